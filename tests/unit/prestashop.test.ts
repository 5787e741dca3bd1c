/** A visitor's page of a PrestaShop: what it says, and the cart, against a server that answers as PrestaShop does. */
import { Window as FakeWindow } from 'happy-dom'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { whyNot } from '../../src/needs-choice'
import type { Product } from '../../src/page'
import { createPrestaShop } from '../../src/platforms/prestashop'
import { createSystemCart } from '../../src/platforms/system-cart'
import { tabOf } from '../shops/php-shop'
import { type PrestaShopMock, startPrestaShop } from '../shops/prestashop'

let shop: PrestaShopMock
beforeEach(async () => {
  shop = await startPrestaShop()
})
afterEach(async () => {
  vi.restoreAllMocks()
  await shop.close()
})

interface Global {
  cart?: unknown
  static_token: string
  urls: { pages: Record<string, string> }
  on?(name: string, heard: (event: unknown) => void): void
  off?(name: string, heard: (event: unknown) => void): void
  emit?(name: string, event: unknown): void
}

/** Opens a page: its global, and an emitter as core.js makes it. */
async function open(path = '/', theme: 'classic' | 'hummingbird' = 'classic') {
  if (theme !== 'classic') {
    await shop.close()
    shop = await startPrestaShop({ theme })
  }
  const tab = tabOf(shop)
  const window = new FakeWindow({ url: shop.url + path })
  const html = await (await tab.fetch(path)).text()
  window.document.write(html)
  const prestashop = JSON.parse(/var prestashop = (.*);<\/script>/.exec(html)![1]!) as Global
  const heard = new Map<string, Set<(event: unknown) => void>>()
  const of = (name: string) => heard.get(name) ?? heard.set(name, new Set()).get(name)!
  Object.assign(prestashop, {
    on: (name: string, fn: () => void) => void of(name).add(fn),
    off: (name: string, fn: () => void) => void of(name).delete(fn),
    emit(name: string, event: unknown) {
      for (const fn of of(name)) fn(event)
    },
  })
  prestashop.on!('updateCart', event => {
    prestashop.cart = (event as { resp: { cart: unknown } }).resp.cart
  })
  Object.assign(window, { prestashop })
  const system = createPrestaShop({ window: window as never, fetch: tab.fetch })
  /** As the theme's own button does it. */
  const byTheme = async (fields: Record<string, string>) => {
    const reply = await tab.fetch('/cart', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
      body: new URLSearchParams({ ...fields, add: '1', action: 'update' }),
    })
    return (await reply.json()) as { cart: unknown }
  }
  return { tab, window, system, prestashop, byTheme, listeners: () => of('updateCart').size }
}

const product = (id: string, more: Partial<Product> = {}): Product => ({
  id,
  title: '',
  url: null,
  image: null,
  price: null,
  currency: null,
  availability: null,
  brand: null,
  sku: null,
  gtin: null,
  fields: {},
  ...more,
})
const causeOf = (doing: Promise<unknown> | undefined): Promise<unknown> =>
  Promise.resolve(doing).then(
    () => 'done',
    error => error.cause,
  )
const failure = (doing: Promise<unknown> | undefined): Promise<{ message: string; cause: unknown }> =>
  Promise.resolve(doing).then(
    () => ({ message: 'done', cause: 'done' }),
    ({ message, cause }) => ({ message, cause: typeof cause }),
  )

describe('A page of a PrestaShop', () => {
  it.each([
    ['/', 'home'],
    ['/9-tea', 'listing'],
    ['/search', 'search'],
    ['/tea/3-copper-kettle.html', 'product'],
    ['/cart', 'cart'],
    ['/order', 'checkout'],
    ['/order-confirmation', 'order'],
    ['/content/4-about-us', 'other'],
  ])('at %s is known as %s', async (path, type) => {
    const { system, window } = await open(path)
    expect(system.read!()).toMatchObject({ type, currency: 'EUR', cart: { count: 0 } })
    // before its scripts have run, the body says it
    Reflect.deleteProperty(window, 'prestashop')
    expect(system.read!()).toMatchObject({ type, currency: null })
  })

  it('made by Classic says what it sells, and for how much', async () => {
    const { system } = await open('/tea/3-copper-kettle.html')
    expect(system.read!().product).toEqual({
      id: '3',
      title: 'Copper Kettle',
      price: 28.68,
      currency: 'EUR',
      sku: 'tea_3',
      gtin: '4006381333931',
      image: `${shop.url}/img/3-large.jpg`,
      availability: 'InStock',
    })
  })

  it('made by Hummingbird says which product it is, and leaves the rest to its structured data', async () => {
    const { system } = await open('/tea/3-copper-kettle.html', 'hummingbird')
    expect(system.read!().product).toEqual({ id: '3' })
  })

  it('with forms says so, with the price of the one that is chosen', async () => {
    const { system, window } = await open('/tea/7-30-tea-towel.html')
    expect(system.read!().product).toMatchObject({ id: '7', choices: true, price: 9 })
    const details = window.document.querySelector('#product-details')!
    details.setAttribute(
      'data-product',
      '{"id_product":7,"price":"10,50 €","price_amount":10.5,"availability":"unavailable"}',
    )
    expect(system.read!().product).toMatchObject({ price: 10.5, availability: 'OutOfStock' })
    details.setAttribute('data-product', '{"id_product":')
    expect(system.read!().product).toEqual({ id: '7', choices: true })
  })

  it('that thanks for an order says its number', async () => {
    const { system, window } = await open('/order-confirmation?id_cart=8&id_order=15')
    expect(system.read!().order).toMatchObject({ id: 'XKBKNABJK' })
    window.document.querySelector('#order-reference-value')!.remove()
    expect(system.read!().order).toMatchObject({ id: '15', items: [] })
  })

  it('whose global is hostile or of another shape is read all the same', async () => {
    const { system, window } = await open('/')
    for (const prestashop of [null, 5, 'x', [], { cart: 5, page: null, currency: { iso_code: {} } }]) {
      Object.assign(window, { prestashop })
      expect(system.read!()).toMatchObject({ type: 'home', currency: null })
    }
  })
})

describe('A visitor’s cart', () => {
  it('is read from the page, which has it as the server made it', async () => {
    const { tab } = await open()
    await tab.fetch('/cart', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
      body: new URLSearchParams({
        id_product: '7',
        id_product_attribute: '31',
        qty: '2',
        add: '1',
        action: 'update',
      }),
    })
    const asked = shop.asked.length
    const window = new FakeWindow({ url: shop.url })
    const html = await (await tab.fetch('/')).text()
    Object.assign(window, { prestashop: JSON.parse(/var prestashop = (.*);<\/script>/.exec(html)![1]!) })
    const system = createPrestaShop({ window: window as never, fetch: tab.fetch })
    expect(await system.readCart()).toEqual({
      items: [
        {
          id: '7-31',
          title: 'Tea towel',
          quantity: 2,
          price: 10.5,
          url: `${shop.url}/tea/7-30-tea-towel.html#/colour`,
          image: `${shop.url}/img/7-small.jpg`,
          product: '7',
        },
      ],
      count: 2,
      total: 21,
      currency: 'EUR',
    })
    expect(shop.asked.length).toBe(asked + 1)
  })

  it('is asked of the server when the page comes back as it was left', async () => {
    const { system, window, byTheme } = await open()
    await byTheme({ id_product: '3', qty: '1' })
    expect(await system.readCart()).toMatchObject({ count: 0 })
    window.dispatchEvent(Object.assign(new window.Event('pageshow'), { persisted: true }))
    expect(await system.readCart()).toMatchObject({ count: 1, items: [{ id: '3', price: 28.68 }] })
  })

  it('with hostile lines has none of them, and no address that is a script', async () => {
    const { cartOf } = await import('../../src/platforms/prestashop-cart')
    const cart =
      JSON.parse(`{"products":{"0":{"id_product":"1","cart_quantity":"Infinity"},"2":null,"3":"x","4":{"cart_quantity":1},
      "__proto__":{"id_product":"8"},"5":{"id_product":"-1","cart_quantity":1},
      "6":{"id_product":2,"id_product_attribute":0,"id_customization":5,"cart_quantity":1,"name":"Cup &amp; saucer","url":"javascript:1",
        "price":"ask us","price_amount":"x","cover":{"small":{"url":"data:,x"}}}},"subtotals":[]}`)
    expect(cartOf(cart, 'EUR', shop.url)).toEqual({
      items: [
        {
          id: '2-0-5',
          title: 'Cup & saucer',
          quantity: 1,
          price: null,
          url: null,
          image: null,
          product: '2',
        },
      ],
      count: 1,
      total: null,
      currency: 'EUR',
    })
    expect(() => cartOf({ products: [{ product: 1 }] }, null, '')).toThrow('no "id_product"')
  })

  it.each([
    [429, '', expect.stringMatching(/string|undefined/)],
    [500, '', expect.not.stringMatching('string|done')],
    ['html', '', expect.not.stringMatching('string|done')],
    ['renamed', 'the cart has no "products"', 'undefined'],
  ] as const)('meets %s, and the owner can read what was wrong', async (fault, message, cause) => {
    const { system, window } = await open()
    Reflect.deleteProperty(Reflect.get(window, 'prestashop'), 'cart')
    shop.fault(fault)
    const said = await failure(system.readCart())
    expect(said.message).toContain(message)
    expect(said.cause).toEqual(cause)
  })

  it('in a page that does not say where its cart is, cannot be asked', async () => {
    const { system, window } = await open()
    Object.assign(window, { prestashop: {} })
    await expect(system.readCart()).rejects.toThrow('prestashop.urls.pages.cart')
  })
})

describe('A visitor who puts something in', () => {
  it('has it in the shop’s own cart', async () => {
    const { system } = await open()
    expect(await system.lineOf!(product('3'))).toEqual({ id: '3' })
    expect(await system.add!({ id: '3' }, 2)).toMatchObject({
      items: [{ id: '3', quantity: 2, price: 28.68 }],
      count: 2,
      total: 57.36,
    })
    expect(await system.add!({ id: '7-31' }, 1)).toMatchObject({ count: 3 })
    expect(shop.cart()).toEqual([
      { id: 3, form: 0, quantity: 2 },
      { id: 7, form: 31, quantity: 1 },
    ])
  })

  it.each([
    [
      'that is sold out hears the shop’s words',
      '5',
      1,
      'The product is no longer available in this quantity.',
    ],
    [
      'of which too few are left hears how many there are',
      '4',
      3,
      'The available purchase order quantity for this product is 2.',
    ],
    [
      'that has to be written on hears so',
      '6',
      1,
      'Please fill in all of the required fields, and then save your customizations.',
    ],
    ['that the shop does not know hears so', '99', 1, 'Product not found'],
    ['that no PrestaShop could know is refused without words', 'tea_3', 1, ''],
    ['that belonged to another cart is refused without words', '6-0-5', 1, ''],
  ])('%s', async (_, id, quantity, words) => {
    const { system } = await open()
    expect(await causeOf(system.add!({ id }, quantity))).toBe(words)
    expect(shop.cart()).toEqual([])
  })

  it('of which a form must be chosen is sent to its page, not given the first', async () => {
    const { system } = await open()
    const reason = await system.lineOf!(product('7')).catch(error => error)
    expect(whyNot(reason)).toEqual({ state: 'choose' })
    expect(whyNot(await system.lineOf!(product('3', { choices: true })).catch(e => e))).toEqual({
      state: 'choose',
    })
    expect(await system.lineOf!(product('7-31'))).toEqual({ id: '7-31' })
    expect(shop.cart()).toEqual([])
  })

  it('whose session has ended is not told that it was done', async () => {
    const { system } = await open()
    shop.expireTokens()
    expect(await causeOf(system.add!({ id: '3' }, 1))).toBe('')
    expect(await system.readCart()).toMatchObject({ count: 0 })
  })

  it.each([
    ['too many requests', 429, expect.stringMatching(/string|undefined/)],
    ['a server that is down', 500, 'undefined'],
    ['a wall instead of the shop', 'html', 'undefined'],
    ['a reply of another shape', 'renamed', 'undefined'],
  ] as const)('meets %s', async (_, fault, cause) => {
    const { system } = await open()
    shop.fault(fault)
    expect(await failure(system.add!({ id: '3' }, 1))).toMatchObject({ cause })
  })

  it('does not wait for ever', async () => {
    const { system } = await open()
    const soon = AbortSignal.timeout(20)
    vi.spyOn(AbortSignal, 'timeout').mockReturnValue(soon)
    shop.fault('never')
    expect(await failure(system.add!({ id: '3' }, 1))).not.toMatchObject({ cause: 'string' })
  })
})

describe('A visitor who comes back to a cart that was saved', () => {
  it('has all lines again that the shop takes, and hears why the others are missing', async () => {
    const { system } = await open()
    await system.add!({ id: '3' }, 1)
    const { cart, refused } = await createSystemCart(system).restore(
      [
        { id: '3', quantity: 3 },
        { id: '7-31', product: '7', quantity: 2 },
        { id: '5', quantity: 1 },
        { id: '4', quantity: 4 },
        { id: '6-0-5', quantity: 1 },
      ],
      'merge',
    )
    expect(cart!.items.map(({ id, quantity }) => [id, quantity])).toEqual([
      ['3', 3],
      ['7-31', 2],
    ])
    expect(refused).toEqual([
      { id: '5', why: 'The product is no longer available in this quantity.' },
      { id: '4', why: 'The available purchase order quantity for this product is 2.' },
      { id: '6-0-5', why: null },
    ])
  })

  it('has it instead of the new one, if he says so', async () => {
    const { system } = await open()
    await system.add!({ id: '3' }, 4)
    await system.add!({ id: '7-30' }, 1)
    const { cart } = await createSystemCart(system).restore([{ id: '3', quantity: 1 }], 'replace')
    expect(cart!.items.map(({ id, quantity }) => [id, quantity])).toEqual([['3', 1]])
    expect(shop.cart()).toEqual([{ id: 3, form: 0, quantity: 1 }])
  })

  it('is told that nothing could be done when the shop is down', async () => {
    const { system } = await open()
    shop.fault(500)
    await expect(createSystemCart(system).restore([{ id: '3', quantity: 1 }], 'merge')).rejects.toThrow(
      'status 500',
    )
  })

  it('counts from what the server has, not from a page that has grown old', async () => {
    const { system, byTheme } = await open()
    await byTheme({ id_product: '3', qty: '2' })
    expect(await system.set!({ id: '3' }, 3)).toMatchObject({ count: 3 })
    expect(await system.set!({ id: '3' }, 0)).toMatchObject({ count: 0, total: 0 })
    expect(await system.set!({ id: '3' }, 0)).toMatchObject({ count: 0 })
  })
})

describe('A theme', () => {
  it('is told what is in the cart, without its dialogue; a change of its own is heard once', async () => {
    const { system, prestashop, byTheme, listeners } = await open()
    const told = vi.fn()
    prestashop.on!('updateCart', told)
    const heard = vi.fn()
    const before = listeners()
    const stop = system.watch!(heard)
    const cart = await system.add!({ id: '3' }, 1)
    await system.refresh!(cart)
    expect(told).toHaveBeenCalledTimes(1)
    const [event] = told.mock.calls[0] as [{ reason: object; resp: { hasError: boolean } }]
    expect(event.reason).toMatchObject({ idProduct: '3', idProductAttribute: '0' })
    expect(event.reason).not.toHaveProperty('linkAction')
    expect(prestashop.cart).toMatchObject({ products_count: 1 })
    expect(heard).not.toHaveBeenCalled()

    const resp = await byTheme({ id_product: '3', qty: '1' })
    prestashop.emit!('updateCart', { reason: { linkAction: 'add-to-cart' }, resp })
    prestashop.emit!('updateCart', { reason: { linkAction: 'add-to-cart' }, resp })
    expect(heard).toHaveBeenCalledTimes(1)
    expect(await system.readCart()).toMatchObject({ count: 2 })
    // a theme that says no more than that something has changed
    await byTheme({ id_product: '3', qty: '1' })
    prestashop.emit!('updateCart', { reason: {}, resp: {} })
    expect(heard).toHaveBeenCalledTimes(2)
    expect(await system.readCart()).toMatchObject({ count: 3 })
    stop()
    expect(listeners()).toBe(before)
  })

  it('whose scripts come late is listened to when they are there', async () => {
    const { system, prestashop, window, byTheme } = await open()
    const { on } = prestashop
    delete prestashop.on
    Object.defineProperty(window.document, 'readyState', { value: 'interactive', configurable: true })
    const heard = vi.fn()
    const stop = system.watch!(heard)
    prestashop.on = on!
    window.dispatchEvent(new window.Event('load'))
    const resp = await byTheme({ id_product: '3', qty: '1' })
    prestashop.emit!('updateCart', { reason: {}, resp })
    expect(heard).toHaveBeenCalledTimes(1)
    stop()
  })
})

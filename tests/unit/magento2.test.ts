/** A visitor's page of a Magento shop: what it says, and the cart, against a server that answers as Magento does. */
import { Window as FakeWindow } from 'happy-dom'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { whyNot } from '../../src/needs-choice'
import type { Product } from '../../src/page'
import { createMagento2 } from '../../src/platforms/magento2'
import { createSystemCart } from '../../src/platforms/system-cart'
import { type Magento2, startMagento2 } from '../shops/magento2'
import { tabOf } from '../shops/php-shop'

let shop: Magento2
beforeEach(async () => {
  shop = await startMagento2()
})
afterEach(async () => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  await shop.close()
})

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

/** Opens a page; Luma's keeper is reduced to what hears of the cart. */
async function open(path = '/', { cookieStore = true, hyva = false } = {}) {
  const tab = tabOf(shop)
  const window = new FakeWindow({ url: shop.url + path })
  vi.stubGlobal('CustomEvent', window.CustomEvent)
  window.document.write(await (await tab.fetch(path)).text())
  tab.cookies.set('form_key', 'key-of-the-browser')
  const subscribers = new Set<(section: unknown) => void>()
  const data = {
    get: () => ({
      subscribe(heard: (section: unknown) => void) {
        subscribers.add(heard)
        return { dispose: () => void subscribers.delete(heard) }
      },
    }),
    invalidate: vi.fn(),
    reload: vi.fn(async () => {}),
  }
  Object.defineProperty(window, 'cookieStore', { value: cookieStore ? tab.cookieStore : undefined })
  Object.assign(window, {
    BASE_URL: `${shop.url}/`,
    FORM_KEY: 'key-of-the-cached-page',
    ...(hyva
      ? { hyva: { getFormKey: () => 'key-of-the-browser' } }
      : { require: (_: string[], use: (its: typeof data) => void) => use(data) }),
  })
  const system = createMagento2({ window: window as never, fetch: tab.fetch })
  const asked = (part: string) => shop.asked.filter(one => one.path.includes(part)).length
  const tell = (cart: unknown) => {
    for (const heard of subscribers) heard(cart)
  }
  return { tab, window, system, data, tell, subscribers, asked }
}

/** Why it was not done: the shop's own words, or nothing of them. */
const causeOf = (doing: Promise<unknown> | undefined): Promise<unknown> =>
  Promise.resolve(doing).then(
    () => 'done',
    error => error.cause,
  )
/** What was said of it, where the shop could not be understood. */
const failure = (doing: Promise<unknown> | undefined): Promise<{ message: string; cause: unknown }> =>
  Promise.resolve(doing).then(
    () => ({ message: 'done', cause: 'done' }),
    ({ message, cause }) => ({ message, cause: typeof cause }),
  )

describe('A page of a Magento shop', () => {
  it.each([
    ['/', 'home'],
    ['/bags.html', 'listing'],
    ['/catalogsearch/result/', 'search'],
    ['/harbour-day-bag.html', 'product'],
    ['/checkout/cart/', 'cart'],
    ['/checkout/', 'checkout'],
    ['/checkout/onepage/success/', 'order'],
  ])('at %s is known as %s', async (path, type) => {
    const { system } = await open(path)
    expect(system.read!()).toMatchObject({ type, currency: 'USD' })
  })

  it('says what it sells, and for how much', async () => {
    const { system } = await open('/harbour-day-bag.html')
    expect(system.read!().product).toEqual({ id: '11', sku: 'BAG-01', price: 34, currency: 'USD' })
  })

  it('with forms says which, and no price before one is chosen', async () => {
    const { system, window } = await open('/dune-jacket.html')
    const { product } = system.read!()
    expect(product).toMatchObject({ id: '67', price: null, choices: true })
    expect(product!.variants![1]).toEqual({
      id: '67-93.56-144.168',
      title: 'Sand / M',
      price: 85,
      availability: null,
      options: { Colour: 'Sand', Size: 'M' },
    })
    const choose = (id: string, value: string) => {
      ;(window.document.getElementById(id) as unknown as HTMLSelectElement).value = value
    }
    choose('attribute93', '57')
    choose('attribute144', '168')
    expect(system.read!().product).toMatchObject({ price: 85 })
    // nobody makes a small one in slate
    choose('attribute144', '167')
    expect(system.read!().product).toMatchObject({ price: null })
  })

  it('that thanks for an order says its number', async () => {
    const { system } = await open('/checkout/onepage/success/')
    expect(system.read!().order).toEqual({ id: '000000042', total: null, currency: 'USD', items: [] })
  })

  it('whose scripts are cut off or hostile is read all the same', async () => {
    const { system, window } = await open('/dune-jacket.html')
    window.document.querySelector('[type="text/x-magento-init"]')!.textContent = '{"a":{"b":{"spConfig":'
    expect(system.read!().product).toMatchObject({ id: '67', choices: true })
    window.document.querySelector('[type="text/x-magento-init"]')!.textContent =
      '{"a":{"__proto__":{"spConfig":{"productId":"67","index":null}}}}'
    expect(system.read!().product).toMatchObject({ id: '67', choices: true })
    window.document.body.replaceChildren()
    expect(system.read!()).toMatchObject({ type: 'product', product: {} })
  })
})

describe('A visitor’s cart', () => {
  it('that was never filled is empty, and nobody is asked', async () => {
    const { system, asked } = await open()
    expect(await system.readCart()).toEqual({ items: [], count: 0, total: 0, currency: 'USD' })
    expect(asked('section/load')).toBe(0)
  })

  it('is what the server says, with prices as the shop shows them', async () => {
    const { system } = await open()
    await system.add!({ id: '11' }, 2)
    const cart = await system.add!({ id: '67-93.56-144.168' }, 1)
    expect(cart).toEqual({
      items: [
        {
          id: '67-93.56-144.168',
          title: 'Dune Jacket',
          quantity: 1,
          price: 85,
          url: `${shop.url}/dune-jacket.html`,
          image: `${shop.url}/media/JKT.jpg`,
          product: '67',
        },
        {
          id: '11',
          title: 'Harbour Day Bag',
          quantity: 2,
          price: 34,
          url: `${shop.url}/harbour-day-bag.html`,
          image: `${shop.url}/media/BAG-01.jpg`,
          product: 'BAG-01',
        },
      ],
      count: 3,
      total: 153,
      currency: 'USD',
    })
    expect(shop.cart()).toEqual([
      { id: 67, chosen: { '93': '56', '144': '168' }, qty: 1 },
      { id: 11, chosen: {}, qty: 2 },
    ])
    expect(await system.readCart()).toEqual(cart)
  })

  it('is read from what the page keeps while that is fresh, else from the server', async () => {
    const { system, window, tab, asked } = await open()
    await system.add!({ id: '11' }, 1)
    const { cart } = (await (await tab.fetch('/customer/section/load/?sections=cart')).json()) as {
      cart: { data_id: number; items: { qty: number }[] }
    }
    // the page keeps another number than the server, so that it can be told which was read
    cart.items[0]!.qty = 7
    window.localStorage.setItem('mage-cache-storage', JSON.stringify({ cart }))
    const ids = (id: number) =>
      tab.cookies.set('section_data_ids', encodeURIComponent(JSON.stringify({ cart: id })))
    ids(cart.data_id)
    const before = asked('section/load')
    expect((await system.readCart())!.count).toBe(7)
    expect(asked('section/load')).toBe(before)
    ids(cart.data_id + 1000)
    expect((await system.readCart())!.count).toBe(1)
    ids(cart.data_id)
    window.localStorage.setItem('mage-cache-storage-section-invalidation', '{"cart":true}')
    expect((await system.readCart())!.count).toBe(1)
    window.localStorage.setItem('mage-cache-storage-section-invalidation', '{}')
    window.localStorage.setItem('mage-cache-storage', '{"cart":')
    expect((await system.readCart())!.count).toBe(1)
  })

  it('is the one that Hyvä keeps, while it has the version that the server knows', async () => {
    const { system, window, tab } = await open('/', { hyva: true })
    await system.add!({ id: '11' }, 1)
    const { cart } = (await (await tab.fetch('/customer/section/load/?sections=cart')).json()) as {
      cart: { items: { qty: number }[] }
    }
    cart.items[0]!.qty = 7
    window.localStorage.setItem('mage-cache-storage', JSON.stringify({ cart }))
    window.localStorage.setItem('private_content_version', tab.cookies.get('private_content_version')!)
    expect((await system.readCart())!.count).toBe(7)
    window.localStorage.setItem('private_content_version', 'of yesterday')
    expect((await system.readCart())!.count).toBe(1)
  })

  it('is asked of the server where the browser does not show its cookies', async () => {
    const { system, asked } = await open('/', { cookieStore: false })
    expect(await system.readCart()).toMatchObject({ items: [], count: 0, total: 0 })
    expect(asked('section/load')).toBe(1)
  })

  it('in euros with tax is understood, and a shop that shows both prices too', async () => {
    await shop.close()
    shop = await startMagento2({ currency: 'EUR' })
    const { system } = await open()
    expect(await system.add!({ id: '12' }, 1)).toMatchObject({
      total: 1299.5,
      currency: 'EUR',
      items: [{ price: 1299.5 }],
    })
    const { cartOf } = await import('../../src/platforms/magento2-section')
    const { thingOf } = await import('../../src/platforms/readers/thing')
    const both = `<span class="price-including-tax"><span class="cart-price"><span class="price">119,00 €</span></span></span><span class="price-excluding-tax"><span class="price">100,00 €</span></span>`
    const section = { items: [{ product_id: '5', qty: 1, product_price: both, product_price_value: 100 }] }
    expect(cartOf(thingOf(section), 'EUR', shop.url).items[0]).toMatchObject({ price: 119 })
  })

  it('with hostile lines has none of them, and no address that is a script', async () => {
    const { cartOf } = await import('../../src/platforms/magento2-section')
    const { thingOf } = await import('../../src/platforms/readers/thing')
    const section = JSON.parse(`{"subtotal":null,"items":[
      {"product_id":"1","qty":"Infinity","product_name":"a"},{"product_id":"__proto__","qty":1},{"qty":2},null,"x",
      {"product_id":"2","qty":-1},
      {"product_id":"3","qty":1,"product_name":"Cup &amp; saucer","product_url":"javascript:alert(1)",
       "product_image":{"src":"data:text/html,x"},"product_price":"<b>ask us</b>","product_price_value":3,"__proto__":{"qty":9}}]}`)
    expect(cartOf(thingOf(section), null, shop.url)).toEqual({
      items: [{ id: '3', title: 'Cup & saucer', quantity: 1, price: null, url: null, image: null }],
      count: 1,
      total: null,
      currency: null,
    })
  })
})

describe('A visitor who puts something in', () => {
  it.each([
    [
      'that is sold out hears the shop’s words',
      '13',
      1,
      'Product that you are trying to add is not available.',
    ],
    ['of which too few are left hears how many there are', '12', 5, 'Only 3 of 5 available'],
    ['that the shop does not know is refused without words', '99', 1, ''],
  ])('%s', async (_, id, quantity, words) => {
    const { system } = await open()
    expect(await causeOf(system.add!({ id }, quantity))).toBe(words)
    expect(shop.cart()).toEqual([])
  })

  it.each(['67', '14'])('of which a form must be chosen is sent to its page: %s', async id => {
    const { system } = await open()
    const reason = await system.add!({ id }, 1).catch(error => error)
    expect(whyNot(reason)).toEqual({ state: 'choose' })
    // a saved line goes on with the others
    expect(await causeOf(system.set!({ id }, 1))).toBe('')
  })

  it('in a shop that shows the cart after that has it all the same', async () => {
    shop.redirects = true
    const { system } = await open()
    expect(await system.add!({ id: '11' }, 1)).toMatchObject({ count: 1 })
    expect(await causeOf(system.add!({ id: '13' }, 1))).toContain('not available')
  })

  it('in a shop whose lines do not say what was chosen has it, and may not be promised it again', async () => {
    shop.isOld = true
    const { system } = await open()
    const cart = await system.add!({ id: '67-93.56-144.168' }, 1)
    expect(shop.cart()).toEqual([{ id: 67, chosen: { '93': '56', '144': '168' }, qty: 1 }])
    const { id, product } = cart.items[0]!
    expect({ id, product }).toEqual({ id: '67-i1', product: '67' })
    expect(await system.set!({ id }, 0)).toMatchObject({ count: 0 })
    expect(await causeOf(system.set!({ id }, 1))).toBe('')
  })

  it('with a key that the session no longer takes is told nothing of the shop', async () => {
    const { system } = await open()
    shop.expireFormKeys()
    expect(await failure(system.add!({ id: '11' }, 1))).toMatchObject({ cause: 'undefined' })
    expect(shop.cart()).toEqual([])
  })

  it('without a cookie to read is taken by the key in the page', async () => {
    const { system, window } = await open('/harbour-day-bag.html', { cookieStore: false })
    const input = window.document.querySelector('input[name=form_key]') as unknown as HTMLInputElement
    input.value = 'key-of-the-browser'
    expect(await system.add!({ id: '11' }, 1)).toMatchObject({ count: 1 })
  })

  it.each([
    ['too many requests', 429, expect.stringMatching(/string|undefined/)],
    ['a server that is down', 500, 'undefined'],
    ['a wall instead of the shop', 'html', 'undefined'],
    ['a reply of another shape', 'renamed', 'undefined'],
  ] as const)('meets %s', async (_, fault, cause) => {
    const { system } = await open()
    shop.fault(fault, /cart\/add|section/)
    expect(await failure(system.add!({ id: '11' }, 1))).toMatchObject({ cause })
  })

  it('does not wait for ever', async () => {
    const { system } = await open()
    const soon = AbortSignal.timeout(20)
    vi.spyOn(AbortSignal, 'timeout').mockReturnValue(soon)
    shop.fault('never')
    expect(await failure(system.add!({ id: '11' }, 1))).not.toMatchObject({ cause: 'string' })
  })

  it('is known by the number of the product, whatever the catalogue calls it', async () => {
    const { system, asked } = await open()
    expect(await system.lineOf!(product('11', { sku: 'BAG-01' }))).toEqual({ id: '11' })
    expect(asked('graphql')).toBe(0)
    expect(await system.lineOf!(product('BAG-02'))).toEqual({ id: '12' })
    expect(await system.lineOf!(product('12'))).toEqual({ id: '12' })
    expect(whyNot(await system.lineOf!(product('JKT')).catch(e => e))).toEqual({ state: 'choose' })
    expect(whyNot(await system.lineOf!(product('x', { choices: true })).catch(e => e))).toEqual({
      state: 'choose',
    })
    expect(await causeOf(system.lineOf!(product('NO-SUCH')))).toBe('')
    shop.fault(500, /graphql/)
    expect(await system.lineOf!(product('12'))).toEqual({ id: '12' })
    expect(await causeOf(system.lineOf!(product('BAG-02')))).toBe('')
  })
})

describe('A visitor who comes back to a cart that was saved', () => {
  it('has all lines again that the shop takes, each once, and hears why the others are missing', async () => {
    const { system } = await open()
    await system.add!({ id: '11' }, 1)
    const { restore } = createSystemCart(system)
    const { cart, refused } = await restore(
      [
        { id: '11', quantity: 3 },
        { id: '67-93.56-144.168', quantity: 2 },
        { id: '13', quantity: 1 },
        { id: '12', quantity: 4 },
        { id: '14-i9', quantity: 1 },
        { id: '67', quantity: 1 },
      ],
      'merge',
    )
    expect(cart!.items.map(({ id, quantity }) => [id, quantity])).toEqual([
      ['67-93.56-144.168', 2],
      ['11', 3],
    ])
    expect(refused).toEqual([
      { id: '13', why: 'Product that you are trying to add is not available.' },
      { id: '12', why: 'Only 3 of 4 available' },
      { id: '14-i9', why: null },
      { id: '67', why: null },
    ])
  })

  it('has it instead of the new one, if he says so', async () => {
    const { system } = await open()
    await system.add!({ id: '12' }, 2)
    await system.add!({ id: '67-93.57-144.168' }, 1)
    const { cart } = await createSystemCart(system).restore([{ id: '12', quantity: 1 }], 'replace')
    expect(cart!.items.map(({ id, quantity }) => [id, quantity])).toEqual([['12', 1]])
    expect(shop.cart()).toEqual([{ id: 12, chosen: {}, qty: 1 }])
  })

  it('hears it where the shop has fewer than he had', async () => {
    const { system } = await open()
    await system.add!({ id: '12' }, 1)
    expect(await causeOf(system.set!({ id: '12' }, 9))).toBe('The requested qty is not available')
    expect(await system.set!({ id: '12' }, 2)).toMatchObject({ count: 2 })
    expect(await system.set!({ id: '12' }, 0)).toMatchObject({ count: 0, total: 0 })
    expect(await system.set!({ id: '12' }, 0)).toMatchObject({ count: 0 })
  })

  it('is told that nothing could be done when the shop is down', async () => {
    const { system } = await open()
    await system.add!({ id: '11' }, 1)
    shop.fault(500)
    const { restore } = createSystemCart(system)
    await expect(restore([{ id: '12', quantity: 1 }], 'merge')).rejects.toThrow('status 500')
  })

  it.each([
    [500, ''],
    ['html', ''],
    ['renamed', 'the section "cart" has no "items"'],
  ] as const)('meets %s, and the owner can read what was wrong', async (fault, message) => {
    const { system } = await open()
    await system.add!({ id: '11' }, 1)
    shop.fault(fault)
    expect(await failure(system.readCart())).toEqual({
      message: expect.stringContaining(message),
      cause: expect.not.stringMatching('string|done'),
    })
  })
})

describe('A theme', () => {
  it('of Luma’s kind is told to load the cart anew, and a change of its own is heard once', async () => {
    const { system, data, tell, subscribers, tab } = await open()
    const heard = vi.fn()
    const stop = system.watch!(heard)
    const cart = await system.add!({ id: '11' }, 1)
    await system.refresh!(cart)
    expect(data.invalidate).toHaveBeenCalledWith(['cart'])
    expect(data.reload).toHaveBeenCalledWith(['cart'], true)
    const load = async () =>
      ((await (await tab.fetch('/customer/section/load/?sections=cart')).json()) as { cart: object }).cart
    tell(await load())
    tell({})
    tell(null)
    expect(heard).not.toHaveBeenCalled()
    const by = (quantity: string) =>
      tab.fetch('/checkout/cart/add/', {
        method: 'POST',
        body: new URLSearchParams({ product: '11', qty: quantity, form_key: 'key-of-the-browser' }),
        headers: {
          'x-requested-with': 'XMLHttpRequest',
          'content-type': 'application/x-www-form-urlencoded',
        },
      })
    await by('1')
    tell(await load())
    tell(await load())
    expect(heard).toHaveBeenCalledTimes(1)
    stop()
    expect(subscribers.size).toBe(0)
  })

  it('of Hyvä’s kind likewise', async () => {
    const { system, window } = await open('/', { hyva: true })
    const told = vi.fn()
    window.addEventListener('reload-customer-section-data', told)
    const heard = vi.fn()
    const stop = system.watch!(heard)
    const cart = await system.add!({ id: '11' }, 1)
    await system.refresh!(cart)
    expect(told).toHaveBeenCalledTimes(1)
    const tell = (detail: unknown) =>
      window.dispatchEvent(
        new window.CustomEvent('private-content-loaded', { detail: detail as object }) as never,
      )
    tell({ data: { cart: { items: [{ item_id: '1', qty: 1 }] } } })
    tell(null)
    expect(heard).not.toHaveBeenCalled()
    tell({ data: { cart: { items: [{ item_id: '1', qty: 2 }] } } })
    expect(heard).toHaveBeenCalledTimes(1)
    stop()
    tell({ data: { cart: { items: [] } } })
    expect(heard).toHaveBeenCalledTimes(1)
  })
})

it('Products are told by their SKUs; of one with several prices there is none', async () => {
  const { system } = await open()
  const { signal } = new AbortController()
  expect(await system.products!(['BAG-01', 'JKT', 'NO-SUCH', '__proto__'], signal)).toMatchObject([
    {
      id: 'BAG-01',
      title: 'Harbour Day Bag',
      url: `${shop.url}/harbour-day-bag.html`,
      price: 34,
      currency: 'USD',
      availability: 'InStock',
    },
    { id: 'JKT', price: null, choices: true },
  ])
  shop.fault('renamed')
  await expect(system.products!(['BAG-01'], signal)).rejects.toThrow('no "data.products.items"')
})

/** Shopify's cart, over real HTTP against a made-up shop that answers as its Ajax API is documented to. */
import { Window as HappyWindow } from 'happy-dom'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Product } from '../../src/page'
import type { ShopSystem } from '../../src/platforms/contract'
import { restoreLines } from '../../src/platforms/restore-lines'
import { createShopify } from '../../src/platforms/shopify'
import { createSystemCart } from '../../src/platforms/system-cart'
import { type ShopifyShop, startShopify } from '../shops/shopify'
import { stockOf } from '../shops/shopify-stock'

let shop: ShopifyShop
beforeAll(async () => {
  shop = await startShopify()
})
afterAll(() => shop.close())
afterEach(() => {
  shop.forget()
  shop.fault = null
  shop.asked.length = 0
  shop.wares.splice(0, 9, ...stockOf())
})

type Page = Window & typeof globalThis
interface Visitor {
  /** When the last request was sent, by the page's clock. */
  sent(): number
  system: Required<ShopSystem>
  window: Page
  put(globals: object): void
}

/** Somebody with a cookie jar on a page of the shop. */
function come(root = '/', body = ''): Visitor {
  const window = new HappyWindow({ url: `${shop.url}${root}collections/all` }) as unknown as Page
  window.document.body.innerHTML = body
  let cookie = ''
  let sent = 0
  const send = async (input: unknown, init: RequestInit = {}) => {
    if (init.method) sent = window.performance.now()
    const reply = await fetch(String(input), {
      ...init,
      headers: { ...(init.headers as Record<string, string>), cookie },
    })
    const set = reply.headers.get('set-cookie')
    if (set) cookie = set.replace(/;.*/, '')
    return reply
  }
  const put = (globals: object) => void Object.assign(window, globals)
  put({ Shopify: { routes: { root }, currency: { active: root === '/' ? 'EUR' : 'USD', rate: '1.0' } } })
  return {
    system: createShopify({ window, fetch: send }) as Required<ShopSystem>,
    window,
    put,
    sent: () => sent,
  }
}

const product = (more: Partial<Product>): Product => ({
  id: '7001',
  title: 'Brisa Tower',
  url: `${shop.url}/products/brisa-tower`,
  image: null,
  price: 49.99,
  currency: 'EUR',
  availability: null,
  brand: null,
  sku: null,
  gtin: null,
  fields: {},
  ...more,
})
const TOWER = { id: '70011', product: '7001' }
const MUG = { id: '70041', product: '7004' }

describe('The cart of a shop on Shopify', () => {
  test('is empty for a visitor who has just come', async () => {
    const { system } = come()
    expect(await system.readCart()).toMatchObject({ items: [], count: 0, total: 0, currency: 'EUR' })
  })

  test('has each form by its own number, with product, price of one, page and picture, and no key to it', async () => {
    const { system } = come()
    const cart = await system.add(TOWER, 2)
    expect(cart).toMatchObject({ count: 2, total: 99.98, currency: 'EUR' })
    expect(cart.items).toEqual([
      {
        id: '70011',
        product: '7001',
        title: 'Brisa Tower',
        quantity: 2,
        price: 49.99,
        url: `${shop.url}/products/brisa-tower?variant=70011`,
        image: `${shop.url}/cdn/brisa-tower.svg`,
      },
    ])
    expect(cart.token).toMatch(/^hWN-\w+$/)
    expect(await system.readCart()).toEqual(cart)
  })

  test('is asked for, and priced, in the market that the visitor is in', async () => {
    const { system } = come('/en-us/')
    expect(await system.add(TOWER, 1)).toMatchObject({ total: 54.99, currency: 'USD' })
    expect(shop.asked).toEqual(['POST /en-us/cart/add.js', 'GET /en-us/cart.js'])
    expect(system.cartLink()).toBe('/en-us/cart/{items}?storefront=true')
  })

  test('keeps what was engraved on a piece, and how often it comes, apart from others of its form', async () => {
    const { system } = come()
    const engraved = { ...TOWER, options: { Engraving: 'Ana', selling_plan: '55' } }
    await system.add(TOWER, 1)
    const cart = await system.set(engraved, 1)
    expect(cart.items.map(({ quantity, options }) => [quantity, options])).toEqual([
      [1, { Engraving: 'Ana', selling_plan: '55' }],
      [1, undefined],
    ])
    expect((await system.set(engraved, 0)).items).toMatchObject([{ id: '70011', quantity: 1 }])
  })

  test('is changed line by line, up and down', async () => {
    const { system } = come()
    await system.add(TOWER, 1)
    expect((await system.set(TOWER, 3)).count).toBe(3)
    expect((await system.set(TOWER, 2)).count).toBe(2)
    expect((await system.set(TOWER, 0)).items).toEqual([])
    expect((await system.set(TOWER, 0)).items).toEqual([])
    expect(shop.asked.filter(path => /change/.test(path))).toHaveLength(2)
  })
})

describe('A product on its way to the cart', () => {
  test.each<[string, Partial<Product>, object, string[]]>([
    ['is its only form', {}, TOWER, ['GET /products/brisa-tower.js']],
    [
      'is the form that its address names',
      { id: '7003', url: '/products/lino-shirt?variant=70033' },
      { id: '70033', product: '7003' },
      ['GET /products/lino-shirt.js'],
    ],
    [
      'is the form that the feed for Google names',
      { id: 'shopify_ES_7003_70032', url: null },
      { id: '70032', product: '7003' },
      [],
    ],
    [
      'is the form that the page has told',
      { variants: [{ id: '9', title: null, price: 1, availability: null }] },
      { id: '9', product: '7001' },
      [],
    ],
    ['is known by its handle', { id: 'brisa-tower', url: null }, TOWER, ['GET /products/brisa-tower.js']],
    ['is its own number where nothing else is known', { id: '70011', url: null }, { id: '70011' }, []],
  ])('%s', async (_, more, line, asked) => {
    const { system } = come()
    expect(await system.lineOf(product(more))).toEqual(line)
    expect(shop.asked).toEqual(asked)
  })

  test.each<[string, Partial<Product>]>([
    ['sizes', { id: '7003', url: '/products/lino-shirt' }],
    ['sizes, one of them left', { id: '7003', url: '/products/lino-shirt?variant=1' }],
  ])('waits until the visitor has chosen: %s', async (_, more) => {
    const { system } = come()
    await expect(system.lineOf(product(more))).rejects.toMatchObject({ cause: { choose: true } })
  })

  test('is refused in the shop’s words when it is sold out, and when there are no more', async () => {
    const { system } = come()
    shop.wares[0]!.forms[0]!.stock = 0
    await expect(system.add(TOWER, 1)).rejects.toMatchObject({
      cause: "The product 'Brisa Tower' is already sold out.",
    })
    await system.add(MUG, 2)
    await expect(system.add(MUG, 1)).rejects.toMatchObject({
      cause: 'The maximum quantity of this item is already in your cart.',
    })
    await expect(system.add({ id: '1' }, 1)).rejects.toMatchObject({ cause: 'Cannot find variant' })
  })
})

describe('A shop in trouble', () => {
  test.each(['login', 'guard', '429', '500', 'renamed'] as const)(
    'is no refusal, and its cart is not known: %s',
    async kind => {
      const { system } = come()
      shop.fault = { kind, on: /cart/ }
      const failed = await system.readCart().catch((error: Error) => error)
      expect(failed).toBeInstanceOf(Error)
      expect((failed as Error).cause).toBeUndefined()
      await expect(system.add(TOWER, 1)).rejects.toBeInstanceOf(Error)
    },
  )

  test('says what its reply lacks', async () => {
    const { system } = come()
    await system.add(TOWER, 1)
    shop.fault = { kind: 'renamed', on: /cart\.js/ }
    await expect(system.readCart()).rejects.toThrow('the cart has no items or item_count')
  })

  test('that never answers is waited for no longer than 15 seconds', async () => {
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockImplementation(ms => {
      const late = new AbortController()
      setTimeout(() => late.abort(new Error(`after ${ms}`)), 20)
      return late.signal
    })
    try {
      const { system } = come()
      shop.fault = { kind: 'silent', on: /cart/ }
      await expect(system.readCart()).rejects.toThrow('after 15000')
    } finally {
      timeout.mockRestore()
    }
  })
})

describe('A saved cart that comes back', () => {
  const saved = [
    { ...TOWER, quantity: 2 },
    { ...MUG, quantity: 3 },
    { id: '70021', product: '7002', quantity: 1 },
  ]

  test('is put in line by line; of what is scarce there is what the shop has, with its words', async () => {
    const { system } = come()
    const { cart, refused } = await createSystemCart(system).restore(saved, 'merge')
    expect(shop.pieces()).toEqual({ 70011: 2, 70041: 2, 70021: 1 })
    expect(cart?.count).toBe(5)
    expect(refused).toEqual([
      { id: '70041', why: 'Only 2 items were added to your cart due to availability.' },
    ])
  })

  test('takes the place of what is in the cart, if the visitor wants that', async () => {
    const { system } = come()
    await system.add({ id: '70032', product: '7003' }, 1)
    await system.add(TOWER, 5)
    await createSystemCart(system).restore(saved.slice(0, 1), 'replace')
    expect(shop.pieces()).toEqual({ 70011: 2 })
  })

  test('does not come back while the shop is down, and the reason is no refusal', async () => {
    const { system } = come()
    await system.readCart()
    shop.fault = { kind: '429', on: /add/ }
    const { add, set, readCart } = system
    const can = { read: true, add: true, set: true }
    const failed = await restoreLines({ read: readCart, add, set, can }, saved, 'merge').catch(e => e)
    expect(failed.message).toBe('status 429')
    expect(shop.asked.filter(path => /add/.test(path))).toHaveLength(1)
  })
})

describe('A theme that has the standard actions', () => {
  /** Shopify's own part of the page, which writes the same cart by another way. */
  const withAction = (visitor: Visitor, isDefault: boolean, said: object = {}) => {
    const calls: unknown[] = []
    const updateCart = Object.assign(
      async (change: { lines: { merchandiseId: string; quantity: number }[] }) => {
        calls.push(change)
        return { cart: {}, ...said }
      },
      { isDefault: () => isDefault },
    )
    visitor.put({ Shopify: { routes: { root: '/' }, actions: { updateCart } } })
    return calls
  }

  test('is asked to put it in, and draws its cart itself', async () => {
    const visitor = come('/', '<a id="cart-icon-bubble"></a>')
    const calls = withAction(visitor, false)
    const cart = await visitor.system.add({ ...TOWER, options: { Engraving: 'Ana', selling_plan: '5' } }, 2)
    await visitor.system.refresh({ ...cart, count: 2 })
    expect(calls).toEqual([
      {
        lines: [
          {
            merchandiseId: 'gid://shopify/ProductVariant/70011',
            quantity: 2,
            attributes: [{ key: 'Engraving', value: 'Ana' }],
            sellingPlanId: 'gid://shopify/SellingPlan/5',
          },
        ],
      },
    ])
    expect(shop.asked).toEqual(['GET /cart.js'])
    expect(visitor.window.document.querySelector('.cart-count-bubble')).toBeNull()
  })

  test('is left alone where it would load the page anew', async () => {
    const visitor = come()
    const calls = withAction(visitor, true)
    await visitor.system.add(TOWER, 1)
    expect(calls).toEqual([])
    expect(shop.pieces()).toEqual({ 70011: 1 })
  })

  test('is asked where Shopify knows it by its markup', async () => {
    const visitor = come('/', '<cart-notification></cart-notification>')
    visitor.window.customElements.define('cart-notification', class extends visitor.window.HTMLElement {})
    const calls = withAction(visitor, true)
    await visitor.system.add(TOWER, 1)
    expect(calls).toHaveLength(1)
  })

  test('says why it does not take it', async () => {
    const visitor = come()
    withAction(visitor, false, {
      userErrors: [{ code: 'INVALID', field: ['lines'], message: 'Not &amp; ever' }],
    })
    await expect(visitor.system.add(TOWER, 1)).rejects.toMatchObject({ cause: 'Not & ever' })
    withAction(visitor, false, {
      warnings: [
        { code: 'PAYMENTS_GIFT_CARDS_UNAVAILABLE', message: 'no' },
        { code: 'MERCHANDISE_OUT_OF_STOCK', message: 'It is sold out' },
      ],
    })
    await expect(visitor.system.add(TOWER, 1)).rejects.toMatchObject({ cause: 'It is sold out' })
  })

  test('may fail without a word: then nothing is put in a second time by another way', async () => {
    const visitor = come()
    const updateCart = Object.assign(() => Promise.reject(new Error('network')), { isDefault: () => false })
    visitor.put({ Shopify: { actions: { updateCart } } })
    const failed = await visitor.system.add(TOWER, 1).catch((error: Error) => error)
    expect((failed as Error).cause).toBeUndefined()
    expect(shop.asked).toEqual([])
  })
})

describe('A theme that knows nothing of it', () => {
  test('shows the number of pieces, and is told in the ways that themes listen to', async () => {
    const { system, window, put } = come(
      '/',
      `<a id="cart-icon-bubble">Bag</a><cart-drawer class="is-empty"></cart-drawer><span class="cart-count">(0)</span>
      <div id="CartCount" class="hide"><span data-cart-count="0">0</span></div><span class="cart-count">Bag</span>`,
    )
    const told: unknown[] = []
    put({ publish: (...said: unknown[]) => told.push(said) })
    window.document.addEventListener('cart:refresh', event => told.push(event.type))
    const { document } = window
    await createSystemCart(system).add(product({}), 3)
    expect(told).toEqual(['cart:refresh', ['cart-update', { source: 'tendero' }]])
    expect(document.querySelector('#cart-icon-bubble')!.textContent).toBe('Bag3')
    expect([...document.querySelectorAll('.cart-count')].map(e => e.textContent)).toEqual(['(3)', 'Bag'])
    expect(document.querySelector('#CartCount')!.className).toBe('')
    expect(document.querySelector('[data-cart-count]')!.getAttribute('data-cart-count')).toBe('3')
    expect(document.querySelector('cart-drawer')!.className).toBe('')
    // the second time the bubble is there
    await createSystemCart(system).add(product({}), 1)
    expect(document.querySelector('#cart-icon-bubble')!.textContent).toBe('Bag4')
  })

  test('that throws does not undo what the visitor has in his cart', async () => {
    const { system, put } = come()
    put({
      publish: () => {
        throw new Error('theme')
      },
    })
    expect(await createSystemCart(system).add(product({}), 1)).toMatchObject({ count: 1 })
  })
})

describe('What the theme does with the cart', () => {
  const requestsOf = (visitor: Visitor) => {
    let list: (entries: { getEntries(): object[] }) => void = () => {}
    visitor.put({
      PerformanceObserver: class {
        constructor(heard: typeof list) {
          list = heard
        }
        observe() {}
        disconnect() {
          list = () => {}
        }
      },
    })
    return (name: string, startTime = visitor.window.performance.now()) =>
      list({ getEntries: () => [{ name: shop.url + name, startTime }] })
  }

  test('is heard when it has ended, and the widget’s own writes are not', async () => {
    const visitor = come()
    const ended = requestsOf(visitor)
    const heard: unknown[] = []
    const stop = visitor.system.watch(what => heard.push(what))
    for (const path of ['/cart/add.js', '/es/cart/change?x=1', '/cart/clear.js']) ended(path)
    for (const path of ['/cart.js', '/products/cart/add-on', '/cart']) ended(path)
    expect(heard).toHaveLength(3)
    await visitor.system.add(TOWER, 1)
    ended('/cart/add.js', visitor.sent())
    expect(heard).toHaveLength(3)
    stop()
    ended('/cart/add.js')
    expect(heard).toHaveLength(3)
  })

  test('is heard of by the standard events, once the shop has answered them', async () => {
    const visitor = come()
    requestsOf(visitor)
    const heard: unknown[] = []
    visitor.system.watch(what => heard.push(what))
    const { document, Event } = visitor.window
    let answer: (value?: unknown) => void = () => {}
    const promise = new Promise(done => {
      answer = done
    })
    document.dispatchEvent(Object.assign(new Event('shopify:cart:lines-update'), { promise }))
    await Promise.resolve()
    expect(heard).toEqual([])
    answer()
    await promise
    await Promise.resolve()
    expect(heard).toEqual([undefined])
    document.dispatchEvent(
      Object.assign(new Event('shopify:cart:lines-update'), { promise: Promise.reject(new Error('no')) }),
    )
    await vi.waitFor(() => expect(heard).toHaveLength(2))
  })

  test('ends at the checkout, when the visitor presses the button; "buy now" takes no cart along', () => {
    const visitor = come(
      '/',
      '<form><button name="checkout"><i>Pay</i></button></form><a href="/checkout">Pay</a><a href="/products/checkout-stand">Stand</a><div class="shopify-payment-button"><b>Buy now</b></div>',
    )
    requestsOf(visitor)
    const heard: unknown[] = []
    visitor.system.watch(what => heard.push(what))
    const { document } = visitor.window
    for (const pressed of document.querySelectorAll('i, a, b')) {
      pressed.addEventListener('click', event => event.preventDefault())
      ;(pressed as HTMLElement).click()
    }
    expect(heard).toEqual(['checkout', 'checkout'])
  })
})

describe('Was it bought?', () => {
  const before = {
    items: [{ ...TOWER, title: null, quantity: 1, price: 1 }],
    count: 1,
    total: 1,
    currency: 'EUR',
  }
  const empty = { items: [], count: 0, total: 0, currency: 'EUR', token: 'new' }
  const old = { ...before, token: 'old' }

  test.each([
    ['another cart, empty, after he went to the checkout', old, empty, true, true],
    ['another cart, empty, and nobody saw him at the checkout', old, empty, false, false],
    ['the same cart, which he emptied himself', old, { ...empty, token: 'old' }, true, false],
    ['another cart with something in it', old, { ...before, token: 'new' }, true, false],
    ['a cart of which nobody knows which it was', before, empty, true, false],
    ['a cart that was empty before', { ...empty, token: 'old' }, empty, true, false],
  ])('%s', (_, was, is, headed, bought) => {
    expect(come().system.bought(was, is, headed)).toBe(bought)
  })

  test.each([
    ['/checkouts/cn/abc/thank-you', true],
    ['/es/checkouts/cn/abc', true],
    ['/12345/orders/abc', true],
    ['/pages/checkouts', false],
    ['/products/checkout', false],
  ])('this tab came from %s', (path, bought) => {
    const visitor = come()
    visitor.put({ navigation: { entries: () => [{ url: null }, { url: shop.url + path }] } })
    expect(visitor.system.bought(old, empty, false)).toBe(bought)
    visitor.put({ navigation: { entries: () => [{ url: `https://elsewhere.example${path}` }] } })
    expect(visitor.system.bought(old, empty, false)).toBe(false)
  })
})

test('Products are told by their handles, at today’s price in the visitor’s market; unknown ones are left out', async () => {
  const { system } = come('/en-us/')
  const { signal } = new AbortController()
  const found = await system.products(['brisa-tower', '7001', 'never-was', '../x', 'lino-shirt'], signal)
  expect(found).toMatchObject([
    { id: 'brisa-tower', title: 'Brisa Tower', price: 54.99, currency: 'USD', availability: 'InStock' },
    { id: 'lino-shirt', price: 32.99, choices: true },
  ])
  shop.fault = { kind: '500', on: /products/ }
  await expect(system.products(['brisa-tower'], signal)).rejects.toThrow('status 500')
})

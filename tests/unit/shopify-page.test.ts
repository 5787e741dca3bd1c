// @vitest-environment happy-dom
/** What a page on Shopify says of itself, and a purchase that no page tells. */
import { afterEach, describe, expect, test } from 'vitest'
import type { NewEvent } from '../../src/events'
import type { Memory } from '../../src/memory'
import type { Cart, PageFacts } from '../../src/page'
import type { Platform } from '../../src/platforms/contract'
import { readShopifyPage } from '../../src/platforms/shopify-page'
import type { Remembering } from '../../src/remembering'
import { shopifyCurrency, shopifyRoot } from '../../src/shopify-root'
import { tellPage } from '../../src/tell-page'
import { DAY, MINUTE, NOW, newcomer } from '../support/visitor'

const NAMES = ['Shopify', 'ShopifyAnalytics', '__st']
afterEach(() => {
  for (const name of NAMES) Reflect.deleteProperty(window, name)
  document.body.replaceChildren()
  history.replaceState(null, '', '/')
})
const put = (globals: object) => void Object.assign(window, globals)
const forms = (...prices: number[]) =>
  prices.map((price, n) => ({ id: 10 + n, price, name: 'x', public_title: ['S', 'M', 'L'][n], sku: `s${n}` }))
const page = (variants: unknown, currency: unknown = 'EUR') => ({
  currency,
  product: { id: 7, vendor: 'Brisa &amp; Co', variants },
  page: { pageType: 'product', resourceId: 7 },
})
const form = (html: string) => {
  const made = document.body.appendChild(document.createElement('form'))
  made.setAttribute('action', '/es/cart/add')
  made.innerHTML = html
}

describe('A product’s page', () => {
  test('of one form has its price', () => {
    put({ Shopify: { currency: { active: 'EUR' } }, ShopifyAnalytics: { meta: page(forms(1999)) } })
    expect(readShopifyPage(window)).toEqual({
      type: 'product',
      currency: 'EUR',
      product: {
        id: '7',
        brand: 'Brisa & Co',
        sku: 's0',
        price: 19.99,
        currency: 'EUR',
        variants: [{ id: '10', title: 'S', price: 19.99, availability: null, sku: 's0' }],
      },
    })
  })

  test('of several has the price of the one that is chosen: by the address, in the list, by a button', () => {
    put({ ShopifyAnalytics: { meta: page(forms(1000, 2000, 3000)) } })
    const said = () => readShopifyPage(window).product
    expect(said()).not.toHaveProperty('price')
    expect(said()).toMatchObject({ choices: true, sku: null })
    form('<input type="radio" name="id" value="10"><input type="radio" name="id" value="11" checked>')
    expect(said()).toMatchObject({ price: 20, sku: 's1' })
    history.replaceState(null, '', '/products/x?variant=12')
    expect(said()).toMatchObject({ price: 30, sku: 's2' })
    history.replaceState(null, '', '/products/x?variant=99')
    expect(said()).not.toHaveProperty('price')
  })

  test('of several that cost the same has that price, whichever is chosen', () => {
    put({ ShopifyAnalytics: { meta: page(forms(1000, 1000)) } })
    expect(readShopifyPage(window).product).toMatchObject({ price: 10, currency: 'EUR', choices: true })
  })

  test('has no price where it is told in another currency than the visitor sees', () => {
    put({ Shopify: { currency: { active: 'JPY' } }, ShopifyAnalytics: { meta: page(forms(1999)) } })
    expect(readShopifyPage(window)).toMatchObject({ currency: 'JPY', product: { price: null } })
  })

  test.each([
    ['nothing', undefined],
    ['a text', 'x'],
    ['numbers', { product: 1, page: 2, currency: 3 }],
    ['no forms', page('x')],
    ['odd forms', page([null, 1, 'x', { id: {}, price: '5', sku: [] }])],
    ['negative prices', page(forms(-1))],
  ])('says less, and fails nowhere, where its data is broken: %s', (_, meta) => {
    put({ ShopifyAnalytics: { meta }, __st: 'x', Shopify: 5 })
    expect(readShopifyPage(window).product?.price ?? null).toBeNull()
  })
})

test.each([
  ['home', 'home'],
  ['collection', 'listing'],
  ['searchresults', 'search'],
  ['cart', 'cart'],
  ['article', 'other'],
  ['404', 'other'],
  ['constructor', 'other'],
])('Shopify calls it %s, which is: %s', (said, type) => {
  put({ ShopifyAnalytics: { meta: { page: { pageType: said } } } })
  expect(readShopifyPage(window).type).toBe(type)
  put({ ShopifyAnalytics: undefined, __st: { p: said } })
  expect(readShopifyPage(window).type).toBe(type)
})

test('Addresses begin where the market’s do, and nowhere else', () => {
  const root = (root: unknown) => shopifyRoot({ Shopify: { routes: { root } } })
  expect([root('/es/'), root('/en-gb/'), root('/')]).toEqual(['/es/', '/en-gb/', '/'])
  for (const odd of ['//evil.example/', 'https://evil.example/', '/es', '', 5, null, '/a/../'])
    expect(root(odd)).toBe('/')
  expect(shopifyRoot({})).toBe('/')
  expect(shopifyCurrency({ Shopify: { currency: { active: '€' } } })).toBeNull()
})

describe('A visitor who paid on pages that no tag sees', () => {
  const line = { id: '70011', product: '7001', title: 'Brisa Tower', quantity: 2, price: 50 }
  const before: Cart = { items: [line], count: 2, total: 100, currency: 'EUR', token: 'old' }
  const empty: Cart = { items: [], count: 0, total: 0, currency: 'EUR', token: 'new' }
  const facts: PageFacts = { type: 'home', product: null, cart: null, order: null }

  /** The page that he sees next; `begun` is how long ago he pressed the checkout's button, ms. */
  async function next(
    change: Partial<Memory>,
    begun?: number,
    platform: Partial<Platform> = {},
    isNecessary = false,
  ): Promise<NewEvent[]> {
    const memory: Memory = {
      ...newcomer(),
      cart: { cart: before, at: NOW - 20 * DAY },
      ...change,
      happened: begun === undefined ? {} : { begin_checkout: NOW - begun },
    }
    const events: NewEvent[] = []
    await tellPage(
      {
        read: async () => ({ ...facts }),
        readCart: async () => empty,
        bought: async (was, is, headed) => headed && was.token !== is.token && !is.count,
        ...platform,
      } as Platform,
      {
        past: () => (isNecessary ? null : memory),
        cart: () => memory.cart,
        shown: () => memory,
      } as Partial<Remembering> as Remembering,
      event => events.push(event),
      { matchMedia: () => ({ matches: false }) } as never,
      undefined,
      () => true,
    )
    return events.filter(({ name }) => name !== 'page_view')
  }
  const purchase = {
    name: 'purchase',
    inferred: true,
    value: 100,
    currency: 'EUR',
    items: [{ item_id: '7001', item_name: 'Brisa Tower', price: 50, quantity: 2 }],
  }
  const just = { cart: { cart: before, at: NOW - 5 * MINUTE } }

  test('has bought what his cart was, and is not offered it again', async () => {
    expect(await next(just, MINUTE)).toEqual([purchase])
    expect(await next(just, MINUTE, {}, true)).toEqual([purchase])
  })

  test('has bought what an earlier visit left, though a page has seen the empty cart meanwhile', async () => {
    const { cart } = just
    expect(await next({ cart: { cart: empty, at: NOW, left: cart } }, MINUTE)).toEqual([purchase])
  })

  test.each<[string, Partial<Memory>, number | undefined, Partial<Platform>?]>([
    ['he never went to the checkout', just, undefined],
    ['he has changed it since he was there', just, 6 * MINUTE],
    ['it is so long ago that the shop may have forgotten it', {}, 15 * DAY],
    ['the shop does not answer', just, MINUTE, { readCart: () => Promise.reject(new Error('down')) }],
    ['it is still there', just, MINUTE, { readCart: async () => before }],
  ])('is not said to have bought where %s', async (_, memory, begun, platform) => {
    const events = await next(memory, begun, platform)
    expect(events.filter(({ name }) => name === 'purchase')).toEqual([])
  })

  test('is told once, by the page that thanks for it, where there is one', async () => {
    const order = { id: 'A1', total: 99, currency: 'EUR', items: [] }
    const events = await next(just, MINUTE, { read: async () => ({ ...facts, type: 'order', order }) })
    expect(events).toEqual([
      { name: 'purchase', value: 99, currency: 'EUR', transaction_id: 'A1', items: [] },
    ])
  })
})

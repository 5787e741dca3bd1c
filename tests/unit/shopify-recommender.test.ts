/** Shopify's recommendations, and its products as they come to a page. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { shopifyAjaxItem } from '../../src/feeds/shopify-ajax-item'
import { createRecommender } from '../../src/recommenders'
import type { Query, RecommenderSetting } from '../../src/recommenders/contract'
import { loadCatalog } from '../../src/recommenders/load-catalog'
import { recommender } from '../../src/recommenders/schema'
import { type ShopifyShop, startShopify } from '../shops/shopify'
import { ajaxProduct, stockOf } from '../shops/shopify-stock'

let shop: ShopifyShop
beforeAll(async () => {
  shop = await startShopify()
})
afterAll(() => shop.close())
afterEach(() => {
  shop.fault = null
  shop.asked.length = 0
  shop.wares.splice(0, 9, ...stockOf())
})

const query = (more: Partial<Query> = {}): Query => ({
  placement: 'guide:x',
  guide: 'x',
  answers: {},
  wishes: [],
  among: [],
  product: '7001',
  cart: [],
  viewed: [],
  bought: [],
  dismissed: [],
  limit: 3,
  locale: 'en',
  currency: null,
  visitor: null,
  ...more,
})
const make = (options: object = {}, root = '/', active = 'EUR') =>
  createRecommender(
    'shopify',
    recommender.parse({ type: 'shopify', ...options }) as never,
    {
      base: `${shop.url}${root}`,
      currency: 'EUR',
      locale: 'en',
      fetch,
      problem: () => {},
      window: { Shopify: { routes: { root }, currency: { active } } } as unknown as Window &
        typeof globalThis,
    } as Partial<RecommenderSetting> as RecommenderSetting,
  )
const ask = async (more: Partial<Query> = {}, ...how: Parameters<typeof make>) => {
  const { shelves } = await make(...how).recommend(query(more), new AbortController().signal)
  return shelves.flatMap(shelf => shelf.products.map(({ product }) => product))
}

describe('What Shopify recommends', () => {
  test('goes with the product of the page, at the price of the market, and its address keeps what Shopify counts by', async () => {
    const found = await ask({}, {}, '/en-us/', 'USD')
    expect(found).toMatchObject([
      { id: '7002', price: 26.95, currency: 'USD', availability: 'InStock', brand: 'Casa Norte' },
      { id: '7003', price: 32.99, choices: true },
      { id: '7004', price: 13.2 },
    ])
    expect(found[0]!.url).toMatch(
      /\/en-us\/products\/calma-desk\?pr_prod_strat=e5_desc&pr_rec_id=rec-1&pr_rec_pid=7002&pr_ref_pid=7001/,
    )
  })

  test.each<[string, Partial<Query>, string]>([
    ['the product of the page', { cart: [{ id: '7002', quantity: 1 }] }, '7001'],
    ['the cart', { product: null, cart: [{ id: '7002', quantity: 1 }], viewed: ['7004'] }, '7002'],
    ['the cart, if only that is asked for', { like: 'cart', cart: [{ id: '7002', quantity: 1 }] }, '7002'],
    ['what he looked at last', { product: null, viewed: ['a-handle', '7004', '7001'] }, '7004'],
  ])('goes with %s', async (_, more, id) => {
    const found = await ask(more)
    expect(shop.asked[0]).toBe('GET /recommendations/products.json')
    expect(found.map(one => one.id)).not.toContain(id)
    expect(found[0]!.url).toContain(`pr_ref_pid=${id}`)
  })

  test('leaves out what is in the cart, what he does not want, and what is sold out', async () => {
    shop.wares[3]!.forms[0]!.stock = 0
    const found = await ask({ cart: [{ id: '7002', quantity: 1 }], dismissed: [] })
    expect(found.map(one => one.id)).toEqual(['7003'])
    await expect(ask({ cart: [{ id: '7002', quantity: 1 }], dismissed: ['7003'] })).rejects.toThrow(
      'has nothing that he does not know',
    )
  })

  test('asks for never more than ten', async () => {
    expect((await ask({ limit: 50 })).length).toBe(3)
    expect((await ask({ limit: 1 })).length).toBe(1)
  })

  test.each<[string, Partial<Query>, RegExp]>([
    ['there is no such product', { product: '999' }, /^status 404$/],
    ['the visit is about no product', { product: 'a-handle' }, /knows no product/],
  ])('fails plainly where %s', async (_, more, message) => {
    await expect(ask(more)).rejects.toThrow(message)
  })

  test('fails plainly where the shop has chosen nothing, is down, or answers something else', async () => {
    await expect(ask({}, { intent: 'complementary' })).rejects.toThrow('has nothing')
    for (const kind of ['login', 'guard', '429', '500', 'renamed'] as const) {
      shop.fault = { kind, on: /recommendations/ }
      await expect(ask()).rejects.toBeInstanceOf(Error)
    }
  })

  test('ends when it is no longer wanted', async () => {
    shop.fault = { kind: 'silent', on: /recommendations/ }
    const gone = new AbortController()
    const asking = make().recommend(query(), gone.signal)
    gone.abort(new Error('gone'))
    await expect(asking).rejects.toThrow('gone')
  })

  test('is no answer to wishes, nor to a visit that is about nothing', () => {
    const { answers } = make()
    expect(answers!(query())).toBe(true)
    expect(answers!(query({ product: null }))).toBe(false)
    expect(answers!(query({ wishes: [{ question: 'q', field: 'x', is: 'y', must: true }] as never }))).toBe(
      false,
    )
  })
})

describe('A product of Shopify', () => {
  const options = { base: 'https://shop.example/es/', currency: 'JPY' }

  test('has its forms, each with price, stock and what was chosen; a hundredth is a hundredth in yen too', () => {
    const [, , shirt] = stockOf()
    expect(shopifyAjaxItem(ajaxProduct(shirt!, '/es/', 100), options)).toMatchObject({
      id: '7003',
      url: 'https://shop.example/es/products/lino-shirt',
      price: 2999,
      currency: 'JPY',
      choices: true,
      variants: [
        {
          id: '70031',
          title: 'S',
          price: 2999,
          availability: 'OutOfStock',
          sku: 'LINO-S',
          options: { Size: 'S' },
        },
        { id: '70032', title: 'M', availability: 'InStock' },
        { id: '70033', price: 3499, options: { Size: 'L' } },
      ],
    })
  })

  test('of one form has no choices, and its form no name', () => {
    const found = shopifyAjaxItem(ajaxProduct(stockOf()[0]!, '/', 1), options)!
    expect(found).not.toHaveProperty('choices')
    expect(found.variants).toEqual([
      { id: '70011', title: null, price: 49.99, availability: 'InStock', sku: 'SKU-7001' },
    ])
  })

  test.each([
    ['nothing', null],
    ['a list', []],
    ['no forms', { id: 1, title: 'x', handle: 'x' }],
    ['no title', { id: 1, handle: 'x', variants: [] }],
  ])('is none where there is %s', (_, raw) => {
    expect(shopifyAjaxItem(raw, options)).toBeNull()
  })

  test('has no price where it is told in another way, and no odd names', () => {
    const raw = {
      id: 1,
      title: 'x',
      handle: 'x',
      options: ['__proto__'],
      variants: [
        { id: 2, price: '12.50', option1: 'a' },
        null,
        { price: 5 },
        { id: 3, price: 0, option1: 5 },
      ],
    }
    const found = shopifyAjaxItem(raw, options)!
    expect(found.price).toBeNull()
    expect(found.variants!.map(({ price }) => price)).toEqual([null, null])
    expect(Object.getPrototypeOf(found.variants![0]!.options)).toBe(Object.prototype)
  })
})

test('A catalogue of Shopify’s own leads to pages of the visitor’s market, and tells which products come in several forms', async () => {
  const host = globalThis as { Shopify?: unknown }
  host.Shopify = { routes: { root: '/en-us/' } }
  try {
    const table = await loadCatalog(
      { url: '/products.json' },
      { base: `${shop.url}/en-us/collections/all`, currency: 'EUR', fetch, problem: () => {} },
    )
    const shirt = table.product(table.ids.indexOf('7003'))
    expect(shirt).toMatchObject({ url: `${shop.url}/en-us/products/lino-shirt`, choices: true })
    expect(table.product(table.ids.indexOf('7001'))).not.toHaveProperty('choices')
  } finally {
    delete host.Shopify
  }
})

// @vitest-environment happy-dom
/** What was reduced: from the shop's page and lists into what the visitor's browser remembers, and conditions on it. */
import { afterEach, describe, expect, test } from 'vitest'
import { judge } from '../../src/conditions'
import type { NewEvent, TenderoEvent } from '../../src/events'
import { exportMemory } from '../../src/export-memory'
import { type Memory, remember } from '../../src/memory'
import type { Product } from '../../src/page'
import { pageEvents, productItem } from '../../src/page-events'
import { readShopifyPage } from '../../src/platforms/shopify-page'
import { readWooPage } from '../../src/platforms/woocommerce-page'
import { readWooProducts } from '../../src/platforms/woocommerce-product'
import { migrate } from '../../src/read-memory'
import { readProduct } from '../../src/recommenders/read-product'
import { feedOf } from '../support/feed-of'
import { advised, campaign, showing } from '../support/message-shop'
import { readPageOf } from '../support/read-page-of'
import { DAY, factsOf, NOW, newcomer } from '../support/visitor'

afterEach(() => {
  for (const name of ['Shopify', 'ShopifyAnalytics']) Reflect.deleteProperty(window, name)
  document.body.replaceChildren()
})

const asked = (price: unknown, more: object = {}) => ({
  '@type': 'UnitPriceSpecification',
  price,
  priceCurrency: 'EUR',
  ...more,
})
const crossed = (price: unknown, more: object = {}) =>
  asked(price, { priceType: 'https://schema.org/StrikethroughPrice', ...more })
const offer = (...priceSpecification: object[]) => ({ '@type': 'Offer', priceSpecification })

describe('A page’s structured data', () => {
  const pricesOf = async (...offers: object[]) => {
    const jsonLd = [{ '@context': 'https://schema.org', '@type': 'Product', name: 'Lamp', offers }]
    const { product } = await readPageOf({ path: '/lamp', jsonLd })
    return [product?.price, product?.was]
  }

  test('that crosses out a price, says what the visitor would have paid before', async () => {
    expect(await pricesOf(offer(asked(20), crossed('24.90')))).toEqual([20, 24.9])
    expect(await pricesOf(offer(crossed(24.9, { priceType: 'ListPrice' }), asked(20)))).toEqual([20, 24.9])
  })

  test.each<[string, object[], number]>([
    ['is lower', [offer(asked(20), crossed(15))], 20],
    ['is the same', [offer(asked(20), crossed(20))], 20],
    ['is ten times as much: cents, perhaps', [offer(asked(20), crossed(200))], 20],
    ['is in another currency', [offer(asked(20), crossed(30, { priceCurrency: 'USD' }))], 20],
    ['is what its maker suggests', [offer(asked(20), crossed(30, { priceType: 'MSRP' }))], 20],
    ['is of so many litres', [offer(asked(20), crossed(30, { referenceQuantity: { value: 1 } }))], 20],
    ['is for members', [offer(asked(20), crossed(30, { validForMemberTier: { name: 'Gold' } }))], 20],
    ['is one of two', [offer(asked(20), crossed(30), crossed(35))], 20],
    ['may be another form’s', [offer(asked(20)), offer(asked(40), crossed(50))], 20],
    ['cannot be read', [offer(asked(20), crossed('10 - 30'))], 20],
  ])('whose crossed-out price %s, is believed its price only', async (_, offers, price) => {
    expect(await pricesOf(...offers)).toEqual([price, undefined])
  })

  test('whose price is not the one that the shop has named, says nothing of before', async () => {
    const jsonLd = [
      {
        '@context': 'https://schema.org',
        '@type': 'Product',
        name: 'Lamp',
        offers: offer(asked(20), crossed(25)),
      },
    ]
    const options = { selectors: { price: '#price' } }
    const page = (price: number) =>
      readPageOf({ path: '/lamp', jsonLd, body: `<b id="price">${price} €</b>`, options })
    expect((await page(18)).product).toMatchObject({ price: 18 })
    expect((await page(18)).product).not.toHaveProperty('was')
    expect((await page(20)).product).toMatchObject({ price: 20, was: 25 })
  })
})

describe('A Shopify page', () => {
  const said = (forms: [id: number, price: number][], theme: string) => {
    const variants = forms.map(([id, price]) => ({ id, price, name: 'x', public_title: `${id}` }))
    const meta = { currency: 'EUR', product: { id: 7, vendor: 'B', variants }, page: { pageType: 'product' } }
    Object.assign(window, { ShopifyAnalytics: { meta } })
    const script = document.body.appendChild(document.createElement('script'))
    script.type = 'application/json'
    script.textContent = theme
    return readShopifyPage(window).product
  }
  const form = (id: number, price: number, before: number | null) => ({ id, price, compare_at_price: before })

  test('tells by its theme’s own data what a product was', () => {
    expect(said([[10, 2000]], JSON.stringify(form(10, 2000, 2500)))).toMatchObject({ price: 20, was: 25 })
  })
  test('with forms, tells it where it is one for all', () => {
    const all = [form(10, 2000, 2500), form(11, 2000, 2500)]
    const two: [number, number][] = [
      [10, 2000],
      [11, 2000],
    ]
    expect(said(two, JSON.stringify({ variants: all }))).toMatchObject({ price: 20, was: 25 })
    document.body.replaceChildren()
    expect(said(two, JSON.stringify([all[0], form(11, 2000, null)]))).not.toHaveProperty('was')
  })
  test.each([
    JSON.stringify(form(10, 1900, 2500)),
    JSON.stringify(form(99, 2000, 2500)),
    JSON.stringify(form(10, 2000, 0)),
    '{"id": 10, "compare_at_price": 2500',
  ])('of another price, another form, none, or cut off (%s), tells nothing', theme => {
    expect(said([[10, 2000]], theme)).not.toHaveProperty('was')
  })
})

describe('WooCommerce', () => {
  test('tells what the chosen form of a product was', () => {
    const page = new DOMParser().parseFromString(
      '<body class="single-product"><form class="cart variations_form" data-product_id="20"><input class="variation_id" value="22">',
      'text/html',
    )
    const one = (variation_id: number, display_price: number, display_regular_price: number) => ({
      variation_id,
      display_price,
      display_regular_price,
    })
    page.querySelector('form')!.dataset.product_variations = JSON.stringify([one(21, 9, 9), one(22, 21, 30)])
    const read = () => readWooPage(page, 'https://shop.example/product/x/').product
    expect(read()).toMatchObject({ price: 21, was: 30 })
    page.querySelector('input')!.value = '21'
    expect(read()).not.toHaveProperty('was')
  })
  test('tells it of a product that has one price', () => {
    const raw = (more: object) => ({
      id: 5,
      name: 'Lamp',
      prices: { price: '1999', regular_price: '2500', currency_code: 'EUR', currency_minor_unit: 2, ...more },
    })
    const was = (more = {}) => readWooProducts([raw(more)], 'https://shop.example/')[0]?.was
    expect(was()).toBe(25)
    expect(feedOf(JSON.stringify([raw({})])).products[0]).toMatchObject({ price: 19.99, was: 25 })
    expect(was({ regular_price: '1999' })).toBeUndefined()
    expect(was({ price_range: { min_amount: '1500', max_amount: '1999' } })).toBeUndefined()
  })
})

describe('A list of products', () => {
  const was = (more: object) =>
    readProduct(
      { id: 1, title: 'Lamp', price: 20, ...more },
      { base: 'https://shop.example/', currency: 'EUR' },
    )

  test.each([
    { was: 25 },
    { listPrice: '25,00 €' },
    { compare_at_price: '25.00' },
    { price: 25, sale_price: 20 },
  ])('says what a product was: %j', more => {
    expect(was(more)).toMatchObject({ price: 20, was: 25 })
  })
  test.each([
    {},
    { was: 20 },
    { was: 19 },
    { was: 2500 },
    { was: 'soon' },
    { was: '25 USD' },
    { compare_at_price: '0.00' },
    { price: null, was: 25 },
  ])('says nothing of before where that is in doubt: %j', more => {
    expect(was(more)).not.toHaveProperty('was')
  })
  test('keeps as fields what the shop calls so', () => {
    expect(was({ compare_at_price: 25 })!.fields).toMatchObject({ compare_at_price: 25 })
    expect(was({ was: 25 })!.fields).not.toHaveProperty('was')
  })
  test('with names of its own, is read by them and no others', () => {
    const raw = { id: 1, title: 'Lamp', now: 2000, old: 2500, price: 9000 }
    const read = (map: object) =>
      readProduct(raw, {
        base: 'https://shop.example/',
        currency: 'EUR',
        map: { priceUnit: 'minor', price: 'now', ...map },
      })
    expect(read({ was: 'old' })).toMatchObject({ price: 20, was: 25 })
    expect(read({})).not.toHaveProperty('was')
  })
  test('of Google’s, says it while the sale is on', () => {
    const feed = (dates: string) =>
      feedOf(
        `id\ttitle\tlink\tprice\tsale_price\tsale_price_effective_date\nF1\tFan\thttps://shop.example/f1\t25.00 EUR\t20.00 EUR\t${dates}\n`,
      ).products[0]
    expect(feed('2026-11-01T00:00Z/2026-11-20T00:00Z')).toMatchObject({ price: 20, was: 25 })
    expect(feed('2026-12-01T00:00Z/2026-12-20T00:00Z')).toMatchObject({ price: 25 })
    expect(feed('2026-12-01T00:00Z/2026-12-20T00:00Z')).not.toHaveProperty('was')
  })
  test('of Shopify’s, says it of the cheapest form', () => {
    const variants = [
      { id: 1, option1: 'S', available: true, price: '20.00', compare_at_price: '25.00' },
      { id: 2, option1: 'L', available: true, price: '30.00', compare_at_price: '60.00' },
    ]
    const { products } = feedOf(
      JSON.stringify({ products: [{ id: 8, title: 'Lamp', handle: 'lamp', variants }] }),
    )
    expect(products[0]).toMatchObject({ price: 20, was: 25 })
    expect(products[0]!.fields).not.toHaveProperty('was')
    const table = feedOf(
      'Handle,Title,Variant Price,Variant Compare At Price,Published\nlamp,Lamp,20.00,25.00,true\ncup,Cup,5.00,,true\n',
    )
    expect(table.products.map(({ was }) => was)).toEqual([25, undefined])
  })
})

const lamp: Product = {
  id: 'lamp',
  title: 'Lamp',
  url: null,
  image: null,
  price: 19.99,
  was: 25,
  currency: 'EUR',
  availability: null,
  brand: null,
  sku: null,
  gtin: null,
  fields: {},
}
const { was: _, ...dear } = lamp

test('What is told of a reduced product has the discount of one piece, of another none', () => {
  expect(productItem(lamp)).toEqual({
    item_id: 'lamp',
    item_name: 'Lamp',
    price: 19.99,
    discount: 5.01,
    quantity: 1,
  })
  expect(productItem(dear)).not.toHaveProperty('discount')
  expect(productItem({ ...lamp, price: null })).not.toHaveProperty('discount')
})

describe('A visitor', () => {
  const told = (memory: Memory, event: NewEvent, at = NOW) =>
    remember(memory, { id: 'e', at, ...event } as TenderoEvent)
  const sees = (memory: Memory, product: Product, at = NOW) =>
    pageEvents({ type: 'product', product, cart: null, order: null }, memory).reduce(
      (before, event) => told(before, event, at),
      memory,
    )
  const reduced = (memory: Memory, more: object = {}) =>
    judge({ type: 'viewed', onSale: true, atLeast: 1, ...more }, { ...factsOf('home', null), memory })

  test('who has looked at enough that was reduced, is known by it', () => {
    const memory = sees(sees(newcomer(), lamp, NOW - 3 * DAY), { ...dear, id: 'cup' }, NOW - DAY)
    expect(reduced(memory).holds).toBe(true)
    expect(reduced(memory, { atLeast: 2 }).holds).toBe(false)
    expect(reduced(memory, { within: '2d' }).holds).toBe(false)
    expect(judge({ type: 'viewed', atLeast: 2 }, { ...factsOf('home', null), memory }).holds).toBe(true)
  })
  test('who sees it again at its full price, has not looked at something reduced', () => {
    expect(reduced(sees(sees(newcomer(), lamp), dear)).holds).toBe(false)
  })
  test('who puts it in the cart or buys it, has still seen it reduced: a cart does not say', () => {
    const items = [{ item_id: 'lamp', price: 19.99, quantity: 1 }]
    const bought = told(told(sees(newcomer(), lamp), { name: 'add_to_cart', items }), {
      name: 'purchase',
      items,
    })
    expect(reduced(bought).holds).toBe(true)
  })
  test('finds it in what is stored, and can read it', () => {
    const memory = sees(newcomer(), lamp)
    expect(reduced(migrate(structuredClone(memory), 'v', NOW)).holds).toBe(true)
    expect(exportMemory(memory).history).toMatchObject([{ id: 'lamp', sale: true }])
    expect(JSON.stringify(exportMemory(sees(newcomer(), dear)).history)).not.toContain('sale')
  })
})

test('An owner who asks for one who saw much, but little of it reduced, is not told that there is nobody', () => {
  const viewed = (more: object) => ({ type: 'viewed', ...more })
  const both = (...all: object[]) => advised(showing(campaign({ audience: { all } })))
  expect(both(viewed({ atLeast: 3 }), viewed({ onSale: true, atLeast: 0, atMost: 1 }))).toEqual([])
  expect(
    both(viewed({ onSale: true, atLeast: 3 }), viewed({ onSale: true, atLeast: 0, atMost: 1 })),
  ).not.toEqual([])
})

/** Products out of a WooCommerce shop itself: what is related, and what meets a visitor's wishes. */
import { afterEach, describe, expect, test } from 'vitest'
import type { AskedWish } from '../../src/questions/contract'
import { createRecommender } from '../../src/recommenders'
import type { Query, Recommendation } from '../../src/recommenders/contract'
import { products as lamps, type WooProduct } from '../shops/woo-products'
import { startWooShop, type WooFault, type WooOptions } from '../shops/woocommerce'
import { must, wish } from '../support/make-product'
import { visitShop } from '../support/shop-visitor'

type Shop = Awaited<ReturnType<typeof startWooShop>>
const open: Shop[] = []
afterEach(async () => {
  for (const shop of open.splice(0)) await shop.close()
})

const nothing: Query = {
  placement: 'guide:find',
  guide: 'find',
  answers: {},
  wishes: [],
  among: [],
  product: null,
  cart: [],
  viewed: [],
  bought: [],
  dismissed: [],
  limit: 3,
  locale: 'en',
  currency: 'EUR',
  visitor: null,
}

async function shopOf(options: WooOptions = {}) {
  const shop = await startWooShop(options)
  open.push(shop)
  const { window, fetch } = await visitShop(`${shop.origin}/shop/`)
  const problems: string[] = []
  const recommender = (timeout = '4s') =>
    createRecommender(
      'woocommerce',
      { type: 'woocommerce', timeout },
      {
        base: window.location.href,
        currency: 'EUR',
        locale: 'en',
        fetch,
        window,
        catalog: () => Promise.reject(new Error('no catalogue here')),
        hydrate: async () => [],
        problem: (code, message) => problems.push(`${code}: ${message}`),
      },
    )
  const asks = (query: Partial<Query>, timeout?: string, signal = new AbortController().signal) =>
    recommender(timeout).recommend({ ...nothing, ...query }, signal)
  const listed = () =>
    shop.asked
      .filter(({ path }) => path.includes('/products?') && !path.includes('per_page=1&'))
      .map(({ path }) => new URL(path, shop.url).searchParams)
  return { shop, window, problems, asks, listed, wishing: (...wishes: AskedWish[]) => asks({ wishes }) }
}
const shelves = ({ shelves }: Recommendation) =>
  shelves.map(({ kind, relaxed, products }) => [
    kind,
    relaxed.map(({ field }) => field),
    products.map(({ product }) => product.title),
  ])
const simple = (id: number, more: Partial<WooProduct> = {}): WooProduct => ({
  ...lamps[0]!,
  id,
  sku: `S-${id}`,
  name: `Lamp ${id}`,
  ...more,
})

describe('nothing was wished for', () => {
  test('A visitor of a product is shown what the shop holds to be related to it, in its order', async () => {
    const { asks, listed } = await shopOf()
    const found = await asks({ guide: '', placement: 'message:m', product: '30' })
    expect(shelves(found)).toEqual([['match', [], ['Cord']]])
    expect(listed()[0]!.get('related')).toBe('30')
  })
  test('With a cart and no product, what is related to the cart', async () => {
    const { asks, listed } = await shopOf()
    await asks({
      guide: '',
      cart: [
        { id: 'sku-1', quantity: 1 },
        { id: '40', quantity: 2 },
      ],
    })
    await asks({ guide: '', product: '30', cart: [{ id: '40', quantity: 2 }], like: 'cart' })
    expect(listed().map(query => query.get('related'))).toEqual(['40', '40'])
  })
  test('In a guide that has just begun the popular ones that can be bought come first', async () => {
    const { asks, listed } = await shopOf()
    expect(shelves(await asks({}))[0]![2]).toContain('The only one')
    expect(listed()[0]!.get('orderby')).toBe('popularity')
    expect(listed()[0]!.getAll('stock_status[]')).toEqual(['instock'])
  })
  test('A product that the shop does not know, or to which nothing is related, leaves it to the next recommender', async () => {
    const { asks } = await shopOf({ products: [lamps[0]!] })
    await expect(asks({ guide: '', product: '99' })).rejects.toThrow('woocommerce')
    await expect(asks({ guide: '', product: '11' })).rejects.toThrow('nothing is related')
  })
})

describe('wishes', () => {
  test('The shop filters colour, category, brand and price, by its own slugs and minor units', async () => {
    const { wishing, listed } = await shopOf()
    const found = await wishing(
      must('Colour', { is: 'Matt black' }),
      must('category', { is: 'Lamps & lights' }),
      must('brand', { in: ['noche', 'Unknown'] }),
      must('price', { atMost: 30, atLeast: 20.5 }),
    )
    const [query] = listed()
    expect(Object.fromEntries(query!)).toMatchObject({
      'attributes[0][attribute]': 'pa_colour',
      'attributes[0][slug]': 'black',
      category: 'lamps',
      brand: 'noche',
      min_price: '2050',
      max_price: '3000',
    })
    expect(shelves(found)[0]).toEqual(['match', [], ['Reading lamp – Noche & Día']])
    expect(found.matches).toBe(1)
    expect(found.shelves[0]!.products[0]!.reasons.map(({ kind }) => kind)).toEqual([
      'match',
      'match',
      'match',
      'match',
    ])
  })
  test('A price in a currency without minor units is asked for in whole ones', async () => {
    const { wishing, listed } = await shopOf({ currency: { code: 'JPY', unit: 0 } })
    await wishing(must('price', { atMost: 30 }))
    expect(listed()[0]!.get('max_price')).toBe('30')
  })
  test('A bound on what has a unit is asked for by the terms that keep it', async () => {
    const { wishing, listed } = await shopOf()
    const found = await wishing(must('Brightness', { atLeast: 700 }))
    expect(listed()[0]!.get('attributes[0][slug]')).toBe('800-lm,1200-lm')
    expect(shelves(found)[0]).toEqual(['match', [], ['Reading lamp – Noche & Día']])
  })
  test('What the shop cannot filter is judged in the browser', async () => {
    const { wishing, listed } = await shopOf()
    const found = await wishing(must('weight', { atMost: 3 }), must('title', { is: 'Cord' }))
    expect(listed()[0]!.has('attributes[0][attribute]')).toBe(false)
    expect(shelves(found).flatMap(([, , titles]) => titles)).toContain('Cord')
  })
  test('A preference is no filter: it decides who comes first', async () => {
    const { wishing, listed } = await shopOf()
    const found = await wishing(wish('Colour', { is: 'White' }))
    expect(listed()[0]!.has('attributes[0][attribute]')).toBe(false)
    expect(found.shelves[0]!.products[0]!.reasons[0]!.kind).toBe('match')
  })
  test('Where nothing meets all, what misses one wish is shown with the wish that gave way', async () => {
    const { wishing, listed } = await shopOf()
    const found = await wishing(must('brand', { is: 'Noche' }), must('Colour', { is: 'White' }))
    expect(found.matches).toBe(0)
    expect(shelves(found)).toEqual([['close', ['Colour'], ['Reading lamp – Noche & Día']]])
    expect(found.shelves[0]!.products[0]!.reasons.map(({ kind, have }) => [kind, have])).toEqual([
      ['match', 'Noche'],
      ['miss', 'Matt black'],
    ])
    // all wishes, each one less, none
    expect(listed().map(query => [query.has('brand'), query.has('attributes[0][slug]')])).toEqual([
      [true, true],
      [false, true],
      [true, false],
    ])
  })
  test('Products outside the guide are never shown, and a shop of sold-out ones shows them last', async () => {
    const { asks } = await shopOf()
    const among = [{ field: 'category', is: 'Bulbs', weight: 1, must: true }]
    expect(
      shelves(await asks({ among, limit: 6 }))
        .flatMap(([, , titles]) => titles)
        .sort(),
    ).toEqual(['Bulb', 'Cord'])
    const sold = await shopOf({ products: [simple(1, { stock: 0 })] })
    expect(shelves(await sold.asks({}))).toEqual([['match', [], ['Lamp 1']]])
  })
  test('Of a full reply nobody knows how many more there are', async () => {
    const many = Array.from({ length: 120 }, (_, n) => simple(n + 1))
    const { asks, listed } = await shopOf({ products: many })
    const found = await asks({})
    expect(found.matches).toBeNull()
    expect(found.shelves[0]!.products).toHaveLength(3)
    expect(listed()).toHaveLength(1)
  })
  test('A product with forms says so, and has its lowest price', async () => {
    const { wishing } = await shopOf({ products: lamps.filter(({ id }) => id === 20) })
    const [one] = (await wishing(must('price', { atMost: 20 }))).shelves[0]!.products
    expect(one!.product).toMatchObject({ id: '20', price: 19, choices: true, currency: 'EUR' })
    expect(one!.product.fields).not.toHaveProperty('choices')
  })
  test('Names that belong to every object are no fields of the shop', async () => {
    const { wishing } = await shopOf()
    for (const field of ['__proto__', 'constructor', 'toString'])
      expect((await wishing(must(field, { is: 'x' }))).matches).toBe(0)
  })
})

describe('a shop that does not answer well', () => {
  test.each<WooFault>(['closed', 'gone', 'login', 'blocked', 'too-many', 'broken'])(
    '(%s) it rejects in a sentence, and tells no products',
    async fault => {
      const { asks, shop, problems } = await shopOf()
      shop.fault(fault)
      await expect(asks({ wishes: [must('Colour', { is: 'White' })] })).rejects.toThrow(/^woocommerce: /)
      expect(problems).toEqual([])
    },
  )
  test('Nobody waits longer than the owner says, nor for one who has gone', async () => {
    const { asks, shop } = await shopOf()
    shop.fault('never')
    await expect(asks({}, '60ms')).rejects.toThrow('60 ms')
    const gone = new AbortController()
    const asked = asks({}, '4s', gone.signal)
    gone.abort(new Error('gone'))
    await expect(asked).rejects.toThrow('gone')
  })
  test.each([
    ['no list', { products: [] }],
    ['nothing', []],
    ['no products', [null, 1, {}, { id: 1 }]],
  ])('A reply of %s is no answer', async (_, reply) => {
    const { window } = await shopOf()
    const recommender = createRecommender(
      'woocommerce',
      { type: 'woocommerce', timeout: '1s' },
      {
        base: window.location.href,
        currency: null,
        locale: 'en',
        fetch: async () => new Response(JSON.stringify(reply)),
        window,
        catalog: () => Promise.reject(new Error()),
        hydrate: async () => [],
        problem: () => {},
      },
    )
    await expect(recommender.recommend(nothing, new AbortController().signal)).rejects.toThrow(
      /^woocommerce: /,
    )
  })
  test('A page that names no API of its own address is not asked', async () => {
    const { asks, window, shop } = await shopOf()
    window.document
      .querySelector('link[rel="https://api.w.org/"]')!
      .setAttribute('href', 'javascript:alert(1)')
    await expect(asks({})).rejects.toThrow('names no Store API')
    expect(shop.asked).toEqual([])
  })
})

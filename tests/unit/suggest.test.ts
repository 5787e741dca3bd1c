import { describe, expect, it, vi } from 'vitest'
import { createAdvice } from '../../src/advice'
import { check } from '../../src/check'
import type { Cart, Product } from '../../src/page'

type Setting = Parameters<typeof createAdvice>[0]

const rows = [
  { id: 'a', title: 'A', price: 100, category: 'fans', noise: 30, sku: 'S-A' },
  { id: 'b', title: 'B', price: 120, category: 'fans', noise: 40 },
  { id: 'c', title: 'C', price: 101, category: 'lamps', noise: 0 },
  { id: 'd', title: 'D', price: 180, category: 'fans', noise: 20 },
  { id: 'e', title: 'E', price: 201, category: 'fans', noise: 10 },
  { id: 'f', title: 'F', price: 105, category: 'fans', noise: 10, availability: 'OutOfStock' },
  { id: 'g', title: 'G', price: 51, category: 'fans', noise: 35 },
]

const page = (product: Partial<Product> | null, ...cart: string[]) => ({
  type: 'product',
  order: null,
  product,
  cart: cart.length
    ? ({
        items: cart.map(id => ({ id, title: null, quantity: 1, price: null })),
        count: 1,
        total: 1,
        currency: null,
      } satisfies Cart)
    : null,
})

function shop(its: ReturnType<typeof page>, more: object = {}, kept: object = {}) {
  const { manifest } = check({
    catalog: { url: '/c.json' },
    guides: {
      quiet: {
        title: 'Quiet fans',
        among: [{ field: 'category', is: 'fans' }],
        questions: [
          {
            id: 'room',
            type: 'choice',
            ask: 'Where?',
            options: [
              { id: 'bed', label: 'Bed', wish: { field: 'noise', atMost: 25, must: true } },
              { id: 'any', label: 'Any' },
            ],
          },
        ],
        result: { show: 1 },
      },
    },
    ...more,
  })
  const fetch = vi.fn(async (_url: string, _init?: RequestInit) => new Response(JSON.stringify(rows)))
  const advice = createAdvice({
    platform: { currency: async () => null },
    window: { location: { href: 'https://shop.example/' }, fetch, navigator: {} },
    manifest,
    locale: 'en',
    problem: () => {},
    present: { look: async () => its },
    remembering: { past: () => null, answers: () => kept },
  } as unknown as Setting)
  return {
    advice,
    fetch,
    ids: async (...wanted: Parameters<typeof advice.suggest>) =>
      (await advice.suggest(...wanted)).map(p => p.id),
  }
}

describe('A visitor who looks at a product', () => {
  it('is shown its like: of its category first, near in price, what can be bought, never itself nor what he has', async () => {
    const { ids } = shop(page({ id: 'a' }, 'b'))
    expect(await ids('m', { like: 'product', show: 12 })).toEqual(['d', 'g', 'c'])
    expect(await ids('m', { like: 'product', show: 1 })).toEqual(['d'])
  })

  it('is shown them too where the page names it by its number, or the catalogue does not have it', async () => {
    expect(await shop(page({ id: 'S-A' })).ids('m', { like: 'product', show: 9 })).toEqual([
      'b',
      'd',
      'g',
      'c',
    ])
    const other = page({ id: 'zz', price: 55, fields: { category: 'fans' } })
    expect(await shop(other).ids('m', { like: 'product', show: 9 })).toEqual(['g', 'a', 'c'])
  })

  it('is shown only those that have what the author demands', async () => {
    const wishes = [{ field: 'noise', atMost: 36, weight: 1, must: true }]
    expect(await shop(page({ id: 'a' })).ids('m', { like: 'product', wishes, show: 9 })).toEqual([
      'd',
      'g',
      'c',
    ])
  })

  it('is shown nothing where there is nothing to be like', async () => {
    expect(await shop(page(null)).ids('m', { like: 'product', show: 3 })).toEqual([])
    expect(await shop(page({ id: 'a' })).ids('m', { like: 'cart', show: 3 })).toEqual([])
  })
})

it('A visitor with a cart is shown what is like one of the things in it', async () => {
  expect(await shop(page(null, 'c', 'e')).ids('m', { like: 'cart', show: 3 })).toEqual(['d', 'b', 'a'])
})

it('A visitor is shown the products of a guide with his answers so far, as many as the message wants', async () => {
  expect(await shop(page(null)).ids('m', { guide: 'quiet', show: 9 })).toEqual(['a', 'b', 'd', 'e', 'g'])
  const answered = shop(page(null), {}, { room: 'bed' })
  expect((await answered.ids('m', { guide: 'quiet', show: 2 })).sort()).toEqual(['d', 'e'])
})

it.each(['none-such', 'constructor', '__proto__'])(
  'A visitor of a shop whose message names the guide "%s", which it has not, is shown the best of all',
  async guide => {
    expect(await shop(page(null)).ids('m', { guide, show: 2 })).toEqual(['a', 'b'])
  },
)

it('A visitor is shown what the author wishes, of all products, but for those that he has', async () => {
  const wishes = [{ field: 'noise', atMost: 0, weight: 1, must: false }]
  expect((await shop(page({ id: 'c' })).ids('m', { wishes, show: 1 }))[0]).toBe('e')
})

it('A shop’s endpoint is told for which message products are wanted', async () => {
  const { advice, fetch } = shop(page({ id: 'a' }, 'b'), { recommender: [{ type: 'endpoint', url: '/rec' }] })
  const wishes = [{ field: 'noise', atMost: 36, weight: 1, must: false }]
  expect((await advice.suggest('welcome', { wishes, show: 2 })).map(p => p.id)).not.toContain('a')
  const sent = JSON.parse(String(fetch.mock.calls[0]![1]!.body)) as Record<string, unknown>
  expect(sent).toMatchObject({ placement: 'message:welcome', limit: 4, product: 'a' })
  expect(sent.query).toEqual({ wishes: [{ ...wishes[0], question: 'welcome' }], answers: {} })
})

it('A visitor’s things are found in the catalogue, in their order, without those that it does not have', async () => {
  const { advice, fetch } = shop(page(null))
  const found = await advice.products(['d', 'nope', 'S-A', '__proto__'])
  expect(found.map(p => p.id)).toEqual(['d', 'a'])
  await advice.products(['b'])
  expect(fetch).toHaveBeenCalledOnce()
})

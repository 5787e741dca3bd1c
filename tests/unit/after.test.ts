/** What can be made of a result, as the shop's manifest and catalogue have it. */
import { describe, expect, it, vi } from 'vitest'
import { createAdvice } from '../../src/advice'
import { check } from '../../src/check'
import { UNREFINED } from '../../src/guide/refined'
import { wish } from '../support/fan-shop'

type Setting = Parameters<typeof createAdvice>[0]

const rows = [
  { id: 'a', title: 'A', price: 80, category: 'fans', noise: 30, popularity: 9 },
  { id: 'b', title: 'B', price: 90, category: 'fans', noise: 34, popularity: 8 },
  { id: 'c', title: 'C', price: 60, category: 'fans', noise: 40, popularity: 7 },
  { id: 'f', title: 'F', price: 9, category: 'filter', fits: 'A', popularity: 99 },
]

function shop(more: object = {}, reply: unknown = rows) {
  const { manifest } = check({
    catalog: { url: '/c.json', fields: { noise: { better: 'less' } } },
    guides: {
      fans: {
        title: 'Fans',
        among: { field: 'category', is: 'fans' },
        questions: [{ id: 'room', type: 'choice', ask: '?', options: [{ id: 'any', label: 'Any' }] }],
        result: { show: 2 },
      },
    },
    ...more,
  })
  const fetch = vi.fn(async (_url: string, _init?: RequestInit) => new Response(JSON.stringify(reply)))
  const advice = createAdvice({
    platform: { currency: async () => null },
    window: { location: { href: 'https://shop.example/' }, fetch, navigator: {} },
    manifest,
    locale: 'en',
    problem: () => {},
    present: { look: async () => ({ type: 'product', product: null, cart: null, order: null }) },
    remembering: { past: () => null, answers: () => ({}) },
  } as unknown as Setting)
  const ids = async (...[wishes = [], refined = {}]: [ReturnType<typeof wish>[]?, object?]) => {
    const its = { ...UNREFINED, ...refined }
    const found = await advice.recommend('fans', {}, wishes, new AbortController().signal, its)
    return found.shelves.flatMap(shelf => shelf.products.map(({ product }) => product.id))
  }
  return { advice, fetch, ids }
}

describe('A visitor who refines a result', () => {
  it('has the next best in the place of what he sent away', async () => {
    const { ids } = shop()
    expect(await ids()).toEqual(['a', 'b'])
    expect(await ids([], { dismissed: ['a'] })).toEqual(['b', 'c'])
    expect(await ids([], { dismissed: ['a', 'b', 'c', 'zz'] })).toEqual([])
  })

  it('has the like of a product, of the guide’s products only; of one that is none of them, the ordinary result', async () => {
    const { ids } = shop()
    expect(await ids([], { like: 'c' })).toEqual(['b', 'a'])
    expect(await ids([], { like: 'a' })).toEqual(['b', 'c'])
    for (const like of ['f', 'nope', '__proto__']) expect(await ids([], { like })).toEqual(['a', 'b'])
  })

  it('has the like of a product that meets his wishes before one that is more like it', async () => {
    const quiet = wish('noise', { atMost: 30, must: true })
    expect((await shop().ids([quiet], { like: 'c' }))[0]).toBe('a')
  })

  it('has his further wishes told to the shop’s endpoint as all others are', async () => {
    const { ids, fetch } = shop({ recommender: [{ type: 'endpoint', url: '/rec' }] })
    const further = wish('price', { question: '~price', atMost: 70, must: true })
    expect(await ids([further], { dismissed: ['a'] })).not.toContain('a')
    const sent = JSON.parse(String(fetch.mock.calls[0]![1]!.body)) as Record<string, unknown>
    expect(sent).toMatchObject({ limit: 3, query: { wishes: [{ field: 'category' }, further] } })
  })
})

describe('The door to what the catalogue has beside a result', () => {
  it('gives steps, the like of what is sold out, and further shelves, of which accessories may be of any kind', async () => {
    const after = await shop().advice.after('fans')
    const [a] = [await after.find('a')]
    expect(after.critiques([a!], [], []).map(({ wishes }) => wishes[0]?.atMost)).toEqual([60])
    expect((await after.instead(a!, [], 1, ['a'])).map(p => p.id)).toEqual(['b'])
    const among = [wish('category', { is: 'filter' })]
    const filters = await after.also({ type: 'accessories', among, show: 3 }, a!, [], [])
    expect(filters.map(({ product }) => product.id)).toEqual(['f'])
    expect(await after.find('f')).toBeUndefined()
  })

  it('is shut where there is no catalogue', async () => {
    const { advice } = shop({ catalog: undefined, recommender: [{ type: 'endpoint', url: '/rec' }] })
    await expect(advice.after('fans')).rejects.toThrow('catalog')
  })

  it('is open to a catalogue of nothing but odd products', async () => {
    const { advice } = shop({}, [{ id: 'x', title: 'X', category: 'fans' }])
    const after = await advice.after('fans')
    const x = await after.find('x')
    expect(after.critiques([x!], [], [])).toEqual([])
    expect(await after.instead(x!, [], 2, ['x'])).toEqual([])
    expect(await after.also({ type: 'step-up', upTo: 1.3, show: 3 }, x!, [], [])).toEqual([])
  })
})

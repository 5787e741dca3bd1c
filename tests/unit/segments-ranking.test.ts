/** What visitors of a segment are likely to want shifts what is recommended to them: a little, and nothing else. */
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { createAdvice } from '../../src/advice'
import { check } from '../../src/check'
import { createAdviser } from '../../src/guide/create-adviser'
import { prior } from '../../src/guide/prior'
import { guide, type Wish } from '../../src/guide/schema'
import { shelve } from '../../src/guide/shelve'
import { buildTable } from '../../src/guide/table'
import type { Product } from '../../src/page'
import { leanOf } from '../../src/query'
import { loadKinds } from '../../src/questions'
import type { AskedWish } from '../../src/questions/contract'
import { makeProduct, must, wish } from '../support/make-product'
import { factsOf, newcomer } from '../support/visitor'

const NOTHING = { viewed: [], bought: [], dismissed: [] }
const leaning = (field: string, more: Partial<Wish>): Wish => ({ field, weight: 1, must: false, ...more })
const recommended = (products: Product[], lean: Wish[], wishes: AskedWish[] = [], limit = 3) => {
  const table = buildTable(products)
  const { shelves } = shelve(table, wishes, limit, prior(table, { ...NOTHING, lean }))
  return shelves.flatMap(shelf => shelf.products)
}
const ids = (...asked: Parameters<typeof recommended>) =>
  recommended(...asked).map(({ product }) => product.id)

/** Twelve lamps: those of oak are few and not the popular ones. */
const lamps = Array.from({ length: 12 }, (_, n) =>
  makeProduct(
    { wood: n % 4 === 2 ? 'oak' : 'pine', watts: 10 + n, popularity: 100 - n },
    { id: `l${n}`, price: 20 + 10 * n },
  ),
)
const oak = leaning('wood', { is: 'oak' })

describe('what a segment is likely to want', () => {
  test('A visitor who has answered nothing sees it first, beside what is popular', () => {
    expect(ids(lamps, [])[0]).toBe('l0')
    expect(ids(lamps, [oak])[0]).toBe('l2')
    expect(ids(lamps, [oak])).toContain('l0')
  })

  test('Of two that meet an answer alike, the one that his segment likes stands first', () => {
    const two = [makeProduct({ wood: 'pine' }, { id: 'a' }), makeProduct({ wood: 'oak' }, { id: 'b' })]
    expect(ids(two, [], [wish('price', { atMost: 9 })])).toEqual(['a', 'b'])
    expect(ids(two, [oak], [wish('price', { atMost: 9 })])).toEqual(['b', 'a'])
  })

  test('An answer always overrules it, however many wishes his segments have and however much they weigh', () => {
    const words = fc.constantFrom('red', 'blue', 'green')
    const product = fc.record({ colour: words, shape: words, size: words })
    const wishes = fc.array(
      fc.record({
        field: fc.constantFrom('shape', 'size', 'colour'),
        is: words,
        weight: fc.integer({ min: 1, max: 100 }),
      }),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(fc.array(product, { minLength: 6, maxLength: 40 }), wishes, words, (rows, lean, colour) => {
        const products = rows.map((fields, n) => makeProduct(fields, { id: `p${n}` }))
        const fitting = rows.filter(row => row.colour === colour).length
        fc.pre(fitting > 0)
        const shown = recommended(
          products,
          lean.map(one => ({ ...one, must: true })),
          [wish('colour', { is: colour })],
          1,
        )
        expect(shown[0]!.product.fields.colour).toBe(colour)
        const log = prior(buildTable(products), {
          ...NOTHING,
          lean: lean.map(one => ({ ...one, must: true })),
        })
        const plain = prior(buildTable(products), NOTHING)
        const shift = log.map((value, row) => value - plain[row]!)
        // the least that an answer tells apart: ln 10
        expect(Math.max(...shift) - Math.min(...shift)).toBeLessThan(Math.log(10) / 2 + 0.01)
      }),
      { numRuns: 200 },
    )
  })

  test('A must of a segment is a wish like others: nothing is left out, nothing is named for it', () => {
    const shown = recommended(lamps, [{ ...oak, must: true }], [must('watts', { atMost: 15 })], 12)
    expect(shown.filter(({ product }) => Number(product.fields.watts) <= 15)).toHaveLength(6)
    for (const { reasons } of shown) expect(reasons.map(({ wish }) => wish.field)).toEqual(['watts'])
    expect(ids(lamps, [{ ...oak, must: true }], [], 12).sort()).toEqual(ids(lamps, [], [], 12).sort())
  })

  test('A field that no product has, or a number that nobody was asked for, changes nothing', () => {
    const before = ids(lamps, [])
    expect(ids(lamps, [leaning('colour', { is: 'red' })])).toEqual(before)
    expect(ids(lamps, [leaning('watts', { atMost: '$answer' })])).toEqual(before)
    expect(ids(lamps, [leaning('__proto__', { is: 'red' })])).toEqual(before)
  })

  test('The adviser asks what tells apart that which his segment likes', async () => {
    // pine lamps come in shapes, those of oak in tones: which matters hangs on the wood
    const shapes = ['round', 'flat', 'long', 'high']
    const rows = Array.from({ length: 16 }, (_, n) =>
      makeProduct(
        n % 2
          ? { wood: 'oak', tone: shapes[(n >> 1) % 4]!, shape: 'round' }
          : { wood: 'pine', tone: 'round', shape: shapes[(n >> 1) % 4]! },
        { id: `w${n}` },
      ),
    )
    const asks = (field: string) => ({
      id: field,
      type: 'choice',
      ask: field,
      options: shapes.map(is => ({ id: is, label: is, wish: { field, is } })),
    })
    const its = guide.parse({ title: 'Lamps', order: 'auto', questions: [asks('shape'), asks('tone')] })
    await loadKinds(its.questions)
    const next = (...lean: Wish[]) =>
      createAdviser(buildTable(rows), its, { past: { ...NOTHING, lean } }).next({})
    expect(next(leaning('wood', { is: 'pine' }))).toBe('shape')
    expect(next(leaning('wood', { is: 'oak' }))).toBe('tone')
  })

  test('comes from the segments that he is in, and from no others', () => {
    const segments = {
      gift: { if: { type: 'visits' as const, atLeast: 1 }, wish: [{ ...oak, must: true }] },
      plain: { type: 'visits' as const, atLeast: 1 },
      other: { if: { type: 'visits' as const, atLeast: 1 }, wish: [leaning('watts', { atMost: 9 })] },
    }
    expect(leanOf({ segments }, ['plain', 'gift', 'gone', 'constructor'])).toEqual([oak])
    expect(leanOf({ segments }, [])).toEqual([])
  })
})

/** A shop whose critics like what is quiet. */
function shop(
  mine: string[],
  { gpc = false, memory = true, recommender = [{ type: 'catalog' }] as object[] } = {},
) {
  const { manifest } = check({
    catalog: { url: '/c.json' },
    recommender,
    segments: {
      critic: { if: { type: 'visits', atLeast: 1 }, wish: { field: 'noise', atMost: 25, must: true } },
    },
    guides: {
      fans: {
        title: 'Fans',
        order: 'auto',
        questions: [
          {
            id: 'kind',
            type: 'choice',
            ask: 'Which?',
            options: ['tower', 'desk'].map(kind => ({
              id: kind,
              label: kind,
              wish: { field: 'kind', is: kind },
            })),
          },
        ],
        result: { show: 2 },
      },
    },
  })
  const rows = [
    { id: 'loud', title: 'Loud', price: 10, kind: 'tower', noise: 60, popularity: 9 },
    { id: 'louder', title: 'Louder', price: 10, kind: 'desk', noise: 70, popularity: 8 },
    { id: 'quiet', title: 'Quiet', price: 10, kind: 'desk', noise: 20, popularity: 7 },
  ]
  const posted: { segments?: unknown; viewed?: unknown }[] = []
  const past = {
    visitor: 'v',
    items: [],
    history: { at: [], kind: [], item: [] },
    answers: {},
  }
  const advice = createAdvice({
    platform: { currency: async () => null },
    window: {
      location: { href: 'https://shop.example/' },
      navigator: { globalPrivacyControl: gpc },
      fetch: vi.fn(async (url: string, init?: RequestInit) => {
        if (!url.includes('/c.json')) posted.push(JSON.parse(String(init?.body)))
        return new Response(JSON.stringify(rows))
      }),
    },
    manifest,
    locale: 'en',
    problem: () => {},
    present: { look: async () => ({ type: 'home', product: null, cart: null, order: null }) },
    remembering: { past: () => (memory ? past : null), answers: () => ({}) },
    facts: async () => factsOf('home', newcomer(), { segments: mine[0] ? manifest!.segments : {} }),
  } as unknown as Parameters<typeof createAdvice>[0])
  const { signal } = new AbortController()
  return {
    posted,
    advice,
    guide: async () =>
      (await advice.recommend('fans', {}, [], signal)).shelves.flatMap(shelf =>
        shelf.products.map(({ product }) => product.id),
      ),
    message: async () => (await advice.suggest('mail', { show: 2 })).map(({ id }) => id),
  }
}

describe('a critic', () => {
  test('is recommended another product first, in a guide and in a message alike', async () => {
    expect((await shop([]).guide())[0]).toBe('loud')
    expect((await shop(['critic']).guide())[0]).toBe('quiet')
    expect((await shop([]).message())[0]).toBe('loud')
    expect((await shop(['critic']).message())[0]).toBe('quiet')
  })

  test('is told of to the shop’s endpoint by the name of the segment; its wishes stay here', async () => {
    const recommender = [{ type: 'endpoint', url: '/api' }]
    const told = async (mine: string[], more = {}) => {
      const it = shop(mine, { recommender, ...more })
      await it.guide()
      return it.posted[0]!
    }
    const critic = await told(['critic'])
    expect(critic.segments).toEqual(['critic'])
    expect(JSON.stringify(critic)).not.toContain('noise')
    expect((await told([])).segments).toEqual([])
    expect((await told(['critic'], { gpc: true })).segments).toEqual([])
    expect((await told(['critic'], { memory: false })).segments).toEqual([])
  })
})

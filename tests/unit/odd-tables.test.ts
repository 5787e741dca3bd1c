/** Odd catalogues and odd answers: the adviser and what stands beside the result never break, and never show a product twice. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { accessories } from '../../src/guide/accessories'
import { nearest } from '../../src/guide/alike'
import { comparison } from '../../src/guide/compare'
import { createAdviser } from '../../src/guide/create-adviser'
import { critiquesOf } from '../../src/guide/critique'
import { directionsOf } from '../../src/guide/directions'
import { facetsOf } from '../../src/guide/facets'
import { readAnswers, wishesOf } from '../../src/guide/flow'
import { prior } from '../../src/guide/prior'
import { type Guide, guide as schema } from '../../src/guide/schema'
import { shelve } from '../../src/guide/shelve'
import { stepUp } from '../../src/guide/step-up'
import { buildTable, type Table } from '../../src/guide/table'
import type { FieldValue, Product } from '../../src/page'
import { loadKinds } from '../../src/questions'
import type { Answers } from '../../src/questions/contract'
import { makeProduct } from '../support/make-product'

const NAMES = ['noise', 'kind', 'price', 'brand', '__proto__', 'constructor', 'title', 'fields', '😀', 'tags']
const name = fc.constantFrom(...NAMES)
const word = fc.constantFrom(
  '',
  'a',
  'B',
  'b',
  '12',
  '1e999',
  'NaN',
  '__proto__',
  'constructor',
  '\ud800',
  '\u202eab',
)
const value: fc.Arbitrary<FieldValue> = fc.oneof(
  word,
  fc.boolean(),
  fc.constantFrom(0, -0, 5, 1e308, -1e308, 5e-324, 0.1, 37),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.array(word, { maxLength: 3 }),
)
const fields = fc
  .array(fc.tuple(name, value), { maxLength: 8 })
  .map(pairs => Object.fromEntries(pairs) as Product['fields'])
const product = fc.record({
  fields,
  price: fc.constantFrom(null, 0.01, 5, 9.99, 1e9),
  brand: fc.constantFrom(null, 'a', '__proto__'),
  availability: fc.constantFrom<Product['availability'][]>(null, 'InStock', 'OutOfStock', 'BackOrder'),
  sku: fc.constantFrom(null, 's1', 'constructor'),
})
const ids = ['__proto__', 'constructor', 'toString', '1', '01', '😀']
const products = fc
  .array(product, { maxLength: 14 })
  .map(list => list.map(({ fields, ...core }, n) => makeProduct(fields, { ...core, id: ids[n] ?? `p${n}` })))

const wishes = fc.constantFrom<object[]>(
  [{ field: 'noise', atMost: 5, must: true }],
  [
    { field: 'constructor', is: 'a' },
    { field: '__proto__', is: 'b', must: true },
  ],
  [{ field: 'tags', in: ['a', 'b'] }],
  [{ field: 'price', atLeast: 6, weight: 3 }],
  [{ field: '😀', not: 'b' }],
  [],
)
const option = (id: string, wish: object[]) => ({ id, label: id, wish })
const questions = fc.tuple(wishes, wishes, name, name).map(([one, two, from, span]) => [
  { type: 'choice', id: 'q1', ask: '?', options: [option('a', one), option('b', two)] },
  { type: 'multi-choice', id: 'q2', ask: '?', from },
  { type: 'yes-no', id: 'q3', ask: '?', yes: { wish: two }, no: {} },
  { type: 'range', id: 'q4', ask: '?', from: span, wish: [{ field: span, atMost: '$answer' }] },
  { type: 'choice', id: 'q5', ask: '?', from: span, askIf: { type: 'answered', question: 'q1', in: ['a'] } },
])
const guides = fc
  .tuple(questions, fc.constantFrom(1, 3, 6))
  .map(([questions, show]) => schema.parse({ title: 'x', questions, result: { show } }))

/** What stands in a memory, or in a link, that somebody has been at. */
const odd = fc.oneof(fc.jsonValue(), word, fc.constantFrom('a', 'yes', ['a', 'a', 'a'], [null], '5', 5, null))
const given = fc
  .array(fc.tuple(fc.constantFrom('q1', 'q2', 'q3', 'q4', 'q5', 'q9', '__proto__', 'constructor'), odd))
  .map(pairs => Object.fromEntries(pairs) as Record<string, unknown>)

const past = fc.record({
  viewed: fc.array(fc.constantFrom(...ids, 's1', 'p7', 'gone')),
  bought: fc.array(fc.constantFrom(...ids, 'gone')),
  dismissed: fc.array(fc.constantFrom(...ids, 'p8')),
})

const kindsOf = (guide: Guide) => loadKinds(guide.questions)
const once = (list: readonly Product[]) => expect(new Set(list.map(({ id }) => id)).size).toBe(list.length)

/** Plays a guide to its end: whatever is next is answered with the first that there is. */
function play(
  guide: Guide,
  table: Table,
  answers: Answers,
  adviser: ReturnType<typeof createAdviser>,
): Answers {
  let now = answers
  for (let n = 0; n <= guide.questions.length; n++) {
    const id = adviser.next(now, true)
    if (id === null) return now
    expect(Object.hasOwn(now, id)).toBe(false)
    const question = guide.questions.find(q => q.id === id)!
    const left = adviser.left(question, now)
    for (const count of left.values()) {
      expect(count).toBeGreaterThanOrEqual(0)
      expect(count).toBeLessThanOrEqual(table.available)
    }
    const read = readAnswers(guide, { [id]: [...left.keys()][0] ?? null }, facetsOf(table))
    now = { ...now, [id]: read[id] ?? null }
  }
  throw new Error('it never ends')
}

describe('A visitor of a shop with an odd catalogue', () => {
  test('is asked to the end, whatever his memory holds, and sees no product twice', async () => {
    await fc.assert(
      fc.asyncProperty(products, guides, given, given, past, async (list, guide, memory, before, past) => {
        await kindsOf(guide)
        const table = buildTable(list)
        const adviser = createAdviser(table, guide, { past, answered: [before, memory] as Answers[] })
        for (const { question, answer } of adviser.known) {
          const read = readAnswers(guide, { [question]: answer }, facetsOf(table))
          expect(read).toEqual({ [question]: answer })
        }
        const start = readAnswers(guide, memory, facetsOf(table))
        const answers = play(guide, table, start, adviser)
        for (const said of [start, answers]) {
          const { shelves } = shelve(table, wishesOf(guide, said), guide.result.show, prior(table, past))
          const shown = shelves.flatMap(shelf => shelf.products.map(one => one.product))
          once(shown)
          expect(shown.length).toBeLessThanOrEqual(guide.result.show)
          if (list.length) expect(shown.length).toBeGreaterThan(0)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('sees no product twice beside the result, nor one that he took away', async () => {
    await fc.assert(
      fc.asyncProperty(products, guides, given, past, async (list, guide, said, { dismissed }) => {
        await kindsOf(guide)
        const table = buildTable(list)
        const wishes = wishesOf(guide, readAnswers(guide, said, facetsOf(table)))
        const shown = shelve(table, wishes, 3).shelves.flatMap(shelf => shelf.products.map(p => p.product))
        const ways = directionsOf(guide, {})
        for (const { wishes: more, count } of critiquesOf(table, wishes, shown, ways, dismissed)) {
          expect(count).toBeGreaterThan(0)
          expect(
            more.every(({ atMost = 0, atLeast = 0 }) => Number.isFinite(atMost) && Number.isFinite(atLeast)),
          ).toBe(true)
        }
        const rows = [...table.ids.keys()]
        once(nearest(table, shown, rows, 4).map(row => table.product(row)))
        const { differing, same } = comparison(shown, NAMES, () => 'less')
        const compared = [...differing, ...same].map(({ field }) => field)
        expect(new Set(compared).size).toBe(compared.length)
        for (const best of shown) {
          const up = stepUp(table, best, wishes, ways, { upTo: 3, show: 3 }, dismissed)
          const also = accessories(table, best, { among: [], match: 'tags', show: 3 }, dismissed)
          for (const its of [up.map(({ row }) => table.product(row)), also]) {
            once(its)
            expect(its.some(({ id }) => id === best.id || dismissed.includes(id))).toBe(false)
          }
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('A shop with 150,000 products', () => {
  const table = buildTable(
    Array.from({ length: 150_000 }, (_, n) =>
      makeProduct({ weight: n, name: `thing ${n}` }, { price: n + 1, availability: 'InStock' }),
    ),
  )

  test('offers the span of its prices', () => {
    expect(facetsOf(table, ['price', 'weight'])).toEqual({
      price: { kind: 'numbers', min: 1, max: 150_000 },
      weight: { kind: 'numbers', min: 0, max: 149_999 },
    })
  })

  test('offers the first of as many words in the order of the alphabet', () => {
    const { name } = facetsOf(table, ['name'])
    const words = name?.kind === 'words' ? name.words.map(({ word }) => word) : []
    const sorted = Array.from({ length: 150_000 }, (_, n) => `thing ${n}`).sort()
    expect(words).toEqual(sorted.slice(0, words.length))
    expect(words.length).toBeGreaterThan(0)
  })
})

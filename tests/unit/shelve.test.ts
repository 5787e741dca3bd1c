import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { missOf } from '../../src/guide/miss'
import { shelve, shelveInOrder } from '../../src/guide/shelve'
import { buildTable } from '../../src/guide/table'
import { type Availability, isAvailable, type Product } from '../../src/page'
import type { AskedWish } from '../../src/questions/contract'
import type { Recommendation } from '../../src/recommenders/contract'
import { makeProduct, must, wish } from '../support/make-product'

const flat = ({ shelves }: Recommendation) =>
  shelves.flatMap(shelf => shelf.products.map(({ product }) => product))
const seen = ({ shelves }: Recommendation) =>
  shelves.map(({ kind, relaxed, products }) => [
    kind,
    relaxed.map(({ field }) => field),
    products.map(({ product }) => product.id),
  ])

const fan = (
  id: string,
  kind: string,
  noise: number,
  price: number,
  availability: Availability | null = null,
) => makeProduct({ kind, noise }, { id, price, availability })

const tower = must('kind', { is: 'tower' })
const quiet = must('noise', { atMost: 30 })
const cheap = must('price', { atMost: 50 })

describe('shelves', () => {
  test('A visitor whose wishes many products meet, sees one shelf of matches and how many there are', () => {
    const table = buildTable([
      fan('a', 'tower', 25, 40),
      fan('b', 'tower', 28, 45),
      fan('c', 'tower', 20, 30),
      fan('d', 'desk', 20, 20),
    ])
    const recommendation = shelve(table, [tower, quiet, cheap], 2)
    expect(seen(recommendation)).toEqual([['match', [], ['a', 'b']]])
    expect(recommendation.matches).toBe(3)
  })

  test('A visitor whose wishes no product meets, sees the closest ones and which single wish gave way', () => {
    const table = buildTable([
      fan('loud', 'tower', 60, 40),
      fan('far', 'desk', 60, 90),
      fan('loud2', 'tower', 45, 49),
    ])
    const recommendation = shelve(table, [tower, quiet, cheap], 3)
    expect(seen(recommendation)).toEqual([['close', ['noise'], ['loud2', 'loud']]])
    expect(recommendation.matches).toBe(0)
  })

  test('When too few match, close ones fill the places that are left', () => {
    const table = buildTable([
      fan('m', 'tower', 25, 40),
      fan('dear', 'tower', 25, 60),
      fan('dearer', 'tower', 25, 90),
      fan('off', 'desk', 60, 40),
    ])
    expect(seen(shelve(table, [tower, quiet, cheap], 3))).toEqual([
      ['match', [], ['m']],
      ['close', ['price'], ['dear', 'dearer']],
    ])
  })

  test('Of two wishes that could give way, the lighter does; of equals, the one asked last', () => {
    const table = buildTable([fan('loud', 'tower', 60, 40), fan('dear', 'tower', 25, 90)])
    expect(shelve(table, [{ ...quiet, weight: 3 }, cheap], 3).shelves[0]!.relaxed).toEqual([cheap])
    expect(shelve(table, [quiet, { ...cheap, weight: 3 }], 3).shelves[0]!.relaxed).toEqual([quiet])
    expect(shelve(table, [quiet, cheap], 3).shelves[0]!.relaxed).toEqual([cheap])
    expect(shelve(table, [cheap, quiet], 3).shelves[0]!.relaxed).toEqual([quiet])
  })

  test('A product that does not say whether it meets a must, stands on the shelf of close ones', () => {
    const table = buildTable([makeProduct({}, { id: 'silent' })])
    const recommendation = shelve(table, [quiet], 3)
    expect(seen(recommendation)).toEqual([['close', ['noise'], ['silent']]])
    expect(recommendation.shelves[0]!.products[0]!.reasons[0]!.kind).toBe('unknown')
  })

  test('Preferences empty no shelf', () => {
    const table = buildTable([fan('a', 'desk', 60, 90)])
    expect(seen(shelve(table, [wish('kind', { is: 'tower' }), wish('noise', { atMost: 1 })], 3))).toEqual([
      ['match', [], ['a']],
    ])
  })

  test('When every match is sold out, what can be bought comes first and one match is still shown, last', () => {
    const table = buildTable([
      fan('gone1', 'tower', 25, 40, 'OutOfStock'),
      fan('gone2', 'tower', 26, 40, 'Discontinued'),
      fan('near1', 'tower', 35, 40),
      fan('near2', 'tower', 40, 40),
      fan('near3', 'tower', 50, 40),
    ])
    expect(seen(shelve(table, [tower, quiet], 3))).toEqual([
      ['close', ['noise'], ['near1', 'near2']],
      ['match', [], ['gone1']],
    ])
    expect(seen(shelve(table, [tower, quiet], 1))).toEqual([['close', ['noise'], ['near1']]])
  })

  test('A shop that has sold everything, still shows what it had, best first', () => {
    const table = buildTable([
      fan('a', 'tower', 25, 40, 'OutOfStock'),
      fan('b', 'desk', 20, 20, 'OutOfStock'),
    ])
    expect(seen(shelve(table, [tower], 3))).toEqual([
      ['match', [], ['a']],
      ['close', ['kind'], ['b']],
    ])
  })

  test('More than thirty musts still give a result that names what gave way', () => {
    const many = Array.from({ length: 40 }, (_, n) => must(`f${n}`, { is: 'yes' }))
    const all = Object.fromEntries(many.map(({ field }) => [field, 'yes']))
    const table = buildTable([
      makeProduct({ ...all, f35: 'no' }, { id: 'a' }),
      makeProduct({ ...all, f3: 'no' }, { id: 'b' }),
    ])
    expect(seen(shelve(table, many, 3))).toEqual([['close', ['f3'], ['b']]])
  })
})

describe('shelves of an endpoint’s products', () => {
  test('The order of the endpoint is kept on each shelf, sold-out ones go last', () => {
    const products = [
      fan('3', 'tower', 29, 40, 'OutOfStock'),
      fan('2', 'tower', 28, 40),
      fan('9', 'tower', 60, 40),
      fan('1', 'tower', 20, 40),
    ]
    expect(seen(shelveInOrder(products, [quiet], 4))).toEqual([
      ['match', [], ['2', '1']],
      ['close', ['noise'], ['9']],
    ])
    expect(seen(shelveInOrder(products, [], 4))).toEqual([['match', [], ['2', '9', '1', '3']]])
  })

  test('What the visitor prefers and what is popular, the endpoint has weighed already: its order stays', () => {
    const products = [60, 20, 40].map((noise, n) =>
      makeProduct({ noise, popularity: n }, { id: `n${noise}` }),
    )
    const recommendation = shelveInOrder(products, [wish('noise', { atMost: 30 })], 3)
    expect(seen(recommendation)).toEqual([['match', [], ['n60', 'n20', 'n40']]])
  })

  test('An endpoint that says nothing of a field, is trusted to have looked at it', () => {
    const recommendation = shelveInOrder(
      [makeProduct({}, { id: 'a' }), makeProduct({}, { id: 'b' })],
      [tower],
      3,
    )
    expect(seen(recommendation)).toEqual([['match', [], ['a', 'b']]])
    expect(recommendation.shelves[0]!.products[0]!.reasons[0]!.kind).toBe('unknown')
    expect(recommendation.matches).toBeNull()
  })

  test('An endpoint that says it of some products, is not trusted for the others', () => {
    const products = [makeProduct({}, { id: 'a' }), makeProduct({ kind: 'tower' }, { id: 'b' })]
    expect(seen(shelveInOrder(products, [tower], 3))).toEqual([
      ['match', [], ['b']],
      ['close', ['kind'], ['a']],
    ])
  })
})

describe('shelves, whatever the catalogue', () => {
  const value = fc.constantFrom(undefined, 'yes', 'no', 'maybe')
  const someProducts = fc.array(
    fc.record({ a: value, b: value, c: value, d: value, sold: fc.boolean() }).map(({ sold, ...given }) =>
      makeProduct(Object.fromEntries(Object.entries(given).filter(([, v]) => v)) as Product['fields'], {
        availability: sold ? 'OutOfStock' : 'InStock',
      }),
    ),
    { minLength: 1, maxLength: 8 },
  )
  const someWishes = fc.uniqueArray(
    fc
      .record({
        field: fc.constantFrom('a', 'b', 'c', 'd'),
        weight: fc.integer({ min: 1, max: 3 }),
        must: fc.boolean(),
      })
      .map(rest => wish(rest.field, { ...rest, is: 'yes' })),
    { selector: ({ field }) => field, maxLength: 4 },
  )
  const limit = fc.integer({ min: 1, max: 6 })
  const meets = (product: Product, asked: AskedWish) => missOf(asked)(product.fields[asked.field]) === 0

  test('It is never empty, never over the limit, never twice the same', () => {
    fc.assert(
      fc.property(someProducts, someWishes, limit, (products, wishes, limit) => {
        for (const recommendation of [
          shelve(buildTable(products), wishes, limit),
          shelveInOrder(products, wishes, limit),
        ]) {
          const shown = flat(recommendation)
          expect(shown.length).toBeGreaterThan(0)
          expect(shown.length).toBeLessThanOrEqual(limit)
          expect(new Set(shown).size).toBe(shown.length)
        }
      }),
    )
  })

  test('What can be bought stands before what is sold out, over all shelves', () => {
    fc.assert(
      fc.property(someProducts, someWishes, limit, (products, wishes, limit) => {
        for (const recommendation of [
          shelve(buildTable(products), wishes, limit),
          shelveInOrder(products, wishes, limit),
        ]) {
          const sold = flat(recommendation).map(product => Number(!isAvailable(product)))
          expect(sold).toEqual([...sold].sort((a, b) => a - b))
        }
      }),
    )
  })

  test('Each shelf keeps its word: matches meet every must, close ones every must that did not give way', () => {
    fc.assert(
      fc.property(someProducts, someWishes, limit, (products, wishes, limit) => {
        for (const { kind, relaxed, products: shown } of shelve(buildTable(products), wishes, limit)
          .shelves) {
          expect(kind === 'match').toBe(relaxed.length === 0)
          for (const { product } of shown) {
            for (const asked of wishes)
              if (asked.must && !relaxed.includes(asked)) expect(meets(product, asked)).toBe(true)
            if (kind === 'close') expect(relaxed.some(asked => !meets(product, asked))).toBe(true)
          }
        }
      }),
    )
  })

  test('No smaller set of wishes could have given way (all sets tried)', () => {
    fc.assert(
      fc.property(someProducts, someWishes, limit, (products, wishes, limit) => {
        const close = shelve(buildTable(products), wishes, limit).shelves.find(({ kind }) => kind === 'close')
        fc.pre(close !== undefined)
        const musts = wishes.filter(asked => asked.must)
        const misses = (product: Product) => musts.filter(asked => !meets(product, asked))
        const failing = products.filter(product => misses(product).length > 0)
        const buyable = failing.filter(isAvailable)
        const pool = buyable.length ? buyable : failing
        const cost = (set: AskedWish[]) =>
          set.length * 1000 + set.reduce((sum, { weight }) => sum + weight, 0)
        const sets = Array.from({ length: 2 ** musts.length }, (_, bits) =>
          musts.filter((_, n) => bits & (1 << n)),
        )
        const enough = sets.filter(set =>
          pool.some(product => misses(product).every(asked => set.includes(asked))),
        )
        expect(cost([...close!.relaxed])).toBe(Math.min(...enough.map(cost)))
      }),
    )
  })

  test('The order of the catalogue never matters', () => {
    fc.assert(
      fc.property(someProducts, someWishes, limit, (products, wishes, limit) => {
        expect(seen(shelve(buildTable([...products].reverse()), wishes, limit))).toEqual(
          seen(shelve(buildTable(products), wishes, limit)),
        )
      }),
    )
  })
})

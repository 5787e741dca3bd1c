import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { degree } from '../../src/guide/degree'
import { missOf } from '../../src/guide/miss'
import { rank } from '../../src/guide/rank'
import { score } from '../../src/guide/score'
import { buildTable } from '../../src/guide/table'
import { type FieldValue, isAvailable, type Product } from '../../src/page'
import type { AskedWish } from '../../src/questions/contract'
import { makeProduct, must, wish } from '../support/make-product'

const idsOf = (products: readonly Product[], wishes: readonly AskedWish[], limit = 10) =>
  rank(buildTable(products), wishes, limit).map(ranked => ranked.product.id)

const value = fc.oneof(
  fc.constantFrom<FieldValue>(
    'tower',
    'Desk',
    true,
    false,
    '12',
    12,
    0,
    -3,
    [],
    ['timer'],
    ['Timer', 'remote'],
  ),
  fc.double({ min: -1e3, max: 1e3, noNaN: true }),
  fc.constant(undefined),
)
const product = fc
  .record({
    a: value,
    b: value,
    popularity: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
    price: fc.option(fc.integer({ min: 1, max: 99 })),
    availability: fc.constantFrom('InStock' as const, 'OutOfStock' as const, null),
  })
  .map(({ price, availability, ...given }) =>
    makeProduct(
      Object.fromEntries(Object.entries(given).filter(([, v]) => v !== undefined)) as Product['fields'],
      { price, availability },
    ),
  )
const anyWish = fc
  .record({
    field: fc.constantFrom('a', 'b', 'price', 'availability', 'nowhere'),
    weight: fc.integer({ min: 1, max: 5 }),
    must: fc.boolean(),
    ask: fc.oneof<fc.Arbitrary<Partial<AskedWish>>[]>(
      fc.integer({ min: -50, max: 50 }).map(n => ({ atMost: n })),
      fc.integer({ min: -50, max: 50 }).map(n => ({ atLeast: n, atMost: n + 20 })),
      fc.constantFrom(
        { is: 'tower' },
        { is: true },
        { in: ['desk', 'timer'] },
        { not: 'Remote' },
        { is: 12 },
      ),
    ),
  })
  .map(({ ask, ...rest }) => wish(rest.field, { ...rest, ...ask }))
const someProducts = fc.array(product, { minLength: 1, maxLength: 25 })
const someWishes = fc.array(anyWish, { maxLength: 5 })

describe('how well a value meets a wish', () => {
  test('A number within the bounds is met, a near one counts more than unknown, a far one less', () => {
    const miss = missOf(wish('noise', { atMost: 35 }))
    expect(degree(miss(35), 20)).toBe(1)
    expect(degree(miss(36), 20)).toBeLessThan(0.8)
    expect(degree(miss(36), 20)).toBeGreaterThan(degree(miss(undefined), 20))
    expect(degree(miss(90), 20)).toBeLessThan(degree(miss(undefined), 20))
  })

  test('Words compare without case, a list has one of them or has none', () => {
    expect(missOf(wish('kind', { is: 'Tower' }))('tower')).toBe(0)
    expect(missOf(wish('kind', { is: 'tower' }))('desk')).toBe(Number.POSITIVE_INFINITY)
    expect(missOf(wish('has', { in: ['timer', 'app'] }))(['Remote', 'Timer'])).toBe(0)
    expect(missOf(wish('has', { not: 'timer' }))(['remote', 'timer'])).toBe(Number.POSITIVE_INFINITY)
    expect(missOf(wish('has', { not: 'timer' }))([])).toBe(0)
    expect(missOf(wish('quiet', { is: true }))('true')).toBe(0)
    expect(missOf(wish('cylinders', { in: [4, 6] }))(4)).toBe(0)
  })

  test('A number written as text is a number, a word is no number', () => {
    expect(missOf(wish('noise', { atMost: 35 }))('40')).toBe(5)
    expect(missOf(wish('noise', { atMost: 35 }))('quiet')).toBeNaN()
    expect(missOf(wish('noise', { atMost: 35 }))(true)).toBeNaN()
    expect(missOf(wish('noise', { atMost: 35 }))(['20'])).toBeNaN()
  })

  test('A product that does not say is unknown for every kind of wish', () => {
    for (const ask of [{ is: 'a' }, { not: 'a' }, { in: ['a'] }, { atMost: 1 }, { atLeast: 1 }])
      for (const nothing of [null, undefined, Number.NaN]) expect(missOf(wish('x', ask))(nothing)).toBeNaN()
  })

  test('The table says of every product what it says alone', () => {
    fc.assert(
      fc.property(someProducts, anyWish, (products, asked) => {
        const table = buildTable(products)
        const { scores, failed } = score(table, [{ ...asked, must: true }])
        const { spread } = table.column(asked.field)
        table.ids.forEach((_, row) => {
          const product = table.product(row)
          const own = Object.hasOwn(product.fields, asked.field) ? product.fields[asked.field] : undefined
          const core = { price: product.price, availability: product.availability }
          const have = asked.field in core ? core[asked.field as keyof typeof core] : own
          const miss = missOf(asked)(have)
          expect(scores[row]).toBeCloseTo(degree(miss, spread), 12)
          expect(failed[row] === 0).toBe(miss === 0)
        })
      }),
    )
  })
})

describe('the order of products', () => {
  test('A visitor who wants a quiet fan, sees the quietest kind first and the loudest last', () => {
    const products = [60, 20, 40].map(noise => makeProduct({ noise }, { id: `n${noise}` }))
    expect(idsOf(products, [wish('noise', { atMost: 30 })])).toEqual(['n20', 'n40', 'n60'])
  })

  test('A wish with more weight wins over one with less', () => {
    const products = [
      makeProduct({ colour: 'red', kind: 'desk' }, { id: 'red' }),
      makeProduct({ colour: 'blue', kind: 'tower' }, { id: 'tower' }),
    ]
    const colour = wish('colour', { is: 'red' })
    expect(idsOf(products, [colour, wish('kind', { is: 'tower', weight: 3 })])[0]).toBe('tower')
    expect(idsOf(products, [{ ...colour, weight: 5 }, wish('kind', { is: 'tower', weight: 3 })])[0]).toBe(
      'red',
    )
  })

  test('Between equals the popular one comes first, then the id decides', () => {
    const products = [
      makeProduct({ popularity: 0.2 }, { id: 'c' }),
      makeProduct({}, { id: 'b' }),
      makeProduct({}, { id: 'B' }),
      makeProduct({ popularity: 0.9 }, { id: 'z' }),
    ]
    expect(idsOf(products, [])).toEqual(['z', 'c', 'B', 'b'])
  })

  test('Two products that meet as much are equals, however the sums are rounded', () => {
    const products = [
      makeProduct({ popularity: 1, a: 'yes', b: 'yes', c: 'no' }, { id: 'popular' }),
      makeProduct({ a: 'no', b: 'no', c: 'yes' }, { id: 'other' }),
    ]
    const wishes = [0.1, 0.2, 0.3].map((weight, n) => wish('abc'[n]!, { is: 'yes', weight }))
    for (const order of [wishes, [...wishes].reverse()]) expect(idsOf(products, order)[0]).toBe('popular')
    const others = products.map(product =>
      makeProduct({ ...product.fields, popularity: 0 }, { id: product.id }),
    )
    others[1] = makeProduct({ ...others[1]!.fields, popularity: 1 }, { id: 'other' })
    for (const order of [wishes, [...wishes].reverse()]) expect(idsOf(others, order)[0]).toBe('other')
  })

  test('A shop whose catalogue has a field "price" of its own, is ranked by the price that it asks', () => {
    const products = [
      makeProduct({ price: 1 }, { price: 90, id: 'dear' }),
      makeProduct({ price: 90 }, { price: 1, id: 'cheap' }),
    ]
    expect(idsOf(products, [wish('price', { atMost: 10 })])).toEqual(['cheap', 'dear'])
  })

  test('Fields named __proto__, constructor and fields are plain unknown fields', () => {
    for (const field of ['__proto__', 'constructor', 'fields', 'toString'])
      expect(rank(buildTable([makeProduct()]), [must(field, { is: 'x' })], 3)[0]!.score).toBe(0.25)
  })

  test('The order of the catalogue never matters', () => {
    fc.assert(
      fc.property(
        someProducts.chain(products =>
          fc.tuple(fc.constant(products), fc.shuffledSubarray(products, { minLength: products.length })),
        ),
        someWishes,
        fc.integer({ min: 1, max: 30 }),
        ([products, shuffled], wishes, limit) => {
          expect(idsOf(shuffled, wishes, limit)).toEqual(idsOf(products, wishes, limit))
        },
      ),
    )
  })

  test('The best in one pass are the first of a full sort', () => {
    fc.assert(
      fc.property(someProducts, someWishes, fc.integer({ min: 1, max: 30 }), (products, wishes, limit) => {
        const table = buildTable(products)
        const { scores } = score(table, wishes)
        const sorted = [...table.ids.keys()]
          .map(table.product)
          .map((product, row) => ({ product, row, points: Math.round(scores[row]! * 1e9) }))
          .sort(
            (a, b) =>
              Number(isAvailable(b.product)) - Number(isAvailable(a.product)) ||
              b.points - a.points ||
              a.row - b.row,
          )
        expect(idsOf(products, wishes, limit)).toEqual(sorted.slice(0, limit).map(row => row.product.id))
      }),
    )
  })

  test('A sold-out product never stands before one that can be bought', () => {
    fc.assert(
      fc.property(someProducts, someWishes, (products, wishes) => {
        const sold = rank(buildTable(products), wishes, 30).map(({ product }) => !isAvailable(product))
        expect(sold).toEqual([...sold].sort((a, b) => Number(a) - Number(b)))
      }),
    )
  })
})

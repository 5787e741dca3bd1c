import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shelve } from '../../src/guide/shelve'
import { buildTable } from '../../src/guide/table'
import type { Product } from '../../src/page'
import type { AskedWish } from '../../src/questions/contract'
import { makeProduct, must, wish } from '../support/make-product'

const shown = (products: Product[], wishes: AskedWish[], limit = 3) =>
  shelve(buildTable(products), wishes, limit).shelves.flatMap(shelf =>
    shelf.products.map(({ product }) => product.id),
  )

/** A shoe in a size, of a model. */
const shoe = (id: string, model: string, fields: Product['fields'] = {}) =>
  makeProduct({ item_group_id: model, use: 'trail', weight: 300, ...fields }, { id, price: 100 })

describe('what stands beside each other', () => {
  test('Three sizes of one shoe do not stand beside each other when other shoes are as good', () => {
    const shoes = [
      shoe('a40', 'A', { popularity: 9 }),
      shoe('a41', 'A', { popularity: 8 }),
      shoe('a42', 'A', { popularity: 7 }),
      shoe('b40', 'B', { popularity: 6, weight: 200 }),
      shoe('c40', 'C', { popularity: 5, weight: 250 }),
    ]
    expect(shown(shoes, [wish('use', { is: 'trail' })])).toEqual(['a40', 'b40', 'c40'])
  })

  test('When the shop has nothing else that fits, the sizes stand there all the same', () => {
    const shoes = [
      ...['a40', 'a41', 'a42'].map(id => shoe(id, 'A')),
      shoe('b', 'B', { use: 'road', weight: 200 }),
      shoe('c', 'C', { use: 'road', weight: 900 }),
    ]
    expect(
      shown(shoes, [wish('use', { is: 'trail' }), wish('weight', { atLeast: 280, atMost: 320 })]),
    ).toEqual(['a40', 'a41', 'a42'])
    expect(shown(shoes, [must('use', { is: 'trail' })])).toEqual(['a40', 'a41', 'a42'])
  })

  test('Of three products that are the same in nearly all, the third gives way to another that is nearly as good', () => {
    const same = ['p1', 'p2', 'p3'].map((id, n) =>
      makeProduct(
        { use: 'trail', grip: 'high', drop: 8, lining: 'none', popularity: 9 - n },
        { id, price: 100 + n },
      ),
    )
    const other = makeProduct(
      { use: 'trail', grip: 'low', drop: 4, lining: 'wool', popularity: 6 },
      { id: 'other', price: 60 },
    )
    expect(shown([...same, other], [wish('use', { is: 'trail' })])).toEqual(['p1', 'p2', 'other'])
  })

  test('A variant never drives out the best match, and never brings in what is sold out', () => {
    const shoes = [
      shoe('a', 'A'),
      shoe('a2', 'A'),
      makeProduct({ use: 'trail' }, { id: 'gone', availability: 'OutOfStock' }),
    ]
    expect(shown(shoes, [wish('use', { is: 'trail' })], 2)).toEqual(['a', 'a2'])
  })

  test('A product that meets all he asked for, is always among those shown, however popular others are', () => {
    const products = [
      ...Array.from({ length: 40 }, (_, n) =>
        makeProduct({ use: 'road', colour: 'red', popularity: 1000 - n, n }, { id: `hit${n}`, price: n }),
      ),
      makeProduct({ use: 'trail', colour: 'red' }, { id: 'right' }),
    ]
    expect(shown(products, [wish('use', { is: 'trail' }), wish('colour', { is: 'red' })])[0]).toBe('right')
    expect(shown(products, [wish('use', { is: 'trail' }), wish('colour', { is: 'red' })], 1)).toEqual([
      'right',
    ])
  })
})

describe('what is shown, whatever the catalogue', () => {
  const word = fc.constantFrom('x', 'y', 'z')
  const products = fc.array(
    fc
      .record({
        a: word,
        b: word,
        item_group_id: fc.constantFrom('1', '2', '3'),
        popularity: fc.integer({ min: 0, max: 9 }),
      })
      .map(fields => makeProduct(fields)),
    { minLength: 1, maxLength: 30 },
  )

  test('What meets more stands first, and nothing is left empty that could be filled', () => {
    fc.assert(
      fc.property(products, fc.integer({ min: 1, max: 6 }), (products, limit) => {
        const wishes = [wish('a', { is: 'x' }), wish('b', { is: 'y', weight: 2 })]
        const { shelves } = shelve(buildTable(products), wishes, limit)
        const met = shelves.flatMap(shelf =>
          shelf.products.map(({ reasons }) =>
            reasons.reduce((sum, { kind, wish }) => sum + (kind === 'match' ? wish.weight : 0), 0),
          ),
        )
        expect(met).toEqual([...met].sort((a, b) => b - a))
        expect(met).toHaveLength(Math.min(limit, products.length))
        const most = Math.max(
          ...products.map(({ fields }) => (fields.a === 'x' ? 1 : 0) + (fields.b === 'y' ? 2 : 0)),
        )
        expect(met[0]).toBe(most)
      }),
    )
  })
})

/** A part of the catalogue is a catalogue: laid out as if it had been all there is. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { belongs } from '../../src/guide/belongs'
import { facetsOf } from '../../src/guide/facets'
import { shelve } from '../../src/guide/shelve'
import { buildTable, type Table } from '../../src/guide/table'
import type { Product } from '../../src/page'
import { makeProduct, must } from '../support/make-product'

const productsOf = (table: Table) => table.ids.map((_, row) => table.product(row))
const value = fc.option(
  fc.constantFrom<Product['fields'][string]>('a', 'B', 7, 12, ['a'], ['a', 'b'], true),
  {
    nil: undefined,
  },
)
const product = fc
  .record({ x: value, y: value, popularity: fc.nat(3), sold: fc.boolean() })
  .map(({ sold, ...given }) =>
    makeProduct(
      Object.fromEntries(Object.entries(given).filter(([, v]) => v !== undefined)) as Product['fields'],
      { availability: sold ? 'OutOfStock' : null },
    ),
  )
const wishes = fc.constantFrom(
  [],
  [must('x', { in: ['a', 'b'] })],
  [must('x', { atLeast: 5 }), must('y', { not: 'a' })],
  [must('nowhere', { is: 'x' })],
)

describe('a table', () => {
  test('A guide about a part of the shop, ranks as if that part were the whole shop', () => {
    fc.assert(
      fc.property(fc.array(product, { maxLength: 20 }), wishes, wishes, (products, first, second) => {
        const whole = buildTable(products)
        const part = whole.among(first).among(second)
        const alone = buildTable(products.filter(p => belongs(p, [...first, ...second], false)))
        expect(productsOf(part)).toEqual(productsOf(alone))
        const { size, ids, available, given } = alone
        expect(part).toMatchObject({ size, ids, available, given })
        for (const field of ['x', 'y', 'popularity', 'nowhere'])
          expect(part.column(field)).toEqual(alone.column(field))
        expect(facetsOf(part)).toEqual(facetsOf(alone))
        const asked = [must('y', { is: 'B' })]
        expect(shelve(part, asked, 3)).toEqual(shelve(alone, asked, 3))
      }),
    )
  })

  test('A product is the same object however often it is asked for, and a column too', () => {
    const table = buildTable([makeProduct({ x: 1 }), makeProduct({ x: 2 })])
    const part = table.among([must('x', { is: 2 })])
    expect(part.product(0)).toBe(table.product(1))
    expect(part.column('x')).toBe(part.column('x'))
    expect(table.among([])).toBe(table)
  })

  test('A list of one word and that word stay apart, so that no product gets the value of another', () => {
    const { values } = buildTable([makeProduct({ x: 'a' }), makeProduct({ x: ['a'] })]).column('x')
    expect(values).toEqual([null, 'a', ['a']])
  })

  test('Columns named as parts of every object are unknown to all', () => {
    const table = buildTable([makeProduct({ x: 1 })])
    for (const field of ['__proto__', 'constructor', 'toString'])
      expect(table.column(field).values).toEqual([null])
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alike, nearest } from '../../src/guide/alike'
import { buildTable } from '../../src/guide/table'
import { fan } from '../support/fan-shop'

const order = (thing: ReturnType<typeof fan>, ...others: ReturnType<typeof fan>[]) => {
  const table = buildTable(others)
  return nearest(table, [thing], [...table.ids.keys()], 99).map(row => table.ids[row])
}

describe('A visitor who wants the like of a product', () => {
  it('is shown the same kind of thing before one of the same price', () => {
    const lamp = fan('lamp', 80, { category: 'lamps' })
    expect(order(fan('x', 80), lamp, fan('dear', 140))).toEqual(['dear', 'lamp'])
  })

  it('is shown near prices and near numbers first; half the price is as far as double', () => {
    expect(order(fan('x', 80), fan('a', 120), fan('b', 60), fan('c', 85))).toEqual(['c', 'b', 'a'])
    const close = order(
      fan('x', 80, { noise: 30 }),
      fan('far', 80, { noise: 50 }),
      fan('near', 80, { noise: 32 }),
      fan('unknown', 80),
    )
    expect(close).toEqual(['near', 'unknown', 'far'])
    const table = buildTable([fan('half', 40), fan('double', 160)])
    const [a, b] = alike(table, [fan('x', 80)])
    expect(a).toBe(b)
  })

  it('is shown what shares most words', () => {
    const thing = fan('x', 80, { features: ['timer', 'remote', 'quiet'] })
    expect(
      order(
        thing,
        fan('one', 80, { features: ['Timer'] }),
        fan('none', 80, { features: ['lamp'] }),
        fan('two', 80, { features: ['timer', 'remote'] }),
      ),
    ).toEqual(['two', 'one', 'none'])
  })

  it('is shown what is like one of several things', () => {
    const table = buildTable([fan('a', 20), fan('b', 200), fan('c', 63)])
    const rows = nearest(table, [fan('x', 22), fan('y', 190)], [0, 1, 2], 2)
    expect(rows.map(row => table.ids[row]).sort()).toEqual(['a', 'b'])
  })
})

it('Nothing is more like a product than itself, whatever the catalogue says, and likeness is a share', () => {
  const value = fc.oneof(
    fc.double({ noNaN: false }),
    fc.string({ maxLength: 5 }),
    fc.boolean(),
    fc.array(fc.string({ minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
  )
  const fields = fc.dictionary(fc.constantFrom('a', 'b', 'category', '__proto__', 'constructor'), value)
  const row = fc.record({ price: fc.option(fc.double({ min: -1, noNaN: true })), fields })
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), rows => {
      const products = rows.map(({ price, fields }, n) => fan(`${n}`, price, fields))
      const table = buildTable(products)
      for (const part of alike(table, [products[0]!])) {
        expect(part).toBeGreaterThanOrEqual(0)
        expect(part).toBeLessThanOrEqual(1 + 1e-9)
      }
    }),
  )
})

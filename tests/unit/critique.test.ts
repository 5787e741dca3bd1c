import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { critiquesOf } from '../../src/guide/critique'
import { type Direction, directionsOf } from '../../src/guide/directions'
import { fieldOf } from '../../src/guide/field-of'
import { asNumber, missOf } from '../../src/guide/miss'
import { buildTable } from '../../src/guide/table'
import { isAvailable, type Product } from '../../src/page'
import { fan, fanFields, shopGuide, wish } from '../support/fan-shop'
import { fanGuide } from '../support/guide'

const cheaper: Direction = { field: 'price', way: 'less' }
const quieter: Direction = { field: 'noise', way: 'less' }
const stronger: Direction = { field: 'airflow', way: 'more' }

describe('The ways in which a visitor may want less or more', () => {
  it('are cheaper always, and else what the author has words for, says is better, or wishes for', () => {
    expect(directionsOf(shopGuide(), fanFields)).toEqual([
      { field: 'price', way: 'less' },
      { field: 'noise', way: 'less' },
      { field: 'airflow', way: 'more' },
    ])
    expect(directionsOf(fanGuide, {})).toEqual([
      { field: 'price', way: 'less' },
      { field: 'noise', way: 'less' },
      { field: 'airflow', way: 'more' },
    ])
    const words = { size: { less: 'Smaller', more: 'Larger' } }
    expect(directionsOf(shopGuide(), words)).toContainEqual({ field: 'size', way: 'less' })
    expect(directionsOf(shopGuide(), words)).toContainEqual({ field: 'size', way: 'more' })
  })

  it('are those of the author’s words alone, where he has any', () => {
    const ways = directionsOf(shopGuide(), { noise: { more: 'Louder' } })
    expect(ways.filter(({ field }) => field === 'noise')).toEqual([{ field: 'noise', way: 'more' }])
  })
})

describe('A visitor who is shown products', () => {
  const shown = [fan('a', 80, { noise: 30 }), fan('b', 90, { noise: 34 })]
  const others = [
    fan('c', 60, { noise: 32 }),
    fan('d', 50, { noise: 38 }),
    fan('e', 70, { noise: 24 }),
    fan('f', 79, { noise: 30 }),
  ]

  it('may step to cheaper and to quieter ones, and reads how many there are', () => {
    const steps = critiquesOf(buildTable([...shown, ...others]), [], shown, [cheaper, quieter])
    expect(steps).toEqual([
      // 79 is cheaper too, but not by a step that matters
      { wishes: [wish('price', { question: '~price', atMost: 70, must: true })], count: 3 },
      { wishes: [wish('noise', { question: '~noise', atMost: 24, must: true })], count: 1 },
    ])
  })

  it('is not led to what is sold out, fails what he must have, or was sent away', () => {
    const table = buildTable([
      ...shown,
      ...others,
      fan('g', 40, { noise: 20 }, { availability: 'OutOfStock' }),
    ])
    const must = wish('noise', { atMost: 35, must: true })
    const [step] = critiquesOf(table, [must], shown, [cheaper], ['c'])
    expect(step).toMatchObject({ count: 1, wishes: [{ atMost: 70 }] })
    expect(critiquesOf(table, [wish('noise', { atMost: 10, must: true })], shown, [cheaper])).toEqual([])
  })

  it('is led nowhere by a field that nobody knows, or in which all are the same', () => {
    const table = buildTable([fan('a', 80), fan('b', 80)])
    expect(critiquesOf(table, [], [table.product(0)], [cheaper, quieter])).toEqual([])
    expect(critiquesOf(buildTable([]), [], [], [cheaper])).toEqual([])
  })

  it('may take two steps in one where one alone mostly costs the other', () => {
    const best = fan('best', 100, { noise: 40 })
    const table = buildTable([
      best,
      ...[50, 55, 60, 65, 70].map(price => fan(`cheap${price}`, price, { noise: 44 })),
      ...[20, 22, 24, 26, 28].map(noise => fan(`quiet${noise}`, 130, { noise })),
      fan('both', 75, { noise: 30 }),
    ])
    expect(critiquesOf(table, [], [best], [cheaper, quieter])).toEqual([
      { wishes: [expect.objectContaining({ atMost: 75 })], count: 6 },
      { wishes: [expect.objectContaining({ atMost: 30 })], count: 6 },
      {
        wishes: [expect.objectContaining({ field: 'price' }), expect.objectContaining({ field: 'noise' })],
        count: 1,
      },
    ])
  })

  it('is offered four steps at most, those first that open most', () => {
    const ways = ['a', 'b', 'c', 'd', 'e'].map(field => ({ field, way: 'less' as const }))
    const far = (n: number) => Object.fromEntries(ways.map(({ field }, i) => [field, i <= n ? 10 : 100]))
    const best = fan('best', 10, far(-1))
    const steps = critiquesOf(
      buildTable([best, ...[0, 1, 2, 3, 4].map(n => fan(`${n}`, 10, far(n)))]),
      [],
      [best],
      ways,
    )
    expect(steps.map(({ count }) => count)).toEqual([5, 4, 3, 2])
  })
})

it('Every step that a visitor is offered leads to as many products as it says: in stock, all musts met, better than all shown', () => {
  const value = fc.option(fc.integer({ min: -5, max: 60 }), { nil: undefined })
  const product = fc.record({ price: value, noise: value, airflow: value, sold: fc.boolean() })
  const must = wish('airflow', { atLeast: 10, must: true })
  fc.assert(
    fc.property(fc.array(product, { maxLength: 30 }), fc.nat(3), (rows, many) => {
      const products = rows.map(({ price, noise, airflow, sold }, n) =>
        fan(
          `${n}`,
          price ?? null,
          { ...(noise !== undefined && { noise }), ...(airflow !== undefined && { airflow }) },
          { availability: sold ? 'OutOfStock' : null },
        ),
      )
      const shown = products.slice(0, many)
      const steps = critiquesOf(buildTable(products), [must], shown, [cheaper, quieter, stronger])
      expect(steps.length).toBeLessThanOrEqual(4)
      for (const { wishes, count } of steps) {
        const has = (p: Product) => [must, ...wishes].every(w => missOf(w)(fieldOf(p, w.field)) === 0)
        expect(count).toBeGreaterThan(0)
        expect(products.filter(p => isAvailable(p) && has(p)).length).toBe(count)
        for (const { field, atMost, atLeast } of wishes)
          for (const other of shown.map(p => asNumber(fieldOf(p, field))).filter(Number.isFinite))
            expect(atMost === undefined ? Number(atLeast) > other : Number(atMost) < other).toBe(true)
      }
    }),
  )
})

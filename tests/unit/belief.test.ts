import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { belief } from '../../src/guide/belief'
import { logPopularity } from '../../src/guide/log-popularity'
import { massOf } from '../../src/guide/mass-of'
import { buildTable } from '../../src/guide/table'
import type { FieldValue } from '../../src/page'
import type { AskedWish } from '../../src/questions/contract'
import { makeProduct, must, wish } from '../support/make-product'

const fan = (id: string, fields: Record<string, FieldValue>) => makeProduct(fields, { id })

/** Id and probability of each product, in per cent. */
function believed(products: ReturnType<typeof fan>[], wishes: AskedWish[]): Record<string, number> {
  const table = buildTable(products)
  const mass = massOf(belief(table, wishes, logPopularity(table)))
  return Object.fromEntries(table.ids.map((id, row) => [id, Math.round(mass[row]! * 100)]))
}

describe('which product a visitor wants', () => {
  test('Before anything is said, the popular one is the likelier, equals are equally likely', () => {
    const { a, b, c } = believed(
      [fan('a', { popularity: 900 }), fan('b', { popularity: 3 }), fan('c', { popularity: 3 })],
      [],
    )
    expect(a).toBeGreaterThan(b!)
    expect(b).toBe(c)
  })

  test('A shop that counts sales and one that gives stars are understood alike: only the order counts', () => {
    const of = (counts: number[]) =>
      believed(
        counts.map((popularity, n) => fan(`p${n}`, { popularity })),
        [],
      )
    expect(of([90_000, 400, 3])).toEqual(of([4.8, 4.7, 1]))
  })

  test('A visitor who errs once among three answers, still gets the product back', () => {
    const products = ['red', 'blue'].flatMap(colour =>
      ['tower', 'desk'].flatMap(kind => [1, 2].map(n => fan(`${colour} ${kind} ${n}`, { colour, kind, n }))),
    )
    const is = (field: string, value: FieldValue) => wish(field, { is: value as string })
    const all = believed(products, [is('colour', 'red'), is('kind', 'desk'), is('n', 1)])
    expect(Math.max(...Object.values(all))).toBe(all['red desk 1'])
    expect(all['blue desk 1']).toBeGreaterThan(all['blue tower 2']!)
    expect(all['blue desk 1']).toBeGreaterThan(0)
  })

  test('A wish that few products meet says more than one that most do', () => {
    const products = Array.from({ length: 20 }, (_, n) =>
      fan(`p${n}`, { colour: n === 0 ? 'lilac' : 'white', kind: n === 1 ? 'desk' : 'tower' }),
    )
    const only = believed(products, [wish('colour', { is: 'lilac' }), wish('kind', { is: 'tower' })])
    const other = believed(products, [wish('colour', { is: 'white' }), wish('kind', { is: 'desk' })])
    expect(only.p0).toBeGreaterThan(80)
    expect(other.p1).toBeGreaterThan(80)
  })

  test('A must that is failed or unknown leaves little, but something where all fail it', () => {
    const some = believed(
      [fan('quiet', { noise: 20 }), fan('loud', { noise: 26 }), fan('silent', {})],
      [must('noise', { atMost: 25 })],
    )
    expect(some.quiet).toBeGreaterThan(97)
    const none = believed(
      [fan('loud', { noise: 26 }), fan('louder', { noise: 90 })],
      [must('noise', { atMost: 25 })],
    )
    expect(none.loud).toBeGreaterThan(none.louder!)
  })
})

describe('belief, whatever the catalogue', () => {
  const value = fc.constantFrom<FieldValue | undefined>(
    undefined,
    'yes',
    'no',
    1,
    7,
    1e300,
    Number.NaN,
    [],
    ['yes'],
  )
  const products = fc.array(
    fc
      .record({ a: value, b: value, popularity: value, sold: fc.boolean() })
      .map(({ sold, ...fields }) =>
        makeProduct(
          Object.fromEntries(Object.entries(fields).filter(([, v]) => v !== undefined)) as Record<
            string,
            FieldValue
          >,
          { availability: sold ? 'OutOfStock' : 'InStock' },
        ),
      ),
    { maxLength: 12 },
  )
  const wishes = fc.array(
    fc
      .record({
        field: fc.constantFrom('a', 'b', 'nowhere', '__proto__'),
        weight: fc.integer({ min: 1, max: 9 }),
        must: fc.boolean(),
        ask: fc.constantFrom<Partial<AskedWish>>({ is: 'yes' }, { atMost: 3 }, { not: 'no' }, { in: [7] }),
      })
      .map(({ ask, ...rest }) => wish(rest.field, { ...rest, ...ask })),
    { maxLength: 4 },
  )

  test('Probabilities are numbers from 0 to 1 that make 1', () => {
    fc.assert(
      fc.property(products, wishes, (products, wishes) => {
        const table = buildTable(products)
        const mass = massOf(belief(table, wishes, logPopularity(table)), table.available)
        expect([...mass].every(share => share >= 0 && share <= 1)).toBe(true)
        if (mass.length) expect(mass.reduce((sum, share) => sum + share)).toBeCloseTo(1, 9)
      }),
    )
  })

  test('A product that meets one wish more is never less likely', () => {
    fc.assert(
      fc.property(products, wishes, (products, wishes) => {
        const more = [...wishes, wish('extra', { is: 'yes' })]
        const twins = ['no', 'yes'].map(extra => makeProduct({ a: 'yes', b: 1, extra }, { id: extra }))
        const table = buildTable([...products, ...twins])
        const logs = belief(table, more, new Float64Array(table.size))
        const of = (id: string) => logs[table.ids.indexOf(id)]!
        expect(of('yes')).toBeGreaterThan(of('no'))
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { append } from '../../src/history'
import { HISTORY_KINDS } from '../../src/history-kinds'
import { columnsOf, historyRows } from '../../src/history-rows'
import { blankMemory } from '../../src/memory'

const events = fc.array(
  fc.record({
    kind: fc.constantFrom(...HISTORY_KINDS),
    id: fc.constantFrom('fan', 'heater', '__proto__', 'constructor'),
    at: fc.integer({ min: 0, max: 5 }),
  }),
)

describe('a history taken apart', () => {
  it('is put together again as it was, whatever happened with whatever product', () => {
    fc.assert(
      fc.property(events, happened => {
        const rows = happened
          .sort((a, b) => a.at - b.at)
          .reduce(
            (was, { kind, id, at }) => append(was, kind, [{ item_id: id, item_name: `A ${id}` }], at * 1000),
            blankMemory('v', 0) as Parameters<typeof append>[0],
          )
        const { items, history } = rows
        expect(columnsOf(historyRows(rows))).toEqual({ items, history })
      }),
    )
  })

  it('without some rows has no product that no row is left of, and with them again is in the order of time', () => {
    const fan = { id: 'fan', title: 'Fan' }
    const heater = { id: 'heater' }
    const out = [{ at: 2, kind: 'view_item' as const, item: fan }]
    const left = [
      { at: 1, kind: 'view_item' as const, item: heater },
      { at: 3, kind: 'purchase' as const, item: heater },
    ]
    expect(columnsOf(left).items).toEqual([heater])
    expect(historyRows(columnsOf([...left, ...out])).map(({ at, item }) => [at, item.id])).toEqual([
      [1, 'heater'],
      [2, 'fan'],
      [3, 'heater'],
    ])
  })
})

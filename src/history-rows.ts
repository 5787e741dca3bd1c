/** The history row by row, so that the visitor can take something out of it, and put it back. */
import type { RememberedItem, Rows } from './history'
import { HISTORY_KINDS, type HistoryKind } from './history-kinds'

/** What happened with which product; `at` in seconds since 1970. */
export interface HistoryRow {
  at: number
  kind: HistoryKind
  item: RememberedItem
}

/** All of them, oldest first. */
export const historyRows = ({ items, history: { at, kind, item } }: Rows): HistoryRow[] =>
  Array.from(at, (when, row) => ({ at: when, kind: HISTORY_KINDS[kind[row]!]!, item: items[item[row]!]! }))

/** The columns of these rows, in the order of time, with the products that they point to and no other. */
export function columnsOf(rows: readonly HistoryRow[]): Rows {
  const sorted = [...rows].sort((a, b) => a.at - b.at)
  const places = new Map<string, number>()
  const items: RememberedItem[] = []
  const item = sorted.map(({ item }) => {
    const place = places.get(item.id) ?? items.push(item) - 1
    places.set(item.id, place)
    return place
  })
  return {
    items,
    history: {
      at: Uint32Array.from(sorted, row => row.at),
      kind: Uint8Array.from(sorted, row => HISTORY_KINDS.indexOf(row.kind)),
      item: Uint16Array.from(item),
    },
  }
}

/**
 * What the visitor looked at, put in the cart and bought: row by row in columns (7 bytes a row), so that ten thousand
 * rows are read and written in no time, and the products that the rows point to.
 */
import type { EventItem } from './events'
import { HISTORY_KINDS, type HistoryKind } from './history-kinds'

/** A product as it was last seen. */
export interface RememberedItem {
  id: string
  title?: string | undefined
  category?: string | undefined
  price?: number | undefined
  /** It was reduced when he looked at it last. */
  sale?: true | undefined
}

export interface Rows {
  /** The products that `history.item` points to. */
  items: RememberedItem[]
  /** Row by row: when (seconds since 1970), what (index of HISTORY_KINDS), which (index of items). Oldest first. */
  history: { at: Uint32Array; kind: Uint8Array; item: Uint16Array }
}

/** Limits of what is kept. */
export const LIMITS = {
  rows: 10_000,
  items: 2000,
  guides: 20,
  campaigns: 200,
  subjects: 20,
  happened: 50,
  days: 180,
  /** Of orders, and of what was asked about them: what a customer spends shows over years. */
  orderDays: 1095,
  sessionGap: 30 * 60_000,
} as const

/** The rows with one more for each item, at `now` (ms); each product is kept once, as it was last seen. */
export function append(
  { items, history: { at, kind, item } }: Rows,
  name: HistoryKind,
  added: readonly EventItem[],
  now: number,
): Rows {
  const list = [...items]
  const rows = added.map(({ item_id: id, item_name, item_category, price, discount }) => {
    const was = list.find(item => item.id === id)
    const row = was ? list.indexOf(was) : list.length
    list[row] = {
      id,
      title: item_name ?? was?.title,
      category: item_category ?? was?.category,
      price: price ?? was?.price,
      // only its own page tells that a sale is over: a line of a cart does not say
      sale: discount || (name !== 'view_item' && was?.sale) ? true : undefined,
    }
    return row
  })
  const extend = <C extends Uint32Array | Uint8Array | Uint16Array>(
    longer: C,
    column: C,
    by: number[] = [],
  ) => {
    longer.set(column)
    longer.set(by, at.length)
    return longer
  }
  const size = at.length + rows.length
  const next = {
    items: list,
    history: {
      at: extend(new Uint32Array(size).fill(now / 1000), at),
      kind: extend(new Uint8Array(size).fill(HISTORY_KINDS.indexOf(name)), kind),
      item: extend(new Uint16Array(size), item, rows),
    },
  }
  // A tenth goes at once, so that a full history is not walked for every event.
  return size > LIMITS.rows || list.length > LIMITS.items ? compact(next, now, 0.9) : next
}

/** The newest rows that can be read and are young enough at `now` (ms), up to a share of the limits, and their products. */
export function compact(rows: Rows, now: number, share = 1): Rows {
  const { items, history } = rows
  const { at, kind, item } = history
  const list: RememberedItem[] = []
  const place: (number | undefined)[] = []
  const keep = new Uint8Array(at.length)
  let kept = 0
  for (let row = at.length; row-- && kept < LIMITS.rows * share; ) {
    const was = item[row]!
    const product = items[was]
    if (
      typeof product?.id === 'string' &&
      HISTORY_KINDS[kind[row]!] &&
      now / 1000 - at[row]! <= LIMITS.days * 86_400
    ) {
      place[was] ??= list.length < LIMITS.items * share ? list.push(product) - 1 : undefined
      kept += keep[row] = +(place[was] !== undefined)
    }
  }
  // The usual case, and no work then: every row is good, and so is every product.
  if (kept === at.length && list.length === items.length) return rows
  const isKept = (_: number, row: number) => keep[row]
  return {
    items: list,
    history: {
      at: at.filter(isKept),
      kind: kind.filter(isKept),
      item: item.filter(isKept).map(was => place[was]!),
    },
  }
}

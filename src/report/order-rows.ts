/** What was sold: totals, by the browser's order before, by guide; and the orders of each visit, for the campaigns. */
import type { Cells, Counts } from './cells'
import type { Report } from './contract'
import type { Order } from './orders'
import type { Tally } from './tally'

const DAY = 86_400_000

export interface Sold {
  currency: string
  orders: Counts
  revenue: Counts
  assistedOrders: Counts
  assistedRevenue: Counts
  firstOrders: Counts
  daysSinceFirst: Counts
  ordersByPrevious: Report['ordersByPrevious']
  otherCurrencies: Report['foot']['otherCurrencies']
  /** When visits bought, and for how much of the report's currency. */
  ofVisit: ReadonlyMap<number, readonly { at: number; revenue: number }[]>
  /** By the guide's number. */
  guides: ReadonlyMap<number, { purchase: Counts; revenue: Counts }>
}

/** `fallback` is the currency where no order says one; `placeOf` the bucket of a moment, below 0 before the first. */
export function sell(tally: Tally, cells: Cells, fallback: string, placeOf: (at: number) => number): Sold {
  const often = new Map<string, number>()
  for (const { currency } of tally.orders.all())
    if (currency) often.set(currency, (often.get(currency) ?? 0) + 1)
  const ranked = [...often].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  const currency = ranked[0]?.[0] ?? fallback

  const counts = () => [] as Counts
  const [all, revenue, assistedOrders, assistedRevenue] = [counts(), counts(), counts(), counts()]
  const [firstOrders, daysSinceFirst] = [counts(), counts()]
  const previous = new Map<number, Counts>()
  const ofVisit = new Map<number, { at: number; revenue: number }[]>()
  const guides = new Map<number, { purchase: Counts; revenue: Counts; last: number }>()
  for (const order of tally.orders.all()) {
    const { visit, at } = order
    // an order that does not say its currency is taken for one like the others
    const worth = order.currency && order.currency !== currency ? 0 : 1
    cells.add(all, visit, 1)
    cells.add(revenue, visit, order.value * worth)
    if (order.isAssisted) cells.add(assistedOrders, visit, 1)
    cells.add(assistedRevenue, visit, order.assistedValue * worth)
    if (order.nth === 1) cells.add(firstOrders, visit, 1)
    if (order.nth > 1 && order.daysSinceFirst > 0) cells.add(daysSinceFirst, visit, order.daysSinceFirst)
    const before = placeOfPrevious(order, tally.from, placeOf)
    if (before !== null) cells.add(entry(previous, before, counts), visit, 1)
    entry(ofVisit, visit, () => []).push({ at, revenue: order.value * worth })
    for (const [guide, part] of order.guides) {
      const row = entry(guides, guide, () => ({ purchase: counts(), revenue: counts(), last: -1 }))
      // a visit that buys twice is one visit; its orders come one after the other
      if (row.last !== visit) cells.add(row.purchase, visit, 1)
      row.last = visit
      cells.add(row.revenue, visit, part * worth)
    }
  }
  return {
    currency,
    orders: all,
    ...{ revenue, assistedOrders, assistedRevenue, firstOrders, daysSinceFirst, ofVisit, guides },
    ordersByPrevious: [...previous]
      .sort(([a], [b]) => a - b)
      .map(([before, counts]) => ({ previous: before, orders: cells.series(counts) })),
    otherCurrencies: ranked.slice(1).map(([currency, orders]) => ({ currency, orders })),
  }
}

/** Bucket of the order before, -1 before the log, -2 for none; null where nobody knows. */
function placeOfPrevious(
  { nth, at, daysSince }: Order,
  from: number,
  placeOf: (at: number) => number,
): number | null {
  if (nth === 1) return -2
  if (!(nth > 1 && daysSince >= 0)) return null
  const before = at - daysSince * DAY
  // a moment long ago need not even have a date
  return before < from - DAY ? -1 : Math.max(-1, placeOf(before))
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}

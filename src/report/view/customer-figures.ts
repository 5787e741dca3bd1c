/** Who bought in a period, who of them came back, and what that is worth. */
import {
  averageOrderValue,
  type Estimate,
  lifetimeValue,
  purchaseFrequency,
  repeatRate,
  retentionCost,
} from '../../formulas'
import type { Series } from '../contract'
import { spanOf } from './filter'
import type { View } from './view'

const YEAR = 365.25

export interface CustomerFigures {
  orders: number
  firstOrders: number
  /** Browsers that bought: the first order that each made in the period. */
  customers: number
  returning: number
  repeat: Estimate | null
  frequency: number | null
  /** Between a browser's first order and its later ones, on average. */
  daysSinceFirst: number | null
  lifetimeValue: number | null
  /** The period is under a year: the lifetime value is the least that it can be. */
  isLeast: boolean
  retentionCost: number | null
}

/** `n` counts a series as filtered, or of another segment. */
export function customerFigures(
  { report, filter }: Pick<View, 'report' | 'filter'>,
  n: (series: Series) => number,
): CustomerFigures {
  const { totals, ordersByPrevious, given, axes } = report
  const [orders, firstOrders] = [n(totals.orders), n(totals.firstOrders)]
  let [known, later, customers, returning] = [0, 0, 0, 0]
  for (const { previous, orders: after } of ordersByPrevious) {
    const count = n(after)
    // where the past is not known, neither is the customer: such orders are in `orders` only
    known += count
    if (previous !== -2) later += count
    // an order after another one of the same period is the same customer's
    if (previous >= filter.from) continue
    customers += count
    if (previous !== -2) returning += count
  }
  const frequency = purchaseFrequency(known, customers)
  // whoever is in a month's log bought at least once in it: twelve times that would be far too much
  const years = Math.max(1, spanOf(axes, filter) / YEAR)
  return {
    orders,
    firstOrders,
    customers,
    returning,
    repeat: repeatRate(returning, customers),
    frequency,
    daysSinceFirst: later > 0 ? n(totals.daysSinceFirst) / later : null,
    lifetimeValue: lifetimeValue(
      averageOrderValue(n(totals.revenue), orders),
      frequency === null ? null : frequency / years,
      given.lifespanDays === null ? null : given.lifespanDays / YEAR,
    ),
    isLeast: spanOf(axes, filter) < 365,
    retentionCost: given.retentionSpend === null ? null : retentionCost(given.retentionSpend, returning),
  }
}

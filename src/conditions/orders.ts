/** How many orders the visitor has made in this browser, and what they came to. */
import { milliseconds } from '../lib/duration'
import type { RememberedOrder } from '../memory'
import type { Check, Verdict } from './contract'
import { counted } from './counted'
import { restedSince } from './rested-since'
import type { ConditionOf } from './schema'
import { settle } from './tree'

/** Holds if the orders (of late) are as many as asked, came to as much, and have rested for as long. */
export const orders: Check<ConditionOf<'orders'>> = (condition, { memory, now, currency }) => {
  if (!memory) return null
  const { within, ago, totalAtLeast, totalAtMost, averageAtLeast } = condition
  const since = within ? now - milliseconds(within) : 0
  const made = memory.orders.filter(({ at }) => at >= since)
  const total = totalOf(made, currency)
  const spent = (name: string, amount: number | null, atLeast?: number, atMost?: number): Verdict[] =>
    atLeast === undefined && atMost === undefined
      ? []
      : [
          amount === null
            ? { holds: undefined, because: `${name} is unknown` }
            : counted(name, amount, { atLeast, atMost }),
        ]
  return settle([
    counted('orders', made.length, condition),
    ...spent('order total', total, totalAtLeast, totalAtMost),
    ...spent('average order', total && total / made.length, averageAtLeast),
    ...(ago ? [restedSince('order', ago, now, from => made.some(({ at }) => at >= from))] : []),
  ])
}

/** Without the dust of binary fractions; null if it is not known of all of them in the same currency, the shop's. */
function totalOf(orders: readonly RememberedOrder[], currency = orders[0]?.currency): number | null {
  let sum = 0
  for (const { value, currency: own = currency } of orders) {
    if (value === undefined || own !== currency) return null
    sum += value
  }
  return Math.round(sum * 1000) / 1000
}

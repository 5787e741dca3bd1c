/** How many different products the visitor has bought. */
import { historyProducts } from '../history-products'
import { milliseconds } from '../lib/duration'
import type { Check } from './contract'
import { counted } from './counted'
import type { ConditionOf } from './schema'

/** Holds if the count of products (of this category, or this one, lately) is within the bounds. */
export const bought: Check<ConditionOf<'bought'>> = (condition, { memory, now }) => {
  const { product, category, within } = condition
  const since = within ? now - milliseconds(within) : 0
  return (
    memory &&
    counted('bought', historyProducts('purchase', memory, { since, category, product }).length, condition)
  )
}

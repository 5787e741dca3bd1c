/** How many different products the visitor has looked at. */
import { milliseconds } from '../lib/duration'
import { viewedProducts } from '../viewed-products'
import type { Check } from './contract'
import { counted } from './counted'
import type { ConditionOf } from './schema'

/** Holds if the count of products (of this category, or this one, reduced, lately) is within the bounds. */
export const viewed: Check<ConditionOf<'viewed'>> = (condition, { memory, now }) => {
  const { product, category, onSale, within } = condition
  const since = within ? now - milliseconds(within) : 0
  return (
    memory &&
    counted('viewed', viewedProducts(memory, { since, category, product, onSale }).length, condition)
  )
}

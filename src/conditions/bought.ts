/** How many different products the visitor has bought. */
import { historyProducts } from '../history-products'
import { milliseconds } from '../lib/duration'
import type { Check } from './contract'
import { counted } from './counted'
import { restedSince } from './rested-since'
import type { ConditionOf } from './schema'
import { settle } from './tree'

/** Holds if the count of products (of this category, or this one, lately) is within the bounds, and the last is long enough ago. */
export const bought: Check<ConditionOf<'bought'>> = (condition, { memory, now }) => {
  if (!memory) return null
  const { product, category, within, ago } = condition
  const since = (since: number) => historyProducts('purchase', memory, { since, category, product }).length
  return settle([
    counted('bought', since(within ? now - milliseconds(within) : 0), condition),
    ...(ago ? [restedSince('bought', ago, now, from => since(from) > 0)] : []),
  ])
}

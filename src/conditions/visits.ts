/** How often the visitor has come, this visit included. */
import type { Check } from './contract'
import { counted } from './counted'
import type { ConditionOf } from './schema'

/** Holds if the count of visits is within the bounds. */
export const visits: Check<ConditionOf<'visits'>> = (condition, { memory }) =>
  memory && counted('visits', memory.visits.count, condition)

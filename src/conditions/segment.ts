/** Whether the visitor is in one of the manifest's segments. */
import type { Check } from './contract'
import type { ConditionOf } from './schema'
import { judge } from './tree'

/** Holds if the segment's condition does. A segment that refers to itself, by whatever way, is unknown. */
export const segment: Check<ConditionOf<'segment'>> = ({ is }, facts) => {
  if (!Object.hasOwn(facts.segments, is)) return null
  const { [is]: condition, ...segments } = facts.segments
  const { holds, because } = judge(condition!, { ...facts, segments })
  return { holds, because: `segment ${is}: ${because}` }
}

/** Whether the visitor is in one of the manifest's segments. */
import { milliseconds } from '../lib/duration'
import type { Check, Facts, Verdict } from './contract'
import { judge } from './judge'
import type { ConditionOf } from './schema'
import { scored } from './scored'

/**
 * Never where he has said that he is not of it. Else it holds if its rules do, or did within `keep`. A segment that
 * refers to itself, by whatever way, is unknown.
 */
export const segment: Check<ConditionOf<'segment'>> = ({ is }, facts) => {
  if (!Object.hasOwn(facts.segments, is)) return null
  const { holds, because, ...more } = membership(is, facts)
  return { holds, because: `segment ${is}: ${because}`, ...more }
}

function membership(is: string, { memory, now, ...facts }: Facts): Verdict {
  if (Object.hasOwn(memory?.profile.not ?? {}, is)) return { holds: false, because: 'he said: not me' }
  const { [is]: rule, ...segments } = facts.segments
  const verdict = scored(rule!, condition => judge(condition, { ...facts, memory, now, segments }))
  const keep = 'keep' in rule! && rule.keep
  if (!keep || verdict.holds || !Object.hasOwn(memory?.segments ?? {}, is)) return verdict
  const until = memory!.segments[is]! + milliseconds(keep)
  return until > now ? { holds: true, because: `it held less than ${keep} ago`, until } : verdict
}

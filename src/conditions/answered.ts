/** What the visitor has answered, now or on an earlier visit. */
import { milliseconds } from '../lib/duration'
import { among } from './among'
import type { Check } from './contract'
import { isGiven } from './holds-for-answers'
import type { ConditionOf } from './schema'

/** Holds if a guide, or a campaign's question, has an answer (or this one has): one of those asked for, and recent enough. */
export const answered: Check<ConditionOf<'answered'>> = (condition, { memory, now }) => {
  const { question, guide, within } = condition
  const since = within ? now - milliseconds(within) : 0
  const given = Object.entries(memory?.answers ?? {}).flatMap(([id, answers]) => {
    // What a prototype has under such a name bears no time, so it is none.
    const answer = (guide ?? id) === id && answers[question]
    return answer && answer.at >= since ? answer.value : []
  })
  return memory && among(question, given, condition.in, isGiven(condition, given))
}

/** How right and how watchful a rule was on recordings whose truth is known. */
import type { ExitInput } from '../../src/triggers/exit-detector'
import type { ExitRule } from './rules'

export interface Score {
  fires: number
  leaves: number
  /** Of the firings, those followed by leaving within `window`. */
  precision: number
  /** Of the leavings, those with a firing within `window` before. */
  recall: number
  falsePer100Minutes: number
  /** ms, median of the right ones. */
  lead: number
}

/** `window` in ms: so soon after a right firing the visitor is gone. */
export function score(rule: ExitRule, recordings: readonly (readonly ExitInput[])[], window = 5000): Score {
  const leads: number[] = []
  let [fires, right, leaves, found, ms] = [0, 0, 0, 0, 0]
  for (const recording of recordings) {
    const left = recording.filter(({ type }) => type === 'leave').map(({ t }) => t)
    const gone = left[0] ?? Number.POSITIVE_INFINITY
    // what fires when the visitor has gone reaches nobody
    const fired = rule(recording).filter(t => t <= gone)
    const isRight = (t: number) => left.some(at => at >= t && at - t <= window)
    const rights = fired.filter(isRight)
    fires += fired.length
    right += rights.length
    leaves += left.length
    found += left.filter(at => fired.some(t => at >= t && at - t <= window)).length
    leads.push(...rights.map(t => gone - t))
    ms += Math.min(gone, recording.at(-1)!.t) - recording[0]!.t
  }
  leads.sort((a, b) => a - b)
  return {
    fires,
    leaves,
    precision: right / fires,
    recall: found / leaves,
    falsePer100Minutes: ((fires - right) / ms) * 6_000_000,
    lead: leads[leads.length >> 1] ?? Number.NaN,
  }
}

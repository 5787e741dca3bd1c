/** What a segment comes to: every way of writing one is points for conditions, and so many of them. */
import type { Segment } from '../segments-schema'
import type { Verdict } from './contract'
import type { Condition } from './schema'

/** A bare condition is one point, of which one is needed. */
export const rulesOf = (segment: Segment): { rules: { if: Condition; points: number }[]; atLeast: number } =>
  'score' in segment
    ? { rules: segment.score, atLeast: segment.atLeast }
    : { rules: [{ if: 'if' in segment ? segment.if : segment, points: 1 }], atLeast: 1 }

/**
 * The points of those that hold, against what is needed; unknown while those that are unknown could turn it.
 * The reason of a single condition is its own.
 */
export function scored(segment: Segment, judge: (condition: Condition) => Verdict): Verdict {
  const { rules, atLeast } = rulesOf(segment)
  const verdicts = rules.map(rule => judge(rule.if))
  if (!('score' in segment)) return verdicts[0]!
  let sum = 0
  let [least, most] = [0, 0]
  rules.forEach(({ points }, i) => {
    const { holds } = verdicts[i]!
    if (holds) sum += points
    else if (holds === undefined) {
      least += Math.min(points, 0)
      most += Math.max(points, 0)
    }
  })
  const isSure = sum + least >= atLeast || sum + most < atLeast
  return {
    holds: isSure ? sum >= atLeast : undefined,
    because: `${sum} ${sum < atLeast ? '<' : 'of'} ${atLeast} points (${verdicts.map(({ because }) => because).join('; ')})`,
  }
}

/** Low, middle or high: where a score stands on its scale, for the choice of comments. */
export const SCORE_GROUPS = ['low', 'middle', 'high', 'none'] as const
export type ScoreGroup = (typeof SCORE_GROUPS)[number]

/** Of 0 to 10 as NPS has it (6, 8); of other scales the two ends: 1 and 2, 4 and 5 of five; 1 to 3, 5 to 7 of seven. */
export function scoreGroup(score: number | null, scale: readonly [number, number] | null): ScoreGroup {
  if (score === null || !scale) return 'none'
  const [from, to] = scale
  if (from === 0 && to === 10) return score <= 6 ? 'low' : score <= 8 ? 'middle' : 'high'
  const side = Math.floor((to - from + 1) / 2)
  return score < from + side ? 'low' : score > to - side ? 'high' : 'middle'
}

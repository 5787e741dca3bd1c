/** What comes next, of all that a model knows. */
import type { Model } from './model'

/** Each product further back counts so much of the one after it. */
const FADE = 0.42
/** Further back than this nothing counts any more. */
const MOST = 20

/**
 * Rows of the model, likeliest next first, at most `limit` of those that `keep` lets through. `ids` are what the
 * visitor looked at, oldest first, one that he looked at twice where he did last; `fade` 1 lets all of them count alike, as things in a cart do. Only rows that
 * something points to: empty where nothing is known of any of the ids.
 */
export function predict(
  { rows, starts, others, weights }: Model,
  ids: readonly string[],
  limit: number,
  keep: (row: number) => boolean = () => true,
  fade = FADE,
): number[] {
  const scores = new Map<number, number>()
  let share = 1
  for (const id of new Set(ids.slice(-MOST).reverse())) {
    const row = rows.get(id)
    if (row !== undefined)
      for (let at = starts[row]!; at < starts[row + 1]!; at++) {
        const other = others[at]!
        scores.set(other, (scores.get(other) ?? 0) + share * weights[at]!)
      }
    share *= fade
  }
  return [...scores]
    .filter(([row]) => keep(row))
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, limit)
    .map(([row]) => row)
}

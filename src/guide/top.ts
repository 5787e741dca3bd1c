import type { Table } from './table'

/** Scores are compared in steps of a billionth: sums of the same parts in another order are equal. */
export const steps = (scores: Float64Array): Float64Array => {
  const points = new Float64Array(scores.length)
  for (let row = 0; row < points.length; row++) points[row] = Math.round(scores[row]! * 1e9)
  return points
}

/**
 * The rows with the most `points` (steps of scores), of those whose failed musts are kept, best first, in one pass.
 * Sold-out ones come after all others; equal scores keep the standing order. A given order is not ranked anew.
 */
export function top(
  table: Table,
  points: Float64Array,
  failed: Int32Array,
  limit: number,
  keep: (failed: number) => boolean,
): number[] {
  const rows: number[] = []
  let floor = 0
  for (let row = 0; row < failed.length; row++) {
    if (row === table.available) floor = rows.length
    if (!keep(failed[row]!)) continue
    let at = rows.length
    while (!table.given && at > floor && points[row]! > points[rows[at - 1]!]!) at--
    if (at >= limit) continue
    rows.splice(at, 0, row)
    rows.length = Math.min(rows.length, limit)
  }
  return rows
}

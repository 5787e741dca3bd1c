import type { Scores } from './score'
import type { Table } from './table'

/** Scores are compared in steps of a billionth: sums of the same parts in another order are equal. */
const STEPS = 1e9

/**
 * The best rows of those whose failed musts are kept, best first, in one pass.
 * Sold-out ones come after all others; equal scores keep the standing order. A given order is not ranked anew.
 */
export function top(
  table: Table,
  { scores, failed }: Scores,
  limit: number,
  keep: (failed: number) => boolean,
): number[] {
  const points = scores.map(score => Math.round(score * STEPS))
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

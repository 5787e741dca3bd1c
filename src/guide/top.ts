import type { Scores } from './score'
import type { Table } from './table'

/** Scores nearer than this are equal. */
const SAME = 1e-9

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
  const rows: number[] = []
  let floor = 0
  for (let row = 0; row < failed.length; row++) {
    if (row === table.available) floor = rows.length
    if (!keep(failed[row]!)) continue
    let at = rows.length
    while (!table.given && at > floor && scores[row]! > scores[rows[at - 1]!]! + SAME) at--
    if (at >= limit) continue
    rows.splice(at, 0, row)
    rows.length = Math.min(rows.length, limit)
  }
  return rows
}

/** Which products stand on a shelf: the probable ones, the best match always among them, and not all of one kind. */
import { isVariantOf, looksLike } from './looks-like'
import type { Table } from './table'
import { top } from './top'

/** Row by row: how well it meets the wishes and how much it is believed in, in `steps`, and which musts it fails. */
export interface Chances {
  points: Float64Array
  believed: Float64Array
  failed: Int32Array
}

/** Among so many probable ones another is looked for. */
const POOL = 20
/** More of what stands there already gives way to something up to so much less probable (in `steps`). */
const INSTEAD = Math.log(4) * 1e9

/**
 * The rows of a shelf: of those whose failed musts are kept the ones most believed in, for what can be bought before what
 * is sold out; those that meet more stand first. An order that somebody else gave is kept.
 */
export function choose(
  table: Table,
  { points, believed, failed }: Chances,
  limit: number,
  keep: (failed: number) => boolean,
): number[] {
  const [most, ...others] = top(table, points, failed, table.given ? limit : Math.min(limit, 1), keep)
  if (most === undefined) return []
  if (table.given) return [most, ...others]
  const pool = top(table, believed, failed, Math.max(POOL, limit), keep)
  const isSold = (row: number) => Number(row >= table.available)
  const best = pool.find(row => isSold(row) === isSold(most) && points[row] === points[most]) ?? most
  const chosen = [best]
  const rest = pool.filter(row => row !== best)
  while (chosen.length < limit && rest.length)
    chosen.push(...rest.splice(another(table, believed, chosen, rest), 1))
  return chosen.sort(
    (a, b) => isSold(a) - isSold(b) || points[b]! - points[a]! || believed[b]! - believed[a]! || a - b,
  )
}

/** The index of the first of `rest`, or of one nearly as probable if the first is more of what has been chosen. */
function another(
  table: Table,
  believed: Float64Array,
  chosen: readonly number[],
  rest: readonly number[],
): number {
  const [first] = rest as [number]
  const others = chosen.map(row => table.product(row))
  const isMore = (row: number) => {
    const product = table.product(row)
    return (
      others.some(other => isVariantOf(product, other)) ||
      (others.length > 1 && others.every(other => looksLike(product, other)))
    )
  }
  const isInstead = (row: number) =>
    believed[row]! >= believed[first]! - INSTEAD &&
    row < table.available === first < table.available &&
    !isMore(row)
  return isMore(first) ? Math.max(rest.findIndex(isInstead), 0) : 0
}

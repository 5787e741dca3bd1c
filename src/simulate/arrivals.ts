/** Who comes to the shop: what he wants, and what he has looked at. */
import { logPopularity } from '../guide/log-popularity'
import type { Table } from '../guide/table'
import { dice, draw } from './dice'
import type { Asked } from './visitor'

/** Row by row, the logarithm of how often a product is sought: the catalogue's own, else Zipf's law over a shuffle. */
export function soughtAs(table: Table, seed: number): Float64Array {
  if (table.column('popularity').values.length > 1) return logPopularity(table)
  const roll = dice(seed, 6)
  const at = Array.from({ length: table.size }, roll)
  const order = [...at.keys()].sort((a, b) => at[a]! - at[b]!)
  const logs = new Float64Array(order.length)
  for (const [rank, row] of order.entries()) logs[row] = -Math.log(rank + 1)
  return logs
}

/**
 * Ids of so many of the ten products that are most `like` the one he wants, which may be among them, and of so many
 * others. Alike is what most questions have the same true answer for.
 */
export function lookedAt(
  table: Table,
  asked: Iterable<Asked>,
  target: number,
  { like, other }: { like: number; other: number },
  weights: Float64Array,
  roll: () => number,
): string[] {
  const alike = new Float64Array(weights.length)
  for (const { truth } of asked)
    for (let row = 0; row < alike.length; row++) if (truth[row] === truth[target]) alike[row]!++
  const nearest = [...alike.keys()].sort((a, b) => alike[b]! - alike[a]!).slice(0, 10)
  const any = () => draw(weights, roll())
  return [
    ...Array.from({ length: like }, () => nearest.splice(Math.floor(roll() * nearest.length), 1)[0] ?? any()),
    ...Array.from({ length: other }, any),
  ].map(row => table.product(row).id)
}

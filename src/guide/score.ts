/** How well every product of a table meets the wishes. */
import type { AskedWish } from '../questions/contract'
import { degree } from './degree'
import { missOf } from './miss'
import type { Table } from './table'

export interface Scores {
  /** Row by row, 0 to 1: the mean of the degrees, by weight. */
  scores: Float64Array
  /** Row by row, a bit for each must that is not met or not known to be met. */
  failed: Int32Array
}

/** The bit of the n-th must. Musts beyond the thirtieth share one: they give way together. */
export const mustBit = (n: number): number => 1 << Math.min(n, 29)

/**
 * Scores all rows. One judgement for each different value, then a tight loop.
 * In a list that an endpoint gave, a must on a field that no product of it has is the endpoint's word: it was told.
 */
export function score(table: Table, wishes: readonly AskedWish[]): Scores {
  const scores = new Float64Array(table.size)
  const failed = new Int32Array(scores.length)
  const total = wishes.reduce((sum, wish) => sum + wish.weight, 0)
  let musts = 0
  for (const wish of wishes) {
    const { values, codes, spread } = table.column(wish.field)
    const bit = wish.must ? mustBit(musts++) : 0
    const missed = missOf(wish)
    const degrees = new Float64Array(values.length)
    const bits = new Int32Array(values.length)
    values.forEach((value, code) => {
      const miss = missed(value)
      degrees[code] = (degree(miss, spread) * wish.weight) / total
      bits[code] = miss === 0 || (table.given && !values[1]) ? 0 : bit
    })
    for (let row = 0; row < codes.length; row++) {
      const code = codes[row]!
      scores[row]! += degrees[code]!
      failed[row]! |= bits[code]!
    }
  }
  return { scores, failed }
}

/** Which product is it that the visitor wants? A probability for each. */
import type { AskedWish } from '../questions/contract'
import { degree } from './degree'
import { likelihood, sharpen } from './likelihood'
import { missOf } from './miss'
import type { Table } from './table'

/** A product that fails a must is improbable, not impossible: when all fail one, the rest still counts. */
const FAILED = Math.log(0.01)

/**
 * Row by row, the logarithm of the probability that a product is the one, not normalised: what was believed before
 * (`prior`) and what each wish says, by its weight beside the mean weight. Never falls when a product meets more.
 */
export function belief(table: Table, wishes: readonly AskedWish[], prior: Float64Array): Float64Array {
  const believed = prior.slice()
  const mean = wishes.reduce((sum, wish) => sum + wish.weight, 0) / wishes.length
  for (const wish of wishes) {
    const { codes } = table.column(wish.field)
    const { logs, failed } = saysOf(table, wish)
    const weight = wish.weight / mean
    const added = logs.map((log, code) => log * weight + (failed[code] ? FAILED : 0))
    for (let row = 0; row < codes.length; row++) believed[row]! += added[codes[row]!]!
  }
  return believed
}

/** What a wish says of each different value: the logarithm of its likelihood, and whether it fails a must. */
interface Says {
  logs: Float64Array
  failed: Uint8Array
}

const heard = new WeakMap<Table, Map<string, Says>>()
/** More wishes than this are not kept: a dialogue has a few, and asks of all again after each answer. */
const KEPT = 30

function saysOf(table: Table, wish: AskedWish): Says {
  const key = JSON.stringify(wish)
  const before = heard.get(table)
  const known = before && before.size < KEPT ? before : new Map<string, Says>()
  heard.set(table, known)
  const says = known.get(key) ?? judge(table, wish)
  known.set(key, says)
  return says
}

function judge(table: Table, wish: AskedWish): Says {
  const { values, codes, spread } = table.column(wish.field)
  const missed = missOf(wish)
  const fits = new Float64Array(values.length)
  const failed = new Uint8Array(values.length)
  for (let code = 0; code < fits.length; code++) {
    const miss = missed(values[code])
    fits[code] = sharpen(degree(miss, spread))
    failed[code] = Number(wish.must && miss !== 0)
  }
  let common = 0
  for (let row = 0; row < codes.length; row++) common += fits[codes[row]!]!
  common /= codes.length || 1
  return { logs: fits.map(fit => Math.log(likelihood(fit, common))), failed }
}

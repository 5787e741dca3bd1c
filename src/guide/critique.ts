/** "Cheaper", "quieter", "larger": where the catalogue has it near what the visitor is shown. */
import type { Product } from '../page'
import type { AskedWish } from '../questions/contract'
import { nearest } from './alike'
import type { Direction } from './directions'
import { fieldOf } from './field-of'
import { meeting } from './meeting'
import { asNumber } from './miss'
import { spreadOf } from './spread'
import type { Table } from './table'

export interface Critique {
  /** One wish, or two that go together. */
  wishes: readonly AskedWish[]
  /** How many products have it. */
  count: number
}

const MOST = 4
/** So many products, the most alike to those shown, are their neighbourhood. */
const NEIGHBOURS = 24
/** A step matters from this part of the neighbourhood's spread on; from the best that is shown, half a spread is rarely left. */
const STEP = 1 / 8

interface Single extends Direction {
  wish: AskedWish
  rows: readonly number[]
  has(row: number): boolean
}

/**
 * At most four steps beyond the best that is shown, those that open most products first. Each has a product that can
 * be bought, meets all musts and is none of `without`. Two together are one step where both at once can be had, but
 * who takes the one mostly loses the other (compound critiques: Reilly, McCarthy, McGinty and Smyth 2004).
 */
export function critiquesOf(
  table: Table,
  wishes: readonly AskedWish[],
  shown: readonly Product[],
  directions: readonly Direction[],
  without: readonly string[] = [],
): Critique[] {
  const rows = meeting(table, wishes).filter(row => !without.includes(table.ids[row]!))
  const near = nearest(table, shown, rows, NEIGHBOURS)
  const singles = directions
    .flatMap(direction => singleOf(table, direction, shown, rows, near) ?? [])
    .sort((a, b) => b.rows.length - a.rows.length)
  const pairs = singles
    .flatMap((a, n) => singles.slice(n + 1).flatMap(b => pairOf(a, b) ?? []))
    .sort((a, b) => b.count - a.count)
    .slice(0, 1)
  return [
    ...singles
      .slice(0, MOST - pairs.length)
      .map(({ wish, rows }) => ({ wishes: [wish], count: rows.length })),
    ...pairs,
  ]
}

function singleOf(
  table: Table,
  { field, way }: Direction,
  shown: readonly Product[],
  rows: readonly number[],
  near: readonly number[],
): Single | undefined {
  const { values, codes } = table.column(field)
  // less is more of the negative: one direction to think in
  const sign = way === 'less' ? -1 : 1
  const numbers = values.map(value => sign * asNumber(value))
  const at = (row: number) => numbers[codes[row]!]!
  const best = Math.max(
    ...shown.map(product => sign * asNumber(fieldOf(product, field))).filter(Number.isFinite),
  )
  const spread = near.length && spreadOf(near.map(at).filter(Number.isFinite))
  const beyond = rows.filter(row => at(row) > best && at(row) >= best + spread * STEP)
  if (!Number.isFinite(best) || beyond[0] === undefined) return
  const least = beyond.reduce((bound, row) => Math.min(bound, at(row)), Number.POSITIVE_INFINITY)
  return {
    field,
    way,
    rows: beyond,
    has: row => at(row) >= least,
    wish: {
      question: `~${field}`,
      field,
      // never -0, which is said as such
      [way === 'less' ? 'atMost' : 'atLeast']: sign * least || 0,
      weight: 1,
      must: true,
    },
  }
}

function pairOf(a: Single, b: Single): Critique | undefined {
  const count = a.field === b.field ? 0 : a.rows.filter(b.has).length
  return count && count * 2 < Math.min(a.rows.length, b.rows.length)
    ? { wishes: [a.wish, b.wish], count }
    : undefined
}

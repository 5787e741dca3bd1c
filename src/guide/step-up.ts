/** For a little more money: dearer products that are better in what the visitor wishes, and worse in nothing. */
import type { FieldValue, Product } from '../page'
import type { AskedWish } from '../questions/contract'
import { degree } from './degree'
import type { Direction } from './directions'
import { fieldOf } from './field-of'
import { meeting } from './meeting'
import { asNumber, missOf } from './miss'
import type { AlsoOf } from './schema'
import type { Table } from './table'

/** One thing that is better. */
export interface Gain {
  field: string
  have: FieldValue
  /** What the other has; undefined if nobody says. */
  instead: FieldValue | undefined
}

export interface StepUp {
  row: number
  /** Major units. */
  dearer: number
  /** What it has more of what he wished for first. */
  gains: readonly Gain[]
}

/** A difference matters from this part of the field's spread on. */
const STEP = 1 / 8

interface Judged extends Gain {
  /** How much better, 0 to 1 times the weight; below 0 is worse. */
  better: number
}

/**
 * The best of them first: those of which most wishes, and fields that are better one way, gain most; then the cheapest.
 * A must on the price may be passed by as much as the author allows, no other one. `better` are the fields that are
 * better less or more for most people.
 */
export function stepUp(
  table: Table,
  best: Product,
  wishes: readonly AskedWish[],
  better: readonly Direction[],
  { upTo, show }: Pick<AlsoOf<'step-up'>, 'upTo' | 'show'>,
  without: readonly string[] = [],
): StepUp[] {
  const { price } = best
  if (price === null) return []
  const others = wishes.filter(wish => wish.field !== 'price')
  const judges = [
    ...others.map(wish => judgeWish(table, wish, best)),
    ...better.filter(({ field }) => field !== 'price').map(way => judgeField(table, way, best)),
  ]
  const prices = table.column('price')
  const offers = meeting(table, others).flatMap(row => {
    const dearer = asNumber(prices.values[prices.codes[row]!]) - price
    if (!(dearer > 0 && dearer <= price * (upTo - 1)) || without.includes(table.ids[row]!)) return []
    const judged = judges.flatMap(judge => judge(row) ?? [])
    if (!judged[0] || judged.some(({ better }) => better < 0)) return []
    const gains = judged.filter((gain, n) => judged.findIndex(({ field }) => field === gain.field) === n)
    const points = Math.round(gains.reduce((sum, gain) => sum + gain.better, 0) * 1e9)
    return [{ row, dearer, points, gains: gains.map(({ better: _, ...gain }) => gain) }]
  })
  return offers
    .sort((a, b) => b.points - a.points || a.dearer - b.dearer)
    .slice(0, show)
    .map(({ points: _, ...offer }) => offer)
}

/** Does it meet the wish better than the best does? Undefined: as well as that one. */
function judgeWish(table: Table, wish: AskedWish, best: Product): (row: number) => Judged | undefined {
  const { values, codes, spread } = table.column(wish.field)
  const missed = missOf(wish)
  const instead = fieldOf(best, wish.field) ?? undefined
  const was = degree(missed(instead), spread)
  const judged = values.map(have => {
    const better = (degree(missed(have), spread) - was) * wish.weight
    // what nobody says is no gain, and no loss beside a miss
    return better && !(have === null && was < 1)
      ? { field: wish.field, have: have ?? '', instead, better }
      : undefined
  })
  return row => judged[codes[row]!]
}

function judgeField(
  table: Table,
  { field, way }: Direction,
  best: Product,
): (row: number) => Judged | undefined {
  const { values, codes, spread } = table.column(field)
  const instead = fieldOf(best, field) ?? undefined
  const was = asNumber(instead)
  const judged = values.map(have => {
    const better = ((way === 'less' ? -1 : 1) * (asNumber(have) - was)) / spread
    return Math.abs(better) >= STEP
      ? { field, have: have!, instead, better: Math.max(-1, Math.min(1, better)) }
      : undefined
  })
  return row => judged[codes[row]!]
}

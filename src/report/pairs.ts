/** What a visit had to do with a guide, a campaign, a survey …: one row for each such pair, so that doubles count once. */
import { grown } from './grown'

/** Columns of the pairs. What `a` and `b` say depends on the thing: flags, or how often. */
export interface Pairs {
  size: number
  visit: Uint32Array
  thing: Uint16Array
  a: Uint32Array
  b: Uint32Array
  /** ms since 1970; 0 where nobody has set it. */
  time: Float64Array
  /** The row of a pair; a new one is all 0. */
  row(visit: number, thing: number): number
  /** The row of a pair, or -1. */
  find(visit: number, thing: number): number
}

/** No pairs yet. */
export function createPairs(): Pairs {
  let mask = 1023
  /** Row + 1; 0 is an empty slot. */
  let slots = new Uint32Array(mask + 1)

  const slotOf = (visit: number, thing: number): number => {
    const mixed = Math.imul(visit ^ Math.imul(thing + 1, 0x9e3779b1), 0x85ebca6b)
    let slot = (mixed ^ (mixed >>> 15)) & mask
    for (;;) {
      const row = slots[slot]! - 1
      if (row < 0 || (pairs.visit[row] === visit && pairs.thing[row] === thing)) return slot
      slot = (slot + 1) & mask
    }
  }

  const pairs: Pairs = {
    size: 0,
    visit: new Uint32Array(0),
    thing: new Uint16Array(0),
    a: new Uint32Array(0),
    b: new Uint32Array(0),
    time: new Float64Array(0),
    find: (visit, thing) => slots[slotOf(visit, thing)]! - 1,
    row(visit, thing) {
      const slot = slotOf(visit, thing)
      const known = slots[slot]! - 1
      if (known >= 0) return known
      const row = pairs.size++
      if (row >= pairs.visit.length) {
        for (const column of ['visit', 'a', 'b'] as const) pairs[column] = grown(pairs[column], row + 1)
        pairs.thing = grown(pairs.thing, row + 1)
        pairs.time = grown(pairs.time, row + 1)
      }
      pairs.visit[row] = visit
      pairs.thing[row] = thing
      slots[slot] = row + 1
      if (pairs.size > mask * 0.7) {
        mask = mask * 2 + 1
        slots = new Uint32Array(mask + 1)
        for (let old = 0; old < pairs.size; old++)
          slots[slotOf(pairs.visit[old]!, pairs.thing[old]!)] = old + 1
      }
      return row
    },
  }
  return pairs
}

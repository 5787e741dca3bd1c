/** Which products stand together in visits, and how near: the counts from which everything else follows. */
import type { Log } from './log'

/** A product beside another, and how strongly. */
export interface Beside {
  other: number
  weight: number
}

export interface Counting {
  /** Days after which a visit counts 1/e. */
  days: number
  /** Steps apart after which two products count 1/e. */
  steps: number
  /** What one before counts beside one after. */
  back: number
}

/** Further apart than this, two products of a visit have nothing to do with each other. */
const REACH = 30
/** So many others of one product are kept, so that a shop of any size fits into memory. */
const MOST = 200

/** How much each visit counts, for its age. */
export function agesOf({ visits }: Log, days: number): Float64Array {
  const now = visits.at(-1)?.end ?? 0
  return Float64Array.from(visits, ({ end }) => Math.exp((end - now) / 86_400 / days))
}

/** For each product those beside it, the strongest first, itself too where it was looked at again. */
export function countBeside(log: Log, { days, steps, back }: Counting): Beside[][] {
  const { ids, visits } = log
  const ages = agesOf(log, days)
  const near = Float64Array.from({ length: REACH + 1 }, (_, apart) => Math.exp((1 - apart) / steps))
  const places = placesOf(log)
  const sums = new Float64Array(ids.length)
  return places.map(place => {
    const found: number[] = []
    const add = (other: number, weight: number) => {
      if (!sums[other]) found.push(other)
      sums[other]! += weight
    }
    for (let n = 0; n < place.length; n += 2) {
      const visit = place[n]!
      const at = place[n + 1]!
      const { items } = visits[visit]!
      const age = ages[visit]!
      for (let to = Math.max(0, at - REACH); to < Math.min(items.length, at + REACH + 1); to++)
        if (to > at) add(items[to]!, age * near[to - at]!)
        else if (to < at) add(items[to]!, age * near[at - to]! * back)
    }
    const beside = found.map(other => ({ other, weight: sums[other]! }))
    for (const other of found) sums[other] = 0
    return strongest(beside, MOST)
  })
}

/** The `most` strongest, in order; equal ones by their number, so that the same log gives the same model. */
export function strongest(beside: Beside[], most: number): Beside[] {
  let kept = beside
  if (beside.length > most * 2) {
    // sorting numbers is fast: only what may be kept is sorted as a whole
    const least = Float64Array.from(beside, ({ weight }) => weight).sort()[beside.length - most]!
    kept = beside.filter(({ weight }) => weight >= least)
  }
  return kept.sort((a, b) => b.weight - a.weight || a.other - b.other).slice(0, most)
}

/** For each product where it stands: visit, place in it, visit, place ... */
function placesOf({ ids, visits }: Log): number[][] {
  const places: number[][] = ids.map(() => [])
  visits.forEach(({ items }, visit) => {
    items.forEach((item, at) => {
      places[item]!.push(visit, at)
    })
  })
  return places
}

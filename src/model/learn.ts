/**
 * A linear model between products, in closed form: what stands together in visits, plus what stands beside that.
 * One step of counts is V-SKNN's sum over all neighbours at once (Ludewig & Jannach, "Evaluation of session-based
 * recommendation algorithms", 2018); the second step reaches what no visit has seen together yet.
 */
import { agesOf, type Beside, countBeside, strongest } from './count'
import type { Log } from './log'

export interface Learned {
  ids: readonly string[]
  /** How often each was looked at. */
  views: Float64Array
  /** For each product those that come next, the likeliest first. */
  rows: Beside[][]
}

/** Chosen by measuring two days of YooChoose clicks, each after the days before it; see bench/next-item. */
const NEAR = { steps: 2, back: 0.7 }
const NEXT = { steps: 1, back: 0.6 }
/** How much of a product's own frequency is divided out: of the one looked at, and of the one to come. */
const FROM = 0.8
const TO = 0.4
/** What a product weighs for itself, in visits: who looks at it looks at it again. */
const SELF = 1.5
/** Added to sums, so that one visit proves little. */
const DOUBT = 0.5
const DOUBT_OF_NEXT = 3
/** What the second step counts beside the first. */
const SECOND = 0.3
/** How strongly what is looked at more lately than usual counts more: "lately" is this part of the days. */
const DRIFT = 0.3
const LATELY = 8
/** So many views prove no drift. */
const FEW = 2.5
/** Kept of each product between the two steps, and at the end: more change no figure. */
const BETWEEN = 40
const KEPT = 64

/** Learns from a log. `days`: after so many a visit counts 1/e. */
export function learn(log: Log, days: number): Learned {
  const { ids, visits } = log
  const views = new Float64Array(ids.length)
  for (const { items } of visits) for (const item of items) views[item]!++
  const first = level(together(log, days))
  const second = level(twice(chances(countBeside(log, { ...NEXT, days: days / 2 }))))
  const demand = demandOf(log, days)
  const rows = first.map((row, item) => {
    const sums = new Map(row.map(({ other, weight }) => [other, weight]))
    for (const { other, weight } of second[item]!) sums.set(other, (sums.get(other) ?? 0) + SECOND * weight)
    return strongest(
      Array.from(sums, ([other, weight]) => ({ other, weight: weight * demand[other]! })),
      KEPT,
    )
  })
  return { ids, views, rows }
}

/** What stands together, its frequencies divided out. */
function together(log: Log, days: number): Beside[][] {
  const rows = countBeside(log, { ...NEAR, days })
  const own = viewsOf(log, days)
  const all = rows.map((row, item) => {
    const rest = row.find(({ other }) => other === item)?.weight ?? 0
    return [...row.filter(({ other }) => other !== item), { other: item, weight: rest + SELF * own[item]! }]
  })
  const to = new Float64Array(rows.length).fill(DOUBT)
  for (const row of all) for (const { other, weight } of row) to[other]! += weight
  return all.map(row => {
    const from = (DOUBT + sum(row)) ** FROM
    return row.map(({ other, weight }) => ({ other, weight: weight / from / to[other]! ** TO }))
  })
}

/** How much more, or less, each is looked at lately than before: interest drifts. */
function demandOf(log: Log, days: number): Float64Array {
  const usual = viewsOf(log, days)
  const lately = viewsOf(log, days / LATELY)
  const share = total(lately) / total(usual)
  return usual.map((views, item) => ((lately[item]! / share + FEW) / (views + FEW)) ** DRIFT)
}

/** How often each was looked at, each visit by its age. */
function viewsOf(log: Log, days: number): Float64Array {
  const ages = agesOf(log, days)
  const views = new Float64Array(log.ids.length)
  log.visits.forEach(({ items }, visit) => {
    for (const item of new Set(items)) views[item]! += ages[visit]!
  })
  return views
}

const total = (numbers: Float64Array): number => numbers.reduce((a, b) => a + b, 0)

const sum = (row: readonly Beside[]): number => row.reduce((total, { weight }) => total + weight, 0)

/** Each row as chances that add up to less than 1, the less the fewer visits speak. */
const chances = (rows: Beside[][]): Beside[][] =>
  rows.map(row => {
    const total = sum(row) + DOUBT_OF_NEXT
    return row.slice(0, BETWEEN).map(({ other, weight }) => ({ other, weight: weight / total }))
  })

/** The chances after two steps. */
function twice(rows: Beside[][]): Beside[][] {
  const starts = new Uint32Array(rows.length + 1)
  rows.forEach((row, item) => {
    starts[item + 1] = starts[item]! + row.length
  })
  // flat, for this is where the time goes
  const others = new Uint32Array(starts[rows.length]!)
  const weights = new Float64Array(others.length)
  rows.flat().forEach(({ other, weight }, at) => {
    others[at] = other
    weights[at] = weight
  })
  const sums = new Float64Array(rows.length)
  const found = new Uint32Array(rows.length)
  return rows.map((_, item) => {
    let many = 0
    for (let one = starts[item]!; one < starts[item + 1]!; one++) {
      const middle = others[one]!
      const chance = weights[one]!
      for (let two = starts[middle]!; two < starts[middle + 1]!; two++) {
        const other = others[two]!
        if (!sums[other]) found[many++] = other
        sums[other]! += chance * weights[two]!
      }
    }
    const reached = found.subarray(0, many)
    const faintest = many > KEPT ? nthOf(reached, sums) : 0
    const row: Beside[] = []
    for (const other of reached) {
      if (sums[other]! >= faintest) row.push({ other, weight: sums[other]! })
      sums[other] = 0
    }
    return strongest(row, KEPT)
  })
}

/** The weight of the last one that is kept. */
const nthOf = (reached: Uint32Array, sums: Float64Array): number =>
  Float64Array.from(reached, other => sums[other]!).sort()[reached.length - KEPT]!

/** Rows whose strongest weights are 1 in the mean, so that two matrices can be added. */
function level(rows: Beside[][]): Beside[][] {
  const peaks = rows.map(row => row.reduce((peak, { weight }) => Math.max(peak, weight), 0))
  const mean = peaks.reduce((a, b) => a + b, 0) / peaks.length || 1
  return rows.map(row => row.map(({ other, weight }) => ({ other, weight: weight / mean })))
}

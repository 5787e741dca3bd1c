/** How sure a figure is: its 95 % interval, by the kind of figure. All give null, never NaN, where there is nothing to count. */

/** A figure with what it rests on. In the units of the figure; `low` to `high` is its 95 % interval and holds `value`. */
export interface Estimate {
  value: number
  /** How many answers, visits … it is of; of a comparison, those of the smaller side. */
  n: number
  low: number
  high: number
}

/** The normal distribution's 97.5 % point. */
export const Z = 1.959963984540054

/** With the interval widened to what was seen (an adjusted one can miss it at one or two answers) and kept in its scale. */
const within = (
  value: number,
  n: number,
  low: number,
  high: number,
  least: number,
  most: number,
): Estimate => ({
  value,
  n,
  low: Math.max(least, Math.min(value, low)),
  high: Math.min(most, Math.max(value, high)),
})

/**
 * A share, 0 to 1, `hits` of `n`, with Wilson's score interval: E. B. Wilson, "Probable inference, the law of succession,
 * and statistical inference", JASA 22 (1927). Null where n is 0 or the counts make no share.
 */
export function share(hits: number, n: number): Estimate | null {
  if (!(n > 0 && hits >= 0 && hits <= n)) return null
  const p = hits / n
  const spread = Z * Math.sqrt((p * (1 - p) + (Z * Z) / (4 * n)) / n)
  const centre = p + (Z * Z) / (2 * n)
  const scale = 1 + (Z * Z) / n
  return within(p, n, (centre - spread) / scale, (centre + spread) / scale, 0, 1)
}

/**
 * The share that is for it minus the share that is against it, -1 to 1, with the adjusted Wald interval that B. Rocks,
 * "Interval estimation for the Net Promoter Score", The American Statistician 70 (2016), found best: three answers more,
 * 3/4 for, 3/4 against; the variance is that of a trinomial, p + q - (p - q)². Null where n is 0.
 */
export function netShare(pro: number, against: number, n: number): Estimate | null {
  if (!(n > 0 && pro >= 0 && against >= 0 && pro + against <= n)) return null
  const p = (pro + 0.75) / (n + 3)
  const q = (against + 0.75) / (n + 3)
  const spread = Z * Math.sqrt((p + q - (p - q) ** 2) / (n + 3))
  return within((pro - against) / n, n, p - q - spread, p - q + spread, -1, 1)
}

/**
 * The mean of a scale that begins at `from`, `counts` by answer upward, with Student's t interval, kept in the scale.
 * One answer alone says nothing of the others: its interval is the whole scale. Null where there is no answer.
 */
export function meanOf(counts: readonly number[], from: number): Estimate | null {
  const n = counts.reduce((sum, count) => sum + count, 0)
  if (!(n > 0)) return null
  const to = from + counts.length - 1
  const mean = counts.reduce((sum, count, i) => sum + count * (from + i), 0) / n
  if (n < 2) return { value: mean, n, low: from, high: to }
  const squares = counts.reduce((sum, count, i) => sum + count * (from + i - mean) ** 2, 0)
  const spread = studentT(n - 1) * Math.sqrt(squares / (n - 1) / n)
  return within(mean, n, mean - spread, mean + spread, from, to)
}

/** Exact for the few degrees of freedom where the expansion below is not yet good. */
const SMALL_T = [12.7062, 4.30265, 3.18245, 2.77645, 2.57058, 2.44691, 2.36462, 2.306]

/** The 97.5 % point of Student's t: Abramowitz and Stegun, Handbook of Mathematical Functions (1964), 26.7.5. */
export function studentT(freedom: number): number {
  const small = SMALL_T[freedom - 1]
  if (small !== undefined) return small
  const [z, v] = [Z, freedom]
  return (
    z +
    (z ** 3 + z) / (4 * v) +
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * v ** 2) +
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / (384 * v ** 3)
  )
}

/**
 * The first share minus the second, -1 to 1, with the hybrid score interval: R. G. Newcombe, "Interval estimation for the
 * difference between independent proportions", Statistics in Medicine 17 (1998), method 10. Null where one side is empty.
 */
export function differenceOfShares(
  hits: number,
  n: number,
  baseHits: number,
  baseN: number,
): Estimate | null {
  const [one, base] = [share(hits, n), share(baseHits, baseN)]
  if (!one || !base) return null
  const value = one.value - base.value
  const down = Math.hypot(one.value - one.low, base.high - base.value)
  const up = Math.hypot(one.high - one.value, base.value - base.low)
  return within(value, Math.min(n, baseN), value - down, value + up, -1, 1)
}

/**
 * By what share the first share is over the second (0.1: a tenth more), with the log interval: D. Katz et al., "Obtaining
 * confidence intervals for the risk ratio in cohort studies", Biometrics 34 (1978); where the first is 0, with half a hit
 * more on each side (S. D. Walter, Biometrika 62, 1975). Null where the second is 0: nothing can be compared with it.
 */
export function relativeChange(hits: number, n: number, baseHits: number, baseN: number): Estimate | null {
  if (!share(hits, n) || !share(baseHits, baseN) || !baseHits) return null
  const half = hits ? 0 : 0.5
  const [x, m, y, k] = [hits + half, n + half, baseHits + half, baseN + half]
  const log = Math.log(x / m / (y / k))
  const spread = Z * Math.sqrt(1 / x - 1 / m + 1 / y - 1 / k)
  const value = hits / n / (baseHits / baseN) - 1
  const low = hits ? Math.exp(log - spread) - 1 : -1
  return within(value, Math.min(n, baseN), low, Math.exp(log + spread) - 1, -1, Number.POSITIVE_INFINITY)
}

/** Somebody who foretells: for what was looked at, oldest first, the products to come, likeliest first, at most 20. */
export type Policy = (before: readonly number[]) => number[]

/** The 20 highest; equal ones fall to the more looked at, then to the lower number. */
export const best = (scores: ReadonlyMap<number, number>, views: Float64Array): number[] =>
  [...scores]
    .sort((a, b) => b[1] - a[1] || views[b[0]]! - views[a[0]]! || a[0] - b[0])
    .slice(0, 20)
    .map(([item]) => item)

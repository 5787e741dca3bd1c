/** How well somebody foresees visits that he has not seen. */
export interface Verdict {
  /** How many steps were foretold: each of a visit but the first. */
  n: number
  /** Share of steps whose product was among the first 20. */
  hr20: number
  /** Mean of 1 / its place among the first 20, 0 where it was not. */
  mrr20: number
  /** Share of the known products that were ever among the first 20. */
  coverage: number
  /** Milliseconds that one prediction took in the mean. */
  msPerCall: number
}

/**
 * Each step of a visit foretells the next from those before it: `foretell` gives ids, the likeliest first. What was
 * looked at already may come again: so it does in shops. `known` is how many products there are; one that is not known
 * is a miss. `clock` gives ms.
 */
export function evaluate(
  foretell: (before: readonly string[]) => readonly string[],
  known: number,
  visits: Iterable<readonly string[]>,
  clock: () => number,
): Verdict {
  const foretold = new Set<string>()
  let n = 0
  let hits = 0
  let places = 0
  let ms = 0
  for (const visit of visits)
    for (let step = 1; step < visit.length; step++) {
      const before = visit.slice(0, step)
      const began = clock()
      const likely = foretell(before)
      ms += clock() - began
      n++
      const shown = likely.slice(0, 20)
      const at = shown.indexOf(visit[step]!)
      if (at >= 0) {
        hits++
        places += 1 / (at + 1)
      }
      for (const id of shown) foretold.add(id)
    }
  const share = (part: number) => (n ? part / n : 0)
  return { n, hr20: share(hits), mrr20: share(places), coverage: foretold.size / known, msPerCall: share(ms) }
}

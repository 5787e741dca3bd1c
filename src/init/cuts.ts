/** Round numbers that part a field's numbers into bands with about as many products each. */

/** Half the width, in shares of a band, of the window in which the roundest number is looked for. */
const WINDOW = 0.3

/** At most `bands - 1` cuts, ascending; each has products on both sides. `sorted` are finite numbers, ascending. */
export function cuts(sorted: readonly number[], bands: number): number[] {
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!
  const found: number[] = []
  const last = sorted.at(-1)!
  for (let n = 1; n < bands; n++) {
    const low = at((n - WINDOW) / bands)
    const high = at((n + WINDOW) / bands)
    const cut = roundest(low, high, at(n / bands))
    const before = found.at(-1) ?? Number.NEGATIVE_INFINITY
    const between = sorted.some(number => number > before && number <= cut)
    if (cut > before && cut < last && between) found.push(cut)
  }
  return found
}

/** The number with the fewest digits from `low` to `high`; of several, the one nearest to `middle`. */
export function roundest(low: number, high: number, middle: number): number {
  if (!(low < high)) return low
  const top = Math.floor(Math.log10(Math.max(Math.abs(low), Math.abs(high), Number.MIN_VALUE)))
  for (let power = top; power > top - 6; power--)
    for (const step of [10, 5, 2.5, 2, 1]) {
      if (step === 2.5 && power < 1) continue
      const unit = step * 10 ** power
      const near = [Math.floor(middle / unit), Math.ceil(middle / unit)]
        .map(times => Number((times * unit).toPrecision(12)))
        .filter(number => number >= low && number <= high)
        .sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))
      if (near[0] !== undefined) return near[0]
    }
  return middle
}

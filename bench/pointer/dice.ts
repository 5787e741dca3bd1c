/** Dice that fall the same way each time, for made-up hands. */

export interface Dice {
  /** 0 <= x < 1 */
  next(): number
  between(low: number, high: number): number
  /** Mean 0, standard deviation 1. */
  normal(): number
  /** Of this median; two thirds lie between median / spread and median * spread. */
  about(median: number, spread: number): number
  pick<T>(list: readonly T[]): T
  /** A key, as often as its weight says. */
  weighed<K extends string>(weights: Readonly<Record<K, number>>): K
}

/** mulberry32 by Tommy Ettinger, public domain. */
export function dice(seed: number): Dice {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
  return {
    next,
    normal,
    between: (low, high) => low + next() * (high - low),
    about: (median, spread) => median * spread ** normal(),
    pick: list => list[Math.floor(next() * list.length)]!,
    weighed(weights) {
      const entries = Object.entries(weights) as [keyof typeof weights, number][]
      let rest = next() * entries.reduce((sum, [, weight]) => sum + weight, 0)
      return (entries.find(([, weight]) => (rest -= weight) < 0) ?? entries[0]!)[0]
    },
  }
}

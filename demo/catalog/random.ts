/** Dice that fall the same way each time, so that the catalogue is the same on every machine. */

export interface Dice {
  /** 0 <= x < 1 */
  next(): number
  between(low: number, high: number): number
  pick<T>(list: readonly T[]): T
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
  return {
    next,
    between: (low, high) => low + next() * (high - low),
    pick: list => list[Math.floor(next() * list.length)]!,
  }
}

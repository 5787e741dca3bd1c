/** Numbers from 0 to below 1, the same in each run for the same seeds (mulberry32 over a mix of the seeds). */
export function dice(...seeds: readonly number[]): () => number {
  let state = 0x811c9dc5
  for (const seed of seeds) {
    state = Math.imul(state ^ seed, 0x85ebca6b)
    state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35)
    state ^= state >>> 16
  }
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A member of the list by its weight; the last one if all weights are 0. */
export function draw(weights: ArrayLike<number>, roll: number): number {
  let sum = 0
  for (let i = 0; i < weights.length; i++) sum += weights[i]!
  let at = roll * sum
  for (let i = 0; i < weights.length; i++) if ((at -= weights[i]!) < 0) return i
  return weights.length - 1
}

/** Probabilities of the logarithms that a belief is made of. */

/** Row by row, the share of the first `count` rows (those that can be bought); all together 1. */
export function massOf(believed: Float64Array, count = 0): Float64Array {
  const logs = believed.subarray(0, count || believed.length)
  const mass = new Float64Array(logs.length)
  let most = Number.NEGATIVE_INFINITY
  for (let row = 0; row < logs.length; row++) if (logs[row]! > most) most = logs[row]!
  let sum = 0
  for (let row = 0; row < logs.length; row++) {
    const below = logs[row]! - most
    // a billionth of the most probable is none
    if (below > -20) sum += mass[row] = Math.exp(below)
  }
  for (let row = 0; row < logs.length; row++) mass[row]! /= sum
  return mass
}

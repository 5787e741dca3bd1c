/** How much the answer to a question would tell of which product the visitor wants. */
import { WRONG } from './likelihood'
import type { Sample } from './sample'

export interface Telling {
  /** By how much the mass of the best `show` products grows on average. */
  found: number
  /** Mutual information of answer and product, in nats. */
  nats: number
}

/** The `show` largest of the numbers, together. */
export function largest(numbers: Float64Array, show: number): number {
  const best = new Float64Array(show)
  for (const n of numbers) {
    if (n <= best[show - 1]!) continue
    let at = show - 1
    while (at > 0 && n > best[at - 1]!) best[at] = best[--at]!
    best[at] = n
  }
  let sum = 0
  for (const n of best) sum += n
  return sum
}

/** `fits`: answer by answer, how well each row of the sample fits it, 0 to 1. Who errs, errs to any answer. */
export function telling({ mass }: Sample, fits: readonly Float64Array[], show: number): Telling {
  const all = new Float64Array(mass.length)
  for (const fit of fits) for (let i = 0; i < all.length; i++) all[i]! += fit[i]!
  let found = -largest(mass, show)
  let nats = 0
  const joint = new Float64Array(mass.length)
  const slip = WRONG / fits.length
  const logSlip = Math.log(slip)
  for (const fit of fits) {
    let total = 0
    let within = 0
    for (let i = 0; i < joint.length; i++) {
      // whom no answer fits, says any
      const right = all[i]! > 0 ? fit[i]! / all[i]! : 1 / fits.length
      const says = (1 - WRONG) * right + slip
      const both = says * mass[i]!
      joint[i] = both
      total += both
      within += both * (right ? Math.log(says) : logSlip)
    }
    found += largest(joint, show)
    if (total) nats += within - total * Math.log(total)
  }
  return { found, nats }
}

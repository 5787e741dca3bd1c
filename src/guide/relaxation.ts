import type { AskedWish } from '../questions/contract'
import { mustBit } from './score'

/** Above any sum of weights, so that the number of wishes decides first. */
const ONE_WISH = 1e6

/**
 * The smallest set of musts to let go of, as bits, among those that the rows fail: the fewest wishes, then the least
 * weight, then those asked last. 0 if no row fails any.
 */
export function relaxation(failed: Int32Array, musts: readonly AskedWish[]): number {
  let best = 0
  let least = Number.POSITIVE_INFINITY
  for (const mask of new Set(failed)) {
    const cost = musts.reduce((sum, must, n) => (mask & mustBit(n) ? sum + ONE_WISH + must.weight : sum), 0)
    if (mask && (cost < least || (cost === least && mask > best))) {
      best = mask
      least = cost
    }
  }
  return best
}

/** Visits that put something in the cart though nobody said so: the cart itself did. */
import type { Tally } from './tally'
import { DID } from './visits'

/** A cart that is seen sooner after the visit began lay there before; ms. */
const AT_ONCE = 10_000

/** Notes it in the flags of the visits. A cart is told as it lies there, too: something came in where it came late, or grew. */
export function noteBaskets({ visits: { first, flags }, things, pairs }: Tally): void {
  const basket = things.of('basket')[0]?.[0]
  for (let row = 0; basket !== undefined && row < pairs.size; row++) {
    if (pairs.thing[row] !== basket) continue
    const visit = pairs.visit[row]!
    const isLate = pairs.time[row]! - first[visit]! > AT_ONCE
    if (pairs.b[row]! > (isLate ? 0 : pairs.a[row]!)) flags[visit]! |= DID.cart | DID.something
  }
}

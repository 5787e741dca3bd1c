/** Offers the basket of an earlier visit back: what was in it, what has changed since, and the ways back. */
import { basketParts } from './basket-parts'
import type { ShowMessage } from './contract'
import { showParts } from './message'
import type { SurfaceOf } from './schema'

export const cartRecovery: ShowMessage<SurfaceOf<'cart-recovery'>> = async (surface, setting) => {
  const parts = await basketParts(surface, setting)
  return parts && showParts(parts, setting)
}

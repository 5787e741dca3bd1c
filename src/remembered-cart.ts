/** The basket that is remembered, at the lowest grade of consent that keeps one. */
import type { Remembering } from './remembering'
import type { SavedCart } from './saved-cart'

/** null where there is none, or it must not be looked at. */
export const rememberedCart = (remembering: Remembering & { cart?(): SavedCart | null }): SavedCart | null =>
  remembering.cart?.() ?? remembering.past()?.cart ?? null

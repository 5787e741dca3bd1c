/** When something is put in the cart. */
import type { Arm } from './contract'
import { event } from './event'
import type { TriggerOf } from './schema'

/** Fires at each product put in, by the assistant or by the shop as far as it says so. */
export const addToCart: Arm<TriggerOf<'add-to-cart'>> = (_, fire, page) =>
  event({ type: 'event', name: 'add_to_cart' }, fire, page)

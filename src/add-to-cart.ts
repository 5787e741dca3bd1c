/** A product of a guide or a message on its way into the shop's cart. */
import type { Publish } from './events'
import { keepPlace } from './keep-place'
import type { Product } from './page'
import { addedEvents } from './page-events'
import type { Platform } from './platforms/contract'
import type { Present } from './present'

interface Setting {
  window: Window
  platform: Platform
  present: Present
  publish: Publish
}

/**
 * Puts one of it in the cart and says so; `guide` and `campaign` are '' where it was none's. Rejects with a reason.
 * `closed` is when the dialogue that the visitor has opened himself is: a page that is loaded anew before has it again.
 */
export async function addToCart(
  { window, platform, present, publish }: Setting,
  guide: string,
  product: Product,
  campaign = '',
  closed?: Promise<unknown>,
): Promise<void> {
  const place = closed && keepPlace(window, guide, closed)
  const cart = await platform.addToCart(product, 1).catch(error => {
    // what has no cause may have failed because the page is just going
    if (error.cause !== undefined) place?.(false)
    throw error
  })
  place?.(true)
  if (cart) present.page().cart = cart
  for (const event of addedEvents(product, guide, cart, campaign)) publish(event)
}

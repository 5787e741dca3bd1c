/** A product of a guide or a message on its way into the shop's cart. */
import type { Publish } from './events'
import type { Product } from './page'
import { addedEvents } from './page-events'
import type { Platform } from './platforms/contract'
import type { Present } from './present'

interface Setting {
  platform: Platform
  present: Present
  publish: Publish
}

/** Puts one of it in the cart and says so; `guide` is '' where it was none's. Rejects with a reason. */
export async function addToCart(
  { platform, present, publish }: Setting,
  guide: string,
  product: Product,
): Promise<void> {
  const cart = await platform.addToCart!(product, 1)
  present.page().cart = cart
  for (const event of addedEvents(product, guide, cart)) publish(event)
}

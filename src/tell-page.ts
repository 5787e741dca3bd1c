/** The page is read, and what it is told as events. Fetched when somebody wants to know it. */
import { deviceOf } from './device'
import type { Publish } from './events'
import { within } from './lib/within'
import type { PageFacts } from './page'
import { type Came, pageEvents } from './page-events'
import type { Platform } from './platforms/contract'
import { rememberedCart } from './remembered-cart'
import type { Remembering } from './remembering'

/** Of a cart that does not come the page is told without, ms. */
const PATIENCE = 1500
/** So long after he left for the checkout an empty cart may as well be one that the shop has forgotten, ms. */
const FORGOTTEN = 14 * 86_400_000

/** `isHere` is asked with what was read: is the visitor still on the page? Only then it is told. */
export async function tellPage(
  platform: Platform,
  remembering: Remembering,
  publish: Publish,
  window: Parameters<typeof deviceOf>[0],
  came: Came | undefined,
  isHere: (facts: PageFacts) => boolean,
): Promise<void> {
  const facts = await platform.read()
  const saved = rememberedCart(remembering)
  // what an earlier visit has left may be what was bought
  const { cart: before, at = 0 } = saved?.left ?? saved ?? {}
  const isNumbered = before?.token && !facts.order
  if (isNumbered || (remembering.past() && !facts.cart))
    facts.cart = (await within(PATIENCE, platform.readCart())) ?? facts.cart
  if (isNumbered && facts.cart) {
    const { happened, visits } = remembering.shown()
    const begun = happened.begin_checkout ?? 0
    const headed = begun >= at && visits.last - begun < FORGOTTEN
    const { total, currency, items } = before
    if (await platform.bought(before, facts.cart, headed))
      facts.order = { id: null, total, currency, items, inferred: true }
  }
  if (isHere(facts))
    for (const event of pageEvents(facts, remembering.past(), came, deviceOf(window))) publish(event)
}

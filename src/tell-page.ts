/** The page is read, and what it is told as events. Fetched when somebody wants to know it. */
import type { Publish } from './events'
import { within } from './lib/within'
import type { PageFacts } from './page'
import { type Came, pageEvents } from './page-events'
import type { Platform } from './platforms/contract'
import type { Remembering } from './remembering'

/** Of a cart that does not come the page is told without, ms. */
const PATIENCE = 1500

/** `isHere` is asked with what was read: is the visitor still on the page? Only then it is told. */
export async function tellPage(
  platform: Platform,
  remembering: Remembering,
  publish: Publish,
  came: Came | undefined,
  isHere: (facts: PageFacts) => boolean,
): Promise<void> {
  const facts = await platform.read()
  if (remembering.past() && platform.readCart) facts.cart ??= await within(PATIENCE, platform.readCart())
  if (isHere(facts)) for (const event of pageEvents(facts, remembering.past(), came)) publish(event)
}

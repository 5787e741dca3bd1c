/** The address that brings a basket back, on this browser or another: for a mail, say. */
import { cartAddress, encodeItems, type LinkedItem } from './cart-link'
import { safeUrl } from './lib/safe-url'
import type { PageType } from './page'
import type { Platform } from './platforms/contract'

type Linked = Pick<Platform, 'cartLink'>

/** The shop's own address that fills the cart with these lines; null if it has none. Never rejects. */
export const ownLink = async (
  platform: Linked,
  items: readonly LinkedItem[],
  base: string,
): Promise<string | null> =>
  safeUrl((await platform.cartLink().catch(() => null))?.replace('{items}', encodeItems(items)), base)

/** The shop's own if it has one, else one that the widget reads: of this page, or of the shop's start. */
export const basketLink = async (
  platform: Linked,
  page: { type: PageType; href: string },
  items: readonly LinkedItem[],
): Promise<string> =>
  (await ownLink(platform, items, page.href)) ??
  cartAddress(items, /checkout|order/.test(page.type) ? new URL('/', page.href).href : page.href)

/** The saved basket, and what may be done with it. Fetched with the surface that offers it. */
import type { LinkedItem } from './cart-link'
import { safeUrl } from './lib/safe-url'
import { within } from './lib/within'
import type { Cart } from './page'
import { rememberedCart } from './remembered-cart'
import { type Restoring, restoreCart } from './restore-cart'
import type { StageSetting } from './stage'

export interface Carts {
  /** The basket of the visitor's own link, else the one that he left behind, else the last one; null if there is none. */
  saved: Cart | null
  /** He has asked for it himself, by a link. */
  isAsked: boolean
  /** The present cart; null if neither the shop nor the page says. Never rejects. */
  now(): Promise<Cart | null>
  /** Is there a catalogue, so that a product it does not know is gone? */
  hasCatalog: boolean
  /** May what is in the cart now be taken out for it? */
  replaces(): Promise<boolean>
  /** Never rejects. */
  restore(items: readonly LinkedItem[], how: 'merge' | 'replace'): Promise<Restoring>
  /** The visitor has decided for the present one: what he had left is forgotten. A link stays what it is. */
  keep(now: Cart): unknown
  /** Address of the cart's page, where the manifest names it. */
  page: string | null
}

/** How long he who opened a link waits for a shop that does not answer, ms. */
const PATIENCE = 3000

/** `linked` are the lines of a link that the visitor has opened. */
export function createCarts(setting: StageSetting, linked?: readonly LinkedItem[]): Carts {
  const { window, manifest, platform, present, publish, remembering } = setting
  const { location } = window
  const remembered = rememberedCart(remembering)
  const path = manifest.shop.platform.pages.cart?.find(pattern => !pattern.includes('*'))
  return {
    saved: linked ? asCart(linked) : remembered && (remembered.left ?? remembered).cart,
    isAsked: Boolean(linked),
    now: async () =>
      (await within(PATIENCE, platform.readCart())) ??
      (await within(PATIENCE, present.look()))?.cart ??
      present.page().cart,
    hasCatalog: Boolean(manifest.catalog),
    replaces: async () => (await platform.can()).replace,
    restore: (items, how) =>
      restoreCart(
        { platform, present, publish, base: location.href, go: link => location.assign(link) },
        items,
        how,
      ),
    keep: cart => linked || publish({ name: 'cart_update', cart, chosen: true }),
    page: safeUrl(path, location.href),
  }
}

const asCart = (lines: readonly LinkedItem[]): Cart => ({
  items: lines.map(line => ({ ...line, title: null, price: null })),
  count: lines.reduce((sum, { quantity }) => sum + quantity, 0),
  total: null,
  currency: null,
})

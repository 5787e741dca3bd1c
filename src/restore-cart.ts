/** A saved basket goes back into the shop's cart, by the best way that the shop has. */
import { ownLink } from './basket-link'
import type { LinkedItem } from './cart-link'
import type { Publish } from './events'
import type { Platform, Restored } from './platforms/contract'
import type { Present } from './present'

interface Setting {
  platform: Platform
  present: Present
  publish: Publish
  /** Address of the page. */
  base: string
  /** Leaves for an address of the shop. */
  go(address: string): void
}

/** `cart`: it was put back but for what was refused. `link`: the page is leaving. `products`: he has to do it himself. */
export type Restoring = ({ way: 'cart' } & Restored) | { way: 'link' | 'products' }

/** Puts it back through the platform, else by its link, else not at all. Never rejects. */
export async function restoreCart(
  { platform, present, publish, base, go }: Setting,
  items: readonly LinkedItem[],
  how: 'merge' | 'replace',
): Promise<Restoring> {
  try {
    const restored = await platform.restoreCart(items, how)
    if (restored) {
      const { cart, refused } = restored
      const some = refused.length < items.length
      if (some)
        publish({
          name: 'restore_cart',
          how,
          restored: items.length - refused.length,
          refused: refused.map(({ id }) => id),
        })
      if (cart) {
        present.page().cart = cart
        publish({ name: 'cart_update', cart, ...(some && { chosen: true }) })
      }
      return { way: 'cart', ...restored }
    }
  } catch {
    // the shop cannot be reached that way
  }
  const link = await ownLink(platform, items, base)
  if (!link) return { way: 'products' }
  publish({ name: 'restore_cart', how: 'link', restored: items.length, refused: [] })
  go(link)
  return { way: 'link' }
}

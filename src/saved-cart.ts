/** The basket as it is remembered: the present one, and one that was left behind on an earlier visit. */
import type { Cart, CartItem } from './page'

export interface SavedCart {
  cart: Cart
  /** When it was seen to change; ms since 1970. */
  at: number
  /** What an earlier visit had left and the shop has lost since, until the visitor decides, or buys. */
  left?: { cart: Cart; at: number } | null
}

/**
 * The basket with the one that was seen at `at`. `session` is when the visit began. A basket that shrank between two
 * visits was not emptied by the visitor: shops lose them. `chosen`: he has decided that this is the one.
 */
export function saveCart(
  saved: SavedCart | null,
  seen: Cart,
  at: number,
  session: number,
  chosen = false,
): SavedCart {
  const before = saved?.cart
  const cart = {
    ...seen,
    // a badge that shows a number does not know the lines
    items: hidesLines(seen) ? (before?.items ?? []) : seen.items.map(item => enriched(item, before)),
  }
  const old = saved && saved.at < session && saved.cart.items[0] ? saved : saved?.left
  const isLost = !chosen && old && lacks(cart, old.cart.items)
  return { cart, at, ...(isLost && { left: { cart: old.cart, at: old.at } }) }
}

/** Is there a line of which the cart has fewer? */
export const lacks = (cart: Cart, lines: readonly CartItem[]): boolean =>
  lines.some(line => howMany(cart, line.id) < line.quantity)

/** Pieces of it in the cart. */
export const howMany = (cart: Cart, id: string): number =>
  cart.items.reduce((sum, item) => (item.id === id ? sum + item.quantity : sum), 0)

/**
 * Is what is seen now news beside what is remembered? What one of them does not say is no difference: pages say less
 * than endpoints. The first look of a visit (begun at `session`) is always news.
 */
export function isNews(seen: Cart, saved: SavedCart | null | undefined, session = 0): boolean {
  if (!saved || saved.at < session) return true
  const { cart } = saved
  return (
    seen.count !== cart.count ||
    differ(seen.total, cart.total) ||
    (!hidesLines(seen) &&
      (lacks(seen, cart.items) ||
        lacks(cart, seen.items) ||
        seen.items.some(item => differ(item.price, cart.items.find(({ id }) => id === item.id)?.price))))
  )
}

const hidesLines = ({ items, count }: Cart): boolean => !items[0] && count > 0

const differ = (a: number | null, b: number | null | undefined): boolean => (a ?? b) !== (b ?? a)

/** The line with what was known of it before: its page, its picture. */
function enriched(item: CartItem, before: Cart | undefined): CartItem {
  const was = before?.items.find(({ id }) => id === item.id)
  return was
    ? {
        ...was,
        ...item,
        title: item.title ?? was.title,
        price: item.price ?? was.price,
        ...((item.url ?? was.url) && { url: item.url ?? was.url }),
        ...((item.image ?? was.image) && { image: item.image ?? was.image }),
      }
    : item
}

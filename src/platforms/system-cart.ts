/** The cart of a shop whose system is known: one write after the other, then the theme shows it. */
import type { Cart } from '../page'
import type { ShopSystem } from './contract'
import { restoreLines } from './restore-lines'
import type { ShopCart } from './shop-cart'

/** Themes wait for nobody longer than this, and neither does the visitor; ms. */
const PATIENCE = 3000

/** Its verbs are those of the shop's own endpoints. */
export function createSystemCart(system: ShopSystem): ShopCart {
  const read = async () => system.readCart()
  const cannot = async () => {
    throw new Error('this shop’s cart cannot be written')
  }
  const bare = {
    read,
    add: system.add ?? cannot,
    set: system.set ?? cannot,
    can: { read: true, add: Boolean(system.add), set: Boolean(system.set) },
  }
  let writing: Promise<unknown> = Promise.resolve()
  /** Shops' carts lose lines that are added at once. */
  const queue = <T>(write: () => Promise<T>, cartOf: (written: T) => Cart | null): Promise<T> => {
    const next = writing.then(async () => {
      const written = await write()
      const cart = cartOf(written)
      try {
        const shown = cart && system.refresh?.(cart)
        await Promise.race([shown, new Promise(resolve => setTimeout(resolve, PATIENCE))])
      } catch {
        // the theme shows it on its next page
      }
      return written
    })
    writing = next.catch(() => {})
    return next
  }
  return {
    ...bare,
    add: (product, quantity) =>
      queue(
        async () => bare.add((await system.lineOf?.(product)) ?? { id: product.id }, quantity),
        cart => cart,
      ),
    set: (line, quantity) =>
      queue(
        () => bare.set(line, quantity),
        cart => cart,
      ),
    restore: (items, how) =>
      queue(
        () => restoreLines(bare, items, how),
        ({ cart }) => cart,
      ),
  }
}

/** Writes Shopify's cart: by the theme's own action where it has one, else by the Ajax API. https://shopify.dev/docs/api/ajax/reference/cart */
import type { Cart, Line } from '../page'
import type { ShopSystem } from './contract'
import { addByAction, updateCartOf } from './shopify-actions'
import { isLine, type ShopifyCart, type ShopifyLine } from './shopify-cart'
import { shopifyLine } from './shopify-line'
import { showCart } from './shopify-show'

/** What it shares with what reads. */
interface Reading {
  /** Asks the shop at this path of the visitor's market. */
  ask(path: string, init?: RequestInit): Promise<unknown>
  /** The reply as a cart, which is the one that is known from now on. */
  keep(reply: unknown): Cart
  readCart(): Promise<Cart>
  known(): ShopifyCart | undefined
  /** Does the work, which is the widget's own. */
  noted<T>(work: () => Promise<T>): Promise<T>
}

const pieces = (lines: readonly ShopifyLine[]) => lines.reduce((sum, { item }) => sum + item.quantity, 0)

export function createWriting(
  window: Window & typeof globalThis,
  { ask, keep, readCart, known, noted }: Reading,
): Required<Pick<ShopSystem, 'add' | 'set' | 'lineOf' | 'refresh'>> {
  /** Does the theme show what was written? */
  let isShown = true
  const post = (path: string, body: object) => {
    isShown = false
    return ask(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-requested-with': 'XMLHttpRequest' },
      body: JSON.stringify(body),
    })
  }
  const inCart = (line: Line): ShopifyLine[] => known()?.lines.filter(one => isLine(one, line)) ?? []

  const add = async (line: Line, quantity: number): Promise<Cart> => {
    const wanted = pieces(inCart(line)) + quantity
    const warning = await noted(async () => {
      const update = updateCartOf(window)
      if (update) return addByAction(update, line, quantity)
      const { selling_plan, ...properties } = line.options ?? {}
      await post('cart/add.js', { items: [{ id: Number(line.id), quantity, properties, selling_plan }] })
    })
    const cart = await readCart()
    // what is scarce may be another line
    if (warning !== undefined && pieces(inCart(line)) < wanted) throw new Error(warning, { cause: warning })
    return cart
  }

  return {
    add,
    async set(line, quantity) {
      // a saved basket is looked at before it is put back, and each write tells the cart
      if (!known()) await readCart()
      const lines = inCart(line)
      const had = pieces(lines)
      if (quantity > had) return add(line, quantity - had)
      for (const [n, { key }] of lines.entries())
        keep(await noted(() => post('cart/change.js', { id: key, quantity: n ? 0 : quantity })))
      return known()!.cart
    },
    lineOf: product => shopifyLine(product, ask),
    refresh(cart) {
      if (!isShown) showCart(window, cart)
      isShown = true
    },
  }
}

/** The shop's own cart endpoints: asked for the cart, and told what to put in. Loaded by shops that have them. */
import { readJson } from '../lib/read-json'
import { safeUrl } from '../lib/safe-url'
import type { Cart, Line, Product } from '../page'
import type { LineOf, Restored } from './contract'
import { readCart } from './read-lines'
import { say, thingOf } from './readers/thing'
import type { PlatformOf } from './schema'

const MAX_BYTES = 1 << 16
const TIMEOUT = 15_000

export interface ShopCart {
  /** The cart as the shop's server knows it; null if it cannot be asked. Rejects if asking failed or the reply is no cart. */
  read(): Promise<Cart | null>
  /**
   * So many more. Rejects with the shop's own `message`, if its reply has one; the `cause` of a refusal is that message
   * or '', that of any other failure is no text.
   */
  add(product: Product, quantity: number): Promise<Cart>
  /** So many of it; 0 takes it out. Rejects as `add` does. */
  set(line: Line, quantity: number): Promise<Cart>
  /** Which of them the shop has. */
  can: { read: boolean; add: boolean; set: boolean }
  /** As the platform's `restoreCart`; its code is fetched. */
  restore(items: readonly LineOf[], how: 'merge' | 'replace'): Promise<Restored>
}

/** `base()` is the address that relative ones start from, at the time of asking. */
export function createShopCart(
  { read = '', add = '', set = '' }: NonNullable<PlatformOf<'generic'>['cart']>,
  fetch: typeof globalThis.fetch,
  base: () => string,
): ShopCart {
  const ask = async (url: string, request: RequestInit): Promise<Cart | undefined> => {
    const address = safeUrl(url, base())
    if (!address) throw new Error(`not an address: ${url}`)
    const reply = await fetch(address, {
      ...request,
      // Not the page's address, which may carry a token; some carts take nothing that comes from nowhere.
      referrerPolicy: 'strict-origin',
      signal: AbortSignal.timeout(TIMEOUT),
    })
    // A refusal has a body too: both are read under the same limit.
    const body = await readJson(new Response(reply.body), MAX_BYTES).catch(() => null)
    const said = thingOf(body)
    const message = say(said, 'message')
    if (!reply.ok) throw new Error(message ?? `status ${reply.status}`, { cause: message ?? '' })
    return said?.has('items') ? readCart(said, address) : undefined
  }
  const cart = async (asked: Promise<Cart | undefined>): Promise<Cart> => {
    const got = await asked
    if (!got) throw new Error('the reply is no cart')
    return got
  }
  const readNow = () => cart(ask(read, {}))
  let writing: Promise<unknown> = Promise.resolve()
  // One after the other: shops' carts lose lines that are added at once.
  const write =
    (url: string) =>
    ({ id }: Line, quantity: number): Promise<Cart> => {
      const next = writing.then(async () => {
        const got = await ask(url, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ id, quantity }),
        })
        return got ?? (read ? readNow() : cart(Promise.resolve(got)))
      })
      writing = next.catch(() => {})
      return next
    }
  const shopCart: ShopCart = {
    read: readNow,
    add: write(add),
    set: write(set),
    can: { read: Boolean(read), add: Boolean(add), set: Boolean(set) },
    restore: async (items, how) => (await import('./restore-lines')).restoreLines(shopCart, items, how),
  }
  return shopCart
}

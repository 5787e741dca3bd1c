/** The shop's own cart endpoints: asked for the cart, and told what to put in. Loaded by shops that have them. */
import { readJson } from '../lib/read-json'
import { safeUrl } from '../lib/safe-url'
import type { Cart, Product } from '../page'
import { readCart } from './read-lines'
import { say, thingOf } from './readers/thing'
import type { PlatformOf } from './schema'

const MAX_BYTES = 1 << 16
const TIMEOUT = 15_000

export interface ShopCart {
  /** The cart as the shop's server knows it. Rejects if asking failed or the reply is no cart. */
  read(): Promise<Cart>
  /** Rejects with the shop's own `message`, if its reply has one. */
  add(product: Product, quantity: number): Promise<Cart>
}

/** `base()` is the address that relative ones start from, at the time of asking. */
export function createShopCart(
  { read = '', add = '' }: NonNullable<PlatformOf<'generic'>['cart']>,
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
    if (!reply.ok) throw new Error(say(said, 'message') ?? `status ${reply.status}`)
    return said?.has('items') ? readCart(said) : undefined
  }
  const cart = async (asked: Promise<Cart | undefined>): Promise<Cart> => {
    const got = await asked
    if (!got) throw new Error('the reply is no cart')
    return got
  }
  const readNow = () => cart(ask(read, {}))
  let writing: Promise<unknown> = Promise.resolve()
  return {
    read: readNow,
    // One after the other: shops' carts lose lines that are added at once.
    add({ id }, quantity) {
      const next = writing.then(async () => {
        const got = await ask(add, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ id, quantity }),
        })
        return got ?? (read ? readNow() : cart(Promise.resolve(got)))
      })
      writing = next.catch(() => {})
      return next
    },
  }
}

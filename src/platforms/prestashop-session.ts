/** The visitor's session with a PrestaShop: the cart as the page and the server know it. */
import { safeUrl } from '../lib/safe-url'
import type { Cart } from '../page'
import type { SystemHost } from './contract'
import { cartOf, signature } from './prestashop-cart'
import { currencyOf, type PrestaShop, prestashopOf } from './prestashop-page'
import { say, thingOf } from './readers/thing'
import { askShop } from './shop-request'

export interface Session {
  shop(): PrestaShop
  /** Posts to one of its pages, as the shop names them, and gives the object of the reply. Rejects as `askShop` does. */
  ask(page: 'cart' | 'product', fields: Record<string, string>): Promise<Readonly<Record<string, unknown>>>
  /** What a reply or an event says of the cart is what is known from then on; throws if it is none. */
  take(presented: unknown): Cart
  /** As the server has it. */
  load(): Promise<Cart>
  /** As the page has it, if nothing has changed it behind the page's back; else as the server has it. */
  read(): Promise<Cart>
  /** What the page has is no longer right. */
  forget(): void
  /** As the shop presents it. */
  presented: unknown
  /** What tells it from another. */
  seen: string | undefined
  /** As the last write left it, until the theme has shown it. */
  known: Cart | undefined
}

export function createSession({ window, fetch }: SystemHost): Session {
  const { location } = window
  let isStale = false
  const session: Session = {
    shop: () => prestashopOf(window),
    presented: undefined,
    seen: undefined,
    known: undefined,
    async ask(page, fields) {
      const address = safeUrl(Object(Object(session.shop().urls).pages)[page], location.href)
      if (!address) throw new Error(`the page has no "prestashop.urls.pages.${page}"`)
      const { pathname, search } = new URL(address)
      const reply = await askShop(
        fetch,
        // the host may be written in another way than the visitor's
        location.origin + pathname + search,
        {
          method: 'POST',
          headers: { accept: 'application/json', 'x-requested-with': 'XMLHttpRequest' },
          body: new URLSearchParams({ ...fields, ajax: '1' }),
        },
        body => say(thingOf(body), 'errors'),
      )
      return Object(reply)
    },
    take(presented) {
      const cart = cartOf(presented, currencyOf(window), location.href)
      session.presented = presented
      session.seen = signature(cart)
      isStale = false
      return cart
    },
    load: async () => session.take((await session.ask('cart', { action: 'update' })).cart),
    async read() {
      session.known = undefined
      const presented = session.presented ?? session.shop().cart
      return isStale || !presented ? session.load() : session.take(presented)
    },
    forget() {
      isStale = true
    },
  }
  window.addEventListener('pageshow', ({ persisted }) => persisted && session.forget())
  return session
}

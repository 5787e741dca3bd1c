/** The visitor's session with a Magento shop: what the page and the server know of the cart. */
import { safeUrl } from '../lib/safe-url'
import type { Cart } from '../page'
import type { SystemHost } from './contract'
import { currencyOf } from './magento2-page'
import { cartOf, itemsOf, signature } from './magento2-section'
import { say, type Thing, thingOf, things } from './readers/thing'
import { askShop } from './shop-request'

/** What Magento's themes leave on the window. */
export interface Globals {
  BASE_URL?: unknown
  FORM_KEY?: unknown
  hyva?: { getFormKey?(): unknown }
  require?: unknown
  cookieStore?: { get(name: string): Promise<{ value?: string } | null> }
}

/** Luma's own keeper of private content, and the part of it that is asked here. */
export interface CustomerData {
  get(section: 'cart'): { subscribe(heard: (section: unknown) => void): { dispose(): void } }
  invalidate(sections: readonly string[]): void
  reload(sections: readonly string[], stamp: boolean): PromiseLike<unknown>
}

export interface Session {
  shop: Window & Globals
  fetch: typeof globalThis.fetch
  /** Where the shop begins, store code and all. */
  root: string
  /** Of the cart that was read last. */
  seen: string | undefined
  /** The section as the last write left it, until the theme has shown it. */
  known: Thing | undefined
  /** '' if there is none; undefined: nobody can say. */
  cookieOf(name: string): Promise<string | undefined>
  /** Sections as the server has them now; rejects as `askShop` does. */
  load(sections: string): Promise<Thing | undefined>
  /** Throws if the section is no cart. */
  toCart(section: Thing | undefined): Cart
  /** From what the page keeps if that is what the server last told it, else from the server. */
  read(): Promise<Cart>
}

const json = (text: string | null | undefined): Thing | undefined => {
  try {
    return thingOf(JSON.parse(text!))
  } catch {
    return undefined
  }
}

export function createSession({ window, fetch }: SystemHost): Session {
  const shop: Window & Globals = window
  const { location } = window
  const stored = (key: string): string | null => {
    try {
      return window.localStorage.getItem(key)
    } catch {
      return null
    }
  }
  const session: Session = {
    shop,
    fetch,
    // the host may be written in another way than the visitor's
    root: location.origin + new URL(safeUrl(shop.BASE_URL, location.href) ?? '/', location.origin).pathname,
    seen: undefined,
    known: undefined,
    async cookieOf(name) {
      try {
        // https://caniuse.com/cookie-store-api
        return shop.cookieStore && decodeURIComponent((await shop.cookieStore.get(name))?.value ?? '')
      } catch {
        return undefined
      }
    },
    async load(sections) {
      return thingOf(
        await askShop(
          fetch,
          `${session.root}customer/section/load/?sections=${sections}&force_new_section_timestamp=true`,
          { headers: { 'x-requested-with': 'XMLHttpRequest' }, cache: 'no-store' },
          body => say(thingOf(body), 'message'),
        ),
      )
    },
    toCart(section) {
      const cart = cartOf(section, currencyOf(window), session.root)
      session.seen = signature(section)
      return cart
    },
    async read() {
      session.known = undefined
      const version = await session.cookieOf('private_content_version')
      // every POST sets it, for ten years: who has none has never put anything in
      if (version === '') return { items: [], count: 0, total: 0, currency: currencyOf(window) }
      const kept = things(json(stored('mage-cache-storage')), 'cart')[0]
      if (version && itemsOf(kept) && !json(stored('mage-cache-storage-section-invalidation'))?.has('cart')) {
        const ids = json(await session.cookieOf('section_data_ids'))
        // Hyvä keeps beside it which version it has
        if (ids ? say(ids, 'cart') === say(kept, 'data_id') : stored('private_content_version') === version)
          return session.toCart(kept)
      }
      return session.toCart(things(await session.load('cart'), 'cart')[0])
    },
  }
  return session
}

/** Luma's keeper, once its loader is there; never on Hyvä. */
export function withCustomerData(shop: Window & Globals, use: (data: CustomerData) => void): void {
  const ask = () => {
    if (typeof shop.require === 'function') shop.require(['Magento_Customer/js/customer-data'], use, () => {})
  }
  // before its script has run, "require" is what the loader is told
  if (typeof shop.require === 'function' || shop.document.readyState === 'complete') ask()
  else shop.addEventListener('load', ask, { once: true })
}

/** What a WooCommerce theme says and hears of its cart: classic ones by jQuery, those of blocks by stores and events. */
import type { Fragments } from './woocommerce-ajax'

type Handler = (...about: unknown[]) => void
interface JQuery {
  on(events: string, handler: Handler): unknown
  off(events: string, handler: Handler): unknown
  trigger(event: string, about?: unknown[]): unknown
}

/** The globals of its scripts, as far as they are there. */
export type ThemeWindow = Window & {
  CustomEvent: typeof CustomEvent
  jQuery?: (what: unknown) => JQuery
  wp?: { data?: { dispatch?(store: string): { invalidateResolutionForStore?(): unknown } | undefined } }
  wc_cart_fragments_params?: unknown
}

export interface WooTheme {
  /** `fragments` asks the shop for them. */
  refresh(fragments: () => Promise<Fragments | null>): Promise<void>
  /** Hears what the page itself does. */
  watch(heard: () => void): () => void
}

/** After what classic themes and their add-ons do to the cart. */
const CLASSIC =
  'added_to_cart removed_from_cart updated_cart_totals updated_wc_div wc_cart_emptied wc_fragment_refresh'
const BLOCKS = ['wc-blocks_added_to_cart', 'wc-blocks_removed_from_cart']
const SYNC = 'wc-blocks_store_sync_required'
/** Both kinds of store tell each other, so one change is heard several times in this time; ms. */
const ONE_BREATH = 100
/** A store asks the server before it tells the others; what it says until then comes of our own change, ms. */
const OWN = 3000

/** What the theme's own handlers do with it is theirs: the others hear it all the same. */
function attempt<T>(act: () => T): T | undefined {
  try {
    return act()
  } catch {
    return undefined
  }
}

/** Nothing here throws for what the theme does not have. */
export function createWooTheme(window: ThemeWindow): WooTheme {
  const { document } = window
  /** Undefined where there is no jQuery, or one so old that it has no "on". */
  const bodyOf = () =>
    attempt(() => {
      const body = window.jQuery?.(document.body)
      return typeof body?.on === 'function' ? body : undefined
    })
  let isTelling = false
  let isOurs = false
  let hears = 0
  return {
    async refresh(fragments) {
      isTelling = true
      isOurs = true
      window.clearTimeout(hears)
      try {
        const body = bodyOf()
        if (body && window.wc_cart_fragments_params) attempt(() => body.trigger('wc_fragment_refresh'))
        else if (body) {
          const got = await fragments().catch(() => null)
          // its listeners ask the button for its data, so there must be one
          if (got)
            attempt(() =>
              body.trigger('added_to_cart', [got.fragments, got.cart_hash, window.jQuery!('<a>')]),
            )
        }
        // https://developer.woocommerce.com/docs/block-development/reference/data-store/cart/
        attempt(() => window.wp?.data?.dispatch?.('wc/store/cart')?.invalidateResolutionForStore?.())
        // the mini cart of the Interactivity API has a store of its own
        window.dispatchEvent(new window.CustomEvent(SYNC, { detail: { type: 'from_@wordpress/data' } }))
      } finally {
        isTelling = false
        hears = window.setTimeout(() => {
          isOurs = false
        }, OWN)
      }
    },
    watch(heard) {
      let timer = 0
      const tell = () => {
        timer ||= window.setTimeout(() => {
          timer = 0
          heard()
        }, ONE_BREATH)
      }
      const onStore = (event: Event) => {
        const { type } = Object((event as CustomEvent).detail)
        if (!isOurs || type === 'from_iAPI') tell()
      }
      const onTheme = () => void (isTelling || tell())
      const body = bodyOf()
      body?.on(CLASSIC, onTheme)
      for (const name of BLOCKS) document.body.addEventListener(name, onTheme)
      window.addEventListener(SYNC, onStore)
      return () => {
        window.clearTimeout(timer)
        body?.off(CLASSIC, onTheme)
        for (const name of BLOCKS) document.body.removeEventListener(name, onTheme)
        window.removeEventListener(SYNC, onStore)
      }
    },
  }
}

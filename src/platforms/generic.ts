/** SHOP: any page, by its structured data, the data layer and selectors; the cart by the shop's own endpoints. */
import { lazily } from '../lib/lazily'
import type { Product } from '../page'
import type { Platform } from './contract'
import { readPatterns } from './readers/patterns'
import type { PlatformOf } from './schema'

/** What it touches of the page. `window` is asked for the data layer only. */
export interface GenericEffects {
  document: Document
  location: { readonly href: string }
  window: object
  fetch: typeof fetch
}

/** With `cart.read` it can ask for the cart, with `cart.add` it can put products in. */
export function createGeneric(options: PlatformOf<'generic'>, effects: GenericEffects): Platform {
  const { document, location, window, fetch } = effects
  const { cart } = options
  const shopCart = lazily(async () =>
    (await import('./shop-cart')).createShopCart(cart!, fetch, () => location.href),
  )
  let route = ''
  let last: unknown
  let stale: unknown
  /** Without what was pushed before the visitor came to this route of a single-page shop. */
  const entries = (): unknown[] => {
    const layer: unknown = Reflect.get(window, options.dataLayer)
    if (!Array.isArray(layer)) return []
    const now = location.href.replace(/#(?![!/]).*/, '')
    if (route !== now) stale = last
    route = now
    last = layer.at(-1)
    return layer.slice(stale ? layer.lastIndexOf(stale) + 1 : 0)
  }
  return {
    glance() {
      entries() // what was pushed up to here belongs to the page before
      return readPatterns({ url: location.href }, options.pages).type ?? null
    },
    async guess() {
      try {
        const { readAddress } = await import('./readers/address')
        const { type } = readAddress({ document, url: location.href })
        return !type || /product|listing/.test(type) ? null : type
      } catch {
        return null
      }
    },
    async read() {
      try {
        const dataLayer = entries()
        const { readPage } = await import('./read-page')
        return readPage({ document, url: location.href, dataLayer }, options)
      } catch {
        return { type: 'other', product: null, cart: null, order: null }
      }
    },
    ...(cart?.read && { readCart: async () => (await shopCart()).read() }),
    ...(cart?.add && {
      addToCart: async (product: Product, quantity: number) => (await shopCart()).add(product, quantity),
    }),
  }
}

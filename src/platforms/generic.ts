/** SHOP: any page, by its structured data, the data layer and selectors; the cart by the shop's own endpoints. */
import { lazily } from '../lib/lazily'
import type { Platform } from './contract'
import { readPatterns } from './readers/patterns'
import type { PlatformOf } from './schema'
import type { ShopCart } from './shop-cart'

/** What it touches of the page. `window` is asked for the data layer only. */
export interface GenericEffects {
  document: Document
  location: { readonly href: string }
  window: object
  /** The last entry of the data layer that belongs to the page before. */
  before?: unknown
  fetch: typeof fetch
}

/** With `cart.read` it can ask for the cart, with `cart.add` or `cart.set` it can put products in, with both `read` and `set` replace. */
export function createGeneric(options: PlatformOf<'generic'>, effects: GenericEffects): Platform {
  const { document, location, window, fetch } = effects
  const { cart } = options
  const shopCart = lazily(async () =>
    (await import('./shop-cart')).createShopCart(cart!, fetch, () => location.href),
  )
  const ask =
    <V extends 'read' | 'add' | 'restore'>(verb: V) =>
    async (...about: Parameters<ShopCart[V]>): Promise<Awaited<ReturnType<ShopCart[V]>>> =>
      Reflect.apply((await shopCart())[verb], null, about) as Awaited<ReturnType<ShopCart[V]>>
  let route = ''
  let last = effects.before
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
        return (await import('./guess')).guess({ document, url: location.href })
      } catch {
        return null
      }
    },
    async read() {
      try {
        const dataLayer = entries()
        const { readPage } = await import('./read-page')
        const { href: url } = location
        return readPage({ document, url, dataLayer }, options, readPatterns({ url }, options.pages).type)
      } catch {
        return { type: 'other', product: null, cart: null, order: null }
      }
    },
    ...(cart?.read && { readCart: ask('read') }),
    ...(cart?.add && { addToCart: ask('add') }),
    ...((cart?.add || cart?.set) && { restoreCart: ask('restore') }),
    replaces: Boolean(cart?.read && cart.set),
    cartLink: cart?.link,
  }
}

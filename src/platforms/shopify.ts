/** Shopify with its own themes: the page, the cart, what the theme does with it. https://shopify.dev/docs/api/ajax */
import { lazily } from '../lib/lazily'
import type { Cart } from '../page'
import { shopifyCurrency, shopifyRoot } from '../shopify-root'
import type { ShopSystem, SystemHost } from './contract'
import { say, thingOf } from './readers/thing'
import { askShop } from './shop-request'
import { isBought } from './shopify-bought'
import { readShopifyCart, type ShopifyCart } from './shopify-cart'
import { readShopifyPage } from './shopify-page'
import { watchShopify } from './shopify-watch'

/** Its errors are { status, message: "Cart Error", description }: the second says what the first does not. */
const why = (body: unknown) => say(thingOf(body), 'description', 'message')

/** What writes is fetched with the first write. */
export function createShopify({ window, fetch }: SystemHost): ShopSystem {
  const { location, performance } = window
  const ask = (path: string, init?: RequestInit) =>
    askShop(fetch, new URL(shopifyRoot(window) + path, location.origin).href, init, why)
  /** The cart as it was last heard. */
  let known: ShopifyCart | undefined
  const keep = (reply: unknown): Cart => {
    known = readShopifyCart(reply, location.href)
    known.cart.currency ??= shopifyCurrency(window)
    return known.cart
  }
  const readCart = async () => keep(await ask('cart.js'))
  /** When the widget wrote, by `performance.now()`. */
  const mine: [number, number][] = []
  const writing = lazily(async () =>
    (await import('./shopify-writing')).createWriting(window, {
      ask,
      keep,
      readCart,
      known: () => known,
      async noted(work) {
        const time: [number, number] = [performance.now(), Infinity]
        mine.push(time)
        try {
          return await work()
        } finally {
          time[1] = performance.now()
        }
      },
    }),
  )
  return {
    read: () => readShopifyPage(window),
    currency: () => shopifyCurrency(window),
    readCart,
    lineOf: async product => (await writing()).lineOf(product),
    add: async (...about) => (await writing()).add(...about),
    set: async (...about) => (await writing()).set(...about),
    refresh: async cart => (await writing()).refresh(cart),
    watch: heard =>
      watchShopify(window, time => mine.some(([from, to]) => time >= from && time <= to), heard),
    bought: (...carts) => isBought(...carts, window),
    // permalinks write the lines as we do: https://shopify.dev/docs/apps/build/checkout/create-cart-permalinks
    cartLink: () => `${shopifyRoot(window)}cart/{items}?storefront=true`,
    async products(ids, signal) {
      const { shopifyProducts } = await import('./shopify-products')
      return shopifyProducts(ids, window, path => ask(path, { signal }))
    },
  }
}

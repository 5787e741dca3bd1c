/** Products as Shopify's server tells them now, in the visitor's market and currency. */
import { shopifyAjaxItem } from '../feeds/shopify-ajax-item'
import type { Product } from '../page'
import { shopifyCurrency } from '../shopify-root'

/** The shop is asked for each by itself. */
const MOST = 10

/**
 * By handles: Shopify tells a page no product by its number. Those that are none, or that the shop does not know, are left
 * out; rejects where the shop could not be reached. `ask` is given a path.
 */
export async function shopifyProducts(
  ids: readonly string[],
  window: Window,
  ask: (path: string) => Promise<unknown>,
): Promise<Product[]> {
  const handles = ids.filter(id => /^(?!\d+$)[\w%-]+$/.test(id)).slice(0, MOST)
  const replies = await Promise.all(
    handles.map(handle =>
      ask(`products/${handle}.js`).catch((error: Error) => {
        if (!/^status 404/.test(error.message)) throw error
      }),
    ),
  )
  const options = { base: window.location.href, currency: shopifyCurrency(window) }
  return replies.flatMap((reply, n) => {
    const product = shopifyAjaxItem(reply, options)
    // by the name that was asked for
    return product ? [{ ...product, id: handles[n]! }] : []
  })
}

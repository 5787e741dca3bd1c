/** Shopify's own recommendations, which every shop of theirs has. https://shopify.dev/docs/api/ajax/reference/product-recommendations */
import { shopifyAjaxItem } from '../feeds/shopify-ajax-item'
import { belongs } from '../guide/belongs'
import { shelveInOrder } from '../guide/shelve'
import { isAvailable, type Product } from '../page'
import { shopifyCurrency, shopifyRoot } from '../shopify-root'
import type { Query, Recommender, RecommenderSetting } from './contract'
import { fetchReply } from './fetch-reply'
import { listIn } from './list-in'
import type { RecommenderOf } from './schema'

/** It never gives more. */
const MOST = 10

/**
 * What goes with one product; addresses keep what Shopify counts its recommendations by (pr_rec_id and so on). Rejects
 * where there is no such product ("status 404"), none in the visit, or nothing that he does not know.
 */
export const createShopify = (
  { intent }: RecommenderOf<'shopify'>,
  setting: RecommenderSetting,
): Pick<Recommender, 'recommend'> => ({
  async recommend(query, signal) {
    const about = productOf(query)
    if (!about) throw new Error('knows no product that the visit is about')
    const seen = new Set([about, ...query.cart.map(({ id }) => id), ...query.dismissed])
    const limit = Math.min(MOST, query.limit + seen.size)
    const reply = await fetchReply(
      {
        url: `${shopifyRoot(setting.window)}recommendations/products.json?product_id=${about}&limit=${limit}&intent=${intent}`,
        ms: 3000,
        maxBytes: 1 << 20,
        signal,
      },
      setting,
    )
    const items = listIn(reply)
    if (!items) throw new Error('the reply has no products')
    const options = {
      base: setting.base,
      currency: shopifyCurrency(setting.window) ?? query.currency ?? setting.currency,
    }
    const products = items
      .slice(0, MOST)
      .map(item => shopifyAjaxItem(item, options))
      .filter((product): product is Product => product !== null)
    if (items[0] && !products[0]) throw new Error('its products cannot be read')
    const fit = products.filter(
      product => !seen.has(product.id) && isAvailable(product) && belongs(product, query.among, true),
    )
    if (!fit[0]) throw new Error('has nothing that he does not know')
    return { ...shelveInOrder(fit, query.wishes, query.limit), matches: null }
  },
})

/** The first that Shopify may know by its number: that of the page, of the cart, the last that he looked at. */
const productOf = ({ like, product, cart, viewed }: Query): string | undefined =>
  [
    ...(product && like !== 'cart' ? [product] : []),
    ...(like === 'product' ? [] : cart.map(({ id }) => id)),
    ...(like ? [] : viewed),
  ].find(id => /^\d+$/.test(id))

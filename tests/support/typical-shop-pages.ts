/** Home pages of shops on Shopify and WooCommerce, with these products, a cart, and the tag without a manifest. */
import { madeUpPage } from './made-up-shop'
import { bareTag } from './own-shop'
import type { Reply } from './serve'

const json = (value: unknown, status = 200): Reply => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(value),
})

const shopifyHead = `<script>window.Shopify = { shop: 'norte.myshopify.com', routes: { root: '/' }, currency: { active: 'EUR', rate: '1.0' } }; window.ShopifyAnalytics = { meta: { page: { pageType: 'home' } } }</script>`
const wooHead = `<link rel="https://api.w.org/" href="/wp-json/">`

/** What the shop answers to a product that is put in its cart. */
export const refusal = (words: string): Reply =>
  json({ status: 422, message: words, description: words }, 422)

/** A Shopify cart with these, by variant; of each one piece. */
export const shopifyCart = (lines: readonly { title: string; price: number; id: number }[]): Reply =>
  json({
    token: 'c1',
    currency: 'EUR',
    item_count: lines.length,
    total_price: lines.reduce((sum, { price }) => sum + price * 100, 0),
    items: lines.map(({ title, price, id }, n) => ({
      id,
      variant_id: id,
      product_id: Math.floor(id / 100),
      key: `${id}:k`,
      quantity: 1,
      title,
      product_title: title,
      price: price * 100,
      final_price: price * 100,
      final_line_price: price * 100,
      url: `/products/thing-${n}?variant=${id}`,
      image: `/images/thing-${n}.svg`,
      properties: {},
    })),
  })

/** A WooCommerce cart with these. */
export const wooCart = (lines: readonly { title: string; price: number; id: number }[]): Reply => ({
  ...json({
    items: lines.map(({ title, price, id }) => ({
      key: `k${id}`,
      id,
      name: title,
      quantity: 1,
      permalink: `/product/thing-${id}/`,
      images: [{ src: `/images/thing-${id}.svg`, thumbnail: `/images/thing-${id}.svg` }],
      variation: [],
      prices: { price: `${price * 100}`, currency_code: 'EUR', currency_minor_unit: 2 },
      totals: {
        line_total: `${price * 100}`,
        line_total_tax: '0',
        currency_code: 'EUR',
        currency_minor_unit: 2,
      },
    })),
    items_count: lines.length,
    totals: {
      total_items: `${lines.reduce((sum, { price }) => sum + price * 100, 0)}`,
      total_items_tax: '0',
      total_price: `${lines.reduce((sum, { price }) => sum + price * 100, 0)}`,
      currency_code: 'EUR',
      currency_minor_unit: 2,
    },
  }),
})

/** Pages by path; a test may put others in their place. */
export const typicalShopPages = (
  system: 'shopify' | 'woocommerce',
  products: unknown[],
  attributes = 'lang="en"',
  tag = bareTag(),
): Record<string, Reply | string> => {
  const isShopify = system === 'shopify'
  const page = madeUpPage((isShopify ? shopifyHead : wooHead) + tag, '<p>Norte</p>', attributes)
  return isShopify
    ? { '/': page, '/products.json': json({ products }), '/cart.js': shopifyCart([]) }
    : {
        '/': page.replace('<body>', '<body class="home woocommerce-no-js">'),
        '/wp-json/wc/store/v1/products': json(products),
        '/wp-json/wc/store/v1/products/categories': json([]),
        '/wp-json/wc/store/v1/products/attributes': json([]),
        '/wp-json/wc/store/v1/cart': wooCart([]),
      }
}

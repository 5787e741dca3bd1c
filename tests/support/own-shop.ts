/** Pages and catalogues of made-up Shopify and WooCommerce shops whose owners have pasted the tag and nothing else. */
import { madeUpPage } from './made-up-shop'
import type { Reply } from './serve'

/** The tag with nothing but its address. */
export const bareTag = (attributes = ''): string =>
  `<script async src="/tendero/tendero.js" ${attributes}></script>`

const COLOURS = ['Black', 'White', 'Brass']
const KINDS = ['Table lamp', 'Floor lamp', 'Pendant']

/** Forty-eight lamps that differ in kind, colour and price. */
const lamps = Array.from({ length: 48 }, (_, n) => ({
  id: 7000 + n,
  handle: `lamp-${n}`,
  title: `${KINDS[n % 3]} Lumbre ${n}`,
  kind: KINDS[n % 3]!,
  colour: COLOURS[Math.floor(n / 3) % 3]!,
  price: 20 + n * 5,
}))

const json = (value: unknown): Reply => ({
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(value),
})

const shopifyProducts = lamps.map(({ id, handle, title, kind, colour, price }) => ({
  id,
  handle,
  title,
  vendor: 'Lumbre',
  product_type: kind,
  body_html: '<p>A lamp.</p>',
  tags: [`finish ${colour}`],
  options: [{ name: 'Colour', position: 1, values: [colour] }],
  images: [{ src: `/images/${handle}.svg` }],
  variants: [
    { id: id * 10, title: colour, option1: colour, price: price.toFixed(2), sku: handle, available: true },
  ],
}))

const wooProducts = lamps.map(({ id, handle, title, kind, colour, price }) => ({
  id,
  name: title,
  slug: handle,
  type: 'simple',
  permalink: `/product/${handle}/`,
  sku: handle,
  prices: {
    price: String(price * 100),
    regular_price: String(price * 100),
    sale_price: String(price * 100),
    price_range: null,
    currency_code: 'EUR',
    currency_minor_unit: 2,
  },
  images: [{ id: 1, src: `/images/${handle}.svg`, name: handle, alt: '' }],
  categories: [{ id: 1, name: kind }],
  attributes: [
    {
      id: 1,
      name: 'Colour',
      taxonomy: 'pa_colour',
      terms: [{ id: 1, name: colour, slug: colour.toLowerCase() }],
    },
  ],
  is_purchasable: true,
  is_in_stock: true,
  has_options: false,
}))

const shopifyHead = `<script>window.Shopify = { shop: 'lumbre.myshopify.com', routes: { root: '/' }, currency: { active: 'EUR', rate: '1.0' } }</script>`
const wooHead = `<link rel="https://api.w.org/" href="/wp-json/">`

/** Pages by path; `lang` is that of the page. */
export const ownShopPages = (lang = 'en'): Record<string, Reply | string> => ({
  '/shopify': madeUpPage(shopifyHead + bareTag('data-debug'), '', `lang="${lang}"`),
  '/products.json': json({ products: shopifyProducts }),
  '/woocommerce': madeUpPage(wooHead + bareTag('data-debug'), '', `lang="${lang}"`).replace(
    '<body>',
    '<body class="home woocommerce-no-js">',
  ),
  '/wp-json/wc/store/v1/products': json(wooProducts),
  '/wp-json/wc/store/v1/products/categories': json([{ id: 1, name: 'Lamps', slug: 'lamps' }]),
  '/wp-json/wc/store/v1/products/attributes': json([]),
  '/plain': madeUpPage(bareTag('data-debug'), '', `lang="${lang}"`),
})

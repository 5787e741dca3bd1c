/** SHOP: every kind of platform, as authors write it. */
import * as z from 'zod/mini'
import { address, described, pageType, selector } from '../lib/vocabulary'

export const selectors = described(
  z.strictObject({
    id: z.optional(selector),
    title: z.optional(selector),
    price: z.optional(selector),
    currency: z.optional(selector),
    availability: z.optional(selector),
    brand: z.optional(selector),
    sku: z.optional(selector),
    gtin: z.optional(selector),
    image: z.optional(selector),
    cartCount: z.optional(selector),
    cartTotal: z.optional(selector),
  }),
  'Where the page shows these; what is found here overrides what the page’s own data says.',
)

/** What every kind has: any page is read in the same way, whatever runs the shop. */
const page = {
  selectors: z._default(selectors, {}),
  pages: described(
    z._default(z.partialRecord(pageType, z.array(z.string())), {}),
    'Paths of each kind of page, with * for anything: { "cart": ["/basket"], "order": ["/thanks/*"] }.',
  ),
  dataLayer: described(z._default(z.string(), 'dataLayer'), 'Name of the global data layer.'),
}

const found = described(
  z.strictObject({ type: z.literal('auto'), ...page }),
  'The shop’s system is found out on the page; where none is, as "generic".',
)
const shopify = described(
  z.strictObject({ type: z.literal('shopify'), ...page }),
  'Shopify with its own themes: standard actions and events where the theme has them, else its Ajax API.',
)
const woocommerce = described(
  z.strictObject({ type: z.literal('woocommerce'), ...page }),
  'WooCommerce: the Store API, else what classic themes do.',
)
const magento2 = described(
  z.strictObject({ type: z.literal('magento2'), ...page }),
  'Magento 2 and Adobe Commerce, with Luma or Hyvä themes.',
)
const prestashop = described(
  z.strictObject({ type: z.literal('prestashop'), ...page }),
  'PrestaShop 1.7 and later.',
)
const shopware6 = described(z.strictObject({ type: z.literal('shopware6'), ...page }), 'Shopware 6.')
const bigcommerce = described(
  z.strictObject({ type: z.literal('bigcommerce'), ...page }),
  'BigCommerce with Stencil themes.',
)
const ecwid = described(z.strictObject({ type: z.literal('ecwid'), ...page }), 'Ecwid, on any page.')
const squarespace = described(
  z.strictObject({
    type: z.literal('squarespace'),
    ...page,
    write: described(
      z._default(z.boolean(), false),
      'true: products can be put in the cart too. Squarespace documents no way to; try it on your shop first.',
    ),
  }),
  'Squarespace: the page and the cart are read.',
)

export const generic = described(
  z.strictObject({
    type: z.literal('generic'),
    ...page,
    cart: z.optional(
      described(
        z.strictObject({
          read: z.optional(
            described(address, 'GET gives { items: [{ id, title, quantity, price }], total, currency }.'),
          ),
          add: z.optional(described(address, 'POST of { id, quantity } adds and gives the cart.')),
          set: z.optional(
            described(
              address,
              'POST of { id, quantity } sets how many there are, 0 takes it out; gives the cart.',
            ),
          ),
          link: z.optional(
            described(
              z
                .string()
                .check(
                  z.regex(/^[^{]*\{items\}[^{]*$/, 'write an address with {items}, such as "/buy/{items}"'),
                ),
              'An address that fills the cart for whoever opens it; {items} becomes "id:quantity,id:quantity" (as UCP permalinks write it).',
            ),
          ),
        }),
        'The shop’s own cart endpoints; with `add`, products can be put in the cart from the assistant.',
      ),
    ),
  }),
  'Any page: structured data, the data layer, pixels, what it shows, and selectors; the cart by the shop’s own endpoints.',
)

export const platform = z.discriminatedUnion('type', [
  found,
  generic,
  shopify,
  woocommerce,
  magento2,
  prestashop,
  shopware6,
  bigcommerce,
  ecwid,
  squarespace,
])
export type Platform = z.output<typeof platform>
export type PlatformType = Platform['type']
export type PlatformOf<T extends PlatformType> = Extract<Platform, { type: T }>
/** The systems that have a file of their own. */
export type SystemType = Exclude<PlatformType, 'auto' | 'generic'>

/** What "auto" stands for. */
export const auto: Platform = { type: 'auto', selectors: {}, pages: {}, dataLayer: 'dataLayer' }

export const platformOrAuto = z.pipe(
  z.union([z.literal('auto'), platform]),
  z.transform((one): Platform => (one === 'auto' ? auto : one)),
)

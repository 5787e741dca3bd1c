/** The products of a made-up WooCommerce shop, and how its Store API tells of them. */

export interface WooTerm {
  name: string
  slug: string
}
export interface WooVariation {
  id: number
  price: number
  stock?: number
  /** Term slugs by taxonomy; '' is "any". */
  of: Record<string, string>
}
export interface WooProduct {
  id: number
  name: string
  sku: string
  type: 'simple' | 'variable' | 'grouped' | 'external' | 'bundle'
  /** Minor units. */
  price: number
  /** Undefined: not counted. */
  stock?: number
  hasOptions?: boolean
  soldIndividually?: boolean
  category: string
  brand?: string
  /** Pieces sold. */
  sold: number
  /** Term slugs by taxonomy. */
  terms: Record<string, string[]>
  variations?: WooVariation[]
}

/** Global attributes; the slug of a term is not always what its name would make. */
export const attributes: { id: number; name: string; taxonomy: string; terms: WooTerm[] }[] = [
  {
    id: 1,
    name: 'Colour',
    taxonomy: 'pa_colour',
    terms: [
      { name: 'White', slug: 'white' },
      { name: 'Matt black', slug: 'black' },
    ],
  },
  {
    id: 2,
    name: 'Brightness',
    taxonomy: 'pa_brightness',
    terms: [400, 800, 1200].map(lumen => ({ name: `${lumen} lm`, slug: `${lumen}-lm` })),
  },
]
export const categories: WooTerm[] = [
  { name: 'Lamps &amp; lights', slug: 'lamps' },
  { name: 'Bulbs', slug: 'bulbs' },
]

const lamp = (id: number, name: string, more: Partial<WooProduct> = {}): WooProduct => ({
  id,
  name,
  sku: `L-${id}`,
  type: 'simple',
  price: 4990,
  category: 'lamps',
  sold: id,
  terms: {},
  ...more,
})

export const products: WooProduct[] = [
  lamp(11, 'Desk lamp', { terms: { pa_colour: ['white'], pa_brightness: ['400-lm'] } }),
  lamp(12, 'Floor lamp', { stock: 0, terms: { pa_colour: ['black'], pa_brightness: ['1200-lm'] } }),
  lamp(13, 'Reading lamp &#8211; Noche &amp; Día', {
    price: 2500,
    stock: 2,
    brand: 'Noche',
    terms: { pa_colour: ['black'], pa_brightness: ['800-lm'] },
  }),
  lamp(20, 'Shade', {
    type: 'variable',
    price: 1900,
    terms: { pa_colour: ['white', 'black'] },
    variations: [
      { id: 21, price: 1900, of: { pa_colour: 'white' } },
      { id: 22, price: 2100, of: { pa_colour: 'black' } },
    ],
  }),
  lamp(30, 'Bulb', {
    type: 'variable',
    price: 500,
    category: 'bulbs',
    terms: { pa_colour: ['white'] },
    variations: [{ id: 31, price: 500, of: { pa_colour: 'white' } }],
  }),
  lamp(40, 'Cord', {
    type: 'variable',
    price: 700,
    category: 'bulbs',
    terms: { pa_colour: ['white', 'black'] },
    variations: [{ id: 41, price: 700, of: { pa_colour: '' } }],
  }),
  lamp(50, 'Set of three', { type: 'grouped' }),
  lamp(51, 'From elsewhere', { type: 'external' }),
  lamp(52, 'Bundle', { type: 'bundle' }),
  lamp(53, 'Engraved lamp', { hasOptions: true }),
  lamp(60, 'The only one', { soldIndividually: true }),
]

export interface WooMoney {
  code: string
  unit: number
}
const money = ({ code, unit }: WooMoney) => ({
  currency_code: code,
  currency_symbol: '€',
  currency_minor_unit: unit,
  currency_decimal_separator: ',',
  currency_thousand_separator: '.',
  currency_prefix: '',
  currency_suffix: ' €',
})
/** In the shop's minor units, as text. */
export const amount = (cents: number, { unit }: WooMoney): string =>
  String(Math.round(cents * 10 ** (unit - 2)))

const termOf = (taxonomy: string, slug: string): WooTerm & { label: string } => {
  const attribute = attributes.find(one => one.taxonomy === taxonomy)!
  return { ...attribute.terms.find(term => term.slug === slug)!, label: attribute.name }
}
const slugOf = (name: string) =>
  name
    .toLowerCase()
    .replace(/&\S+;/g, '')
    .replace(/[^a-z]+/g, '-')
export const permalink = ({ name }: WooProduct, origin: string): string =>
  `${origin}/product/${slugOf(name)}/`

const priceOf = (cents: number, currency: WooMoney) => ({
  price: amount(cents, currency),
  regular_price: amount(cents, currency),
  sale_price: amount(cents, currency),
  price_range: null as unknown,
  ...money(currency),
})

/** As `GET /products` writes it. */
export function storeProduct(product: WooProduct, origin: string, currency: WooMoney) {
  const { id, name, sku, type, price, stock, hasOptions, variations = [], terms, category, brand } = product
  const prices = variations.map(one => one.price)
  return {
    id,
    name,
    slug: slugOf(name),
    parent: 0,
    type,
    variation: '',
    permalink: permalink(product, origin),
    sku,
    short_description: '<p>Short.</p>',
    description: `<p>${'Long. '.repeat(20)}</p>`,
    on_sale: false,
    prices: {
      ...priceOf(price, currency),
      ...(prices[1] && {
        price_range: {
          min_amount: amount(Math.min(...prices), currency),
          max_amount: amount(Math.max(...prices), currency),
        },
      }),
    },
    average_rating: '0',
    review_count: 0,
    images: [
      {
        id: 1,
        src: `${origin}/images/${id}.svg`,
        thumbnail: `${origin}/images/${id}-s.svg`,
        name: '',
        alt: '',
      },
    ],
    categories: categories
      .filter(({ slug }) => slug === category)
      .map((one, n) => ({ id: n + 1, ...one, link: '' })),
    tags: [],
    brands: brand ? [{ id: 9, name: brand, slug: brand.toLowerCase(), link: '' }] : [],
    attributes: Object.entries(terms).map(([taxonomy, slugs], n) => ({
      id: n + 1,
      name: attributes.find(one => one.taxonomy === taxonomy)!.name,
      taxonomy,
      has_variations: !!variations[0],
      terms: slugs.map(slug => ({ id: 1, ...termOf(taxonomy, slug), default: false })),
    })),
    variations: variations.map(one => ({
      id: one.id,
      attributes: Object.entries(one.of).map(([taxonomy, slug]) => ({
        name: attributes.find(a => a.taxonomy === taxonomy)!.name,
        value: slug || null,
      })),
    })),
    grouped_products: [],
    has_options: hasOptions ?? /variable|grouped|bundle/.test(type),
    is_purchasable: !/grouped|external/.test(type),
    is_in_stock: stock !== 0,
    is_on_backorder: false,
    low_stock_remaining: null,
    sold_individually: !!product.soldIndividually,
    add_to_cart: {
      text: 'Add to cart',
      description: '',
      url: `?add-to-cart=${id}`,
      minimum: 1,
      maximum: 9999,
      multiple_of: 1,
    },
    extensions: {},
  }
}

/** A line as the cart keeps it. */
export interface WooCartLine {
  key: string
  product: WooProduct
  variation?: WooVariation
  /** Term slugs by taxonomy, chosen by the visitor or the variation's own. */
  chosen: Record<string, string>
  quantity: number
}

const centsOf = ({ product, variation }: WooCartLine) => variation?.price ?? product.price

/** As every reply of the cart writes it, with the address of somebody in it. */
export function storeCart(lines: readonly WooCartLine[], origin: string, currency: WooMoney) {
  const total = lines.reduce((sum, line) => sum + centsOf(line) * line.quantity, 0)
  const delivery = total ? 495 : 0
  const person = {
    first_name: 'Ana',
    last_name: 'Ruiz',
    address_1: 'Calle Mayor 1',
    city: 'Madrid',
    email: 'ana@example.org',
  }
  return {
    items: lines.map(line => ({
      key: line.key,
      id: line.variation?.id ?? line.product.id,
      type: line.variation ? 'variation' : line.product.type,
      quantity: line.quantity,
      quantity_limits: { minimum: 1, maximum: 9999, multiple_of: 1, editable: true },
      name: line.product.name,
      short_description: '',
      description: '<p>Long.</p>',
      sku: line.product.sku,
      low_stock_remaining: null,
      permalink: permalink(line.product, origin),
      images: [
        {
          id: 1,
          src: `${origin}/images/${line.product.id}.svg`,
          thumbnail: `${origin}/images/${line.product.id}-s.svg`,
        },
      ],
      variation: Object.entries(line.chosen).map(([taxonomy, slug]) => {
        const { name, label } = termOf(taxonomy, slug)
        return { raw_attribute: `attribute_${taxonomy}`, attribute: label, value: name }
      }),
      item_data: [],
      prices: {
        ...priceOf(centsOf(line), currency),
        raw_prices: { precision: 6, price: `${centsOf(line)}0000` },
      },
      totals: {
        line_total: amount(centsOf(line) * line.quantity, currency),
        line_total_tax: '0',
        ...money(currency),
      },
      catalog_visibility: 'visible',
      extensions: {},
    })),
    coupons: [],
    fees: [],
    totals: {
      total_items: amount(total, currency),
      total_items_tax: '0',
      total_discount: '0',
      total_shipping: amount(delivery, currency),
      total_shipping_tax: '0',
      total_price: amount(total + delivery, currency),
      ...money(currency),
    },
    shipping_address: person,
    billing_address: person,
    items_count: lines.reduce((sum, { quantity }) => sum + quantity, 0),
    cross_sells: [],
    needs_payment: true,
    needs_shipping: true,
    errors: [],
    extensions: {},
  }
}

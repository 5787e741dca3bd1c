/** A product of WooCommerce's Store API (`/wc/store/v1/products`) under the usual names. */
import { decodeEntities } from '../lib/decode-entities'
import { priceBefore } from '../lib/price-before'
import { isObject } from '../recommenders/dig'

/** The names in a list of things, as text: WordPress writes them for HTML. */
const names = (list: unknown): string[] =>
  (Array.isArray(list) ? list : []).flatMap(thing =>
    isObject(thing) && typeof thing.name === 'string'
      ? decodeEntities(thing.name.replace(/<\/?[a-z][^<>]*>/gi, ''))
      : [],
  )
const oneOrList = (words: readonly string[]) => (words[1] ? words : words[0])

/** Types that go into the cart as they are; the others are put together, or bought elsewhere. */
const PLAIN = /^(simple|variation|subscription)$/

/** Is it one? Nobody else gives prices with their minor unit. */
export const isWooProduct = (raw: unknown): raw is Record<string, unknown> =>
  isObject(raw) && isObject(raw.prices) && 'currency_minor_unit' in raw.prices

/** Prices are in minor units; one that depends on the variation is the lowest of them. */
export function wooItem(raw: Record<string, unknown>): Record<string, unknown> {
  const prices = raw.prices as Record<string, unknown>
  const range = isObject(prices.price_range) ? prices.price_range.min_amount : undefined
  const major = (amount: unknown) => Number(amount) / 10 ** Number(prices.currency_minor_unit)
  const amount = major(range ?? prices.price ?? Number.NaN)
  // of several forms nobody says what the cheapest cost before
  const was = range === undefined ? priceBefore(major(prices.regular_price), amount) : null
  const attributes: Record<string, unknown> = {}
  for (const attribute of Array.isArray(raw.attributes) ? raw.attributes : []) {
    const [name] = names([attribute])
    const words = names(attribute?.terms)
    if (name && name !== '__proto__' && words[0]) attributes[name] = oneOrList(words)
  }
  const rated = Number(raw.review_count) > 0
  return {
    id: raw.id,
    title: names([raw])[0],
    url: raw.permalink,
    image: raw.images,
    price: amount,
    ...(was && { was }),
    currency: prices.currency_code,
    availability: raw.is_on_backorder === true ? 'BackOrder' : raw.is_in_stock,
    brand: names(raw.brands)[0] ?? null,
    sku: raw.sku || null,
    ...((raw.has_options === true || (typeof raw.type === 'string' && !PLAIN.test(raw.type))) && {
      choices: true,
    }),
    attributes: {
      ...attributes,
      category: oneOrList(names(raw.categories)),
      ...(names(raw.tags)[0] && { tags: names(raw.tags) }),
      ...(rated && {
        average_rating: Number(raw.average_rating),
        review_count: Number(raw.review_count),
      }),
      ...(Number(raw.parent) > 0 && { item_group_id: String(raw.parent) }),
    },
  }
}

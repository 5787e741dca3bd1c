/** Shopify's cart, as cart.js and cart/change.js give it. https://shopify.dev/docs/api/ajax/reference/cart */
import { safeUrl } from '../lib/safe-url'
import type { Cart, CartItem, Line } from '../page'
import { isQuantity } from './quantity'
import { clean } from './readers/thing'

const MAX_LINES = 200

/** A line with the key by which the shop changes it. */
export interface ShopifyLine {
  key: string
  item: CartItem
}

export interface ShopifyCart {
  cart: Cart
  lines: ShopifyLine[]
}

/** Major units of a whole number of hundredths, which Shopify writes for every currency, yen too; null for anything else. */
const major = (cents: unknown): number | null => (Number.isInteger(cents) ? (cents as number) / 100 : null)

/** `base` is where addresses start. Throws an Error that says what is missing where this is no cart. */
export function readShopifyCart(reply: unknown, base: string): ShopifyCart {
  const { items, item_count: count, total_price: total, currency, token } = Object(reply)
  if (!Array.isArray(items) || !Number.isInteger(count) || count < 0)
    throw new Error('the cart has no items or item_count')
  const lines = items.slice(0, MAX_LINES).flatMap(line => readLine(Object(line), base) ?? [])
  if (items[0] && !lines[0]) throw new Error('no line of the cart has a variant_id and a quantity')
  return {
    lines,
    cart: {
      items: lines.map(({ item }) => item),
      count,
      total: major(total),
      currency: /^[A-Z]{3}$/.test(currency) ? currency : null,
      // what follows "?" is a key to the cart, which is nobody else's business
      ...(token && { token: `${token}`.replace(/\?.*/s, '') }),
    },
  }
}

/** null: not one that can be read. */
function readLine(line: Record<string, unknown>, base: string): ShopifyLine | null {
  const { variant_id: id = line.id, key = id, product_id: product, quantity } = line
  if (!/^[1-9]\d*$/.test(`${id}`) || !isQuantity(quantity)) return null
  const url = safeUrl(line.url, base)
  const image = safeUrl(line.image, base)
  // with what was engraved on it, or how often it comes: the same form may be in the cart twice
  const { selling_plan: plan } = Object(line.selling_plan_allocation)
  const options = Object.entries({ ...Object(line.properties), selling_plan: Object(plan).id })
    .filter(([, value]) => value && typeof value !== 'object')
    .map(([name, value]) => [name, `${value}`])
  return {
    key: `${key}`,
    item: {
      id: `${id}`,
      title: clean(line.title ?? line.product_title) || null,
      quantity,
      price: major(line.final_price ?? line.price),
      ...(url && { url }),
      ...(image && { image }),
      ...(product ? { product: `${product}` } : {}),
      ...(options[0] && { options: Object.fromEntries(options) }),
    },
  }
}

/** Is this line of the cart the one that is meant? Without options each of that form is. */
export const isLine = ({ item }: ShopifyLine, { id, options }: Line): boolean =>
  item.id === id &&
  (!options ||
    [...Object.keys(options), ...Object.keys(item.options ?? {})].every(
      name => Object.hasOwn(item.options ?? {}, name) && item.options?.[name] === options[name],
    ))

/** The reply of WooCommerce's Store API to whatever was asked of the cart, read. */
import { safeUrl } from '../lib/safe-url'
import type { Cart, CartItem } from '../page'
import { isQuantity } from './quantity'
import { clean, say, type Thing, thingOf, things } from './readers/thing'

const MAX_LINES = 200

/** Money comes in minor units, as text: "1299" with 2 of them is 12.99; null without the number of them. */
export function wooAmount(prices: Thing | undefined, name: string): number | null {
  const [amount, unit] = [say(prices, name), say(prices, 'currency_minor_unit')]
  return /^-?\d+$/.test(amount ?? '') && /^\d$/.test(unit ?? '') ? +amount! / 10 ** +unit! : null
}

/** The line with what its writes are done by. */
export type WooLine = CartItem & { key: string }

/**
 * The lines of the cart; of the rest of the reply, addresses of the visitor included, nothing. `parents` are products by
 * those of their variations that are known. Throws, saying what is missing, if it is no cart or no line can be read.
 * https://developer.woocommerce.com/docs/apis/store-api/resources-endpoints/cart
 */
export function readWooLines(body: unknown, base: string, parents: ReadonlyMap<string, string>): WooLine[] {
  const { items } = Object(body)
  if (!Array.isArray(items)) throw new Error('the cart’s reply has no items')
  const lines = items.slice(0, MAX_LINES).flatMap((raw): WooLine[] => {
    const line = thingOf({ ...raw, extensions: 0, description: 0, short_description: 0 })
    const [id, key, quantity] = [
      say(line, 'id'),
      say(line, 'key'),
      Number(say(line, 'quantity') ?? Number.NaN),
    ]
    if (!id || !key || !isQuantity(quantity)) return []
    const parent = parents.get(id)
    const url = safeUrl(say(line, 'permalink'), base)
    const [picture] = things(line, 'images')
    const image = safeUrl(say(picture, 'thumbnail', 'src'), base)
    const options = Object.fromEntries(
      things(line, 'variation').flatMap(chosen => {
        const [name, value] = [say(chosen, 'raw_attribute', 'attribute'), say(chosen, 'value')]
        return name && value ? [[name, value]] : []
      }),
    )
    return [
      {
        key,
        id,
        title: say(line, 'name'),
        quantity,
        price: wooAmount(things(line, 'prices')[0], 'price'),
        ...(url && { url }),
        ...(image && { image }),
        ...(parent && { product: parent }),
        ...(Object.keys(options)[0] && { options }),
      },
    ]
  })
  if (items[0] && !lines[0]) throw new Error('the cart’s lines have no id, key or quantity')
  return lines
}

/** The cart: its total is without what the delivery costs, which is known late. Throws as `readWooLines`. */
export function readWooCart(body: unknown, base: string, parents: ReadonlyMap<string, string>): Cart {
  const items = readWooLines(body, base, parents).map(({ key: _, ...item }) => item)
  const totals = thingOf(Object(body).totals)
  const total = wooAmount(totals, 'total_price')
  const code = clean(say(totals, 'currency_code'))
  const delivery = ['total_shipping', 'total_shipping_tax'].map(name => wooAmount(totals, name) ?? 0)
  return {
    items,
    count: items.reduce((sum, { quantity }) => sum + quantity, 0),
    total: total === null ? null : Math.round((total - delivery[0]! - delivery[1]!) * 1e6) / 1e6,
    currency: /^[A-Z]{3}$/.test(code) ? code : null,
  }
}

/** The lines and the total of a cart or an order: of the shop's endpoint, of the data layer, or of schema.org's Order. */
import { safeUrl } from '../lib/safe-url'
import type { CartItem, Order } from '../page'
import { readCurrency, readPrice } from './price'
import { isQuantity } from './quantity'
import { all, say, type Thing, things } from './readers/thing'

const MAX_LINES = 200

/**
 * Lines without id or with none of it are left out; a quantity that nobody says is 1. `base` is where relative
 * addresses start, the address of the page; without it only whole ones are read.
 */
export function readLines(whole: Thing, base = ''): Order {
  const currency = readCurrency(say(whole, 'currency', 'pricecurrency'))
  const lines = things(whole, 'items', 'acceptedoffer').slice(0, MAX_LINES)
  return {
    id: say(whole, 'transaction_id', 'ordernumber'),
    total: readPrice(say(whole, 'total', 'value', 'price'), currency),
    currency,
    items: lines.flatMap((line): CartItem[] => {
      const item = things(line, 'itemoffered')[0] ?? line
      const id = say(item, 'id', 'sku', 'name')
      const quantity = Number(say(line, 'quantity', 'eligiblequantity') ?? 1)
      const url = readAddress(item, base, 'url', 'link', 'permalink')
      const image = readAddress(item, base, 'image', 'image_url', 'img', 'thumbnail', 'images')
      return id && isQuantity(quantity)
        ? [
            {
              id,
              title: say(item, 'title', 'name'),
              quantity,
              price: readPrice(say(line, 'price'), currency),
              ...(url && { url }),
              ...(image && { image }),
            },
          ]
        : []
    }),
  }
}

/** The same as a cart. */
export function readCart(whole: Thing, base?: string) {
  const { items, total, currency } = readLines(whole, base)
  return { items, count: items.reduce((sum, { quantity }) => sum + quantity, 0), total, currency }
}

/** The first of these properties that is an address, absolute; of a picture with more to say, where it lies. */
function readAddress(thing: Thing, base: string, ...properties: string[]): string | null {
  for (const value of all(thing, ...properties)) {
    const [address] = value instanceof Map ? all(value, 'url', 'contenturl', 'src') : [value]
    const url = safeUrl(address, base)
    if (url) return url
  }
  return null
}

/** The lines and the total of a cart or an order: of the shop's endpoint, of the data layer, or of schema.org's Order. */
import type { CartItem, Order } from '../page'
import { readCurrency, readPrice } from './price'
import { say, type Thing, things } from './readers/thing'

const MAX_LINES = 200

/** Lines without id or with none of it are left out; a quantity that nobody says is 1. */
export function readLines(whole: Thing): Order {
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
      return id && quantity > 0
        ? [
            {
              id,
              title: say(item, 'title', 'name'),
              quantity,
              price: readPrice(say(line, 'price'), currency),
            },
          ]
        : []
    }),
  }
}

/** The same as a cart. */
export function readCart(whole: Thing) {
  const { items, total, currency } = readLines(whole)
  return { items, count: items.reduce((sum, { quantity }) => sum + quantity, 0), total, currency }
}

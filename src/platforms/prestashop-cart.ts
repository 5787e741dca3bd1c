/** A cart as PrestaShop presents it, in the page and in what its server answers. */
import { safeUrl } from '../lib/safe-url'
import type { Cart, CartItem } from '../page'
import { amountOf } from './prestashop-page'
import { isQuantity } from './quantity'
import { say, type Thing, thingOf, things } from './readers/thing'

const MAX_LINES = 200

const idOf = (line: Thing): string =>
  ['id_product', 'id_product_attribute', 'id_customization']
    .map(name => say(line, name) ?? '0')
    .join('-')
    .replace(/(-0)+$/, '')

/**
 * Line ids are "12", "12-34" for form 34 of product 12, "12-34-5" for one that the visitor has had written on or painted.
 * Throws, saying what is missing, if it is no cart.
 */
export function cartOf(presented: unknown, currency: string | null, base: string): Cart {
  const { products, subtotals } = Object(presented)
  if (typeof products !== 'object' || !products) throw new Error('the cart has no "products"')
  // each by itself: they come with all their pictures
  const lines = Object.values(products).slice(0, MAX_LINES).map(thingOf)
  const items = lines.flatMap((line): CartItem[] => {
    const id = line ? idOf(line) : ''
    const quantity = Number(say(line, 'cart_quantity', 'quantity'))
    if (!/^[1-9]/.test(id) || !isQuantity(quantity)) return []
    const cover = things(line, 'cover')[0]
    const image = say(things(cover, 'small')[0] ?? things(cover, 'medium')[0], 'url')
    return [
      {
        id,
        title: say(line, 'name'),
        quantity,
        price: amountOf(line, currency),
        url: safeUrl(say(line, 'url'), base),
        image: safeUrl(image, base),
        ...(id.includes('-') && { product: id.split('-')[0]! }),
      },
    ]
  })
  if (lines[0] && !items[0]) throw new Error('the products have no "id_product" or no "cart_quantity"')
  const count = items.reduce((sum, { quantity }) => sum + quantity, 0)
  // without what sending costs
  const total = Number(Object(Object(subtotals).products).amount)
  return { items, count, total: total >= 0 ? Math.round(total * 100) / 100 : null, currency }
}

/** What tells this cart from another. */
export const signature = ({ items }: Cart): string =>
  items.map(({ id, quantity }) => `${id}:${quantity}`).join()

/** The cart as Magento keeps it for the page: the section "cart" of a customer's private content. */
import { safeUrl } from '../lib/safe-url'
import type { Cart, CartItem } from '../page'
import { readCurrency, readPrice } from './price'
import { isQuantity } from './quantity'
import { all, say, type Thing, things } from './readers/thing'

const MAX_LINES = 200

/** Of a price as the mini cart writes it, the one with tax where there are two. */
const shownPrice = (html: unknown): string | null => {
  const text = `${html ?? ''}`.slice(0, 4000)
  const [, shown = null] =
    /including-tax.*?class="price">([^<]*)/s.exec(text) ?? /class="price">([^<]*)/.exec(text) ?? []
  return shown
}

/**
 * The id of a line: its product's, and of a product with forms what was chosen, "1402-93.56-144.167" being option 56 of
 * attribute 93 and 167 of 144. Of one with other options (engraved, a bundle) nobody else can put it in: "1402-i27".
 */
export function lineId(item: Thing): string {
  const chosen = things(item, 'options').map(option =>
    ['option_id', 'option_value'].map(name => say(option, name)).join('.'),
  )
  const id = say(item, 'product_id') ?? ''
  return !chosen[0]
    ? id
    : `${id}-${chosen.every(one => /^\d+\.\d+$/.test(one)) ? chosen.join('-') : `i${say(item, 'id')}`}`
}

/** What the form of a product posts for such a line; null for one that only the visitor can put in. */
export function formOf(id: string): Record<string, string> | null {
  const [product = '', ...chosen] = id.split('-')
  const pairs = chosen.map(one => /^(\d+)\.(\d+)$/.exec(one))
  if (!/^\d+$/.test(product) || pairs.includes(null)) return null
  return {
    product,
    ...Object.fromEntries(pairs.map(pair => [`super_attribute[${pair![1]}]`, pair![2]!])),
  }
}

/** Its lines, with what Magento calls each; null where it is none. */
export const itemsOf = (section: Thing | undefined): Thing[] | null =>
  section?.has('items') ? things(section, 'items').slice(0, MAX_LINES) : null

/** What tells this cart from another: which lines, and how many of each. */
export const signature = (section: Thing | undefined): string | undefined =>
  itemsOf(section)
    ?.map(item => `${say(item, 'id')}:${say(item, 'qty')}`)
    .join()

/** `currency` is what the page says; where it does not, a sign that is of one currency only tells. */
export function cartOf(section: Thing | undefined, currency: string | null, base: string): Cart {
  const found = itemsOf(section)
  if (!found) throw new Error('the section "cart" has no "items"')
  const code = currency ?? readCurrency(say(section, 'subtotal'))
  const items = found.flatMap((item): CartItem[] => {
    const id = lineId(item)
    const quantity = Number(say(item, 'qty'))
    if (!/^\d/.test(id) || !isQuantity(quantity)) return []
    const sku = say(item, 'product_sku')
    const product = id.includes('-') ? say(item, 'product_id') : sku
    const html = all(item, 'product_price')[0]
    return [
      {
        id,
        title: say(item, 'product_name'),
        quantity,
        // "product_price_value" is without tax, whatever the shop shows
        price: readPrice(html ? shownPrice(html) : say(item, 'product_price_value'), code),
        url: safeUrl(say(item, 'product_url'), base),
        image: safeUrl(all(things(item, 'product_image')[0], 'src')[0], base),
        ...(product && { product }),
      },
    ]
  })
  const count = items.reduce((sum, { quantity }) => sum + quantity, 0)
  const total = items.reduce((sum, { price, quantity }) => sum + (price ?? Number.NaN) * quantity, 0)
  return { items, count, total: total >= 0 ? Math.round(total * 1000) / 1000 : null, currency: code }
}

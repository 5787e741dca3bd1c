/** The lines of a cart as a shop's system tells them: a stranger's values, made ours. */
import { safeUrl } from '../lib/safe-url'
import type { Cart, CartItem } from '../page'
import { isQuantity } from './quantity'
import { clean } from './readers/thing'

const MAX_LINES = 200

/** A line as it was told; `base` is where its addresses start. */
export interface ToldLine {
  id: string
  quantity: unknown
  title?: unknown
  /** Of one piece, major units. */
  price?: unknown
  url?: unknown
  image?: unknown
  product?: string | undefined
  /** Its choices, each by its name. */
  options?: readonly (readonly [name: unknown, value: unknown])[]
}

/** A number that is not negative, or a text that is one; else null. */
export function amountOf(told: unknown): number | null {
  const amount = typeof told === 'string' && /^\d+(\.\d+)?$/.test(told) ? +told : told
  return typeof amount === 'number' && amount >= 0 && amount < Infinity ? amount : null
}

/** A list of things out of a reply. Throws, and names it, where it is none: then the shop replies in another shape. */
export function listOf(told: unknown, name: string): Readonly<Record<string, unknown>>[] {
  if (!Array.isArray(told)) throw new Error(`the shop’s reply has no ${name}`)
  return told.slice(0, MAX_LINES).map(Object)
}

/** The cart of these lines. Throws where there are some and none of them can be read. */
export function cartOf(told: readonly ToldLine[], base: string, total: unknown, currency: unknown): Cart {
  const items = told
    .slice(0, MAX_LINES)
    .flatMap(({ id, quantity, title, price, url, image, product, options = [] }): CartItem[] => {
      const pieces = amountOf(quantity)
      const page = safeUrl(url, base)
      const picture = safeUrl(image, base)
      const chosen = options.slice(0, 20).filter(([name, value]) => name && value)
      return id && isQuantity(pieces)
        ? [
            {
              id,
              title: clean(title) || null,
              quantity: pieces,
              price: amountOf(price),
              ...(page && { url: page }),
              ...(picture && { image: picture }),
              ...(product && { product }),
              ...(chosen[0] && {
                options: Object.fromEntries(chosen.map(([name, value]) => [clean(name), clean(value)])),
              }),
            },
          ]
        : []
    })
  if (told[0] && !items[0]) throw new Error('no line of the shop’s cart has an id and a quantity')
  return {
    items,
    count: items.reduce((sum, { quantity }) => sum + quantity, 0),
    total: amountOf(total),
    currency: /^[A-Z]{3}$/.test(`${currency}`) ? `${currency}` : null,
  }
}

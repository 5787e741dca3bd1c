/** What the shop's manifest points at on the page. */
import type { PageSource, Reading } from '../contract'
import { readCurrency, readPrice } from '../price'
import type { PlatformOf } from '../schema'
import { elementValue } from './element-value'
import { readProduct } from './read-product'
import { say, type Thing } from './thing'

/** Gives what the selectors find; one that finds nothing, or that the browser cannot read, is left out. */
export function readSelectors(
  { document, url }: PageSource,
  selectors: PlatformOf<'generic'>['selectors'],
): Reading {
  const found: Thing = new Map()
  for (const [name, selector] of Object.entries(selectors) as [string, string][])
    try {
      // "¤" says that a price is people's writing, in which "1.299" is more than a thousand.
      found.set(name, [
        elementValue(document.querySelector(selector)!) + (/price|total/i.test(name) ? ' ¤' : ''),
      ])
    } catch {}
  if (!found.size) return {}
  const product = readProduct(found, url)
  const count = /\d+/.exec(say(found, 'cartCount') ?? '')
  const total = say(found, 'cartTotal')
  const currency = readCurrency(total) ?? product.currency ?? null
  return {
    product,
    ...(count && { cart: { items: [], count: +count[0], total: readPrice(total, currency), currency } }),
    ...(product.title && product.price && { type: 'product' }),
  }
}

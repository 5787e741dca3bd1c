/** What the shop has told Google Analytics, by GTM or by gtag. */
import type { PageSource, Reading } from '../contract'
import { readCart, readLines } from '../read-lines'
import { readProduct } from './read-product'
import { all, type Thing, thingOf, things, type Value } from './thing'

const MAX_ENTRIES = 300

/**
 * Gives product, cart and order of the latest events, in Google Analytics 4's words or in those before them.
 * https://developers.google.com/analytics/devguides/collection/ga4/ecommerce
 * https://developers.google.com/analytics/devguides/collection/ua/gtm/enhanced-ecommerce
 */
export function readDataLayer({ dataLayer, url }: PageSource): Reading {
  const reading: Reading = {}
  for (const entry of dataLayer.slice(-MAX_ENTRIES).reverse() as (Record<string, unknown> | undefined)[]) {
    // gtag('event', 'view_item', {...}) leaves its arguments.
    const [event, data] =
      entry?.[0] === 'event'
        ? [entry[1], entry[2]]
        : [entry?.event, entry?.ecommerce ?? (entry?.items && entry)]
    const [name, said] = actionOf(event, thingOf(data))
    const items = things(said, 'items')
    if (!said) continue
    if (name === 'purchase') {
      reading.type ??= 'order'
      reading.order ??= readLines(said, url)
    } else if (name === 'begin_checkout' || name === 'view_cart') {
      reading.type ??= name === 'view_cart' ? 'cart' : 'checkout'
      reading.cart ??= readCart(said, url)
    } else if (name === 'view_item' && items.length === 1) {
      // Lists of related products are told after it.
      if (reading.type === 'listing') reading.type = 'product'
      reading.type ??= 'product'
      reading.product ??= readProduct(new Map([...said, ...items[0]!]), url)
    } else if (name === 'view_item_list' && items[1]) reading.type ??= 'listing'
  }
  return reading
}

/** What Universal Analytics called an action is an event now, `products` are `items`, `revenue` is `value`. */
function actionOf(event: unknown, said: Thing | undefined): [unknown, Thing | undefined] {
  for (const [action, name] of Object.entries({
    purchase: 'purchase',
    checkout: 'begin_checkout',
    detail: 'view_item',
  })) {
    const [whole] = things(said, action)
    if (!whole) continue
    const [field] = things(whole, 'actionfield')
    const known: [string, Value[]][] = [
      ['items', all(whole, 'products')],
      ['currency', all(said, 'currencycode', 'currency')],
      ['transaction_id', all(field, 'id')],
      ['value', all(field, 'revenue')],
    ]
    return [name, new Map(known)]
  }
  return [event, said]
}

/** What the shop has told Google Analytics, by GTM or by gtag. */
import type { PageSource, Reading } from '../contract'
import { readCart, readLines } from '../read-lines'
import { readProduct } from './read-product'
import { thingOf, things } from './thing'

const MAX_ENTRIES = 300

/** Gives product, cart and order of the latest events. https://developers.google.com/analytics/devguides/collection/ga4/ecommerce */
export function readDataLayer({ dataLayer, url }: PageSource): Reading {
  const reading: Reading = {}
  for (const entry of dataLayer.slice(-MAX_ENTRIES).reverse() as (Record<string, unknown> | undefined)[]) {
    // gtag('event', 'view_item', {...}) leaves its arguments.
    const [name, data] =
      entry?.[0] === 'event'
        ? [entry[1], entry[2]]
        : [entry?.event, entry?.ecommerce ?? (entry?.items && entry)]
    const said = thingOf(data)
    const items = things(said, 'items')
    if (said && name === 'purchase') {
      reading.type ??= 'order'
      reading.order ??= readLines(said, url)
    } else if (said && (name === 'begin_checkout' || name === 'view_cart')) {
      reading.type ??= name === 'view_cart' ? 'cart' : 'checkout'
      reading.cart ??= readCart(said, url)
    } else if (name === 'view_item' && items.length === 1) {
      // Lists of related products are told after it.
      if (reading.type === 'listing') reading.type = 'product'
      reading.type ??= 'product'
      reading.product ??= readProduct(new Map([...said!, ...items[0]!]), url)
    } else if (name === 'view_item_list' && items[1]) reading.type ??= 'listing'
  }
  return reading
}

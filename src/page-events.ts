/** What a page says by being seen, as events. */
import { arrival } from './arrival'
import type { DeviceKind } from './device'
import { type EventItem, eventItem, type NewEvent } from './events'
import type { Memory } from './memory'
import type { Cart, PageFacts, Product } from './page'
import { isNews } from './saved-cart'

/** What brought the visitor to the page, as the browser says it. */
export type Came = Parameters<typeof arrival>[0]

/**
 * The events of a page view. The cart is told when the visit begins, and when it is another than the one that
 * is remembered; `came` is left out where the visitor came from within.
 */
export function pageEvents(
  { type, product, cart, order }: PageFacts,
  memory: Memory | null,
  came?: Came,
  device?: DeviceKind,
): NewEvent[] {
  const from = came && arrival(came)
  const events: NewEvent[] = [
    { name: 'page_view', page_type: type, ...(from && { from }), ...(device && { device }) },
  ]
  if (product && type === 'product')
    events.push({
      name: 'view_item',
      ...worth(product.price, product.currency),
      items: [productItem(product)],
    })
  if (type === 'checkout') events.push({ name: 'begin_checkout' })
  if (order)
    events.push({
      name: 'purchase',
      ...worth(order.total, order.currency),
      ...(order.id && { transaction_id: order.id }),
      ...(order.inferred && { inferred: true }),
      items: order.items.map(eventItem),
    })
  // the page that thanks for an order may still show the bought cart: it must not be offered again
  else if (cart && isNews(cart, memory?.cart, memory?.visits.session))
    events.push({ name: 'cart_update', cart })
  return events
}

/** What the widget's own add-to-cart says; `guide` and `campaign` are '' where it was none's. */
export const addedEvents = (
  product: Product,
  guide: string,
  cart: Cart | null,
  campaign = '',
): NewEvent[] => [
  {
    name: 'add_to_cart',
    ...worth(product.price, product.currency),
    ...(guide && { guide }),
    ...(campaign && { promotion_id: campaign }),
    items: [productItem(product)],
  },
  ...(cart ? [{ name: 'cart_update' as const, cart }] : []),
]

/** The GA4 item of a product. https://developers.google.com/analytics/devguides/collection/ga4/reference/events */
export function productItem(product: Product): EventItem {
  const { category } = product.fields
  const { was, price } = product
  return {
    ...eventItem({ ...product, quantity: 1 }),
    // 25 - 19.99 would be 5.010000000000002
    ...(was && price && { discount: +(was - price).toFixed(3) }),
    ...(product.brand && { item_brand: product.brand }),
    ...(typeof category === 'string' && { item_category: category }),
  }
}

const worth = (value: number | null, currency: string | null) => ({
  ...(value !== null && { value }),
  ...(currency && { currency }),
})

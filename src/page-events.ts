/** What a page says by being seen, as events. */
import { type EventItem, eventItem, type NewEvent } from './events'
import type { Memory } from './memory'
import type { Cart, PageFacts, Product } from './page'

/** The events of a page view. The cart is told only when it is another than the one that is remembered. */
export function pageEvents({ type, product, cart, order }: PageFacts, memory: Memory | null): NewEvent[] {
  const events: NewEvent[] = [{ name: 'page_view', page_type: type }]
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
      items: order.items.map(eventItem),
    })
  // the page that thanks for an order may still show the bought cart: it must not be offered again
  else if (cart && JSON.stringify(cart) !== JSON.stringify(memory?.cart?.cart))
    events.push({ name: 'cart_update', cart })
  return events
}

/** What the widget's own add-to-cart says. */
export const addedEvents = (product: Product, guide: string, cart: Cart): NewEvent[] => [
  { name: 'add_to_cart', ...worth(product.price, product.currency), guide, items: [productItem(product)] },
  { name: 'cart_update', cart },
]

/** The GA4 item of a product. */
export function productItem(product: Product): EventItem {
  const { category } = product.fields
  return {
    ...eventItem({ ...product, quantity: 1 }),
    ...(product.brand && { item_brand: product.brand }),
    ...(typeof category === 'string' && { item_category: category }),
  }
}

const worth = (value: number | null, currency: string | null) => ({
  ...(value !== null && { value }),
  ...(currency && { currency }),
})

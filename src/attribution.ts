/** What of a cart or an order came about by the widget: said to the sinks with each item, and with an order in money. */
import type { Touch } from './attribution-touches'
import type { EventItem, TenderoEvent } from './events'

/**
 * An `add_to_cart` or `purchase` with `assisted` and `assisted_at` on each item that was reached through the widget
 * within so many days before; any other event as it is. A purchase has their worth too (price x quantity, in the order's
 * currency), unless the currency or one of their prices is not known. `isGuide` tells guides from campaigns.
 */
export function attribute(
  event: TenderoEvent,
  touches: readonly Touch[] | undefined,
  days: number,
  isGuide: (id: string) => boolean,
): TenderoEvent {
  if (!touches || (event.name !== 'add_to_cart' && event.name !== 'purchase')) return event
  const { at } = event
  const items = event.items.map(item => {
    const touch = touches.findLast(
      one => one.id === item.item_id && one.at <= at && at - one.at < days * 86_400_000,
    )
    if (!touch) return item
    return {
      ...item,
      assisted: `${isGuide(touch.by) ? 'guide' : 'message'}:${touch.by}`,
      assisted_at: touch.at,
    }
  })
  const assisted = items.filter(item => 'assisted' in item)
  if (!assisted[0]) return event
  if (event.name === 'add_to_cart') return { ...event, items }
  const worth = event.currency ? worthOf(assisted) : null
  return { ...event, items, ...(worth !== null && { assisted_value: worth }) }
}

/** Without the dust of binary fractions; three decimals are the most that a currency has (ISO 4217). */
function worthOf(items: readonly EventItem[]): number | null {
  let sum = 0
  for (const { price, quantity = 1 } of items) {
    // what the shop tracks may be of any shape
    if (!Number.isFinite(price) || !Number.isFinite(quantity)) return null
    sum += price! * quantity
  }
  return Math.round(sum * 1000) / 1000
}

/** Which of this browser's orders one is, and how long after the others: said to the sinks with it. */
import type { TenderoEvent } from './events'
import { placeOf, type RememberedOrder } from './orders'

const DAY = 86_400_000

/**
 * A purchase with `nth_order` (1 is the first that is remembered) and, from the second on, the whole days since the one
 * before and since the first. Any other event, and an order that is not remembered, as it is.
 */
export function nthOrder(event: TenderoEvent, orders: readonly RememberedOrder[] = []): TenderoEvent {
  if (event.name !== 'purchase') return event
  const place = placeOf(orders, event)
  const order = orders[place]
  if (!order) return event
  const since = (one: RememberedOrder) => Math.max(0, Math.floor((order.at - one.at) / DAY))
  return {
    ...event,
    nth_order: place + 1,
    ...(place && {
      days_since_order: since(orders[place - 1]!),
      days_since_first_order: since(orders[0]!),
    }),
  }
}

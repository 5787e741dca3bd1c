/** The shop's own events, at the door of `tendero.track`. */
import type { EventItem, NewEvent } from './events'

const TRACKABLE = ['view_item', 'add_to_cart', 'begin_checkout', 'purchase', 'custom']

/** The event with readable items, or null if it is none that a shop may say. */
export function readTracked(event: unknown): NewEvent | null {
  const { name, items } = (event ?? {}) as { name?: string; items?: unknown }
  if (!TRACKABLE.includes(name as string)) return null
  const readable = Array.isArray(items)
    ? items.filter((i: Partial<EventItem> | null) => typeof i?.item_id === 'string')
    : []
  return { ...(event as NewEvent), ...(name !== 'custom' && { items: readable }) } as NewEvent
}

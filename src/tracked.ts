/** The shop's own events, at the door of `tendero.track`. */
import type { EventItem, NewEvent, Publish } from './events'

const TRACKABLE = ['view_item', 'add_to_cart', 'begin_checkout', 'purchase', 'custom']

/** Publishes the event with its readable items, or says that it is none that a shop may say. */
export function track(
  event: unknown,
  publish: Publish,
  problem: (code: string, message: string) => void,
): void {
  const tracked = readTracked(event)
  if (tracked) publish(tracked)
  else problem('unknown-event', 'tendero.track: no such event; see the list in the README')
}

function readTracked(event: unknown): NewEvent | null {
  const { name, items } = (event ?? {}) as { name?: string; items?: unknown }
  if (!TRACKABLE.includes(name as string)) return null
  const readable = Array.isArray(items)
    ? items.filter((i: Partial<EventItem> | null) => typeof i?.item_id === 'string')
    : []
  return { ...(event as NewEvent), ...(name !== 'custom' && { items: readable }) } as NewEvent
}

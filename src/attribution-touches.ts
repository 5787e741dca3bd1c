/** Products that the visitor reached through the widget: opened from one of its lists, or put in the cart by it. */
import type { Attribution } from './attribution-schema'
import type { TenderoEvent } from './events'

/** The last time that he reached a product so. */
export interface Touch {
  /** The product. */
  id: string
  /** The guide, or the campaign of the message. */
  by: string
  /** ms since 1970. */
  at: number
  /** It was only shown to him. */
  seen?: true
}

/** The part of memory; absent while there is nothing, as before it was remembered at all. */
export interface Touched {
  touches?: readonly Touch[] | undefined
}

const MOST = 100
/** Lists of the widget are called "tendero:GUIDE" or "tendero:CAMPAIGN", those beside a result "tendero:GUIDE:of". */
const LIST = 'tendero:'

/**
 * The touches after the event, the newest last: one a product, the last click wins, and a view counts only where there
 * was no click. Those that are too old, and the oldest of more than a hundred, are gone. The same list if nothing is new.
 */
export function touched(
  touches: readonly Touch[] | undefined,
  event: TenderoEvent,
  attribution: Attribution = { days: 5, views: false },
): readonly Touch[] | undefined {
  const touch = touchBy(event, attribution)
  if (!touch) return touches
  const { by, seen } = touch
  const { at } = event
  const young = (touches ?? []).filter(one => Math.abs(at - one.at) < attribution.days * 86_400_000)
  const clicked = new Set(seen && young.filter(one => !one.seen).map(({ id }) => id))
  const ids = [...new Set(touch.ids)].filter(id => !clicked.has(id))
  const kept = young.filter(({ id }) => !ids.includes(id))
  const all: Touch[] = [...kept, ...ids.map(id => ({ id, by, at, ...(seen && { seen }) }))]
  // what was only shown goes first
  return all.sort((a, b) => +!a.seen - +!b.seen).slice(-MOST)
}

/** By what the event touches which products; nothing for most events. */
function touchBy(event: TenderoEvent, { days, views }: Attribution) {
  if (!days) return
  const isView = event.name === 'view_item_list'
  if (event.name === 'select_item' || (isView && views)) {
    const { item_list_id: list, items } = event
    if (list.startsWith(LIST))
      return { by: list.split(':')[1]!, ids: items.map(item => item.item_id), seen: isView || undefined }
  } else if (event.name === 'add_to_cart') {
    const by = event.guide || event.promotion_id
    if (by) return { by, ids: event.items.map(item => item.item_id) }
  }
  return
}

/** A memory of what a visitor did, told in a few words. */
import type { EventItem, NewEvent, TenderoEvent } from '../../src/events'
import { blankMemory, type Memory, remember } from '../../src/memory'

/** The memory after these events, one a minute, the last of them at `now` (ms since 1970). */
export const remembered = (now: number, ...events: NewEvent[]): Memory =>
  events.reduce(
    (memory, event, i) => {
      const at = now - (events.length - 1 - i) * 60_000
      return remember(memory, { ...event, id: String(i), at } as TenderoEvent)
    },
    blankMemory('somebody', now - events.length * 60_000),
  )

const items = (ids: readonly string[]): EventItem[] =>
  ids.map(id => ({ item_id: id, item_name: `Fan ${id}` }))

export const viewed = (...ids: string[]): NewEvent => ({ name: 'view_item', items: items(ids) })
export const bought = (...ids: string[]): NewEvent => ({ name: 'purchase', items: items(ids) })

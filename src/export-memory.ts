/** Everything that is remembered of the visitor, so that the visitor can read it. */
import { HISTORY_KINDS } from './history-kinds'
import type { Memory } from './memory'

const TIMES = /^(at|first|last|session|lastShown|lastDismissed|dismissed|converted)$/

/** The memory as plain JSON: the history as a list, oldest first, with names for codes; times in ISO 8601, `null` for never. */
export function exportMemory({ items, history, happened, ...rest }: Memory): Record<string, unknown> {
  const rows = Array.from(history.at, (seconds, row) => {
    const item = items[history.item[row]!]
    return { at: seconds * 1000, kind: HISTORY_KINDS[history.kind[row]!], ...item }
  })
  const events = Object.entries(happened).map(([event, last]) => ({ event, last }))
  return JSON.parse(
    JSON.stringify({ ...rest, history: rows, happened: events }, (key, value) =>
      typeof value === 'number' && TIMES.test(key) ? (value ? new Date(value).toISOString() : null) : value,
    ),
  )
}

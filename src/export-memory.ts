/** Everything that is remembered of the visitor, so that the visitor can read it. */
import { HISTORY_KINDS } from './history-kinds'
import type { Memory } from './memory'

const TIMES = /^(at|first|last|session|lastShown|lastDismissed|dismissed|converted)$/

/**
 * The memory as plain JSON: the history as a list, oldest first, with names for codes; what has times by names as lists too;
 * times and how long he was away in ISO 8601, `null` for never.
 */
export function exportMemory({
  items,
  history,
  happened,
  surveys,
  segments,
  profile,
  ...rest
}: Memory): Record<string, unknown> {
  const rows = Array.from(history.at, (seconds, row) => {
    const item = items[history.item[row]!]
    return { at: seconds * 1000, kind: HISTORY_KINDS[history.kind[row]!], ...item }
  })
  const events = Object.entries(happened).map(([event, last]) => ({ event, last }))
  const listed = (times: Record<string, number>, name: string) =>
    Object.entries(times).map(([key, at]) => ({ [name]: key, at }))
  const { not = {}, ...told } = profile
  const all = {
    ...rest,
    history: rows,
    happened: events,
    surveys: Object.entries(surveys).flatMap(([survey, { about }]) =>
      listed(about, 'about').map(one => ({ survey, ...one })),
    ),
    segments: listed(segments, 'segment'),
    profile: { ...told, not: listed(not, 'segment') },
  }
  return JSON.parse(
    JSON.stringify(all, (key, value) =>
      typeof value !== 'number'
        ? value
        : key === 'away'
          ? `PT${Math.round(value / 60_000)}M`
          : TIMES.test(key)
            ? value
              ? new Date(value).toISOString()
              : null
            : value,
    ),
  )
}

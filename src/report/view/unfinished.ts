/** Whether the log's last bucket is still under way: compared with whole ones it would look like a fall. */
import type { Report } from '../contract'
import { addDays } from './add-days'

const known = new Map<string, Intl.DateTimeFormat>()

/** Made once a zone: to make one takes longer than to use it a hundred times. */
function dayFormat(timeZone: string): Intl.DateTimeFormat {
  const format =
    known.get(timeZone) ??
    new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone })
  known.set(timeZone, format)
  return format
}

/** "2026-11-01" of a moment (ms) where the shop is; in UTC if the zone is unknown. */
export function localDay(at: number, timeZone: string): string {
  try {
    return dayFormat(timeZone).format(at)
  } catch {
    return new Date(at).toISOString().slice(0, 10)
  }
}

/** True if the report was made, or its log of weeks ends, before the last bucket's last day was over. */
export function unfinished({ axes, made, to, timeZone }: Report): boolean {
  const start = axes.buckets.at(-1)
  if (start === undefined) return false
  const lastDay = axes.bucket === 'day' ? start : addDays(start, 6)
  return localDay(made, timeZone) <= lastDay || localDay(to, timeZone) < lastDay
}

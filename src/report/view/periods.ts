/** What a period is compared with: the one just before it, and the same one a year before, where the log has them. */
import type { Report } from '../contract'
import type { Filter } from './filter'
import { localDay } from './unfinished'

const moved = (filter: Filter, by: number, first: number): Filter | null =>
  filter.from - by < first ? null : { ...filter, from: filter.from - by, to: filter.to - by, preset: null }

/** null where the log does not reach so far back. A first week that the log has in part only is no base. */
export function periodsBefore(
  { axes, from, timeZone }: Report,
  filter: Filter,
): { before: Filter | null; yearBefore: Filter | null } {
  const first = axes.bucket === 'week' && localDay(from, timeZone) > (axes.buckets[0] ?? '') ? 1 : 0
  const length = filter.to - filter.from + 1
  // 52 weeks: the same days of the week
  const year = axes.bucket === 'week' ? 52 : 364
  return {
    before: moved(filter, length, first),
    yearBefore: length > year ? null : moved(filter, year, first),
  }
}

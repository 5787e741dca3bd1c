/** Buckets put together where single ones would have too few answers: days as weeks, weeks as four weeks. */
import type { Axes } from '../contract'
import type { Filter } from './filter'

/** The filter, cut into parts; the last one ends where the filter ends. A first part that is no whole one stays with the second. */
export function bins({ bucket }: Axes, filter: Filter): Filter[] {
  const length = filter.to - filter.from + 1
  const size = bucket === 'day' ? (length > 14 ? 7 : 1) : length > 26 ? 4 : 1
  const count = Math.max(1, Math.floor(length / size))
  return Array.from({ length: count }, (_, at) => ({
    ...filter,
    preset: null,
    from: at === 0 ? filter.from : filter.to + 1 - (count - at) * size,
    to: filter.to - (count - 1 - at) * size,
  }))
}

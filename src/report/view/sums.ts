/** Counts of the filtered cells: in all, and along each axis. */
import type { Axes, Series } from '../contract'
import type { Filter } from './filter'

type Cells = Pick<Filter, 'from' | 'to' | 'device'>

/** Hands over each count within dates and device: its bucket, segment and device (places in the axes). */
function within(
  { devices, segments, buckets }: Axes,
  series: Series,
  { from, to, device }: Cells,
  tell: (count: number, bucket: number, segment: number, device: number) => void,
): void {
  const perBucket = devices.length * segments.length
  const last = Math.min(to, buckets.length - 1)
  // the first pair of the first bucket: cells ascend
  let [low, high] = [0, series.length / 2]
  while (low < high) {
    const middle = (low + high) >> 1
    if (series[middle * 2]! < from * perBucket) low = middle + 1
    else high = middle
  }
  for (let at = low * 2; at < series.length; at += 2) {
    const cell = series[at]!
    const bucket = Math.floor(cell / perBucket)
    if (bucket > last) return
    const inBucket = cell - bucket * perBucket
    const ofDevice = Math.floor(inBucket / segments.length)
    if (device === null || device === ofDevice)
      tell(series[at + 1]!, bucket, inBucket % segments.length, ofDevice)
  }
}

/** The filtered count. */
export function sum(axes: Axes, series: Series, filter: Filter): number {
  let total = 0
  within(axes, series, filter, (count, _, segment) => {
    if (segment === filter.segment) total += count
  })
  return total
}

/** The filtered counts of each bucket from `filter.from` on. */
export function byBucket(axes: Axes, series: Series, filter: Filter): number[] {
  const totals = Array.from<number>({ length: Math.max(0, filter.to - filter.from + 1) }).fill(0)
  within(axes, series, filter, (count, bucket, segment) => {
    if (segment === filter.segment) totals[bucket - filter.from]! += count
  })
  return totals
}

/** The counts of each segment, whichever the filter names. */
export function bySegment(axes: Axes, series: Series, filter: Cells): number[] {
  const totals = axes.segments.map(() => 0)
  within(axes, series, filter, (count, _, segment) => {
    totals[segment]! += count
  })
  return totals
}

/** Counts by bucket, device and segment: where a visit counts, and the series that comes of it. */
import { type Axes, cellOf, type Series } from './contract'
import type { Tally } from './tally'

/** Counts while they are added up: a page for each bucket that has any. */
export type Counts = (Float64Array | undefined)[]

export interface Cells {
  axes: Axes
  /** Adds to every cell in which this visit counts. */
  add(counts: Counts, visit: number, n: number): void
  /** Adds to one cell, of everybody. */
  addTo(counts: Counts, bucket: number, device: number, n: number): void
  series(counts: Counts): Series
  bucketOf(visit: number): number
  /** Places of its segments in the axes, without everybody's. */
  segmentsOf(visit: number): number[]
}

const MOST_SEGMENTS = 32

/** For the visits of a tally. `label` says what visitors read of a segment, `placeOf` the bucket of a moment. */
export function createCells(
  { visits, segments, foot }: Tally,
  { bucket, buckets, placeOf }: Pick<Axes, 'bucket' | 'buckets'> & { placeOf(at: number): number },
  label: (segment: string) => string,
): Cells {
  const { size, first, device } = visits
  const often = new Uint32Array(64)
  for (let visit = 0; visit < size; visit++)
    eachBit(visits.segments[visit]!, visits.moreSegments[visit]!, bit => often[bit]!++)
  const ranked = [...segments].sort(([a, x], [b, y]) => often[y]! - often[x]! || (a < b ? -1 : 1))
  foot.beyond += Math.max(0, ranked.length - MOST_SEGMENTS)
  const kept = ranked.slice(0, MOST_SEGMENTS).map(([id]) => id)
  const placeOfBit = new Int8Array(64).fill(-1)
  kept.forEach((id, place) => {
    placeOfBit[segments.get(id)!] = place
  })

  const own = new Uint32Array(size)
  const bucketOf = new Uint16Array(size)
  for (let visit = 0; visit < size; visit++) {
    bucketOf[visit] = Math.max(0, placeOf(first[visit]!))
    eachBit(visits.segments[visit]!, visits.moreSegments[visit]!, bit => {
      const place = placeOfBit[bit]!
      if (place >= 0) own[visit]! |= 1 << place
    })
  }

  const axes: Axes = {
    bucket,
    buckets,
    devices: ['phone', 'tablet', 'desktop', 'unknown'],
    segments: [{ id: '', label: '' }, ...kept.map(id => ({ id, label: label(id) }))],
  }
  const width = axes.segments.length
  const pageOf = (counts: Counts, bucket: number) => (counts[bucket] ??= new Float64Array(4 * width))
  return {
    axes,
    add(counts, visit, n) {
      const page = pageOf(counts, bucketOf[visit]!)
      const cell = device[visit]! * width
      page[cell]! += n
      for (let left = own[visit]!; left; left &= left - 1) page[cell + 32 - Math.clz32(left & -left)]! += n
    },
    addTo(counts, bucket, device, n) {
      pageOf(counts, bucket)[device * width]! += n
    },
    series(counts) {
      const cells: number[] = []
      counts.forEach((page, bucket) => {
        page?.forEach((count, i) => {
          // without the dust of binary fractions: three decimals are the most that a currency has (ISO 4217)
          const round = Math.round(count * 1000) / 1000
          if (round) cells.push(cellOf(axes, bucket, 0, 0) + i, round)
        })
      })
      return cells
    },
    bucketOf: visit => bucketOf[visit]!,
    segmentsOf: visit => kept.flatMap((_, place) => ((own[visit]! >>> place) & 1 ? place + 1 : [])),
  }
}

function eachBit(low: number, high: number, call: (bit: number) => void): void {
  for (let left = low; left; left &= left - 1) call(31 - Math.clz32(left & -left))
  for (let left = high; left; left &= left - 1) call(63 - Math.clz32(left & -left))
}

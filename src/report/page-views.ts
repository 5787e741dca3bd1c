/** The pages that were seen, in columns of 13 bytes a view. */
import type { PageType } from '../page'
import { grown } from './grown'

const PLACES: Readonly<Record<PageType, number>> = {
  home: 0,
  listing: 1,
  search: 2,
  product: 3,
  cart: 4,
  checkout: 5,
  order: 6,
  other: 7,
}
/** Kinds of page in the order of the report. */
export const PAGE_TYPES = Object.keys(PLACES) as PageType[]

export interface PageViews {
  size: number
  visit: Uint32Array
  /** ms since 1970. */
  at: Float64Array
  /** Place in PAGE_TYPES. */
  type: Uint8Array
  add(visit: number, at: number, type: unknown): void
}

/** None yet. A kind of page that this release does not know is "other". */
export function createPageViews(): PageViews {
  const views: PageViews = {
    size: 0,
    visit: new Uint32Array(0),
    at: new Float64Array(0),
    type: new Uint8Array(0),
    add(visit, at, type) {
      const row = views.size++
      if (row >= views.visit.length) {
        views.visit = grown(views.visit, row + 1)
        views.at = grown(views.at, row + 1)
        views.type = grown(views.type, row + 1)
      }
      views.visit[row] = visit
      views.at[row] = at
      views.type[row] =
        typeof type === 'string' && Object.hasOwn(PLACES, type) ? PLACES[type as PageType] : PLACES.other
    },
  }
  return views
}

/** Calls back with the views of each visit that had any, in the order of time, as rows; the list is not to be kept. */
export function eachVisitsViews(
  { size, visit, at, type }: PageViews,
  visits: number,
  onVisit: (visit: number, rows: Uint32Array) => void,
): void {
  // a counting sort by visit, then by time within each, which is nearly so already
  const ends = new Uint32Array(visits + 1)
  for (let row = 0; row < size; row++) ends[visit[row]! + 1]!++
  for (let one = 0; one < visits; one++) ends[one + 1]! += ends[one]!
  const starts = ends.slice()
  const rows = new Uint32Array(size)
  for (let row = 0; row < size; row++) rows[starts[visit[row]!]!++] = row
  for (let one = 0; one < visits; one++) {
    const [from, to] = [ends[one]!, ends[one + 1]!]
    if (from === to) continue
    const own = rows.subarray(from, to)
    if (own.length > 1 && own.some((row, i) => i && at[own[i - 1]!]! >= at[row]!))
      own.sort((a, b) => at[a]! - at[b]! || type[a]! - type[b]!)
    onVisit(one, own)
  }
}

/** Everything that is kept of a log while it is read: columns and counts, no event. */
import { type Comments, createComments } from './comments'
import type { Foot } from './contract'
import { createFingerprints, type Fingerprints } from './fingerprints'
import { createOrders, type Orders } from './orders'
import { createPageViews, type PageViews } from './page-views'
import { createPairs, type Pairs } from './pairs'
import { createThings, type Things } from './things'
import { createVisits, type Visits } from './visits'

/** Comments that the report keeps. */
const MOST_COMMENTS = 2000

export interface Tally {
  /** Campaigns that ask something, and are no guides though their answers are told as a guide's. */
  asking: ReadonlySet<string>
  ids: Fingerprints
  visits: Visits
  views: PageViews
  pairs: Pairs
  things: Things
  orders: Orders
  comments: Comments
  /** Segments in the order in which they came up; the place is the bit of a visit. */
  segments: Map<string, number>
  problems: Map<string, number>
  unknown: Map<string, number>
  /** ms since 1970 of the first and the last event that counts; infinite while there is none. */
  from: number
  to: number
  foot: Omit<Foot, 'unknown' | 'otherCurrencies' | 'commentsLeftOut'>
}

/** Of an empty log. `asking` are the ids of campaigns with a question in their message. */
export function createTally(asking: ReadonlySet<string> = new Set()): Tally {
  const foot: Tally['foot'] = {
    lines: 0,
    events: 0,
    duplicates: 0,
    broken: 0,
    brokenLines: [],
    withoutSession: 0,
    badTimes: 0,
    outOfOrder: 0,
    withoutDevice: 0,
    badAmounts: 0,
    beyond: 0,
  }
  return {
    asking,
    ids: createFingerprints(false),
    visits: createVisits(() => foot.outOfOrder++),
    views: createPageViews(),
    pairs: createPairs(),
    things: createThings(() => foot.beyond++),
    orders: createOrders(() => foot.duplicates++),
    comments: createComments(MOST_COMMENTS),
    segments: new Map(),
    problems: new Map(),
    unknown: new Map(),
    from: Number.POSITIVE_INFINITY,
    to: Number.NEGATIVE_INFINITY,
    foot,
  }
}

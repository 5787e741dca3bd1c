/** What a log comes to: everything that the report's page shows, as plain JSON. */

/** Counts by cell: cell, count, cell, count …, cells ascending, nothing for zero. A cell is `cellOf`. */
export type Series = readonly number[]

/** What the counts can be filtered by. */
export interface Axes {
  /** Days where the log spans up to 100 of them, else weeks from Monday. */
  bucket: 'day' | 'week'
  /** First day of each, "2026-11-01", in the report's time zone, without gaps. */
  buckets: readonly string[]
  devices: readonly ['phone', 'tablet', 'desktop', 'unknown']
  /** The first one is everybody, with the id ''. The label is what visitors read, '' if nothing. A visit counts in each segment that it was in at any time. */
  segments: readonly { id: string; label: string }[]
}

/** Number of the cell of a bucket, a device and a segment, by their places in the axes. */
export const cellOf = (
  { devices, segments }: Pick<Axes, 'devices' | 'segments'>,
  bucket: number,
  device: number,
  segment: number,
): number => (bucket * devices.length + device) * segments.length + segment

/** Of visits and orders. A visit is one `session` of the log; it counts in the bucket in which it began. */
export interface Totals {
  visits: Series
  /** Visits of one page in which nothing was done: no answer, click on a product, cart, survey, sign-up. */
  bounces: Series
  /** Visits that put something in the cart, went to the checkout, bought. */
  withCart: Series
  withCheckout: Series
  withPurchase: Series
  pageViews: Series
  orders: Series
  /** In the report's currency; orders in others are counted, and said at the foot. */
  revenue: Series
  /** Orders with something that was reached through the widget, and what that came to. */
  assistedOrders: Series
  assistedRevenue: Series
  /** Orders that are known to be their browser's first, and days since its first summed over those that are not. */
  firstOrders: Series
  daysSinceFirst: Series
}

/** A kind of page: how often seen, how often it was the visit's last, and the time on it where another page followed. */
export interface PageRow {
  type: string
  views: Series
  exits: Series
  timed: Series
  seconds: Series
}

/** Visits, at each step of a guide. */
export interface GuideRow {
  id: string
  title: string
  /** null: nobody says, as for the launcher. */
  shown: Series | null
  started: Series
  /** Started, nothing answered, and no product looked at, put in the cart or bought afterwards in the visit. */
  unanswered: Series
  /** In the manifest's order, else by how often. `last`: it was the last one answered, and again no product afterwards. */
  questions: readonly { id: string; ask: string; answered: Series; last: Series }[]
  result: Series
  /** Results that were empty-handed: some wish had to give. */
  relaxed: Series
  product: Series
  cart: Series
  purchase: Series
  revenue: Series
}

/** One arm of an experiment, or the only one. `visits` and `bought`: visits in which it appeared (or would have), and of these those that bought afterwards. */
export interface ArmRow {
  variant: string
  visits: Series
  bought: Series
  revenue: Series
}

export interface CampaignRow {
  id: string
  title: string
  slot: string
  /** Times, not visits. */
  shown: Series
  closed: Series
  taken: Series
  /** "base", its variants, "holdout"; one arm "base" where there is no experiment. */
  arms: readonly ArmRow[]
}

export interface SurveyQuestionRow {
  id: string
  ask: string
  preset: 'csat' | 'nps' | 'ces' | null
  /** [from, to] of a rating; null for options. */
  scale: readonly [number, number] | null
  /** Numbers ascending; options in the manifest's order, else by how often. */
  answers: readonly { value: string | number; label: string; count: Series }[]
}

export interface Comment {
  /** ms since 1970. */
  at: number
  survey: string
  question: string
  comment: string
  /** The rating that the same visit gave in the same survey. */
  score: number | null
  /** Places in the axes. */
  device: number
  segments: readonly number[]
}

export interface SurveyRow {
  id: string
  title: string
  /** A question of a message, which is a campaign too: there is no end to come to. */
  isMessage: boolean
  /** Visits that saw it, that answered anything, and that came to the end. */
  shown: Series
  answered: Series
  completed: Series
  /** Of the answered ones: without consent, so of no visit; whether others saw it and did not answer is not known. */
  withoutVisit: Series
  questions: readonly SurveyQuestionRow[]
}

export interface Report {
  v: 1
  shop: string
  /** ISO 4217; '' where no order says it. */
  currency: string
  /** BCP 47 tag of the page's language. */
  language: string
  timeZone: string
  /** ms since 1970: first and last event, and when it was made. */
  from: number
  to: number
  made: number
  axes: Axes
  totals: Totals
  /** Orders by the bucket of the same browser's order before (its place in the axes; -1: before the log, -2: none). */
  ordersByPrevious: readonly { previous: number; orders: Series }[]
  pages: readonly PageRow[]
  guides: readonly GuideRow[]
  campaigns: readonly CampaignRow[]
  surveys: readonly SurveyRow[]
  /** Newest first, at most 2,000. */
  comments: readonly Comment[]
  /** What could not be met: times, by guide and wish. */
  relaxations: readonly { guide: string; wish: string; count: Series }[]
  carts: { saved: Series; restored: Series; refused: Series; left: Series }
  signUps: readonly { topic: string; count: Series }[]
  problems: readonly { code: string; count: number }[]
  /** As the owner said them on the command line; null: not said. */
  given: { retentionSpend: number | null; lifespanDays: number | null }
  foot: Foot
}

/** What of the log could not be used, or only with a grain of salt. */
export interface Foot {
  lines: number
  events: number
  duplicates: number
  /** Lines that are no JSON object or no event, and the first five of them. */
  broken: number
  brokenLines: readonly number[]
  /** Names that this release does not know, at most 20. */
  unknown: readonly { name: string; count: number }[]
  withoutSession: number
  /** Times before 2015, or more than a day after the report was made: left out. */
  badTimes: number
  /** Events that came after later ones of their visit. */
  outOfOrder: number
  /** From releases that said less: page views without a device. */
  withoutDevice: number
  /** Amounts that are no number from 0 to a million million, taken as not said. */
  badAmounts: number
  otherCurrencies: readonly { currency: string; orders: number }[]
  commentsLeftOut: number
  /** Rows that were beyond what is kept (guides, campaigns, questions, answers …): counted in nothing. */
  beyond: number
}

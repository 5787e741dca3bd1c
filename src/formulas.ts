/**
 * Every formula of the report, each with its source. Counts go in, figures come out; null, never NaN, where there is
 * nothing to divide by. Counts of a scale stand by answer, the lowest first: `counts[0]` is how often it was answered.
 */
import {
  differenceOfShares,
  type Estimate,
  meanOf,
  netShare,
  relativeChange,
  share,
} from './formulas-intervals'

export { type Estimate, share } from './formulas-intervals'

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0)
const top = (counts: readonly number[], boxes: number): number => sum(counts.slice(-boxes))

/** In points: times a hundred. */
const inPoints = (one: Estimate | null): Estimate | null =>
  one && { value: one.value * 100, n: one.n, low: one.low * 100, high: one.high * 100 }

/** Top answer minus bottom answer, in points. */
const ends = (counts: readonly number[]): Estimate | null =>
  counts.length < 2 ? null : inPoints(netShare(counts.at(-1)!, counts[0]!, sum(counts)))

// surveys

/**
 * Customer satisfaction, a share, 0 to 1: the two best answers of five ("satisfied", "very satisfied") among all.
 * `counts` of 1 to 5. The top-two-box form: P. Farris et al., "Marketing Metrics" (3rd edition, 2015);
 * https://en.wikipedia.org/wiki/Customer_satisfaction. Wilson's interval. No answers: null.
 */
export const csat = (counts: readonly number[]): Estimate | null => share(top(counts, 2), sum(counts))

/** CSAT as many shops count it, a share, 0 to 1: the best of five answers among all. `counts` of 1 to 5. No answers: null. */
export const csatFiveAnswer = (counts: readonly number[]): Estimate | null =>
  share(top(counts, 1), sum(counts))

/**
 * Customer effort score 2.0, in points of its scale, 1 to 7: the mean of how easy it was. `counts` of 1 to 7.
 * M. Dixon, N. Toman, R. DeLisi, "The Effortless Experience" (2013), of the Corporate Executive Board. Student's t
 * interval. No answers: null.
 */
export const ces = (counts: readonly number[]): Estimate | null => meanOf(counts, 1)

/** The same said as a share, 0 to 1: those who agree that it was easy (5 to 7). `counts` of 1 to 7. Same source. No answers: null. */
export const cesAgree = (counts: readonly number[]): Estimate | null => share(top(counts, 3), sum(counts))

/** CES as many shops count it, in points, -100 to 100: share of the best of five answers minus that of the worst. No answers: null. */
export const cesFiveAnswer = (counts: readonly number[]): Estimate | null => ends(counts)

/**
 * Net Promoter Score, in points, -100 to 100: share of promoters (9, 10) minus share of detractors (0 to 6). `counts` of
 * 0 to 10. F. Reichheld, "The one number you need to grow", Harvard Business Review, December 2003. Interval by Rocks
 * (2016): https://measuringu.com/nps-confidence-intervals/. No answers: null.
 */
export const nps = (counts: readonly number[]): Estimate | null =>
  counts.length === 11 ? inPoints(netShare(top(counts, 2), sum(counts.slice(0, 7)), sum(counts))) : null

/** NPS as many shops count it, in points, -100 to 100: share of the best of five answers minus that of the worst. No answers: null. */
export const npsFiveAnswer = (counts: readonly number[]): Estimate | null => ends(counts)

// visits

/**
 * Conversion, a share, 0 to 1: visits with a purchase among all. Google Analytics 4 calls it the session key event rate:
 * https://support.google.com/analytics/answer/13965727. Wilson's interval. No visits: null.
 */
export const conversion = (visitsWithPurchase: number, visits: number): Estimate | null =>
  share(visitsWithPurchase, visits)

/** Visits of one page in which nothing was done, among all; 0 to 1. https://en.wikipedia.org/wiki/Bounce_rate. No visits: null. */
export const bounceRate = (bounces: number, visits: number): Estimate | null => share(bounces, visits)

/** Of the views of a page, those that were their visit's last; 0 to 1. https://en.wikipedia.org/wiki/Exit_rate. No views: null. */
export const exitRate = (exits: number, views: number): Estimate | null => share(exits, views)

/**
 * Click-through rate: clicks among times shown; 0 to 1. https://en.wikipedia.org/wiki/Click-through_rate.
 * Who clicks twice at one showing counts once at most. Never shown: null.
 */
export const clickThrough = (clicks: number, shown: number): Estimate | null =>
  share(Math.min(clicks, shown), shown)

/**
 * Mean time on a page, in seconds, over the views after which another page followed: of the last page of a visit nobody
 * knows how long it was read. https://en.wikipedia.org/wiki/Web_analytics. No such view: null.
 */
export const meanTimeOnPage = (seconds: number, timed: number): number | null =>
  timed > 0 ? seconds / timed : null

// orders

/** Average order value, in the currency of the revenue: revenue / orders. https://en.wikipedia.org/wiki/Average_order_value. No orders: null. */
export const averageOrderValue = (revenue: number, orders: number): number | null =>
  orders > 0 ? revenue / orders : null

/** Orders a customer makes, in the period that both are of: orders / customers. P. Farris et al. (as above). No customers: null. */
export const purchaseFrequency = (orders: number, customers: number): number | null =>
  customers > 0 ? orders / customers : null

/**
 * Customer lifetime value, in the currency of the spend: average spend an order x orders a customer makes in a year x
 * years that he stays. The simple form, without margin and discount:
 * https://en.wikipedia.org/wiki/Customer_lifetime_value. One of the three not known: null.
 */
export const lifetimeValue = (
  averageSpend: number | null,
  ordersAYear: number | null,
  lifespanYears: number | null,
): number | null =>
  averageSpend === null || ordersAYear === null || lifespanYears === null
    ? null
    : averageSpend * ordersAYear * lifespanYears

/** What one kept customer cost, in the currency of the spend: what was spent on keeping in period A / customers who came back in period B. None came: null. */
export const retentionCost = (spend: number, returningCustomers: number): number | null =>
  returningCustomers > 0 ? spend / returningCustomers : null

/**
 * Repeat purchase rate: customers with more than one order among all, 0 to 1; or orders that are not their customer's
 * first among all orders. P. Farris et al. (as above). Wilson's interval. None at all: null.
 */
export const repeatRate = (returning: number, all: number): Estimate | null => share(returning, all)

/** Of what was sold, the share that was reached through the assistant before; 0 to 1. Ours: last touch, within the days of `shop.attribution`. Nothing sold: null. */
export const assistedShare = (assistedRevenue: number, revenue: number): number | null =>
  revenue > 0 ? Math.min(1, Math.max(0, assistedRevenue / revenue)) : null

// comparisons

/** Visits of one arm of an experiment, and how many of them bought afterwards. */
export interface Arm {
  visits: number
  bought: number
}

/**
 * What a campaign brings over its holdout, both in conversion: `relative` (0.1: a tenth more buyers; Katz 1978) and
 * `difference` (0.01: one more of a hundred visits; Newcombe 1998). It is an effect where the interval leaves out 0.
 * `relative` is null where nobody of the holdout bought, both where an arm has no visits.
 */
export const liftOverHoldout = (
  shown: Arm,
  holdout: Arm,
): { relative: Estimate | null; difference: Estimate | null } => ({
  relative: relativeChange(shown.bought, shown.visits, holdout.bought, holdout.visits),
  difference: differenceOfShares(shown.bought, shown.visits, holdout.bought, holdout.visits),
})

/**
 * By what share a figure is over that of the period before (0.1: a tenth more): week on week, year on year. Null where
 * one is not known, or the one before is 0 or less: there is no base.
 */
export const changedBy = (now: number | null, before: number | null): number | null =>
  now === null || before === null || !(before > 0) ? null : (now - before) / before

/**
 * Are these too few to lean on? Under 30 answers, the textbook's rule of thumb for the normal approximation (R. Hogg,
 * E. Tanis, "Probability and Statistical Inference", on the central limit theorem); under 100 visits: that is ours, for
 * at the 1 to 3 % that shops convert a hundred visits hold a buyer or two.
 */
export const isFew = (n: number, of: 'answers' | 'visits' = 'answers'): boolean =>
  n < (of === 'answers' ? 30 : 100)

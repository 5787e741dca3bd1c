/** What the report says, in English. Numbers, dates and names come in ready to be read. */
import { sectionWordsEn } from './section-words-en'

const s = (n: number, one: string, more = `${one}s`) => (n === 1 ? one : more)

export const en = {
  ...sectionWordsEn,
  title: (shop: string) => (shop ? `${shop}: what the assistant brings` : 'What the assistant brings'),
  heading: 'What the assistant brings',
  made: (when: string) => `Made on ${when}`,
  logSpan: (from: string, to: string) => `The log goes from ${from} to ${to}.`,
  needsScript: 'This page draws its figures with JavaScript; please allow it here. Nothing leaves the page.',
  sections: 'Sections',
  filters: 'Which visits',
  // the filters
  dates: 'Dates',
  lastDays: (n: number) => `${n} days`,
  lastWeeks: (n: number) => `${n} ${s(n, 'week')}`,
  allDays: 'All',
  from: 'From',
  to: 'To',
  toWeek: 'To the week of',
  device: 'Device',
  segment: 'Segment',
  devices: { all: 'All', phone: 'Phone', tablet: 'Tablet', desktop: 'Computer', unknown: 'Not known' },
  everybody: 'Everybody',
  only: (what: string) => `Counted here: ${what} only.`,
  // the headline
  these: {
    day: (n: number) => `In these ${n} days`,
    week: (n: number) => (n === 1 ? 'In this week' : `In these ${n} weeks`),
  },
  theDay: (day: string) => `On ${day}`,
  theDays: (span: string) => `In the period ${span}`,
  headline: (period: string, share: string, amount: string) =>
    `${period}, ${share} of what you sold was reached through the assistant: ${amount}.`,
  headlineNone: (period: string, revenue: string) =>
    `${period}, you sold for ${revenue}. The log says of none of it that it was reached through the assistant.`,
  headlineNoSales: (period: string) => `${period}, the log knows of no sale.`,
  headlineNothing: (period: string, isAny: boolean) =>
    `${period}, the log has no ${isAny ? '' : 'such '}visit.`,
  headlineNoSession: (n: number, said: string) =>
    `No visit can be made out in this log: ${said} ${s(n, 'event')} ${n === 1 ? 'does' : 'do'} not say to which one ${n === 1 ? 'it belongs' : 'they belong'}. Let the receiver keep "session".`,
  headlineMore: (n: number, visits: string, orders: string, revenue: string) =>
    `${visits} ${s(n, 'visit')}, ${orders} and ${revenue} in sales.`,
  orders: (n: number, said: string) => `${said} ${s(n, 'order')}`,
  worthALook: 'Worth a look',
  lookGuide: (guide: string, step: string, share: string) =>
    `In “${guide}”, ${share} of those who answered “${step}” went away without looking at a product.`,
  lookGuideStart: (guide: string, share: string) =>
    `In “${guide}”, ${share} of those who started went away without an answer.`,
  lookWish: (wish: string, times: string, n: number) =>
    `Visitors wanted “${wish}” and had to give way: ${times} ${s(n, 'time')}.`,
  lookCampaign: (campaign: string, verdict: string) => `“${campaign}” ${verdict}.`,
  lookCritics: (n: number, said: string) => `${said} ${s(n, 'visitor')} gave a low score and wrote why.`,
  // figures
  keyFigures: 'Key figures',
  visits: 'Visits',
  conversion: 'Visits that buy',
  aov: 'Average order',
  assisted: 'Sales after the assistant',
  assistedShare: (share: string) => `${share} of all sales`,
  csat: 'Satisfaction (CSAT)',
  nps: 'Recommendation (NPS)',
  noAnswers: 'No answers yet',
  none: '–',
  interval: (low: string, high: string) => `likely ${low} to ${high}`,
  fewVisits: (n: number, said: string) =>
    n === 0 ? 'no visits' : `only ${said} ${s(n, 'visit')}: may be chance`,
  fewOrders: (n: number, said: string) =>
    n === 0 ? 'no orders' : `only ${said} ${s(n, 'order')}: may be chance`,
  fewCustomers: (n: number, said: string) =>
    n === 0 ? 'no customers' : `only ${said} ${s(n, 'customer')}: may be chance`,
  fewAnswers: (n: number, said: string) =>
    n === 0 ? 'no answers' : `only ${said} ${s(n, 'answer')}: may be chance`,
  ofAnswers: (n: number, said: string) => `of ${said} ${s(n, 'answer')}`,
  more: (by: string, base: string) => `${by} more than ${base}`,
  less: (by: string, base: string) => `${by} less than ${base}`,
  same: (base: string) => `the same as ${base}`,
  tooFewToCompare: (base: string) => `too few to compare with ${base}`,
  points: (by: string) => `${by} ${by === '1' ? 'point' : 'points'}`,
  before: {
    day: (n: number) => (n === 7 ? 'the week before' : n === 1 ? 'the day before' : `the ${n} days before`),
    week: (n: number) => (n === 1 ? 'the week before' : `the ${n} weeks before`),
  },
  yearBefore: 'a year earlier',
  noBefore: 'The log has nothing earlier to compare these days with.',
  // charts
  numbers: 'The numbers',
  trend: 'Visits and sales',
  trendVisits: 'Visits',
  trendRevenue: 'Sales',
  trendVisitsSays: { day: 'Visits that began on each day.', week: 'Visits that began in each week.' },
  trendRevenueSays: {
    day: 'What was sold on each day; the solid part is what was reached through the assistant before.',
    week: 'What was sold in each week; the solid part is what was reached through the assistant before.',
  },
  day: 'Day',
  week: 'Week of',
  period: 'Period',
  unfinished: 'The last one is not over yet.',
}

/** What every language of the report says. */
export type Words = typeof en

/** An event log as the figures of the report: read once, in bounded memory, ten million events and more. */
import type { Manifest } from '../schema'
import { campaignRows } from './campaign-rows'
import { createCells } from './cells'
import { commentRows } from './comment-rows'
import type { Report } from './contract'
import { bucketsOf, dayIn } from './days'
import { eachLine } from './each-line'
import { guideRows, relaxationRows } from './guide-rows'
import { type Names, namesOf } from './names'
import { noteBaskets } from './note-baskets'
import { sell } from './order-rows'
import { pageRows } from './page-rows'
import { createLineReader } from './read-line'
import { surveyRows } from './survey-rows'
import { createTally, type Tally } from './tally'
import { totalRows } from './total-rows'

export interface ReportOptions {
  /** Gives titles, words and the order of questions; without it everything is called by its id. */
  manifest?: Manifest | undefined
  /** IANA name in which days begin and end: "Europe/Madrid". */
  timeZone: string
  /** ms since 1970. */
  now: number
  /** BCP 47 tag; left out, the shop's. */
  language?: string | undefined
  /** What was spent on keeping customers, in the shop's currency. */
  retentionSpend?: number | null | undefined
  /** How long a customer stays, in days. */
  lifespanDays?: number | null | undefined
}

const MOST_UNKNOWN = 20

/** Reads a log of JSON lines, in pieces of any size, and gives its report. Rejects if the pieces do, or there is no such time zone. */
export async function tallyLog(chunks: AsyncIterable<Uint8Array>, options: ReportOptions): Promise<Report> {
  // an unknown time zone is told before a long log is read
  const dayOf = dayIn(options.timeZone)
  const names = namesOf(options.manifest, options.language)
  const tally = createTally(new Set(names.messages))
  await eachLine(chunks, createLineReader(tally, options.now))
  return reportOf(tally, options, names, dayOf)
}

function reportOf(
  tally: Tally,
  { timeZone, now, retentionSpend = null, lifespanDays = null }: ReportOptions,
  names: Names,
  dayOf: (at: number) => number,
): Report {
  const isEmpty = tally.to < tally.from
  const [from, to] = isEmpty ? [now, now] : [tally.from, tally.to]
  const { bucket, buckets, placeOf } = bucketsOf(dayOf(from), dayOf(to))
  const placeAt = (at: number) => placeOf(dayOf(at))

  const cells = createCells(tally, { bucket, buckets, placeOf: placeAt }, names.segment)
  const sold = sell(tally, cells, names.currency, placeAt)
  noteBaskets(tally)
  const { pages, bounces, pageViews } = pageRows(tally, cells)
  const { totals, carts, signUps } = totalRows(tally, cells, sold, { bounces, pageViews })
  const guides = guideRows(tally, cells, names, sold)
  const campaigns = campaignRows(tally, cells, names, sold)
  const surveys = surveyRows(tally, cells, names)
  const comments = commentRows(tally, cells, names)
  const byCount = (a: [string, number], b: [string, number]) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)
  return {
    v: 1,
    shop: names.shop,
    currency: sold.currency,
    language: names.language,
    timeZone,
    ...{ from, to, made: now, axes: cells.axes, totals },
    ordersByPrevious: sold.ordersByPrevious,
    ...{ pages, guides, campaigns, surveys, comments },
    relaxations: relaxationRows(tally, cells, names),
    ...{ carts, signUps },
    problems: [...tally.problems].sort(byCount).map(([code, count]) => ({ code, count })),
    given: { retentionSpend: retentionSpend ?? null, lifespanDays: lifespanDays ?? null },
    foot: {
      ...tally.foot,
      unknown: [...tally.unknown]
        .sort(byCount)
        .slice(0, MOST_UNKNOWN)
        .map(([name, count]) => ({ name, count })),
      otherCurrencies: sold.otherCurrencies,
      commentsLeftOut: tally.comments.leftOut,
    },
  }
}

/** Kinds of page, with exits and time on them; and what visits were, seen by their pages. */
import type { Cells, Counts } from './cells'
import type { PageRow } from './contract'
import { eachVisitsViews, PAGE_TYPES } from './page-views'
import type { Tally } from './tally'
import { DID } from './visits'

/** A page that was left open longer than half an hour was not read: where Google Analytics ends a session, too (https://support.google.com/analytics/answer/12798876); ms. */
const QUIET = 1_800_000

/** The rows, and the two totals that are known by the way. */
export function pageRows(
  { views, visits }: Tally,
  cells: Cells,
): { pages: PageRow[]; bounces: Counts; pageViews: Counts } {
  const bounces: Counts = []
  const pageViews: Counts = []
  const rows = PAGE_TYPES.map(type => ({
    type,
    views: [] as Counts,
    exits: [] as Counts,
    timed: [] as Counts,
    seconds: [] as Counts,
  }))
  eachVisitsViews(views, visits.size, (visit, own) => {
    cells.add(pageViews, visit, own.length)
    if (own.length === 1 && !(visits.flags[visit]! & DID.something)) cells.add(bounces, visit, 1)
    for (let i = 0; i < own.length; i++) {
      const view = own[i]!
      const next = own[i + 1]
      const row = rows[views.type[view]!]!
      cells.add(row.views, visit, 1)
      if (next === undefined) cells.add(row.exits, visit, 1)
      else if (views.at[next]! - views.at[view]! <= QUIET) {
        cells.add(row.timed, visit, 1)
        cells.add(row.seconds, visit, (views.at[next]! - views.at[view]!) / 1000)
      }
    }
  })
  const pages = rows
    .filter(row => row.views.length)
    .map(({ type, views, exits, timed, seconds }) => ({
      type,
      views: cells.series(views),
      exits: cells.series(exits),
      timed: cells.series(timed),
      seconds: cells.series(seconds),
    }))
  return { pages, bounces, pageViews }
}

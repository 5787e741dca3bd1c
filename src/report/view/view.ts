/** What every section of the report is drawn from: the figures, the filter, the language, what the owner has opened. */
import type { Report, Series } from '../contract'
import type { Filter } from './filter'
import type { Say } from './say'
import type { ScoreGroup } from './score-group'
import { sum } from './sums'

export interface View {
  report: Report
  filter: Filter
  say: Say
  /** The filtered count. */
  n: (series: Series) => number
  /** Which comments are shown, and how many at most. */
  comments: { group: ScoreGroup | 'any'; atMost: number }
}

/** What the owner can change; the page is drawn anew. */
export interface Changes {
  setFilter: (filter: Partial<Filter>) => void
  setComments: (comments: Partial<View['comments']>) => void
}

export const viewOf = (
  report: Report,
  say: Say,
  { filter, comments }: Pick<View, 'filter' | 'comments'>,
): View => ({ report, say, filter, comments, n: series => sum(report.axes, series, filter) })

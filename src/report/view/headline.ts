/** The first sentence of the report: what the assistant brought in these days, in plain words. */
import { assistedShare } from '../../formulas'
import type { View } from './view'

/** "In these 30 days"; of days that were chosen by hand, from when to when. */
export function sayPeriod({
  report: { axes },
  filter,
  say,
}: Pick<View, 'report' | 'filter' | 'say'>): string {
  const { words } = say
  const length = filter.to - filter.from + 1
  if (filter.preset === null || filter.preset === 'all')
    return (axes.bucket === 'day' && length === 1 ? words.theDay : words.theDays)(
      say.span(axes.buckets[filter.from] ?? '', axes.buckets[filter.to] ?? ''),
    )
  return words.these[axes.bucket](length)
}

/** What the figures are held down to: "Phone, Loyal"; '' where all visits count. */
export const sayOnly = ({ report: { axes }, filter, say }: View): string =>
  [
    filter.device === null ? '' : say.words.devices[axes.devices[filter.device] ?? 'unknown'],
    filter.segment === 0 ? '' : (axes.segments[filter.segment]?.id ?? ''),
  ]
    .filter(Boolean)
    .join(', ')

export function headline(view: View): string {
  const { report, say, n } = view
  const { words } = say
  const { totals } = report
  const period = sayPeriod(view)
  const [revenue, assisted] = [n(totals.revenue), n(totals.assistedRevenue)]
  const isAny = sayOnly(view) === ''
  const { withoutSession } = report.foot
  if (!n(totals.visits))
    return isAny && !totals.visits.length && withoutSession > 0
      ? words.headlineNoSession(withoutSession, say.count(withoutSession))
      : words.headlineNothing(period, isAny)
  if (!n(totals.orders)) return words.headlineNoSales(period)
  const share = assistedShare(assisted, revenue)
  if (!share) return words.headlineNone(period, say.money(revenue))
  return words.headline(period, say.percent(share), say.money(assisted))
}

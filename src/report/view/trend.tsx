/** Visits and sales over time. */
import { Chart } from './chart'
import { plotTrend } from './plot-trend'
import { byBucket } from './sums'
import { unfinished } from './unfinished'
import type { View } from './view'

export const Trend = ({ report, filter, say }: View) => {
  const { words } = say
  const { axes, totals } = report
  const days = axes.buckets.slice(filter.from, filter.to + 1)
  const visits = byBucket(axes, totals.visits, filter)
  const revenue = byBucket(axes, totals.revenue, filter)
  const assisted = byBucket(axes, totals.assistedRevenue, filter)
  const isUnder = filter.to === axes.buckets.length - 1 && unfinished(report)
  const note = isUnder ? ` ${words.unfinished}` : ''
  const heads = [{ label: words[axes.bucket] }]
  return (
    <section class="pair" aria-labelledby="trend">
      <h2 id="trend" class="unseen">
        {words.trend}
      </h2>
      <Chart
        say={say}
        title={words.trendVisits}
        says={words.trendVisitsSays[axes.bucket] + note}
        draw={plotTrend(
          days.map((day, at) => ({
            day,
            all: visits[at]!,
            part: null,
            title: `${say.day(day)}\n${words.visits}: ${say.count(visits[at]!)}`,
          })),
          { axis: say.countShort, day: say.dayShort },
        )}
        columns={[...heads, { label: words.visits, isNumber: true }]}
        rows={days.map((day, at) => [say.day(day), say.count(visits[at]!)])}
      />
      <Chart
        say={say}
        title={words.trendRevenue}
        says={words.trendRevenueSays[axes.bucket] + note}
        draw={plotTrend(
          days.map((day, at) => ({
            day,
            all: revenue[at]!,
            part: assisted[at]!,
            title: `${say.day(day)}\n${words.revenue}: ${say.money(revenue[at]!)}\n${words.assisted}: ${say.money(assisted[at]!)}`,
          })),
          { axis: say.moneyShort, day: say.dayShort },
        )}
        columns={[
          ...heads,
          { label: words.revenue, isNumber: true },
          { label: words.assisted, isNumber: true },
        ]}
        rows={days.map((day, at) => [say.day(day), say.money(revenue[at]!), say.money(assisted[at]!)])}
      />
    </section>
  )
}

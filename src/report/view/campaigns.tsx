/** Campaigns: shown, closed, clicked, bought after, and what each brings over its holdout. */
import { clickThrough } from '../../formulas'
import { type Verdict, verdictsOf } from './campaign-verdict'
import { Chart } from './chart'
import { FigureTable } from './figure-table'
import { Named } from './named'
import { plotIntervals } from './plot-intervals'
import { Section } from './section'
import type { View } from './view'

/** The page shows so many: a log can be full of ids that are none. */
const MOST = 100

const Effect = ({ verdict: { kind, text, note } }: { verdict: Verdict }) => (
  <span class={`verdict ${kind}`}>
    {text}
    {note && <small>{note}</small>}
  </span>
)

export const Campaigns = (view: View) => {
  const { report, n, say } = view
  const { words } = say
  // what a survey brought stands with the surveys
  const surveys = new Set(report.surveys.flatMap(({ id, isMessage }) => (isMessage ? [] : [id])))
  const all = report.campaigns
    .filter(({ id }) => !surveys.has(id))
    .map(campaign => ({ campaign, verdicts: verdictsOf(campaign, view) }))
    .filter(({ campaign, verdicts }) => n(campaign.shown) > 0 || verdicts.some(({ arm }) => arm.visits > 0))
  const rows = all.slice(0, MOST)
  const more = all.length - rows.length
  const name = (title: string, variant: string) => (variant ? `${title}, ${words.variant(variant)}` : title)
  // a plot has one line a name
  const isSame = (title: string) => rows.filter(({ campaign }) => campaign.title === title).length > 1
  const known = rows.flatMap(({ campaign: { id, title }, verdicts }) =>
    verdicts.flatMap(({ lift, variant, kind }) =>
      lift && kind !== 'early' ? [{ label: name(isSame(title) ? id : title, variant), ...lift }] : [],
    ),
  )
  return (
    <Section
      id="campaigns"
      title={words.campaigns}
      lead={words.campaignsLead}
      empty={rows.length === 0 && words.campaignsEmpty}
    >
      <div class="card">
        <FigureTable
          caption={words.campaigns}
          columns={[
            { label: words.campaign },
            { label: words.shown, isNumber: true },
            { label: words.closed, isNumber: true },
            { label: words.clicked, isNumber: true },
            { label: words.bought, isNumber: true },
            { label: words.effect },
          ]}
          rows={rows.flatMap(({ campaign, verdicts }) => {
            const shown = n(campaign.shown)
            const rate = (count: number) => {
              const found = clickThrough(count, shown)
              return found ? `${say.count(count)} · ${say.percent(found.value)}` : say.count(count)
            }
            return verdicts.map((verdict, at) => [
              <Named key="name" name={name(campaign.title, verdict.variant)} beside={campaign.id} />,
              // of the campaign, not of its variants
              at === 0 ? say.count(shown) : '',
              at === 0 ? rate(n(campaign.closed)) : '',
              at === 0 ? rate(n(campaign.taken)) : '',
              `${say.count(verdict.arm.bought)} · ${say.percent(verdict.arm.visits ? verdict.arm.bought / verdict.arm.visits : 0)}`,
              <Effect key="effect" verdict={verdict} />,
            ])
          })}
        />
        {more > 0 && <p class="says">{words.notShown(more, say.count(more))}</p>}
      </div>
      {known.length > 0 && (
        <Chart
          say={say}
          title={words.liftChart}
          says={words.liftChartSays}
          draw={plotIntervals(known, say.signed, { most: 2, at: 0 })}
          columns={[
            { label: words.campaign },
            { label: words.lift, isNumber: true },
            { label: words.from95, isNumber: true },
            { label: words.to95, isNumber: true },
          ]}
          rows={known.map(({ label, value, low, high }) => [
            label,
            say.signed(value),
            say.signed(low),
            say.signed(high),
          ])}
        />
      )}
    </Section>
  )
}

/** Kinds of page: how often seen, where visits end, how long they are read. */
import { bounceRate, exitRate, meanTimeOnPage } from '../../formulas'
import { Figure } from './figure'
import { FigureTable } from './figure-table'
import { Section } from './section'
import type { View } from './view'

export const Pages = ({ report: { pages, totals }, n, say }: View) => {
  const { words } = say
  const rows = pages
    .map(({ type, views, exits, timed, seconds }) => ({
      label: Object.hasOwn(words.pageTypes, type) ? words.pageTypes[type]! : type,
      views: n(views),
      exit: exitRate(n(exits), n(views)),
      time: meanTimeOnPage(n(seconds), n(timed)),
    }))
    .filter(({ views }) => views > 0)
    .sort((a, b) => b.views - a.views)
  const bounce = bounceRate(n(totals.bounces), n(totals.visits))
  return (
    <Section
      id="pages"
      title={words.pages}
      lead={words.pagesLead}
      empty={rows.length === 0 && words.pagesEmpty}
    >
      <div class="card">
        {bounce && (
          <p class="saying">
            <Figure say={say} text={words.bounce(say.percent(bounce.value))} n={bounce.n} of="visits" />
          </p>
        )}
        <FigureTable
          caption={words.pages}
          columns={[
            { label: words.page },
            { label: words.views, isNumber: true },
            { label: words.exitRate, isNumber: true },
            { label: words.timeOn, isNumber: true },
          ]}
          rows={rows.map(({ label, views, exit, time }) => [
            <bdi key="label">{label}</bdi>,
            say.count(views),
            exit ? say.percent(exit.value) : words.none,
            time === null ? words.none : say.time(time),
          ])}
        />
      </div>
    </Section>
  )
}

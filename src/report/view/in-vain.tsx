/** What visitors looked for in vain: wishes that had to give. */
import { Bars } from './bars'
import { Section } from './section'
import type { View } from './view'

/** The page shows so many; the rest are rare. */
const MOST = 20

export const InVain = ({ report, n, say }: View) => {
  const { words } = say
  const title = (id: string) => report.guides.find(guide => guide.id === id)?.title ?? id
  const rows = report.relaxations
    .map(({ guide, wish, count }) => ({ guide: title(guide), wish, count: n(count) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST)
  return (
    <Section
      id="in-vain"
      title={words.vain}
      lead={words.vainLead}
      empty={
        rows.length === 0 &&
        (report.guides.some(({ result }) => n(result) > 0) ? words.vainEmpty : words.vainUnasked)
      }
    >
      <div class="card">
        <Bars
          label={words.vain}
          rows={rows.map(({ guide, wish, count }) => ({
            label: wish,
            length: count / rows[0]!.count,
            value: say.count(count),
            note: guide,
          }))}
        />
      </div>
    </Section>
  )
}

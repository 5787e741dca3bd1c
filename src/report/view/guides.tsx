/** The funnel of each guide: how far visitors get, and after which question they go away. */
import type { GuideRow } from '../contract'
import { Bars } from './bars'
import { Figure } from './figure'
import { guideSteps, type Step, worstStep } from './guide-steps'
import { Named } from './named'
import type { Say } from './say'
import { Section } from './section'
import type { View } from './view'

/** The page shows so many: a log can be full of ids that are none. */
const MOST = 30

const sayWorst = (worst: ReturnType<typeof worstStep>, { words, count }: Say): string => {
  if (!worst) return words.nobodyLeaves
  const { kind, label, gone, visits } = worst.step
  return kind === 'start'
    ? words.mostLeaveFirst(count(gone), count(visits))
    : words.mostLeave(label, count(gone), count(visits))
}

/** What can be done about it. */
const advice = (worst: ReturnType<typeof worstStep>, { words }: Say): string =>
  !worst
    ? ''
    : worst.step.kind === 'start'
      ? words.tryStart
      : worst.isLast
        ? words.tryResult
        : words.tryQuestion

const noteOf = ({ kind, visits, reached, gone }: Step, { words, count }: Say): string =>
  [
    kind === 'shown' ? words.resultNote : '',
    visits < reached ? words.leftOut(count(visits)) : '',
    gone > 0 ? (kind === 'start' ? words.leaveAtStart : words.leaveHere)(count(gone)) : '',
  ]
    .filter(Boolean)
    .join(' · ')

const Guide = ({ guide, view: { n, say } }: { guide: GuideRow; view: View }) => {
  const { words } = say
  const steps = guideSteps(guide, n, words)
  const started = steps[0]!.visits
  const worst = worstStep(steps)
  const shown = guide.shown ? n(guide.shown) : 0
  const [results, relaxed] = [n(guide.result), n(guide.relaxed)]
  const of = (count: number, all: number) => say.percent(all ? count / all : 0)
  return (
    <article class="card">
      <h3>
        <Named name={guide.title} beside={guide.id} />
      </h3>
      <p class="saying">
        <Figure say={say} text={sayWorst(worst, say)} n={started} of="visits" />
      </p>
      <p class="says">
        {[
          shown > 0
            ? words.guideShown(say.count(shown), of(started, shown))
            : words.guideStarted(started, say.count(started)),
          words.guideBrought(of(n(guide.purchase), started), say.money(n(guide.revenue))),
          relaxed > 0 ? words.relaxedResults(of(relaxed, results)) : '',
          advice(worst, say),
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
      <Bars
        label={`${guide.title}: ${words.ofStarted}`}
        rows={steps.map(step => ({
          label: step.label,
          length: started ? step.reached / started : 0,
          value: `${say.count(step.reached)} · ${of(step.reached, started)}`,
          note: noteOf(step, say),
          isMarked: step === worst?.step,
        }))}
      />
    </article>
  )
}

export const Guides = (view: View) => {
  const { report, n, say } = view
  const { words } = say
  // bought in these days, started in others: a funnel without a beginning says nothing
  const all = report.guides.filter(({ started }) => n(started) > 0)
  const guides = all.slice(0, MOST)
  const more = all.length - guides.length
  return (
    <Section
      id="guides"
      title={words.guides}
      lead={words.guidesLead}
      empty={guides.length === 0 && words.guidesEmpty}
    >
      <div class="cards">
        {guides.map(guide => (
          <Guide key={guide.id} guide={guide} view={view} />
        ))}
      </div>
      {more > 0 && <p class="says">{words.notShown(more, say.count(more))}</p>}
    </Section>
  )
}

/** Surveys: who answered, what, and in which words. */
import type { SurveyQuestion } from '../questions/survey-schema'
import type { Cells, Counts } from './cells'
import type { SurveyQuestionRow, SurveyRow } from './contract'
import { SURVEY } from './fold-survey'
import type { Names } from './names'
import { scaleOf } from './survey-scale'
import type { Tally } from './tally'
import type { QuestionThing } from './things'
import { NOBODY, UNKNOWN_DEVICE } from './visits'

/** Answers of a question: of each value how often, and how often without a session, by bucket. */
interface Answered {
  values: Map<string | number, Counts>
  nobodies: number[]
}

/** One row a survey of the manifest, in its order, then those of the log by name. */
export function surveyRows(tally: Tally, cells: Cells, names: Names): SurveyRow[] {
  const { pairs, things, visits } = tally
  const ofManifest = [...names.surveys, ...names.messages.filter(id => !names.surveys.includes(id))]
  for (const id of ofManifest) things.number('survey', id, () => ({ kind: 'survey', id }))
  const counts = new Map(
    things.of('survey').map(([number, { id }]) => [
      number,
      {
        ...{ id, shown: [] as Counts, answered: [] as Counts, completed: [] as Counts },
        nobodies: [] as number[],
      },
    ]),
  )
  const answers = new Map(
    things
      .of('question')
      .map(([number, question]) => [
        number,
        { question, values: new Map(), nobodies: [] as number[] } as Answered & { question: QuestionThing },
      ]),
  )
  for (let row = 0; row < pairs.size; row++) {
    const visit = pairs.visit[row]!
    const isNobody = Boolean(visits.flags[visit]! & NOBODY)
    const bucket = cells.bucketOf(visit)
    const own = counts.get(pairs.thing[row]!)
    if (own) {
      // who answers has seen it, wherever that was said
      if (!isNobody) cells.add(own.shown, visit, 1)
      if (pairs.b[row]! & SURVEY.completed) cells.add(own.completed, visit, 1)
      if (pairs.b[row]! & SURVEY.completed && isNobody) own.nobodies[bucket] = (own.nobodies[bucket] ?? 0) + 1
      if (pairs.b[row]! & SURVEY.answered && !isNobody) cells.add(own.answered, visit, 1)
    }
    const given = answers.get(pairs.thing[row]!)
    if (!given) continue
    if (isNobody) given.nobodies[bucket] = (given.nobodies[bucket] ?? 0) + 1
    for (const value of given.question.answers[pairs.a[row]!]!) {
      const own = given.values.get(value) ?? []
      given.values.set(value, own)
      cells.add(own, visit, 1)
    }
  }
  const place = (id: string) => (ofManifest.includes(id) ? ofManifest.indexOf(id) : ofManifest.length)
  return [...counts.values()]
    .sort((a, b) => place(a.id) - place(b.id) || (a.id < b.id ? -1 : 1))
    .map(({ id, shown, answered, completed, nobodies }) => {
      const own = [...answers.values()].filter(({ question }) => question.survey === id)
      const withoutVisit: Counts = []
      // who came without a session answered several questions by several nobodies: as many as the most answered one says
      cells.axes.buckets.forEach((_, bucket) => {
        const most = Math.max(nobodies[bucket] ?? 0, ...own.map(one => one.nobodies[bucket] ?? 0))
        if (!most) return
        cells.addTo(answered, bucket, UNKNOWN_DEVICE, most)
        cells.addTo(withoutVisit, bucket, UNKNOWN_DEVICE, most)
      })
      const { title, questions } = names.survey(id)
      const given = (id: string) => own.find(({ question }) => question.id === id)
      const rows = questions.flatMap(
        written => questionRow(written.id, written, given(written.id), cells, names, tally) ?? [],
      )
      const rest = own
        .filter(({ question }) => !questions.some(({ id }) => id === question.id))
        .sort((a, b) => (a.question.id < b.question.id ? -1 : 1))
      return {
        id,
        title,
        isMessage: !names.surveys.includes(id) && names.messages.includes(id),
        shown: cells.series(shown),
        answered: cells.series(answered),
        completed: cells.series(completed),
        withoutVisit: cells.series(withoutVisit),
        questions: [
          ...rows,
          ...rest.flatMap(one => questionRow(one.question.id, undefined, one, cells, names, tally) ?? []),
        ],
      }
    })
}

/** What is asked, and how it was answered; undefined where there is nothing to count: own words, an address. */
function questionRow(
  id: string,
  written: SurveyQuestion | undefined,
  given: (Answered & { question: QuestionThing }) | undefined,
  cells: Cells,
  names: Names,
  tally: Tally,
): SurveyQuestionRow | undefined {
  if (!given && (written?.type === 'comment' || written?.type === 'contact')) return
  const { preset, scale } = scaleOf(written, given?.question)
  const ask = written ? names.ask(written) : id
  const found = [...(given?.values ?? [])]
  const count = (value: string | number) => cells.series(given?.values.get(value) ?? [])
  if (scale) {
    const [from, to] = scale
    const onScale = (value: string | number) =>
      typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to
    for (const [value, counts] of found) if (!onScale(value)) tally.foot.beyond += times(counts, cells)
    const numbers = Array.from({ length: to - from + 1 }, (_, i) => from + i)
    const answers = numbers.map(value => ({ value, label: String(value), count: count(value) }))
    return { id, ask, preset, scale: [from, to], answers }
  }
  const options = written && 'options' in written ? written.options : []
  const rest = found
    .filter(([value]) => !options.some(option => option.id === value))
    .sort(([a, x], [b, y]) => times(y, cells) - times(x, cells) || (String(a) < String(b) ? -1 : 1))
  const answers = [
    ...options.map(option => ({
      value: option.id,
      label: names.say(option.label) || option.id,
      count: count(option.id),
    })),
    ...rest.map(([value]) => ({ value, label: String(value), count: count(value) })),
  ]
  return { id, ask, preset, scale: null, answers }
}

/** How often, of everybody. */
const times = (counts: Counts, { axes }: Cells): number =>
  counts.reduce(
    (sum, page) => sum + (page?.reduce((all, n, i) => (i % axes.segments.length ? all : all + n), 0) ?? 0),
    0,
  )

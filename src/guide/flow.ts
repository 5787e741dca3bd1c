/** The dialogue as pure steps: which question is next, what an answer changes, what all answers wish. */
import { kindOf } from '../questions'
import type { Answer, Answers, AskedWish } from '../questions/contract'
import type { Facets } from './facets'
import { openQuestions } from './open-questions'
import type { Guide } from './schema'

/** Where the dialogue stands. `asking: null`: nothing left to ask, the result stands alone. */
export interface Flow {
  answers: Answers
  asking: string | null
}

const isAnswered = (answers: Answers, id: string) => Object.hasOwn(answers, id)

/** The answers that still count: of questions that are still asked, in the order of the questions. */
export function standing(guide: Guide, answers: Answers): Answers {
  return Object.fromEntries(
    openQuestions(guide, answers)
      .filter(q => isAnswered(answers, q.id))
      .map(q => [q.id, answers[q.id]!]),
  )
}

function next(guide: Guide, answers: Answers): string | null {
  const kept = standing(guide, answers)
  if (Object.keys(kept).length >= guide.stop.maxQuestions) return null
  return openQuestions(guide, answers).find(q => !isAnswered(kept, q.id))?.id ?? null
}

/** The dialogue at its start, or where these answers (of a link, or of an earlier visit) leave it. */
export function start(guide: Guide, answers: Answers = {}): Flow {
  const kept = standing(guide, answers)
  return { answers: kept, asking: next(guide, kept) }
}

/** One more answer, or another one to a question already answered. */
export function answer(guide: Guide, flow: Flow, question: string, value: Answer): Flow {
  return start(guide, { ...flow.answers, [question]: value })
}

/** Asks a question again; its answer stays until another is given. */
export function ask(flow: Flow, question: string): Flow {
  return { ...flow, asking: question }
}

/** The question before the one that is asked, or null. */
export function previous(guide: Guide, flow: Flow): string | null {
  const open = openQuestions(guide, flow.answers)
  const at = flow.asking === null ? open.length : open.findIndex(q => q.id === flow.asking)
  for (let i = at - 1; i >= 0; i--) if (isAnswered(flow.answers, open[i]!.id)) return open[i]!.id
  return null
}

/** What all answers ask of a product; the kinds of the questions have been fetched. "No preference" asks nothing. */
export function wishesOf(guide: Guide, answers: Answers): AskedWish[] {
  return openQuestions(guide, answers).flatMap(question => {
    const given = answers[question.id]
    if (given === undefined || given === null) return []
    const wishes = kindOf(question)?.wishes(question, given) ?? []
    return wishes.map(wish => ({ ...wish, question: question.id }))
  })
}

/** The answers in values from outside (a link, the API, memory); what is none of a question's is left out. Its kind has been fetched. */
export function readAnswers(
  guide: Guide,
  values: Readonly<Record<string, unknown>>,
  facets: Facets,
): Answers {
  const answers: Record<string, Answer> = {}
  for (const question of guide.questions) {
    if (!Object.hasOwn(values, question.id)) continue
    const value = values[question.id]
    const read = value === null || value === '' ? null : kindOf(question)?.read(question, value, facets)
    if (read !== undefined) answers[question.id] = read
  }
  return answers
}

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
  /** He wants to see the result, whatever there is left to ask. */
  enough?: true
}

/** Which question is next; null: enough is known. The adviser's choice, where there is one. */
export type Choose = (answers: Answers) => string | null

const isAnswered = (answers: Answers, id: string) => Object.hasOwn(answers, id)

/** The answers that still count: of questions that are still asked, in the order in which they were asked. */
export function standing(guide: Guide, answers: Answers): Answers {
  const open = openQuestions(guide, answers).map(q => q.id)
  const ids = guide.order === 'auto' ? Object.keys(answers).filter(id => open.includes(id)) : open
  return Object.fromEntries(ids.filter(id => isAnswered(answers, id)).map(id => [id, answers[id]!]))
}

/** The first question as authors wrote them that is still open. */
export const authored = (guide: Guide, answers: Answers): string | null =>
  openQuestions(guide, answers).find(q => !isAnswered(answers, q.id))?.id ?? null

/** The dialogue at its start, or where these answers (of a link, or of an earlier visit) leave it. */
export function start(guide: Guide, answers: Answers = {}, choose?: Choose): Flow {
  const kept = standing(guide, answers)
  const isFull = Object.keys(kept).length >= guide.stop.maxQuestions
  return { answers: kept, asking: isFull ? null : choose ? choose(kept) : authored(guide, kept) }
}

/** One more answer, or another one to a question already answered. */
export function answer(guide: Guide, flow: Flow, question: string, value: Answer, choose?: Choose): Flow {
  const answers = { ...flow.answers, [question]: value }
  return flow.enough ? enough(start(guide, answers)) : start(guide, answers, choose)
}

/** Asks a question again; its answer stays until another is given. */
export function ask(flow: Flow, question: string): Flow {
  return { ...flow, asking: question }
}

/** He has answered enough: the result stands alone, and changing an answer asks nothing new. */
export const enough = ({ answers }: Flow): Flow => ({ answers, asking: null, enough: true })

/** He wants to go on after all, with this question. */
export const goOn = ({ answers }: Flow, question: string): Flow => ({ answers, asking: question })

/** The question before the one that is asked, or null. */
export function previous(guide: Guide, flow: Flow): string | null {
  const { answers, asking } = flow
  const ids = guide.order === 'auto' ? Object.keys(answers) : openQuestions(guide, answers).map(q => q.id)
  const at = ids.indexOf(asking ?? '')
  const before = at < 0 ? ids : ids.slice(0, at)
  return before.filter(id => isAnswered(answers, id)).at(-1) ?? null
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

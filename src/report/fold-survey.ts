/** What is said in surveys, as it goes into the tally. */
import { did, type Fold, type Happened, word } from './fold'
import { MOST_ANSWERS, MOST_CHOICES, type QuestionThing } from './things'
import { DID } from './visits'

/** Of a visit in a survey, as flags in `b` of their pair; `a` is how often it was shown. */
export const SURVEY = { answered: 1, completed: 2 } as const
const MOST_SAID = 20

/** The row of the visit and the survey of this id, or -1. */
function rowOf({ visit, tally: { things, pairs } }: Happened, id: string): number {
  const survey = things.number('survey', id, () => ({ kind: 'survey', id }))
  return survey < 0 ? -1 : pairs.row(visit, survey)
}

/** A survey appeared; its campaign has its name. */
export function surveyShown(happened: Happened): void {
  const id = word(happened.event.promotion_id)
  const row = id ? rowOf(happened, id) : -1
  if (row >= 0) happened.tally.pairs.a[row]!++
}

const step = (happened: Happened, flag: number): boolean => {
  const id = word(happened.event.survey)
  if (!id) return false
  did(happened, DID.something)
  const row = rowOf(happened, id)
  if (row >= 0) happened.tally.pairs.b[row]! |= flag
  return true
}

export const surveyComplete: Fold = happened => step(happened, SURVEY.completed)

export const surveyComment: Fold = happened => {
  const { event, at, visit, tally } = happened
  const { survey, comment } = event
  const question = word(event.question)
  if (!question || typeof comment !== 'string' || !step(happened, SURVEY.answered)) return false
  if (comment.trim())
    tally.comments.add({ at, survey: survey as string, question, comment: comment.trim(), visit })
  return true
}

/** The place of the answer among those of its question, the last of a visit counts: in `a`, its time in `time`. */
export const surveyAnswer: Fold = happened => {
  const { event, at, visit, tally } = happened
  const { things, pairs } = tally
  const survey = word(event.survey)
  const id = word(event.question)
  if (!survey || !id) return false
  // "no preference" says nothing
  if (event.answer === null) return true
  const answer = answerOf(event.answer)
  if (!answer || !step(happened, SURVEY.answered)) return false
  const number = things.number('question', `${survey}\n${id}`, () => ({
    ...{ kind: 'question', survey, id, answers: [] },
    ...{ places: new Map(), values: new Set(), said: new Map() },
  }))
  const question = things.all[number]
  if (question?.kind !== 'question') return true
  const place = placeOf(question, answer)
  if (place < 0) {
    tally.foot.beyond++
    return true
  }
  const said = `${word(event.preset) ?? ''}|${word(event.scale) ?? ''}`
  if (question.said.size < MOST_SAID || question.said.has(said))
    question.said.set(said, (question.said.get(said) ?? 0) + 1)
  const row = pairs.row(visit, number)
  // of two in the same millisecond the greater one counts, so that the order of the lines tells nothing
  const isSame = at === pairs.time[row]
  if (at > pairs.time[row]! || (isSame && key(answer) > key(question.answers[pairs.a[row]!]!))) {
    pairs.time[row] = at
    pairs.a[row] = place
  }
  return true
}

/** Ids and numbers that were chosen, each once, in the order of their names; null: none that could be counted. */
function answerOf(value: unknown): (string | number)[] | null {
  if (typeof value === 'number') return Number.isFinite(value) ? [value] : null
  if (typeof value === 'string') return word(value) ? [value] : null
  if (!Array.isArray(value) || !value.length || value.length > 50) return null
  const ids = [...new Set(value)].filter((one): one is string => word(one) !== null)
  return ids.length ? ids.sort() : null
}

const key = (answer: readonly (string | number)[]): string => JSON.stringify(answer)

/** The place of an answer, or -1 where there are too many different ones. */
function placeOf({ answers, places, values }: QuestionThing, answer: (string | number)[]): number {
  const known = places.get(key(answer))
  if (known !== undefined) return known
  const fresh = answer.filter(one => !values.has(one))
  if (values.size + fresh.length > MOST_ANSWERS || answers.length >= MOST_CHOICES) return -1
  for (const one of fresh) values.add(one)
  const place = answers.push(answer) - 1
  places.set(key(answer), place)
  return place
}

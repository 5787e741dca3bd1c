/** The steps of a survey, as pure as those of a guide: which question is next, and which was before. */
import { openQuestions } from '../guide/open-questions'
import type { Answers } from '../questions/contract'
import { ratingScale } from '../questions/rating-scale'
import type { SurveyQuestion } from '../questions/survey-schema'

type Questions = readonly SurveyQuestion[]

/**
 * The question so many steps from this one, of those that are asked with these answers; undefined past either end.
 * `null` as an answer: something was said, a comment or an address, but no answer.
 */
export function stepFrom(
  questions: Questions,
  answers: Answers,
  id: string | undefined,
  by: number,
): string | undefined {
  const open = openQuestions({ questions }, answers).map(question => question.id)
  return open[open.indexOf(id!) + by]
}

/** Is one of the ratings in the lower half of its scale? */
export const isLow = (questions: Questions, answers: Answers): boolean =>
  questions.some(question => {
    if (question.type !== 'rating') return false
    const [from, to] = ratingScale(question)
    return (answers[question.id] as number) - from < (to - from) / 2
  })

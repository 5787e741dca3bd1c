/** The kinds of question that a survey asks; those that most surveys have come with it. */
import { comment } from './comment'
import { contact } from './contact'
import { rating } from './rating'
import type { SurveyQuestionKind } from './survey-contract'
import type { SurveyQuestion, SurveyQuestionOf, SurveyQuestionType } from './survey-schema'

const KINDS: {
  [T in SurveyQuestionType]: (
    question: SurveyQuestionOf<T>,
  ) => Promise<SurveyQuestionKind<SurveyQuestionOf<T>>> | SurveyQuestionKind<SurveyQuestionOf<T>>
} = {
  async rating({ look }) {
    if (look === 'numbers') return rating
    const { ratingLooks } = await import('./rating-looks')
    return ratingLooks
  },
  comment: () => comment,
  contact: () => contact,
  async choice() {
    const { surveyChoice } = await import('./survey-options')
    return surveyChoice
  },
  async 'multi-choice'() {
    const { surveyMultiChoice } = await import('./survey-multi-choice')
    return surveyMultiChoice
  },
}

/** The kind of a question; rejects for one that this release does not know. */
export const loadSurveyKind = async (question: SurveyQuestion): Promise<SurveyQuestionKind<SurveyQuestion>> =>
  (await KINDS[question.type](question as never)) as SurveyQuestionKind<SurveyQuestion>

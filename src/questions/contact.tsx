/** An address, with consent: by the form that messages have for it, which is handed in. */
import type { SurveyQuestionKind } from './survey-contract'
import type { SurveyQuestionOf } from './survey-schema'

export const contact: SurveyQuestionKind<SurveyQuestionOf<'contact'>> = {
  View: props => props.form!(props),
}

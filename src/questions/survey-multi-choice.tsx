/** Several of several, as a survey asks it: with the ticks that guides have. */
import { multiChoice } from './multi-choice'
import type { QuestionOf } from './schema'
import type { SurveyQuestionKind } from './survey-contract'
import { optionsCss, sayOptions } from './survey-options'
import type { SurveyQuestionOf } from './survey-schema'

export const surveyMultiChoice: SurveyQuestionKind<SurveyQuestionOf<'multi-choice'>> = {
  css: optionsCss + multiChoice.css,
  View: props => {
    const { id, ask, atMost } = props.question
    // of the question of a guide the ticks look at these only
    const question = { id, ask, atMost, options: sayOptions(props) } as unknown as QuestionOf<'multi-choice'>
    return <multiChoice.View {...props} question={question} />
  },
}

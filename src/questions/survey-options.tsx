/** One of several, as a survey asks it: with the buttons that guides have. */
import { OptionButtons } from './option-buttons'
import type { SurveyQuestionKind, SurveyQuestionProps } from './survey-contract'
import css from './survey-options.css?inline'
import type { SurveyQuestionOf } from './survey-schema'

export const optionsCss: string = css

/** Options with their places filled; one whose words are not known is called by its id. */
export const sayOptions = ({
  question,
  say,
}: SurveyQuestionProps<SurveyQuestionOf<'choice' | 'multi-choice'>>): {
  id: string
  label: string
  hint?: string
}[] =>
  question.options.map(({ id, label, hint }) => {
    const more = say(hint)
    return { id, label: say(label) ?? id, ...(more && { hint: more }) }
  })

export const surveyChoice: SurveyQuestionKind<SurveyQuestionOf<'choice'>> = {
  css,
  View: props => <OptionButtons {...props} options={sayOptions(props)} />,
}

/** The controls of a choice: a tap answers and goes on. */
import type { QuestionProps } from './contract'
import { OptionButtons } from './option-buttons'
import type { QuestionOf } from './schema'

export const ChoiceView = (props: QuestionProps<QuestionOf<'choice'>>) => (
  <OptionButtons {...props} options={props.question.options ?? []} />
)

/** One of several: a tap answers and goes on. */
import type { QuestionKind } from './contract'
import { OptionButtons } from './option-buttons'
import { isOption, optionOf, optionsOf, sayOption } from './options'
import type { QuestionOf } from './schema'

export const choice: QuestionKind<QuestionOf<'choice'>> = {
  read: (question, value, facets) =>
    typeof value === 'string' && isOption(question, value, facets) ? value : undefined,
  wishes: (question, answer) => optionOf(question, String(answer))?.wish ?? [],
  say: (question, answer, words) => {
    const option = optionOf(question, String(answer))
    return option ? sayOption(question, option, words) : ''
  },
  View: ({ question, answer, words, facets, labelId, onAnswer }) => (
    <OptionButtons
      labelId={labelId}
      chosen={answer}
      options={optionsOf(question, facets).map(o => ({
        id: o.id,
        label: sayOption(question, o, words),
        hint: words.text(o.hint),
      }))}
      onChoose={onAnswer}
    />
  ),
}

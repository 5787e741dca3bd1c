/** Yes or no. */
import type { QuestionKind } from './contract'
import { OptionButtons } from './option-buttons'
import type { QuestionOf } from './schema'

const sides = ['yes', 'no'] as const
type Side = (typeof sides)[number]
const isSide = (value: unknown): value is Side => value === 'yes' || value === 'no'

export const yesNo: QuestionKind<QuestionOf<'yes-no'>> = {
  read: (_, value) => (isSide(value) ? value : undefined),
  wishes: (question, answer) => (isSide(answer) ? (question[answer].wish ?? []) : []),
  // "Yes" alone says nothing once the question is out of sight: the chip repeats it
  say: (question, answer, words) =>
    isSide(answer)
      ? words.text(question[answer].label) || `${words.text(question.ask)} ${words.locale[answer]}`
      : '',
  View: props => {
    const { question, words } = props
    const options = sides.map(id => ({ id, label: words.text(question[id].label) || words.locale[id] }))
    return <OptionButtons {...props} options={options} />
  },
}

/** A group of options of which a tap chooses one. */
import type { Text } from '../lib/text'
import type { QuestionProps } from './contract'

interface Props extends Omit<QuestionProps, 'question'> {
  options: readonly { id: string; label: Text; hint?: Text | undefined }[]
}

/** Buttons, not radios: choosing goes on at once, and arrow keys must never do that by themselves (WCAG 3.2.2). */
export const OptionButtons = ({ options, answer, words, onAnswer }: Props) => (
  <fieldset class="options" aria-labelledby="question">
    {options.map(({ id, label, hint }) => (
      <button
        type="button"
        class="option"
        key={id}
        aria-pressed={answer === undefined ? undefined : answer === id}
        onClick={() => onAnswer(id)}
      >
        {words.text(label)}
        {hint && <small>{words.text(hint)}</small>}
      </button>
    ))}
  </fieldset>
)

/** A group of options of which a tap chooses one. */
import type { Answer } from './contract'

interface Props {
  labelId: string
  options: readonly { id: string; label: string; hint?: string }[]
  chosen: Answer | undefined
  onChoose(id: string): void
}

/** Buttons, not radios: choosing goes on at once, and arrow keys must never do that by themselves (WCAG 3.2.2). */
export const OptionButtons = ({ labelId, options, chosen, onChoose }: Props) => (
  <fieldset class="options" aria-labelledby={labelId}>
    {options.map(({ id, label, hint }) => (
      <button
        type="button"
        class="option"
        key={id}
        aria-pressed={chosen === undefined ? undefined : chosen === id}
        onClick={() => onChoose(id)}
      >
        {label}
        {hint && <small>{hint}</small>}
      </button>
    ))}
  </fieldset>
)

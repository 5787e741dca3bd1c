/** Several of several: ticks, then "next". */
import type { Answer, QuestionKind, QuestionProps } from './contract'
import css from './multi-choice.css?inline'
import { isOption, sayOption, wishesOf, withOptions } from './options'
import type { QuestionOf } from './schema'

type Multi = QuestionOf<'multi-choice'>

const ids = (answer: Answer | undefined): readonly string[] => (Array.isArray(answer) ? answer : [])

function View({ question, answer, words, onAnswer }: QuestionProps<Multi>) {
  const chosen = (form: HTMLFormElement) => new FormData(form).getAll('option').map(String)
  /** With as many ticks as may be, the others rest. */
  const limit = (form: HTMLFormElement) => {
    const full = chosen(form).length >= (question.atMost ?? Number.POSITIVE_INFINITY)
    for (const box of form.querySelectorAll('input')) box.disabled = full && !box.checked
  }
  return (
    <form
      onChange={e => limit(e.currentTarget)}
      onSubmit={e => {
        e.preventDefault()
        const ticked = chosen(e.currentTarget)
        onAnswer(ticked.length ? ticked : null)
      }}
    >
      <fieldset class="options" aria-labelledby="question">
        {question.options?.map(o => (
          <label class="option" key={o.id}>
            <input type="checkbox" name="option" value={o.id} defaultChecked={ids(answer).includes(o.id)} />
            <span>
              {words.text(o.label)}
              {o.hint && <small>{words.text(o.hint)}</small>}
            </span>
          </label>
        ))}
      </fieldset>
      <button type="submit" class="primary">
        {words.locale.next}
      </button>
    </form>
  )
}

export const multiChoice: QuestionKind<Multi> = {
  complete: withOptions,
  read: (question, value, facets) => {
    const asked = typeof value === 'string' ? value.split(',') : Array.isArray(value) ? value : []
    const known = asked.filter((id): id is string => typeof id === 'string' && isOption(question, id, facets))
    return known.length ? known : undefined
  },
  // values of the catalogue: any of those ticked; options written by hand: what each of them wishes
  wishes: (question, answer) => {
    const { from, weight, must } = question
    return from
      ? [{ field: from, in: [...ids(answer)], weight, must }]
      : ids(answer).flatMap(id => wishesOf(question, id))
  },
  say: (question, answer, words) =>
    ids(answer)
      .map(id => sayOption(question, id, words))
      .filter(Boolean)
      .join(', '),
  css,
  View,
}

/** A number on a slider, then "next". */
import type { Facets } from '../guide/facets'
import { sayValue } from '../values'
import type { Words } from '../words'
import type { QuestionKind, QuestionProps } from './contract'
import css from './range.css?inline'
import type { QuestionOf } from './schema'

type Range = QuestionOf<'range'>
type Ends = { min: number; max: number; step: number }

/** With the ends and the step of the slider: the manifest's, else those of the catalogue in round numbers. */
export function withEnds(question: Range, facets: Facets): (Range & Ends) | undefined {
  const { from, min, max } = question
  const facet = from && Object.hasOwn(facets, from) ? facets[from] : undefined
  const isNumbers = facet?.kind === 'numbers'
  if (from && !isNumbers && (min === undefined || max === undefined)) return
  const low = min ?? (isNumbers ? facet.min : 0)
  const high = max ?? (isNumbers ? facet.max : 100)
  // about forty steps, each a round number: 1, 2 or 5 times a power of ten
  const raw = Math.max((high - low) / 40, Number.MIN_VALUE)
  const power = 10 ** Math.floor(Math.log10(raw))
  const step = question.step ?? power * ([1, 2, 5, 10].find(n => n * power >= raw) ?? 10)
  return {
    ...question,
    min: min ?? Math.floor(low / step) * step,
    max: max ?? Math.ceil(high / step) * step,
    step,
  }
}

const sayNumber = (question: Range, value: number, words: Words): string =>
  question.unit
    ? `${sayValue(words, '', value)} ${words.text(question.unit)}`
    : sayValue(words, question.wish[0]?.field ?? '', value)

function View({ question, answer, words, onAnswer }: QuestionProps<Range>) {
  const { min, max, step } = question as Range & Ends
  const middle = min + Math.round((max - min) / 2 / step) * step
  const say = (n: number) => sayNumber(question, n, words)
  // the browser keeps the value: it is read when it moves, and when the visitor goes on
  const show = (slider: HTMLInputElement | null) => {
    if (!slider) return
    const { valueAsNumber: value } = slider
    const said = say(value)
    slider.previousElementSibling!.textContent = said
    slider.setAttribute('aria-valuetext', said)
    slider.style.setProperty('--share', String(max > min ? (value - min) / (max - min) : 0))
  }
  return (
    <form
      class="range"
      onSubmit={e => {
        e.preventDefault()
        onAnswer(e.currentTarget.querySelector('input')!.valueAsNumber)
      }}
    >
      <output />
      <input
        type="range"
        aria-labelledby="question"
        min={min}
        max={max}
        step={step}
        defaultValue={String(typeof answer === 'number' ? answer : middle)}
        ref={show}
        onInput={e => show(e.currentTarget)}
      />
      <div class="ends" aria-hidden="true">
        <span>{say(min)}</span>
        <span>{say(max)}</span>
      </div>
      <button type="submit" class="primary">
        {words.locale.next}
      </button>
    </form>
  )
}

export const range: QuestionKind<Range> = {
  complete: withEnds,
  read: (_, value) => {
    const number = typeof value === 'string' && value.trim() ? Number(value) : value
    return typeof number === 'number' && Number.isFinite(number) ? number : undefined
  },
  wishes: (question, answer) =>
    typeof answer === 'number'
      ? question.wish.map(w => ({
          ...w,
          ...(w.atMost === '$answer' ? { atMost: answer } : {}),
          ...(w.atLeast === '$answer' ? { atLeast: answer } : {}),
          ...(w.is === '$answer' ? { is: answer } : {}),
        }))
      : [],
  say: (question, answer, words) => (typeof answer === 'number' ? saidBound(question, answer, words) : ''),
  css,
  View,
}

/** "up to 40 €" where the answer is an upper bound, "at least 20 m²" where it is a lower one. */
function saidBound(question: Range, answer: number, words: Words): string {
  const said = sayNumber(question, answer, words)
  const first = question.wish[0]
  const form =
    first?.atMost === '$answer' ? words.locale.upTo : first?.atLeast === '$answer' ? words.locale.from : ''
  return form ? form.replace('{value}', () => said) : said
}

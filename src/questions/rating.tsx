/** A number of a scale, with one tap. */
import type { VNode } from 'preact'
import { fill } from '../lib/fill'
import { ratingScale } from './rating-scale'
import type { SurveyQuestionKind, SurveyQuestionProps } from './survey-contract'
import type { SurveyQuestionOf } from './survey-schema'

interface Props extends SurveyQuestionProps<SurveyQuestionOf<'rating'>> {
  /** What stands on a button, from the lowest, 0, to the highest, 1; left out, its number. */
  draw?(share: number): VNode
}

/** Buttons, not radios: a tap goes on at once, and arrow keys must never do that by themselves (WCAG 3.2.2). */
export function RatingView({ question, answer, told, say, onAnswer, draw }: Props): VNode {
  const [from, to] = ratingScale(question)
  // the preset's words for the ends answer its own question, no other
  const preset = say(question.ask) ? undefined : told[question.preset!]
  const ends = [say(question.low) ?? preset?.low, say(question.high) ?? preset?.high]
  const count = to - from + 1
  return (
    <div>
      <fieldset
        class={`scale ${question.look}`}
        aria-labelledby="question"
        style={{ '--n': count, '--row': count > 5 ? Math.ceil(count / 2) : count }}
      >
        {Array.from({ length: count }, (_, i) => {
          const n = from + i
          const means = n === from ? ends[0] : n === to && ends[1]
          return (
            <button
              type="button"
              aria-label={fill(told.of, { n, to }) + (means ? `, ${means}` : '')}
              aria-pressed={answer === undefined ? undefined : answer === n}
              onClick={() => onAnswer(n)}
            >
              {draw ? draw(i / (count - 1)) : n}
            </button>
          )
        })}
      </fieldset>
      <div class="ends" aria-hidden="true">
        {ends.map(end => (
          <small>{end}</small>
        ))}
      </div>
    </div>
  )
}

export const rating: SurveyQuestionKind<SurveyQuestionOf<'rating'>> = { View: RatingView }

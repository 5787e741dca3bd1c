/** A scale as stars or faces. Fetched where a survey has one. */
import { RatingView } from './rating'
import css from './rating-looks.css?inline'
import type { SurveyQuestionKind } from './survey-contract'
import type { SurveyQuestionOf } from './survey-schema'

const STAR = 'M12 3.2l2.7 5.6 6.1.9-4.4 4.3 1 6.1-5.4-2.9-5.4 2.9 1-6.1-4.4-4.3 6.1-.9z'
/** A sad one at 0, a happy one at 1. */
const face = (share: number) =>
  `M12 2.5a9.5 9.5 0 1 0 .01 0M9 9v.6M15 9v.6M8 ${17.5 - share * 4}q4 ${share * 8 - 4} 8 0`

export const ratingLooks: SurveyQuestionKind<SurveyQuestionOf<'rating'>> = {
  css,
  View: props => (
    <RatingView
      {...props}
      draw={share => (
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d={props.question.look === 'stars' ? STAR : face(share)} />
        </svg>
      )}
    />
  ),
}

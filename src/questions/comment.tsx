/** In the visitor's own words. Nothing of them is known to anybody before he sends them. */
import { fill } from '../lib/fill'
import type { SurveyQuestionKind } from './survey-contract'
import type { SurveyQuestionOf } from './survey-schema'

export const comment: SurveyQuestionKind<SurveyQuestionOf<'comment'>> = {
  View({ question: { atMost }, draft, words, told, redraw, onComment }) {
    const left = atMost - draft.text.length
    return (
      <form
        onSubmit={event => {
          event.preventDefault()
          onComment(draft.text.trim())
        }}
      >
        <textarea
          rows={3}
          maxLength={atMost}
          aria-labelledby="question"
          aria-describedby="goes-to"
          defaultValue={draft.text}
          onInput={({ currentTarget: { value } }) => {
            draft.text = value
            redraw()
          }}
        />
        <small id="goes-to">
          {fill(told.goesTo, { shop: words.shop.name || told.theShop })}
          {/* near the end of the room */}
          {left < atMost / 5 && <div>{fill(told.left, { n: left })}</div>}
        </small>
        <button type="submit" class="primary">
          {told.send}
        </button>
      </form>
    )
  },
}

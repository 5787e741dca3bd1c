/** One question with its controls, and the ways around it: back, no preference. */
import type { ComponentChildren } from 'preact'
import { viewOf } from '../questions'
import type { Answer } from '../questions/contract'
import type { Question } from '../questions/schema'
import type { Words } from '../words'

interface Props {
  question: Question
  answer: Answer | undefined
  words: Words
  onAnswer(answer: Answer): void
  onBack?: (() => void) | undefined
  /** Left out where there is no result to go to. */
  onEnough?: (() => void) | undefined
  /** Between the question and its controls. */
  children?: ComponentChildren
}

export function QuestionView(props: Props) {
  const { question, words, onAnswer, onBack, onEnough, children } = props
  const View = viewOf(question)
  const { noPreference } = question
  const hint = words.text(question.hint)
  return (
    <>
      <h3 id="question" tabIndex={-1}>
        {words.text(question.ask)}
      </h3>
      {hint && <p class="hint">{hint}</p>}
      {children}
      {/* the key: another question starts with fresh controls */}
      <View {...props} key={question.id} />
      {(onBack || noPreference || onEnough) && (
        <div class="beside">
          {onBack && (
            <button type="button" class="link" onClick={onBack}>
              {words.locale.back}
            </button>
          )}
          {noPreference && (
            <button type="button" class="link" onClick={() => onAnswer(null)}>
              {noPreference === true ? words.locale.noPreference : words.text(noPreference)}
            </button>
          )}
          {onEnough && (
            <button type="button" class="link" onClick={onEnough}>
              {words.locale.showNow}
            </button>
          )}
        </div>
      )}
    </>
  )
}

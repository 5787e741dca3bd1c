/** One question with its controls, and the ways around it: back, no preference. */
import type { Facets } from '../guide/facets'
import { kindOf } from '../questions'
import type { Answer } from '../questions/contract'
import type { Question } from '../questions/schema'
import type { Words } from '../words'

interface Props {
  question: Question
  answer: Answer | undefined
  facets: Facets
  words: Words
  onAnswer(answer: Answer): void
  onBack?: (() => void) | undefined
}

export function QuestionView({ question, answer, facets, words, onAnswer, onBack }: Props) {
  const View = kindOf(question)!.View
  const { noPreference } = question
  const hint = words.text(question.hint)
  return (
    <>
      <h3 id="question" tabIndex={-1}>
        {words.text(question.ask)}
      </h3>
      {hint && <p class="hint">{hint}</p>}
      {/* the key: another question starts with fresh controls */}
      <View
        key={question.id}
        question={question}
        answer={answer}
        facets={facets}
        words={words}
        labelId="question"
        onAnswer={onAnswer}
      />
      {(onBack || noPreference) && (
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
        </div>
      )}
    </>
  )
}

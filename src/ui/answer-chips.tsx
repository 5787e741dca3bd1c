/** The answers so far, as chips: a tap changes one in place. */
import type { Guide } from '../guide/schema'
import { fill } from '../lib/fill'
import { kindOf } from '../questions'
import type { Answers } from '../questions/contract'
import type { FullWords } from '../words'
import { Icon } from './icon'

interface Props {
  guide: Guide
  answers: Answers
  words: FullWords
  asking?: string | null
  /** Questions that were not asked, and what is supposed of them. */
  assumed?: readonly { id: string; said: string }[]
  onChange(question: string): void
}

export function AnswerChips({ guide, answers, words, asking = null, assumed = [], onChange }: Props) {
  const { locale } = words
  return (
    <ul class="chips" aria-label={locale.yourAnswers}>
      {guide.questions.map(question => {
        const answer = answers[question.id]
        const supposed = assumed.find(({ id }) => id === question.id)?.said
        if (answer === undefined && supposed === undefined) return null
        const said =
          answer === undefined
            ? fill(locale.assumed, { answer: supposed! })
            : answer === null
              ? locale.noPreference
              : kindOf(question)?.say(question, answer, words)
        const label = fill(locale.change, { question: words.text(question.ask), answer: said ?? '' })
        return (
          <li key={question.id}>
            <button
              type="button"
              class={answer == null ? 'chip none' : 'chip'}
              aria-label={label}
              aria-current={asking === question.id ? 'step' : undefined}
              onClick={() => onChange(question.id)}
            >
              <bdi>{said}</bdi>
              <Icon d="M4 20l1-4L16 5l3 3L8 19l-4 1Z" />
            </button>
          </li>
        )
      })}
    </ul>
  )
}

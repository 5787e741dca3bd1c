/** One kind of question of a survey: how it is asked. */
import type { VNode } from 'preact'
import type { Text } from '../lib/text'
import type { SurveyLocale } from '../locales/survey-contract'
import type { FullWords } from '../words'
import type { Answer } from './contract'
import type { SurveyQuestion } from './survey-schema'

export interface SurveyQuestionProps<Q extends SurveyQuestion = SurveyQuestion> {
  question: Q
  /** What was answered before, if anything. */
  answer: Answer | undefined
  /** What he has typed in and not sent: the view may change it. */
  draft: { text: string }
  words: FullWords
  /** An author's text with its places filled; null where something that it names is not known. */
  say(text: Text | undefined): string | null
  told: SurveyLocale
  /** The visitor has decided. */
  onAnswer(answer: Answer): void
  /** He has something to say in his own words; '' if not. */
  onComment(comment: string): void
  /** What he has left is kept: on to the next. */
  onKept(): void
  redraw(): void
  /** Of an address: the form; never absent there. */
  form?: ((props: SurveyQuestionProps) => VNode) | undefined
}

/** A new kind is its file, its entry in survey-schema.ts and its line in survey-list.ts. */
export interface SurveyQuestionKind<Q extends SurveyQuestion> {
  /** The sheet that the controls need beside that of the survey. */
  css?: string
  /** The controls, labelled by the element `question`. */
  View(props: SurveyQuestionProps<Q>): VNode
}

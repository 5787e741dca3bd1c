/** One kind of question: how its answer is read, what it wishes, how it is said, how it is asked. */
import type { ComponentType } from 'preact'
import type { Facets } from '../guide/facets'
import type { Words } from '../words'
import type { Question } from './schema'
import type { Wish } from './wish-schema'

/** An option id, option ids, or a number; `null` is "no preference". */
export type Answer = string | readonly string[] | number | null

/** The answers of one guide, by question id. A question that is not there has not been answered. */
export type Answers = Readonly<Record<string, Answer>>

/** A wish with the question that it came from. */
export interface AskedWish extends Wish {
  question: string
}

export interface QuestionKind<Q extends Question = Question> {
  /**
   * The question with what the catalogue says filled in; undefined if it cannot be asked, because nobody knows its
   * options or its ends. Left out where the question is always whole.
   */
  complete?(question: Q, facets: Facets, words: Words): Q | undefined
  /** The answer in a value from outside (a link, the API, memory), or undefined if it is none of this question's. */
  read(question: Q, value: unknown, facets: Facets): Answer | undefined
  /** What the answer asks of a product. */
  wishes(question: Q, answer: Answer): readonly Wish[]
  /** The answer in the visitor's words, for the chip. */
  say(question: Q, answer: Answer, words: Words): string
  /** The sheet that the controls need beside that of the dialogue. */
  css?: string
  /** The controls, labelled by the element `question`; calls `onAnswer` when the visitor has decided. */
  View: ComponentType<QuestionProps<Q>>
}

export interface QuestionProps<Q extends Question = Question> {
  /** Completed. */
  question: Q
  /** What was answered before, if anything. */
  answer: Answer | undefined
  words: Words
  onAnswer(answer: Answer): void
}

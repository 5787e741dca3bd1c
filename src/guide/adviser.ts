/** What a friendly shop assistant knows while he asks: which question tells most now, when enough is known, what he can guess. */
import type { Answer, Answers } from '../questions/contract'
import type { Question } from '../questions/schema'

/** An answer that the visitor's past makes plain. */
export interface Known {
  question: string
  answer: Answer
  /** He has answered so before (in this guide long ago, or in another one), or all he looked at has it. */
  because: 'answered' | 'viewed'
}

/** The adviser of one guide over one catalogue. Pure but for its caches; a call takes milliseconds and never throws. */
export interface Adviser {
  /**
   * Id of the question that tells most now, among those that may be asked; null: enough is known, or none is left that
   * would change anything. `beyond`: he wants to go on although enough is known.
   */
  next(answers: Answers, beyond?: boolean): string | null
  /** For each option of a completed question, how many products in stock would be left that meet all musts. */
  left(question: Question, answers: Answers): ReadonlyMap<string, number>
  /** Are there questions that `next` left out only because enough is known? */
  more(answers: Answers): boolean
  /** To be asked as a confirmation instead of anew. */
  known: readonly Known[]
}

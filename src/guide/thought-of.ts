/** A question thought through: what may be answered, and who would answer so. */
import { kindOf } from '../questions'
import type { Question } from '../questions/schema'
import { fitOf } from './fit-of'
import { type PossibleAnswer, possibleAnswers } from './possible-answers'
import type { Table } from './table'

export interface Thought {
  answers: readonly PossibleAnswer[]
  /** Answer by answer: how well rows fit it. */
  fits: readonly ReturnType<typeof fitOf>[]
}

const thought = new WeakMap<Table, WeakMap<Question, Thought>>()

/** Each question is thought through once a table, as soon as its kind has been fetched. */
export function thoughtOf(table: Table, question: Question): Thought {
  const known = thought.get(table) ?? new WeakMap<Question, Thought>()
  thought.set(table, known)
  let one = known.get(question)
  if (!one) {
    const answers = possibleAnswers(question, table)
    one = { answers, fits: answers.map(answer => fitOf(table, answer)) }
    if (kindOf(question)) known.set(question, one)
  }
  return one
}

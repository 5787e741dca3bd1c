/** Options that would leave nothing stand last, and say so. */
import type { Question } from '../questions/schema'

/** The question with `said` below the options that `left` counts no product for; as it is where that would be all of them. */
export function foldEmpty(question: Question, left: ReadonlyMap<string, number>, said: string): Question {
  if (!('options' in question && question.options)) return question
  const isEmpty = ({ id }: { id: string }) => left.get(id) === 0
  const full = question.options.filter(option => !isEmpty(option))
  const empty = question.options.filter(isEmpty)
  if (!full[0] || !empty[0]) return question
  return { ...question, options: [...full, ...empty.map(option => ({ ...option, hint: said }))] }
}

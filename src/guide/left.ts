/** How many products an option would leave. */
import type { Answers } from '../questions/contract'
import type { Question } from '../questions/schema'
import { wishesOf } from './flow'
import type { Guide } from './schema'
import { score } from './score'
import type { Table } from './table'
import { thoughtOf } from './thought-of'

/** For each answer, the products in stock that meet all musts, those of the other questions and its own. */
export function left(
  table: Table,
  guide: Guide,
  question: Question,
  answers: Answers,
): ReadonlyMap<string, number> {
  const { [question.id]: _, ...others } = answers
  const failedOf = (wishes: Parameters<typeof score>[1]) =>
    score(
      table,
      wishes.filter(wish => wish.must),
    ).failed.subarray(0, table.available)
  const before = failedOf(wishesOf(guide, others))
  return new Map(
    thoughtOf(table, question).answers.map(({ id, wishes }) => {
      const failed = failedOf(wishes.map(wish => ({ ...wish, question: question.id })))
      let count = 0
      for (let row = 0; row < failed.length; row++) if (!failed[row] && !before[row]) count++
      return [id, count]
    }),
  )
}

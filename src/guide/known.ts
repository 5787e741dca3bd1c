/** Answers that the visitor's past makes plain. */
import { kindOf } from '../questions'
import type { Answers } from '../questions/contract'
import type { Known } from './adviser'
import { facetsOf } from './facets'
import { missOf } from './miss'
import type { Past } from './prior'
import { rowsOf } from './rows-of'
import type { Guide } from './schema'
import type { Table } from './table'
import { thoughtOf } from './thought-of'

/** With fewer looked at, what they share is chance. */
const ENOUGH = 3

/**
 * What he answered before, if it is an answer here too; else what all that he looked at has in common (one of five may
 * differ), if at most half as many of all products have it.
 */
export function knownOf(
  table: Table,
  guide: Guide,
  { viewed }: Pick<Past, 'viewed'>,
  answered: readonly Answers[],
): Known[] {
  const rows = rowsOf(table, viewed)
  return guide.questions.flatMap((question): Known[] => {
    const { id } = question
    for (const answers of answered) {
      const before = Object.hasOwn(answers, id) ? answers[id]! : null
      // no preference is nothing to be asked again
      if (before === null || before === '') continue
      const facets = facetsOf(table, 'from' in question && question.from ? [question.from] : [])
      const answer = kindOf(question)?.read(question, before, facets)
      if (answer !== undefined) return [{ question: id, answer, because: 'answered' }]
    }
    if (rows.length < ENOUGH || question.type === 'range') return []
    let most = 0
    const found: Known[] = []
    for (const { answer, wishes } of thoughtOf(table, question).answers) {
      if (!wishes.length) continue
      const meets = wishes.map(wish => {
        const { values, codes } = table.column(wish.field)
        const missed = missOf(wish)
        return (row: number) => missed(values[codes[row]!]) === 0
      })
      const meetsAll = (row: number) => meets.every(one => one(row))
      const share = rows.filter(meetsAll).length / rows.length
      // most answers fail here: the whole catalogue is not looked through for them
      if (share < 0.8) continue
      let all = 0
      for (let row = 0; row < table.size; row++) if (meetsAll(row)) all++
      const often = all / table.size
      if (often > share / 2 || share / often <= most) continue
      most = share / often
      found[0] = { question: id, answer, because: 'viewed' }
    }
    return found
  })
}

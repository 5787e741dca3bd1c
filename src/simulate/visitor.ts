/** What a visitor who has a product in mind would answer. */

import { degree } from '../guide/degree'
import { missOf } from '../guide/miss'
import { type PossibleAnswer, possibleAnswers } from '../guide/possible-answers'
import type { Guide } from '../guide/schema'
import type { Table } from '../guide/table'
import type { Answer } from '../questions/contract'

export interface Asked {
  answers: readonly PossibleAnswer[]
  /** Row by row, the index of the true answer; -1 is "no preference": no answer fits in the least. */
  truth: Int16Array
  /** Answer by answer, the products in stock that meet all that it wishes. */
  meeting: Float64Array
}

/**
 * Question by question, the true answer of whoever wants a product: of those that it meets, the one that the fewest
 * others meet; if it meets none, the nearest.
 */
export function truths(guide: Guide, table: Table): ReadonlyMap<string, Asked> {
  const size = table.size
  return new Map(
    guide.questions.map(question => {
      const answers = possibleAnswers(question, table)
      const meets = answers.map(({ wishes }) => {
        const met = new Float64Array(size).fill(1)
        for (const wish of wishes) {
          const { values, codes, spread } = table.column(wish.field)
          const missed = missOf(wish)
          // unknown fits nothing: nobody answers what his product does not say
          const degrees = values.map(value =>
            Number.isNaN(missed(value)) ? 0 : degree(missed(value), spread),
          )
          for (let row = 0; row < size; row++) met[row]! *= degrees[codes[row]!]!
        }
        return met
      })
      const meeting = Float64Array.from(
        meets,
        met => met.subarray(0, table.available).filter(m => m === 1).length,
      )
      const truth = new Int16Array(size).fill(-1)
      for (let row = 0; row < size; row++) {
        let best = 0
        meets.forEach((met, n) => {
          const closer = met[row]! - meeting[n]! / (size + 1) / 10
          if (met[row]! > 0 && (truth[row] === -1 || closer > best)) {
            best = closer
            truth[row] = n
          }
        })
      }
      return [question.id, { answers, truth, meeting }]
    }),
  )
}

/** The true answer, or with the probability `wrong` another one at random. */
export function sayOf({ answers, truth }: Asked, row: number, wrong: number, roll: () => number): Answer {
  const slips = roll() < wrong
  const other = Math.floor(roll() * (answers.length - 1))
  const right = truth[row]!
  const said = !slips || answers.length < 2 ? right : other < right || right < 0 ? other : other + 1
  return answers[said]?.answer ?? null
}

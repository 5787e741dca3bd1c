/** What is believed of every product before the visitor has answered anything. */
import { degree } from './degree'
import { likelihood, sharpen } from './likelihood'
import { logPopularity } from './log-popularity'
import { massOf } from './mass-of'
import { missOf } from './miss'
import { rowsOf } from './rows-of'
import type { Wish } from './schema'
import { similarTo } from './similar-to'
import type { Table } from './table'

/** What is known of a visitor before he answers: ids of products, newest first. */
export interface Past {
  viewed: readonly string[]
  bought: readonly string[]
  dismissed: readonly string[]
  /** What visitors of his segments are likely to want. A must among them is a wish like the others. */
  lean?: readonly Wish[]
}

/** Of the newest so many that he looked at. */
const LOOKED_AT = 8
/**
 * What being quite like everything that he looked at is worth, the more the more it was; 18 for three of them. The mean
 * bears that half of them were chance. Research had 4 for each; on cars 12 to 24 found the product soonest.
 */
const LIKE = 24
/** With this probability all that he looked at says nothing: his answers can overrule it. */
const CHANCE = 0.05
/** Mild: what is used up is bought again. */
const BOUGHT = -1
const DISMISSED = -8
/** What all the wishes of his segments together are worth, beside one answer: less than the least that an answer says. */
const LEAN = 0.5

/** Row by row, a logarithm: popular, like what he looked at, what his segments want, not what he has bought or does not want. */
export function prior(
  table: Table,
  { viewed, bought, dismissed, lean = [] }: Past,
  popular = logPopularity(table),
): Float64Array {
  const logs = Float64Array.from(popular)
  const seen = rowsOf(table, viewed).slice(0, LOOKED_AT)
  if (seen.length) {
    const like = Float64Array.from(popular)
    for (const one of seen) {
      const similar = similarTo(table, one)
      for (let row = 0; row < like.length; row++) like[row]! += (LIKE * similar[row]!) / (seen.length + 1)
    }
    const chance = massOf(popular)
    massOf(like).forEach((mass, row) => {
      logs[row] = Math.log(CHANCE * chance[row]! + (1 - CHANCE) * mass)
    })
  }
  for (const row of rowsOf(table, bought)) logs[row]! += BOUGHT
  for (const row of rowsOf(table, dismissed)) logs[row]! += DISMISSED
  // as if many products had what is wished: rare things count no more than common ones
  const weight = LEAN / Math.max(1, sum(lean))
  for (const wish of lean) {
    const { values, codes, spread } = table.column(wish.field)
    const missed = missOf(wish)
    const likely = values.map(value => {
      const fit = sharpen(degree(missed(value), spread))
      return weight * wish.weight * Math.log(likelihood(fit, 1))
    })
    for (let row = 0; row < codes.length; row++) logs[row]! += likely[codes[row]!]!
  }
  return logs
}

const sum = (lean: readonly Wish[]) => lean.reduce((all, { weight }) => all + weight, 0)

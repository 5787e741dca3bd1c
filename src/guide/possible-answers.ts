/** What may be answered to a question, and what each answer asks of a product. */
import { kindOf } from '../questions'
import type { Answer } from '../questions/contract'
import type { Question } from '../questions/schema'
import type { Wish } from '../questions/wish-schema'
import { facetsOf } from './facets'
import { asNumber } from './miss'
import type { Table } from './table'

export interface PossibleAnswer {
  answer: Answer
  /** Of an option its id; of a number on a slider its text. */
  id: string
  wishes: readonly Wish[]
}

/**
 * The options, or the catalogue's own words; of several of several each alone; of a range five numbers that as many
 * products lie between. Empty where the catalogue knows nothing; without wishes while the kind has not been fetched.
 */
export function possibleAnswers(question: Question, table: Table): PossibleAnswer[] {
  const kind = kindOf(question)
  return answersOf(question, table).map(answer => ({
    answer,
    id: String(answer),
    wishes: kind?.wishes(question, answer) ?? [],
  }))
}

function answersOf(question: Question, table: Table): Answer[] {
  if (question.type === 'yes-no') return ['yes', 'no']
  if (question.type === 'range') return fifths(question, table)
  const { options, from = '', type } = question
  const facet = options ? undefined : facetsOf(table, [from])[from]
  const ids = options?.map(o => o.id) ?? (facet?.kind === 'words' ? facet.words.map(w => w.word) : [])
  return type === 'choice' ? ids : ids.map(id => [id])
}

function fifths({ wish, from, min, max }: Question & { type: 'range' }, table: Table): number[] {
  const { values, codes } = table.column(from ?? wish[0]!.field)
  const given = Float64Array.from(codes, code => asNumber(values[code]))
  const numbers = given.filter(n => n >= (min ?? n) && n <= (max ?? n)).sort()
  const cut = (part: number) => numbers[Math.floor(numbers.length * part)]!
  return numbers.length ? [...new Set([0.1, 0.3, 0.5, 0.7, 0.9].map(cut))] : []
}

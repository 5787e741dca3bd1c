/** One visitor with a guide: question by question, what he is shown. */
import type { Adviser } from '../guide/adviser'
import { belief } from '../guide/belief'
import { wishesOf } from '../guide/flow'
import { massOf } from '../guide/mass-of'
import type { Guide } from '../guide/schema'
import { shelve } from '../guide/shelve'
import type { Table } from '../guide/table'
import type { Answer, Answers, AskedWish } from '../questions/contract'
import type { Recommendation } from '../recommenders/contract'

/** Where a visitor stands after some questions. */
export interface Step {
  /** The question that was answered last. */
  asked: string | null
  /** Would the adviser stop here? */
  enough: boolean
  wishes: readonly AskedWish[]
  shown: Recommendation
  /** Row by row, how probable a product is. */
  mass: Float64Array
}

/** From no answer to `count` of them, or until nothing is left to ask. Plays on where the adviser would stop. */
export function playSession(
  guide: Guide,
  table: Table,
  believed: Float64Array,
  adviser: Pick<Adviser, 'next'>,
  count: number,
  say: (question: string) => Answer,
): Step[] {
  const steps: Step[] = []
  let answers: Answers = {}
  for (let asked: string | null = null; ; ) {
    const wishes = wishesOf(guide, answers)
    const next = adviser.next(answers, true)
    steps.push({
      asked,
      enough: next === null || adviser.next(answers) === null,
      wishes,
      shown: shelve(table, wishes, guide.result.show, believed),
      mass: massOf(belief(table, wishes, believed), table.available),
    })
    if (next === null || steps.length > count) return steps
    answers = { ...answers, [next]: say(next) }
    asked = next
  }
}

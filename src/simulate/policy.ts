/** Ways to choose the next question, to be compared. */
import type { Adviser } from '../guide/adviser'
import { belief } from '../guide/belief'
import { createAdviser } from '../guide/create-adviser'
import { wishesOf } from '../guide/flow'
import { massOf } from '../guide/mass-of'
import { mayAsk } from '../guide/may-ask'
import { sample } from '../guide/sample'
import type { Guide } from '../guide/schema'
import type { Table } from '../guide/table'
import { telling } from '../guide/telling'
import { thoughtOf } from '../guide/thought-of'
import type { Answers } from '../questions/contract'
import type { Question } from '../questions/schema'

/** One visitor's adviser. `believed`: row by row the logarithm of what is known before; `roll`: the dice of this visitor. */
export type Policy = (
  guide: Guide,
  table: Table,
  believed: Float64Array,
  roll: () => number,
) => Pick<Adviser, 'next'>

/** The questions in the order of the list, until none is left. */
const inOrder = (guide: Guide, order: readonly string[]): Pick<Adviser, 'next'> => ({
  next(answers: Answers) {
    const may = new Set(mayAsk(guide, answers).map(q => q.id))
    return order.find(id => may.has(id)) ?? null
  },
})

/** These questions, that of the greatest entropy first. */
function byEntropy(
  guide: Guide,
  table: Table,
  believed: Float64Array,
  answers: Answers,
  questions: readonly Question[],
): string[] {
  const few = sample(massOf(belief(table, wishesOf(guide, answers), believed), table.available))
  return questions
    .map(question => {
      const fits = thoughtOf(table, question).fits.map(judge => judge(few.rows))
      return { id: question.id, nats: telling(few, fits, 1).nats }
    })
    .sort((a, b) => b.nats - a.nats)
    .map(({ id }) => id)
}

/** The shop's own: what `order: "auto"` does. */
const ours: Policy = (guide, table, believed) =>
  createAdviser(table, guide, { past: { viewed: [], bought: [], dismissed: [] }, believed })

/** As the author wrote them: what `order: "authored"` does. */
const authored: Policy = guide =>
  inOrder(
    guide,
    guide.questions.map(q => q.id),
  )

/** As some author might have written them: another order for each visitor. */
const anyOrder: Policy = (guide, _table, _believed, roll) =>
  inOrder(
    guide,
    guide.questions
      .map(({ id }) => ({ id, at: roll() }))
      .sort((a, b) => a.at - b.at)
      .map(({ id }) => id),
  )

/** One order for all answers: by the entropy before anything is known. */
const entropySorted: Policy = (guide, table, believed) =>
  inOrder(guide, byEntropy(guide, table, believed, {}, guide.questions))

/** Always the question of the greatest entropy among what is left. */
const entropy: Policy = (guide, table, believed) => ({
  next: answers => byEntropy(guide, table, believed, answers, mayAsk(guide, answers))[0] ?? null,
})

export const policies = { ours, authored, 'any order': anyOrder, 'entropy, sorted': entropySorted, entropy }

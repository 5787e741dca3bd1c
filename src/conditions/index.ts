/** Every kind of condition, and the judgement of a whole audience or of an `askIf`. */
import type { Answers } from '../questions/contract'
import { among } from './among'
import type { AnswerCondition } from './answer-schema'
import { answered } from './answered'
import type { Check, Facts, Verdict } from './contract'
import { device } from './device'
import { page } from './page'
import type { Condition, ConditionOf, ConditionType, Leaf } from './schema'
import { judgeTree } from './tree'
import { viewed } from './viewed'
import { visits } from './visits'

/** Kind of condition -> its check. */
export const conditions: { [T in ConditionType]: Check<ConditionOf<T>> } = {
  page,
  visits,
  viewed,
  answered,
  device,
}

/** Does the condition hold for these facts, and why. A kind that this release does not know is unknown. */
export const judge = (condition: Condition, facts: Facts): Verdict =>
  judgeTree<Leaf>(
    condition,
    leaf =>
      (Object.hasOwn(conditions, leaf.type) && (conditions[leaf.type] as Check<Leaf>)(leaf, facts)) || {
        holds: undefined,
        because: `${leaf.type} is unknown`,
      },
  )

/**
 * Does an `askIf` hold for the answers of its own guide? A question that was not asked has no answer;
 * "no preference" is an answer, but none that a list can name. `guide` and `within` mean nothing here.
 */
export const holdsForAnswers = (condition: AnswerCondition, answers: Answers): boolean =>
  judgeTree<Extract<AnswerCondition, { type: string }>>(condition, ({ question, in: list }) =>
    among(question, Object.hasOwn(answers, question) ? [answers[question]].flat() : [], list),
  ).holds === true

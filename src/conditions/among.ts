import type { Answers } from '../questions/contract'
import type { AnswerCondition } from './answer-schema'
import type { Verdict } from './contract'
import { judgeTree } from './tree'

/**
 * Is one of the values one of the listed ones, or there any at all without a list? Says both: "page is cart, not home".
 * `holds`: the comparison, where being the same is not what counts.
 */
export const among = <V>(
  name: string,
  values: readonly V[],
  list?: readonly V[],
  holds = values.some(value => !list || list.includes(value)),
): Verdict => ({
  holds,
  because: `${name} is ${values.join() || 'none'}${!holds && list ? `, not ${list.join(' or ')}` : ''}`,
})

/**
 * Does an `askIf` hold for the answers of its own guide? A question that was not asked has no answer;
 * "no preference" is an answer, but none that a list can name. `guide` and `within` mean nothing here.
 */
export const holdsForAnswers = (condition: AnswerCondition, answers: Answers): boolean =>
  judgeTree<Extract<AnswerCondition, { type: string }>>(condition, ({ question, in: list }) =>
    among(question, Object.hasOwn(answers, question) ? [answers[question]].flat() : [], list),
  ).holds === true

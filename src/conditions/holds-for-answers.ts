/** Is a question asked at all, after the answers so far? */
import type { Answers } from '../questions/contract'
import { among } from './among'
import type { AnswerCondition } from './answer-schema'
import { judgeTree } from './tree'

/**
 * Does an `askIf` hold for the answers of its own guide? A question that was not asked has no answer;
 * "no preference" is an answer, but none that a list can name. `guide` and `within` mean nothing here.
 */
export const holdsForAnswers = (condition: AnswerCondition, answers: Answers): boolean =>
  judgeTree<Extract<AnswerCondition, { type: string }>>(condition, ({ question, in: list }) =>
    among(question, Object.hasOwn(answers, question) ? [answers[question]].flat() : [], list),
  ).holds === true

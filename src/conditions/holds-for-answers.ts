/** Conditions on answers: in a guide or a survey, and for the campaigns that look at them. */
import type { Answers } from '../questions/contract'
import type { AnswerCondition } from './answer-schema'

type Answered = Extract<AnswerCondition, { type: string }>

/** Is one of the answers given what the condition asks for: any at all, one of those listed, a number within its bounds? */
export const isGiven = ({ in: list, atLeast, atMost }: Answered, given: readonly unknown[]): boolean =>
  given.some(
    n =>
      (!list || list.includes(n as number)) &&
      // of the kind of the bounds, if there are any; an answer is not below what is undefined, nor above it
      typeof n === typeof (atLeast ?? atMost ?? n) &&
      !((n as number) < atLeast! || (n as number) > atMost!),
  )

/**
 * Does an `askIf` hold for the answers of its own guide? A question that was not asked has no answer;
 * "no preference" is an answer, but none that a list can name. `guide` and `within` mean nothing here.
 */
export function holdsForAnswers(condition: AnswerCondition, answers: Answers): boolean {
  // own keys only: there are shops that extend Object.prototype
  const { question, not, all, any } = { __proto__: null, ...condition } as {
    __proto__: null
    question?: string
    not?: AnswerCondition
    all?: AnswerCondition[]
    any?: AnswerCondition[]
  }
  const holds = (one: AnswerCondition) => holdsForAnswers(one, answers)
  if (question)
    return isGiven(condition as Answered, [Object.hasOwn(answers, question) ? answers[question] : []].flat())
  if (not) return !holds(not)
  return all ? all.every(holds) : !!any?.some(holds)
}

import type { AnswerCondition } from '../conditions/answer-schema'
import { holdsForAnswers } from '../conditions/holds-for-answers'
import type { Answer, Answers } from '../questions/contract'

/** A question, as far as it matters whether it is asked. */
interface Conditional {
  id: string
  askIf?: AnswerCondition | undefined
}

/** The questions that these answers leave to be asked, in order. `askIf` sees only answers of questions before its own. */
export function openQuestions<Q extends Conditional>(
  { questions }: { questions: readonly Q[] },
  answers: Answers,
): Q[] {
  const before: Record<string, Answer> = {}
  return questions.filter(({ id, askIf }) => {
    if (askIf && !holdsForAnswers(askIf, before)) return false
    if (Object.hasOwn(answers, id)) before[id] = answers[id]!
    return true
  })
}

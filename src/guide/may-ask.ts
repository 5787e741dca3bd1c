/** Which questions may be asked in any order. */

import type { AnswerCondition } from '../conditions/answer-schema'
import { holdsForAnswers } from '../conditions/holds-for-answers'
import type { Answers } from '../questions/contract'
import type { Question } from '../questions/schema'
import type { Guide } from './schema'

/** The questions whose answers a condition looks at. */
export const lookedAt = (condition: AnswerCondition): string[] =>
  'question' in condition
    ? [condition.question]
    : 'not' in condition
      ? lookedAt(condition.not)
      : ('all' in condition ? condition.all : condition.any).flatMap(lookedAt)

/**
 * Those not answered yet whose askIf holds, once all that it looks at is settled: answered, or not to be asked at all.
 * A condition can look only at questions before its own.
 */
export function mayAsk(guide: Guide, answers: Answers): Question[] {
  const settled = new Set<string>()
  const before = new Set<string>()
  return guide.questions.filter(({ id, askIf }) => {
    const ready = !askIf || lookedAt(askIf).every(one => settled.has(one) || !before.has(one))
    const holds = !askIf || holdsForAnswers(askIf, answers)
    const answered = Object.hasOwn(answers, id)
    before.add(id)
    if (answered || (ready && !holds)) settled.add(id)
    return ready && holds && !answered
  })
}

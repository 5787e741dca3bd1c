import { holdsForAnswers } from '../conditions/among'
import type { Answer, Answers } from '../questions/contract'
import type { Question } from '../questions/schema'
import type { Guide } from './schema'

/** The questions that these answers leave to be asked, in order. `askIf` sees only answers of questions before its own. */
export function openQuestions(guide: Guide, answers: Answers): Question[] {
  const before: Record<string, Answer> = {}
  return guide.questions.filter(({ id, askIf }) => {
    if (askIf && !holdsForAnswers(askIf, before)) return false
    if (Object.hasOwn(answers, id)) before[id] = answers[id]!
    return true
  })
}

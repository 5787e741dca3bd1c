/** Does a survey make sense? Its shape is right already, and its ids are told apart. */
import type { SurfaceOf } from '../surfaces/schema'
import { checkAskIf } from './ask-if'
import { checkOrder } from './guide'
import type { Path } from './path'
import type { Report } from './problem'

/** Says which questions, and which thanks, no visitor could ever come to. `id` is the campaign's. */
export function checkSurvey(
  { questions, thanks }: SurfaceOf<'survey'>,
  id: string,
  path: Path,
  report: Report,
): void {
  const own = { kind: 'survey', id } as const
  questions.forEach((_, i) => {
    checkOrder(questions, i, own, [...path, 'questions', i], report)
  })
  thanks.forEach(({ if: condition }, i) => {
    if (condition)
      checkAskIf(condition, questions, questions.length, own, [...path, 'thanks', i, 'if'], report)
  })
}

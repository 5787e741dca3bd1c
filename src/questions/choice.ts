/** One of several. */
import { ChoiceView } from './choice-view'
import type { QuestionKind } from './contract'
import { isOption, sayOption, wishesOf, withOptions } from './options'
import type { QuestionOf } from './schema'

export const choice: QuestionKind<QuestionOf<'choice'>> = {
  complete: withOptions,
  read: (question, value, facets) =>
    typeof value === 'string' && isOption(question, value, facets) ? value : undefined,
  wishes: (question, answer) => wishesOf(question, String(answer)),
  say: (question, answer, words) => sayOption(question, String(answer), words),
  View: ChoiceView,
}

/** The kinds of question; a new one is its file, its entry in schema.ts and its line here. */
import { choice } from './choice'
import type { QuestionKind } from './contract'
import { multiChoice } from './multi-choice'
import { range } from './range'
import type { Question, QuestionOf, QuestionType } from './schema'
import { yesNo } from './yes-no'

const KINDS: { [T in QuestionType]: QuestionKind<QuestionOf<T>> } = {
  choice,
  'multi-choice': multiChoice,
  range,
  'yes-no': yesNo,
}

/** The kind of a question. The map is total, so every kind gets only questions of its own type. */
export const kindOf = (question: Question): QuestionKind => KINDS[question.type] as unknown as QuestionKind

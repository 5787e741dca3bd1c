/** The kinds of question; a new one is its file, its entry in schema.ts and its line here. */
import { ChoiceView } from './choice-view'
import type { QuestionKind } from './contract'
import type { Question, QuestionOf, QuestionType } from './schema'

/** Each is fetched when a guide has one. The map is total, so every kind gets only questions of its own type. */
const KINDS: { [T in QuestionType]: () => Promise<QuestionKind<QuestionOf<T>>> } = {
  choice: () => import('./choice').then(m => m.choice),
  'multi-choice': () => import('./multi-choice').then(m => m.multiChoice),
  range: () => import('./range').then(m => m.range),
  'yes-no': () => import('./yes-no').then(m => m.yesNo),
}

const fetched: { [type in QuestionType]?: unknown } = {}

/** Fetches the kinds of these questions; gives the sheets that they need in their shadow root. */
export const loadKinds = (questions: readonly Question[]): Promise<string[]> =>
  Promise.all(
    questions.map(async ({ type }) => {
      const kind = await KINDS[type]()
      fetched[type] = kind
      return kind.css ?? ''
    }),
  )

/** The kind of a question, once it has been fetched. */
export const kindOf = ({ type }: Question): QuestionKind | undefined =>
  fetched[type] as QuestionKind | undefined

/** Can it be asked before its kind is there? A choice with options of its own can, and most guides begin with one. */
export const standsAlone = (question: Question): boolean => question.type === 'choice' && !!question.options

/** The controls of a question that stands alone, or whose kind has been fetched. */
export const viewOf = (question: Question): QuestionKind['View'] =>
  kindOf(question)?.View ?? (ChoiceView as QuestionKind['View'])

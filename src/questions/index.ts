/** The kinds of question; a new one is its file, its entry in schema.ts and its line here. */
import { choice } from './choice'
import type { QuestionKind } from './contract'
import type { Question, QuestionOf, QuestionType } from './schema'

/** `choice`, the commonest, is there at once; the others are fetched when a guide has one. */
const KINDS: { [T in QuestionType]: () => Promise<QuestionKind<QuestionOf<T>>> } = {
  choice: async () => choice,
  'multi-choice': () => import('./multi-choice').then(m => m.multiChoice),
  range: () => import('./range').then(m => m.range),
  'yes-no': () => import('./yes-no').then(m => m.yesNo),
}

const fetched: { [type in QuestionType]?: unknown } = { choice }

/** Fetches the kinds of these questions; gives the sheets that they need in their shadow root. */
export const loadKinds = (questions: readonly Question[]): Promise<string[]> =>
  Promise.all(
    questions.map(async ({ type }) => {
      const kind = await KINDS[type]()
      fetched[type] = kind
      return kind.css ?? ''
    }),
  )

/** The kind of a question that has been fetched. The map is total, so every kind gets only questions of its own type. */
export const kindOf = ({ type }: Question): QuestionKind | undefined =>
  fetched[type] as QuestionKind | undefined

import type { Facets } from '../guide/facets'
import type { Words } from '../words'
import { kindOf } from '.'
import type { Question } from './schema'

/** The question with what the catalogue says filled in; undefined if it cannot be asked. Its kind has been fetched. */
export function completed(question: Question, facets: Facets, words: Words): Question | undefined {
  const kind = kindOf(question)
  return kind?.complete ? kind.complete(question, facets, words) : question
}

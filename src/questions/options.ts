/** The options of a choice: written by hand, or the catalogue's own values. */
import type { Facets } from '../guide/facets'
import type { Text } from '../lib/text'
import { wordFor } from '../values'
import type { Words } from '../words'
import type { QuestionOf } from './schema'
import type { Wish } from './wish-schema'

type ChoiceQuestion = QuestionOf<'choice'> | QuestionOf<'multi-choice'>

const facetOf = ({ from }: ChoiceQuestion, facets: Facets) =>
  from && Object.hasOwn(facets, from) ? facets[from] : undefined

/** The question with all its options. Those of the catalogue have the value itself as id: it does not change with languages. */
export function withOptions<Q extends ChoiceQuestion>(
  question: Q,
  facets: Facets,
  words: Words,
): Q | undefined {
  if (question.options) return question
  const facet = facetOf(question, facets)
  if (facet?.kind !== 'words') return
  return {
    ...question,
    options: facet.words.map(({ word }) => ({ id: word, label: labelOf(question, word, words) })),
  }
}

/** Is there such an option? While the catalogue is not there, a short word of it is believed. */
export function isOption(question: ChoiceQuestion, id: string, facets: Facets): boolean {
  if (question.options) return question.options.some(o => o.id === id)
  const facet = facetOf(question, facets)
  return facet ? facet.kind === 'words' && facet.words.some(({ word }) => word === id) : id.length < 100
}

/** What an option asks of a product. */
export const wishesOf = ({ options, from, weight, must }: ChoiceQuestion, id: string): readonly Wish[] =>
  from ? [{ field: from, is: id, weight, must }] : (options?.find(o => o.id === id)?.wish ?? [])

/** An option's words; '' if there is none of this id. */
export const sayOption = (question: ChoiceQuestion, id: string, words: Words): string =>
  words.text(question.from ? labelOf(question, id, words) : question.options?.find(o => o.id === id)?.label)

/** The question's own word for a value of the catalogue, else the one that the manifest has for that field. */
const labelOf = ({ labels, from }: ChoiceQuestion, word: string, words: Words): Text =>
  labels && Object.hasOwn(labels, word) ? labels[word]! : wordFor(words, from!, word)

/** The options of a choice: written by hand, or the catalogue's own values. */
import type { Facets } from '../guide/facets'
import type { Text } from '../lib/text'
import type { Words } from '../words'
import type { QuestionOf } from './schema'
import type { Wish } from './wish-schema'

export type ChoiceQuestion = QuestionOf<'choice'> | QuestionOf<'multi-choice'>

export interface Option {
  id: string
  label: Text
  hint?: Text | undefined
  wish: readonly Wish[]
}

/** All options of the question. Those from the catalogue have the value itself as id: it does not change with languages. */
export function optionsOf(question: ChoiceQuestion, facets: Facets): Option[] {
  if (question.options)
    return question.options.map(({ id, label, hint, wish }) => ({ id, label, hint, wish: wish ?? [] }))
  const facet = Object.hasOwn(facets, question.from!) ? facets[question.from!] : undefined
  return facet?.kind === 'words' ? facet.words.map(({ word }) => fromCatalogue(question, word)) : []
}

/** Is there such an option? While the catalogue is not there, a short word of it is believed. */
export function isOption(question: ChoiceQuestion, id: string, facets: Facets): boolean {
  if (question.from && !Object.hasOwn(facets, question.from)) return id.length < 100
  return optionsOf(question, facets).some(o => o.id === id)
}

/** The option of this id, also when the catalogue is not there yet. */
export function optionOf(question: ChoiceQuestion, id: string): Option | undefined {
  if (!question.options) return fromCatalogue(question, id)
  return optionsOf(question, {}).find(o => o.id === id)
}

/** An option's words; the catalogue's values are said as the manifest says them for that field. */
export const sayOption = (question: ChoiceQuestion, option: Option, words: Words): string =>
  question.from && option.label === option.id
    ? words.value(question.from, option.id)
    : words.text(option.label)

function fromCatalogue(question: ChoiceQuestion, word: string): Option {
  const { labels, from, weight, must } = question
  const label = labels && Object.hasOwn(labels, word) ? labels[word]! : word
  return { id: word, label, wish: [{ field: from!, is: word, weight, must }] }
}

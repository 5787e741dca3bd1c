import { fieldOf } from '../../guide/field-of'
import type { Report } from '../problem'
import { quote } from '../words'
import type { Ground } from './answerable'

/** As many words as guide/facets offers. */
const MOST_WORDS = 24

/** Questions that take their options from a field with one value only, or with more than anybody reads. */
export function adviseFrom({ asked, products }: Ground, warn: Report): void {
  for (const { question, path } of asked) {
    if (!('from' in question) || question.from === undefined) continue
    const { from } = question
    const values = new Set(products.flatMap(product => [fieldOf(product, from) ?? []].flat()).map(String))
    if (values.size === 1)
      warn([...path, 'from'], `all products have the same ${quote(from)}`, 'take the question out')
    else if (values.size > MOST_WORDS && question.type !== 'range')
      warn(
        [...path, 'from'],
        `${quote(from)} has ${values.size} words, and only the ${MOST_WORDS} most frequent are offered`,
        'write a few options by hand, each with several of the words: "in": […]',
      )
  }
}

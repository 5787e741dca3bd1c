/** Products without the words that mean nothing to a visitor: of tags, what a question may offer is left. */
import type { FieldValue, Product } from '../page'
import { CATEGORY } from './category-field'
import { isMachine, isNothing, isOffer } from './noise-word'
import { plainly, readName } from './read-name'

const TAGS = /^(tags?|etiquetas?|labels?|keywords)$/

/** So many tags that begin alike are a table of their own: "finish Black", "finish White", "finish Brass". */
const FAMILY = 3

/** The same products; a field of which nothing is left is not there. */
export function withoutNoise(products: readonly Product[]): Product[] {
  const kinds = new Map<string, 'tags' | 'category' | 'other'>()
  const said = new Set<string>()
  const tags = new Set<string>()
  const say = (word: FieldValue | null) => {
    if (typeof word === 'string') said.add(plainly(word))
  }
  for (const { brand, fields } of products) {
    say(brand)
    for (const [field, value] of Object.entries(fields)) {
      const { plain } = readName(field)
      const kind = TAGS.test(plain) ? 'tags' : CATEGORY.test(plain) ? 'category' : 'other'
      kinds.set(field, kind)
      for (const word of [value].flat()) kind === 'tags' ? tags.add(String(word)) : say(word)
    }
  }
  const families = new Map<string, number>()
  for (const tag of tags) families.set(family(tag), (families.get(family(tag)) ?? 0) + 1)
  const isTag = (word: string) =>
    !isOffer(word) &&
    !isMachine(word) &&
    !said.has(plainly(word)) &&
    !(word.includes(' ') && families.get(family(word))! >= FAMILY)
  const means = {
    tags: isTag,
    category: (word: string) => !isOffer(word),
    other: () => true,
  }
  const keeps = new Map<string, boolean>()
  const keep = (field: string, word: string | number | boolean): boolean => {
    if (typeof word !== 'string') return true
    const key = `${field}\n${word}`
    let kept = keeps.get(key)
    if (kept === undefined) keeps.set(key, (kept = !isNothing(word) && means[kinds.get(field)!](word)))
    return kept
  }
  return products.map(product => ({
    ...product,
    fields: Object.fromEntries(
      Object.entries(product.fields).flatMap(([field, value]): [string, FieldValue][] => {
        if (typeof value !== 'object') return keep(field, value) ? [[field, value]] : []
        const words = value.filter(word => keep(field, word))
        return words[0] === undefined ? [] : [[field, words]]
      }),
    ),
  }))
}

const family = (tag: string): string => plainly(/^\S+/.exec(tag)?.[0] ?? '')

/** A product of several categories ("Wine", "Red wine", "Rioja") in the one that a visitor would look for it in. */
import type { Product } from '../page'
import { CATEGORY } from './category-field'
import { readName } from './read-name'

/** More kinds than this are no quick question: then the larger ones, above them, are asked for. */
const MOST = 8
/** What so many of the products are in parts them from nothing. */
const NEARLY_ALL = 0.8
const LEAST = 0.02

/** The same products, with one category each wherever some have several. */
export function oneCategory(products: readonly Product[]): Product[] {
  const fields = new Set<string>()
  for (const { fields: its } of products)
    for (const field of Object.keys(its))
      if (typeof its[field] === 'object' && its[field].length > 1 && CATEGORY.test(readName(field).plain))
        fields.add(field)
  return [...fields].reduce(withOne, [...products])
}

function withOne(products: readonly Product[], field: string): Product[] {
  const of = ({ fields }: Product): string[] =>
    [fields[field] ?? []].flat().map(word => String(word).toLowerCase())
  const counts = new Map<string, number>()
  for (const product of products)
    for (const word of new Set(of(product))) counts.set(word, (counts.get(word) ?? 0) + 1)
  const least = Math.max(2, products.length * LEAST)
  const tells = (word: string) =>
    counts.get(word)! >= least && counts.get(word)! <= products.length * NEARLY_ALL
  const pick = (better: (a: number, b: number) => boolean) =>
    products.map(product => {
      const words = of(product)
      const told = words.filter(tells)
      // of those that tell, the smallest or the largest; else nobody knows
      return told.reduce<string | undefined>(
        (best, word) => (best === undefined || better(counts.get(word)!, counts.get(best)!) ? word : best),
        undefined,
      )
    })
  const narrow = pick((a, b) => a < b)
  const chosen = new Set(narrow).size > MOST + 1 ? pick((a, b) => a > b) : narrow
  return products.map((product, row) => {
    const { [field]: its, ...fields } = product.fields
    const word = [its ?? []].flat().find(one => String(one).toLowerCase() === chosen[row])
    return { ...product, fields: word === undefined ? fields : { ...fields, [field]: word } }
  })
}

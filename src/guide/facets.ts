/** The catalogue's own values, for questions that take their options from them. */
import type { Table } from './table'

/** Of one field: the words with the number of products in stock that have each, or the span of its numbers. */
export type Facet =
  | { kind: 'words'; words: readonly { word: string; count: number }[] }
  | { kind: 'numbers'; min: number; max: number }

export type Facets = Readonly<Record<string, Facet>>

/** More options than this are no quick question. */
const MOST_WORDS = 24

/** Facets of what can be bought (of all, if nothing can), for the given fields, else for every field there is. */
export function facetsOf(table: Table, fields?: Iterable<string>): Facets {
  const facets: Record<string, Facet> = Object.create(null)
  const rows = table.available || table.products.length
  for (const field of fields ?? fieldsOf(table)) {
    const { values, codes } = table.column(field)
    const having = new Uint32Array(values.length)
    for (const code of codes.subarray(0, rows)) having[code]!++
    const numbers: number[] = []
    const counts = new Map<string, number>()
    let different = 0
    values.forEach((value, code) => {
      for (const one of value !== null && having[code] ? [value].flat() : []) {
        different++
        if (typeof one === 'number') numbers.push(one)
        counts.set(String(one), (counts.get(String(one)) ?? 0) + having[code]!)
      }
    })
    if (!different) continue
    facets[field] =
      numbers.length === different
        ? { kind: 'numbers', min: Math.min(...numbers), max: Math.max(...numbers) }
        : {
            kind: 'words',
            words: Array.from(counts, ([word, count]) => ({ word, count }))
              .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
              .slice(0, MOST_WORDS),
          }
  }
  return facets
}

function fieldsOf({ products }: Table): Set<string> {
  const fields = new Set(['price', 'brand', 'availability'])
  for (const product of products) for (const field of Object.keys(product.fields)) fields.add(field)
  return fields
}

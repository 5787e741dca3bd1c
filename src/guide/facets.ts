/** The catalogue's own values, for questions that take their options from them. */
import { memo } from '../lib/memo'
import type { Table } from './table'

/** Of one field: the words with the number of products in stock that have each, or the span of its numbers. */
export type Facet =
  | { kind: 'words'; words: readonly { word: string; count: number }[] }
  | { kind: 'numbers'; min: number; max: number }

export type Facets = Readonly<Record<string, Facet>>

/** More options than this are no quick question. */
const MOST_WORDS = 24

/** They cost most where a field has as many words as there are products: once for each table. */
const made = new WeakMap<Table, (field: string) => Facet | undefined>()

/** Facets of what can be bought (of all, if nothing can), for the given fields, else for every field there is. */
export function facetsOf(table: Table, fields?: Iterable<string>): Facets {
  const facets: Record<string, Facet> = Object.create(null)
  const of = made.get(table) ?? memo(field => facetOf(table, field))
  made.set(table, of)
  for (const field of fields ?? fieldsOf(table)) {
    const facet = of(field)
    if (facet) facets[field] = facet
  }
  return facets
}

function facetOf(table: Table, field: string): Facet | undefined {
  const { values, codes } = table.column(field)
  const having = new Uint32Array(values.length)
  for (const code of codes.subarray(0, table.available || table.size)) having[code]!++
  let min = Number.POSITIVE_INFINITY
  let max = Number.NEGATIVE_INFINITY
  let isNumbers = true
  const counts = new Map<string, number>()
  const add = (one: string | number | boolean, times: number) => {
    if (typeof one === 'number') {
      min = Math.min(min, one)
      max = Math.max(max, one)
    } else isNumbers = false
    counts.set(String(one), (counts.get(String(one)) ?? 0) + times)
  }
  values.forEach((value, code) => {
    if (value === null || !having[code]) return
    if (typeof value === 'object') for (const one of value) add(one, having[code]!)
    else add(value, having[code]!)
  })
  if (!counts.size) return
  return isNumbers ? { kind: 'numbers', min, max } : { kind: 'words', words: mostOf(counts) }
}

/** The most frequent words, the first in the alphabet among equals; without sorting all of them. */
function mostOf(counts: ReadonlyMap<string, number>) {
  const most: { word: string; count: number }[] = []
  for (const [word, count] of counts) {
    const isBefore = (other: { word: string; count: number } | undefined) =>
      !other || count > other.count || (count === other.count && word < other.word)
    if (!isBefore(most[MOST_WORDS - 1])) continue
    let at = most.length
    while (at && isBefore(most[at - 1])) at--
    most.splice(at, 0, { word, count })
    most.length = Math.min(most.length, MOST_WORDS)
  }
  return most
}

function fieldsOf(table: Table): Set<string> {
  const fields = new Set(['price', 'brand', 'availability'])
  for (const row of table.ids.keys())
    for (const field of Object.keys(table.product(row).fields)) fields.add(field)
  return fields
}

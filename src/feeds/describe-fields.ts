/** What a catalogue says of its products, field by field, for its owner to look over. */
import { asNumber } from '../guide/miss'
import type { FieldValue, Product } from '../page'
import type { Odd } from './read-feed'

export interface FieldReport {
  field: string
  type: 'numbers' | 'words' | 'lists' | 'yes / no' | 'mixed'
  /** So many of 100 products say it. */
  coverage: number
  distinct: number
  min?: number
  max?: number
  /** The most frequent words, with how many products have each. */
  top?: { value: string; count: number }[]
}

const MOST_WORDS = 5
/** So many times the middle value is odd. */
const FAR = 100
/** Of 100 values; fewer than these that are unlike the others are odd. */
const FEW = 10

/** Price, brand, availability and every field of the products, in the order they are first met. */
export function describeFields(products: readonly Product[]): { fields: FieldReport[]; odd: Odd[] } {
  const values = new Map<string, { id: string; value: FieldValue }[]>()
  const add = (field: string, id: string, value: FieldValue | null | undefined) => {
    if (value === null || value === undefined) return
    let list = values.get(field)
    if (!list) values.set(field, (list = []))
    list.push({ id, value })
  }
  const own = ['price', 'availability', 'brand'] as const
  for (const product of products) for (const field of own) add(field, product.id, product[field])
  for (const { id, fields } of products)
    for (const field of Object.keys(fields))
      if (!(own as readonly string[]).includes(field)) add(field, id, fields[field])
  const odd: Odd[] = []
  const fields = Array.from(values, ([field, said]) => {
    odd.push(...oddIn(field, said))
    return describe(
      field,
      said.map(({ value }) => value),
      products.length,
    )
  })
  return { fields, odd }
}

function describe(field: string, values: readonly FieldValue[], products: number): FieldReport {
  const kinds = new Set(values.map(value => (typeof value === 'object' ? 'object' : typeof value)))
  const [kind] = kinds
  const counts = new Map<string, number>()
  for (const value of values)
    for (const word of [value].flat()) counts.set(String(word), (counts.get(String(word)) ?? 0) + 1)
  const report = {
    field,
    coverage: Math.round((values.length * 1000) / products) / 10,
    distinct: counts.size,
  }
  if (kinds.size === 1 && kind === 'number') {
    const numbers = values as readonly number[]
    return {
      ...report,
      type: 'numbers',
      min: numbers.reduce((a, b) => Math.min(a, b)),
      max: numbers.reduce((a, b) => Math.max(a, b)),
    }
  }
  const types = { string: 'words', object: 'lists', boolean: 'yes / no' } as const
  return {
    ...report,
    type: kinds.size === 1 ? (types[kind as keyof typeof types] ?? 'mixed') : 'mixed',
    top: Array.from(counts, ([value, count]) => ({ value, count }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
      .slice(0, MOST_WORDS),
  }
}

type Said = readonly { id: string; value: FieldValue }[]

function oddIn(field: string, said: Said): Odd[] {
  const isNumber = ({ value }: Said[number]) => !Number.isNaN(asNumber(value))
  const numbers = said.filter(isNumber)
  if (numbers.length < 3 || numbers.length * 100 < said.length * (100 - FEW)) return []
  const sorted = Float64Array.from(numbers, ({ value }) => asNumber(value)).sort()
  const middle = sorted[sorted.length >> 1]!
  const negative = numbers.filter(({ value }) => asNumber(value) < 0)
  return [
    { what: 'text among numbers', found: said.filter(one => !isNumber(one)) },
    {
      what: `more than ${FAR} times the middle value, ${middle}`,
      found: middle > 0 ? numbers.filter(({ value }) => asNumber(value) > middle * FAR) : [],
    },
    {
      what: 'negative, and nearly all others are not',
      found: negative.length * 100 < numbers.length * FEW ? negative : [],
    },
  ].flatMap(({ what, found }) =>
    found[0]
      ? [
          {
            field,
            what,
            count: found.length,
            examples: found.slice(0, 3).map(({ id, value }) => ({ row: `id ${id}`, value: String(value) })),
          },
        ]
      : [],
  )
}

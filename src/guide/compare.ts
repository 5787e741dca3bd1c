/** Products side by side: where they differ, where they are the same, which is the best of what is better one way. */
import type { FieldValue, Product } from '../page'
import { fieldOf } from './field-of'

export interface Compared {
  field: string
  /** Product by product; undefined where nobody says. */
  values: readonly (FieldValue | undefined)[]
  /** Product by product: has it the best number of them? None, where it is not said which way is better, or all are as good. */
  best: readonly boolean[]
}

/** Longer texts are no value to be compared. */
const LONGEST = 60
/** What lists itself elsewhere, or is for machines. */
const SILENT =
  /^(popularity|item_group_id|availability_date|availability|google_product_category|description)$/
/** Fewer rows than these are no comparison: then everything that the products say is one. */
const FEWEST = 3
const MOST = 30

/**
 * Their fields in the order given, those that differ apart from those in which all are the same. Where these are too
 * few, all others too. What nobody says of any of them is left out.
 */
export function comparison(
  products: readonly Product[],
  fields: readonly string[],
  better: (field: string) => 'less' | 'more' | undefined,
): { differing: Compared[]; same: Compared[] } {
  const others = products.flatMap(product => Object.keys(product.fields))
  const rowsOf = (names: readonly string[]) =>
    [...new Set(names)].flatMap(field => rowOf(products, field, better(field)) ?? [])
  const named = rowsOf(fields)
  const rows = (named.length < FEWEST ? rowsOf([...fields, ...others]) : named).slice(0, MOST)
  const isSame = ({ values }: Compared) => values.every(value => text(value) === text(values[0]))
  return { differing: rows.filter(row => !isSame(row)), same: rows.filter(isSame) }
}

function rowOf(
  products: readonly Product[],
  field: string,
  better: 'less' | 'more' | undefined,
): Compared | undefined {
  if (SILENT.test(field)) return
  const values = products.map(product => fieldOf(product, field) ?? undefined)
  if (values.every(value => value === undefined) || values.some(value => text(value).length > LONGEST)) return
  const numbers = values.map(
    value => (better === 'less' ? -1 : 1) * (typeof value === 'number' ? value : Number.NaN),
  )
  const known = numbers.filter(Number.isFinite)
  const top = Math.max(...known)
  const isTold = better && known.some(number => number < top)
  return { field, values, best: numbers.map(number => !!isTold && number === top) }
}

/** The order of the words of a list says nothing. */
const text = (value: FieldValue | undefined): string =>
  typeof value === 'object' ? [...value].sort().join('\0') : String(value ?? '')

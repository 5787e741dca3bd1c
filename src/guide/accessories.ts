/** What goes with a product, as the author says. */
import type { FieldValue, Product } from '../page'
import { fieldOf } from './field-of'
import type { AlsoOf } from './schema'
import type { Table } from './table'

/** Those of the whole catalogue that can be bought, in their standing order; where the product says nothing of what must match, none. */
export function accessories(
  whole: Table,
  product: Product,
  { among, match, show }: Pick<AlsoOf<'accessories'>, 'among' | 'match' | 'show'>,
  without: readonly string[] = [],
): Product[] {
  const table = whole.among(among)
  const mine = new Set(match && fold(fieldOf(product, match)))
  const column = match === undefined ? undefined : table.column(match)
  const fits = column?.values.map(value => fold(value).some(word => mine.has(word)))
  const found: Product[] = []
  for (let row = 0; row < table.available && found.length < show; row++) {
    const id = table.ids[row]!
    if (id === product.id || without.includes(id) || (fits && !fits[column!.codes[row]!])) continue
    found.push(table.product(row))
  }
  return found
}

const fold = (value: FieldValue | null | undefined): string[] =>
  value == null ? [] : [value].flat().map(word => String(word).toLowerCase())

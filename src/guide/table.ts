/** The catalogue laid out for ranking: products in their standing order, their fields as columns. */
import { memo } from '../lib/memo'
import { type FieldValue, isAvailable, type Product } from '../page'
import { among } from './among'
import { fieldOf } from './field-of'
import { asNumber } from './miss'
import type { Wish } from './schema'
import { spreadOf } from './spread'

/** One field over all products: each different value once, and for each row which of them it has. */
export interface Column {
  /** At 0 stands `null`: unknown. */
  values: readonly (FieldValue | null)[]
  /** Row by row, the index in `values`. */
  codes: Uint32Array
  /** From the 10th to the 90th hundredth of its different numbers, so that one odd price does not stretch it. */
  spread: number
}

export interface Table {
  /** How many rows: those that can be bought first; then the popular first, then by id. */
  size: number
  /** Row by row. */
  ids: readonly string[]
  /** So many of them can be bought. */
  available: number
  /** What its numbers are measured in, by field, where the catalogue said so with each of them. */
  units?: ReadonlyMap<string, string>
  /** Is the order that of an endpoint, which is not to be ranked anew? */
  given: boolean
  /** Built when first asked for. */
  column(field: string): Column
  /**
   * Built when first asked for, the same object after that. Of a compiled catalogue the title is the id, and url and
   * image are null, until `complete` has resolved.
   */
  product(row: number): Product
  /** Fetches what cards show of these products of the table, if it is not there yet. Never rejects: what cannot be had stays as it is. */
  complete(products: readonly Product[]): Promise<void>
  /** The rows that have all of these wishes. */
  among(wishes: readonly Wish[]): Table
}

/** Lays out products. The order that they come in does not matter, unless it is `given`: then only sold-out ones move back. */
export function buildTable(list: readonly Product[], given = false): Table {
  const rows = list.map(product => ({
    product,
    sold: isAvailable(product) ? 0 : 1,
    popularity: (!given && asNumber(fieldOf(product, 'popularity'))) || 0,
    id: given ? '' : product.id,
  }))
  rows.sort(
    (a, b) => a.sold - b.sold || b.popularity - a.popularity || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  )
  const products = rows.map(row => row.product)
  const table: Table = {
    size: rows.length,
    ids: products.map(({ id }) => id),
    available: rows.filter(row => !row.sold).length,
    given,
    column: memo(field => buildColumn(products, field)),
    product: row => products[row]!,
    complete: async () => {},
    among: wishes => among(table, wishes),
  }
  return table
}

function buildColumn(products: readonly Product[], field: string): Column {
  const values: (FieldValue | null)[] = [null]
  const codes = new Uint32Array(products.length)
  const seen = new Map<FieldValue, number>()
  products.forEach((product, row) => {
    const value = fieldOf(product, field)
    if (value === null || value === undefined || Number.isNaN(value)) return
    // a list of one word is not that word
    const key = typeof value === 'object' ? ['', ...value].join('\0') : value
    let code = seen.get(key)
    if (code === undefined) seen.set(key, (code = values.push(value) - 1))
    codes[row] = code
  })
  return { values, codes, spread: spreadOf(values) }
}

/** The catalogue laid out for ranking: products in their standing order, their fields as columns. */
import { type FieldValue, isAvailable, type Product } from '../page'
import { fieldOf } from './field-of'
import { asNumber } from './miss'

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
  /** Those that can be bought first; then the popular first, then by id. */
  products: readonly Product[]
  /** So many of them can be bought. */
  available: number
  /** Is the order that of an endpoint, which is not to be ranked anew? */
  given: boolean
  /** Built when first asked for. */
  column(field: string): Column
}

/** Lays out products. The order that they come in does not matter, unless it is `given`: then only sold-out ones move back. */
export function buildTable(list: readonly Product[], given = false): Table {
  const columns = new Map<string, Column>()
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
  return {
    products,
    available: rows.filter(row => !row.sold).length,
    given,
    column(field) {
      let column = columns.get(field)
      if (!column) columns.set(field, (column = buildColumn(products, field)))
      return column
    },
  }
}

function buildColumn(products: readonly Product[], field: string): Column {
  const values: (FieldValue | null)[] = [null]
  const codes = new Uint32Array(products.length)
  const seen = new Map<FieldValue, number>()
  products.forEach((product, row) => {
    const value = fieldOf(product, field)
    if (value === null || value === undefined || Number.isNaN(value)) return
    const key = typeof value === 'object' ? value.join('\0') : value
    let code = seen.get(key)
    if (code === undefined) seen.set(key, (code = values.push(value) - 1))
    codes[row] = code
  })
  const numbers = Float64Array.from(values, asNumber).filter(Number.isFinite).sort()
  const share = (part: number) => numbers[Math.floor(numbers.length * part)]!
  return { values, codes, spread: share(0.9) - share(0.1) || 1 }
}

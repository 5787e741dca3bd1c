/** How alike products are, over all that is said of them. */
import type { FieldValue, Product } from '../page'
import { fieldOf } from './field-of'
import { asNumber } from './miss'
import type { Table } from './table'

/** Something that others are like. */
export type Thing = Pick<Product, 'price' | 'brand' | 'fields'>

/** What kind of thing it is counts for most, then what it costs, then all the rest together. */
const CATEGORY = 4
const PRICE = 3
const REST = 2
/** As of a wish: a value that nobody says is worse than a near one, better than a far one. */
const UNKNOWN = 0.25
/** Said of a product, but not what it is like. */
const SILENT = new Set(['category', 'price', 'popularity', 'availability_date', 'item_group_id'])
/** Longer words are texts: no two are the same. */
const LONGEST_WORD = 80
/** A field with more different values than these, and than half of the products, names them. */
const NAMES = 500

/**
 * Row by row, 0 to 1: how alike the product is to that of the things which it is most alike to. The weighted mean of
 * the fields' closeness (Gower, Biometrics 1971): numbers by their distance over the field's spread, prices by their
 * ratio (half or double is 0), words and lists by what they share.
 */
export function alike(table: Table, things: readonly Thing[]): Float64Array {
  const best = new Float64Array(table.size)
  for (const thing of things) {
    const sums = new Float64Array(table.size)
    const parts = partsOf(thing)
    const total = parts.reduce((sum, { weight }) => sum + weight, 0) || 1
    for (const { field, weight } of parts) {
      const { values, codes, spread } = table.column(field)
      const mine = fieldOf(thing as Product, field)!
      // a name, which is hardly said twice: looking for it takes long and finds nothing
      if (
        values.length > Math.max(NAMES, table.size / 2) &&
        Number.isNaN(asNumber(mine)) &&
        !Array.isArray(mine)
      )
        continue
      const close = closeness(mine, field === 'price' ? 0 : spread)
      const points = values.map(value => (close(value) * weight) / total)
      for (let row = 0; row < sums.length; row++) sums[row]! += points[codes[row]!]!
    }
    for (let row = 0; row < best.length; row++) best[row] = Math.max(best[row]!, sums[row]!)
  }
  return best
}

/** Of these rows the most alike to the things, at most `limit`; equal ones keep their order. */
export function nearest(
  table: Table,
  things: readonly Thing[],
  rows: readonly number[],
  limit: number,
): number[] {
  const likeness = alike(table, things)
  // in steps of a billionth: sums of the same parts in another order are equal
  const points = likeness.map(part => Math.round(part * 1e9))
  const best: number[] = []
  for (const row of rows) {
    let at = best.length
    while (at && points[row]! > points[best[at - 1]!]!) at--
    if (at >= limit) continue
    best.splice(at, 0, row)
    best.length = Math.min(best.length, limit)
  }
  return best
}

function partsOf(thing: Thing): { field: string; weight: number }[] {
  const isSaid = (field: string) => {
    const value = fieldOf(thing as Product, field)
    return value != null && String(value) !== '' && String(value).length <= LONGEST_WORD
  }
  const rest = ['brand', ...Object.keys(thing.fields)].filter(field => !SILENT.has(field) && isSaid(field))
  return [
    ...[
      { field: 'category', weight: CATEGORY },
      { field: 'price', weight: PRICE },
    ].filter(({ field }) => isSaid(field)),
    ...rest.map(field => ({ field, weight: REST / rest.length })),
  ]
}

/** `spread` 0: by the ratio. */
function closeness(mine: FieldValue, spread: number): (value: FieldValue | null) => number {
  const number = asNumber(mine)
  const fold = (word: FieldValue) => String(word).toLowerCase()
  const words = new Set([mine].flat().map(fold))
  return value => {
    if (value === null) return UNKNOWN
    const far = spread ? (asNumber(value) - number) / spread : Math.log2(asNumber(value) / number)
    if (!Number.isNaN(far)) return Math.max(0, 1 - Math.abs(far))
    // most values are one word: no list is made of it
    if (typeof value !== 'object') return words.has(fold(value)) ? 1 / words.size : 0
    const shared = Math.min(words.size, value.filter(word => words.has(fold(word))).length)
    // two empty lists say as little as none
    return shared / (words.size + value.length - shared) || 0
  }
}

/** Where products stand in a table. */
import type { Table } from './table'

/** The rows of these products, in the order of the ids; pages name a product by its number as often as by its id. */
export const rowsOf = (table: Table, ids: readonly string[]): number[] =>
  ids.flatMap(id => {
    const row = table.ids.indexOf(id)
    if (row >= 0) return row
    const { values, codes } = table.column('sku')
    const code = values.indexOf(id)
    return code > 0 ? codes.indexOf(code) : []
  })

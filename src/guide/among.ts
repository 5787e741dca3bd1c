import { memo } from '../lib/memo'
import type { FieldValue } from '../page'
import { missOf } from './miss'
import type { Wish } from './schema'
import { spreadOf } from './spread'
import type { Column, Table } from './table'

/** The rows of a table that have all of some wishes, as a table of their own. Products are shared; what nobody says is not had. */
export function among(whole: Table, wishes: readonly Wish[]): Table {
  if (!wishes[0]) return whole
  const had = wishes.map(wish => {
    const { values, codes } = whole.column(wish.field)
    const missed = missOf(wish)
    const meets = values.map(value => missed(value) === 0)
    return (row: number) => meets[codes[row]!]
  })
  const rows = [...whole.ids.keys()].filter(row => had.every(has => has(row)))
  const table: Table = {
    ...whole,
    size: rows.length,
    ids: rows.map(row => whole.ids[row]!),
    available: rows.filter(row => row < whole.available).length,
    column: memo(field => narrow(whole.column(field), rows)),
    product: row => whole.product(rows[row]!),
    among: more => among(table, more),
  }
  return table
}

/** The column of these rows, with the values that they have only. */
function narrow({ values, codes }: Column, rows: readonly number[]): Column {
  const kept: (FieldValue | null)[] = [null]
  const now = new Uint32Array(values.length)
  const narrowed = Uint32Array.from(rows, row => {
    const code = codes[row]!
    if (code && !now[code]) now[code] = kept.push(values[code]!) - 1
    return now[code]!
  })
  return { values: kept, codes: narrowed, spread: spreadOf(kept) }
}

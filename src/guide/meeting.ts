import { missOf } from './miss'
import type { Wish } from './schema'
import type { Table } from './table'

/** The rows that can be bought and have all musts among the wishes, in their standing order. */
export function meeting(table: Table, wishes: readonly Wish[]): number[] {
  const had = wishes.flatMap(wish => {
    if (!wish.must) return []
    const { values, codes } = table.column(wish.field)
    const missed = missOf(wish)
    const meets = values.map(value => missed(value) === 0)
    return (row: number) => meets[codes[row]!]
  })
  return Array.from({ length: table.available }, (_, row) => row).filter(row => had.every(has => has(row)))
}

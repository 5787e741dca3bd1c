/** How alike products are, over all that the catalogue says of them. */
import type { FieldValue } from '../page'
import { likenessFields } from './likeness-fields'
import { asNumber } from './miss'
import type { Table } from './table'

/** How close two numbers are that lie a spread of their field apart: e to the minus this. */
const STEEP = 4

/**
 * Row by row, 0 to 1: the mean over the fields of how close its value is to that of row `to`. Numbers by their distance
 * over the spread of the field, words equal or not, lists by the share in common; unknown is halfway. Words that hardly
 * two products share (names, codes) do not count.
 */
export function similarTo(table: Table, to: number): Float64Array {
  const similar = new Float64Array(table.size)
  let fields = 0
  for (const field of likenessFields(table.product(to))) {
    const { values, codes, spread } = table.column(field)
    const value = values[codes[to]!]
    const number = asNumber(value)
    const isNumber = !Number.isNaN(number)
    if (value == null || (!isNumber && values.length > table.size / 2 + 3)) continue
    fields++
    const mine = new Set<FieldValue>([value].flat())
    const close = Float64Array.from(values, other => {
      if (other === null) return 0.5
      if (isNumber) return Math.exp((-STEEP * Math.abs(asNumber(other) - number)) / spread) || 0
      // most values are one word: no list is made of it
      const [common, theirs] =
        typeof other === 'object'
          ? [other.filter(word => mine.has(word)).length, other.length]
          : [Number(mine.has(other)), 1]
      return common / (mine.size + theirs - common || 1)
    })
    for (let row = 0; row < similar.length; row++) similar[row]! += close[codes[row]!]!
  }
  return fields ? similar.map(sum => sum / fields) : similar
}

/** What is bought often is probably what is sought. */
import { asNumber } from './miss'
import type { Table } from './table'

/**
 * Row by row, the logarithm of how often a product is sought, before anything is known of the visitor: Zipf's law over
 * the ranks of the catalogue's `popularity`, whatever its unit is. Equals share their mean rank; without the field all
 * are equal. https://en.wikipedia.org/wiki/Zipf%27s_law
 */
export function logPopularity(table: Table): Float64Array {
  const known = computed.get(table) ?? compute(table)
  computed.set(table, known)
  return known
}

const computed = new WeakMap<Table, Float64Array>()

function compute(table: Table): Float64Array {
  const { values, codes } = table.column('popularity')
  const count = new Uint32Array(values.length)
  for (const code of codes) count[code]!++
  const number = (code: number) => asNumber(values[code]) || 0
  const order = Array.from(values.keys()).sort((a, b) => number(b) - number(a))
  const logs = new Float64Array(values.length)
  let before = 0
  for (let i = 0; i < order.length; ) {
    const from = i
    const rank = before
    while (i < order.length && number(order[i]!) === number(order[from]!)) before += count[order[i++]!]!
    for (let j = from; j < i; j++) logs[order[j]!] = -Math.log((rank + 1 + before) / 2)
  }
  return Float64Array.from(codes, code => logs[code]!)
}

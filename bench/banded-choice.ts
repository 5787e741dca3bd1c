/** Questions over a field of a catalogue as a shop would ask them: its own values, or bands that as many products lie in. */
import { asNumber } from '../src/guide/miss'
import type { Table } from '../src/guide/table'

const choiceOf = (field: string, wishes: object[]) => ({
  id: field.toLowerCase().replaceAll('_', '-'),
  type: 'choice',
  ask: `${field}?`,
  options: wishes.map((wish, n) => ({ id: `o${n}`, label: `${n}`, wish: { field, ...wish } })),
})

const numbersOf = (table: Table, field: string): number[] => {
  const { values, codes } = table.column(field)
  return Array.from(codes, code => asNumber(values[code]))
    .filter(Number.isFinite)
    .sort((a, b) => a - b)
}

/** One option for each different number. */
export const eachNumber = (table: Table, field: string) =>
  choiceOf(
    field,
    [...new Set(numbersOf(table, field))].map(is => ({ is })),
  )

/** So many bands; no number lies in two. */
export function banded(table: Table, field: string, bands = 4) {
  const numbers = numbersOf(table, field)
  const starts = [
    ...new Set(
      Array.from({ length: bands - 1 }, (_, n) => numbers[Math.floor((numbers.length * (n + 1)) / bands)]!),
    ),
  ]
  const below = (start: number) => numbers.findLast(n => n < start)
  return choiceOf(
    field,
    [undefined, ...starts].map((from, n) => ({
      ...(from !== undefined && { atLeast: from }),
      ...(n < starts.length && { atMost: below(starts[n]!) ?? starts[n]! }),
    })),
  )
}

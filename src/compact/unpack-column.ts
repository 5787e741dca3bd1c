/** A field of the compact catalogue, read when it is asked for. */
import { spreadOf } from '../guide/spread'
import type { Column } from '../guide/table'
import type { FieldValue } from '../page'
import type { PackedColumn } from './contract'
import { digitsAt, fromDigits } from './digits'

export interface Unpacked {
  /** Of one row; undefined: unknown. */
  at(row: number): FieldValue | undefined
  column(): Column
}

const isValue = (value: unknown): boolean =>
  typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)

/** The compiler writes no more: 64 to the fourth. */
const MOST_DIGITS = 4

/** Throws if it is none, so that nothing needs to be checked again. */
export function unpackColumn(packed: PackedColumn, rows: number): Unpacked {
  const { c } = packed
  const words = 'w' in packed ? packed.w : undefined
  const isNumbers = 'by' in packed
  const isWord = (n: number) => Number.isInteger(n) && words![n] !== undefined
  if (
    typeof c !== 'string' ||
    !c ||
    c.length % rows ||
    c.length > rows * MOST_DIGITS ||
    (words && !words.every(word => typeof word === 'string')) ||
    !(isNumbers
      ? packed.by > 0 && Number.isFinite(packed.from)
      : packed.v.every(value => isValue(value) || (value as number[]).every(isWord)))
  )
    throw new Error('a column is broken')
  // a character that is no digit reads as far more than there can be: unknown
  const end = isNumbers ? 64 ** MOST_DIGITS : packed.v.length + 1
  const read = (code: number): FieldValue | undefined => {
    if (isNumbers) return code > 0 && code < end ? (code - 1 + packed.from) / packed.by : undefined
    const value = packed.v[code - 1]
    return typeof value === 'object' ? value.map(n => words![n]!) : value
  }
  return {
    at: row => read(digitsAt(c, rows, row)),
    column() {
      const values: (FieldValue | null)[] = [null]
      const codes = fromDigits(c, rows)
      // one place for each number there is: a sparse list would be slow
      const seen = new Uint32Array(Math.min(codes.reduce((a, b) => Math.max(a, b), 0) + 1, end))
      for (let row = 0; row < rows; row++) {
        const code = codes[row]!
        codes[row] = code && code < end ? (seen[code] ||= values.push(read(code) ?? null) - 1) : 0
      }
      return { values, codes, spread: spreadOf(values) }
    },
  }
}

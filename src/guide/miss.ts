/** By how much a value misses a wish. Columns, single products and reasons all ask this one function. */
import type { FieldValue } from '../page'
import type { Wish } from './schema'

/** A value as a number; NaN if it is none. A text of digits is one: many catalogues write numbers so. */
export const asNumber = (value: FieldValue | null | undefined): number =>
  typeof value === 'number' || (typeof value === 'string' && value) ? Number(value) : Number.NaN

const fold = (word: unknown) => String(word).toLowerCase()

/**
 * The judge of one wish: 0 if the value meets it, the distance (in the field's unit) if a number is off,
 * Infinity for a wrong word, NaN if the value is unknown. Words compare without case; a list has one or has none.
 */
export function missOf(wish: Wish): (value: FieldValue | null | undefined) => number {
  const { atMost = 1 / 0, atLeast = -1 / 0, not, is = not } = wish
  const words = (wish.in ?? (is === undefined ? [] : [is])).map(fold)
  return value => {
    const number = asNumber(value)
    if (!words[0]) return Math.max(Number(atLeast) - number, number - Number(atMost), 0)
    if (value == null || Number.isNaN(value)) return Number.NaN
    // most values are one word: no list is made of it
    const isIn = (word: FieldValue) => words.includes(fold(word))
    const has = typeof value === 'object' ? value.some(isIn) : isIn(value)
    return has === (not === undefined) ? 0 : 1 / 0
  }
}

import type { FieldValue } from '../page'
import { cleanText } from './clean-text'
import { isObject } from './dig'
import { popularityOf } from './popularity-of'

/** More fields than these of a product are not read. */
export const MOST_FIELDS = 64
const LONGEST_WORD = 200

const readField = (value: unknown): FieldValue | null =>
  typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))
    ? value
    : Array.isArray(value)
      ? value.every(word => typeof word === 'string')
        ? value.slice(0, MOST_FIELDS).flatMap(word => cleanText(word, LONGEST_WORD) ?? [])
        : null
      : cleanText(value, LONGEST_WORD)

/**
 * What else outside data says of a product: numbers, words, yes / no and lists of words of the parts, the first part
 * first; `popularity` also from what was sold. `skip` are names that have been understood already. At most 64 fields.
 */
export function readFields(parts: readonly unknown[], skip: ReadonlySet<string>): Record<string, FieldValue> {
  const fields: Record<string, FieldValue> = {}
  let room = MOST_FIELDS
  for (const part of parts) {
    if (!isObject(part)) continue
    for (const name of Object.keys(part)) {
      if (name === '__proto__' || skip.has(name) || Object.hasOwn(fields, name)) continue
      const value = readField(part[name])
      if (value !== null && room-- > 0) fields[name] = value
    }
  }
  const sold = popularityOf(fields)
  if (fields.popularity === undefined && sold > 0 && sold < Infinity) fields.popularity = sold
  return fields
}

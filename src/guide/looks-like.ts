/** Are two products one thing to whoever compares? */
import type { FieldValue, Product } from '../page'
import { fieldOf } from './field-of'
import { likenessFields } from './likeness-fields'

/** The name that Google Merchant feeds have for what sizes and colours of one product share. */
const GROUP = 'item_group_id'

/** Sizes or colours of one product. */
export function isVariantOf(a: Product, b: Product): boolean {
  const group = fieldOf(a, GROUP)
  return group != null && group === fieldOf(b, GROUP)
}

const isSame = (a: FieldValue | null | undefined, b: FieldValue | null | undefined) =>
  typeof a === 'number' && typeof b === 'number'
    ? Math.abs(a - b) <= 0.05 * Math.max(Math.abs(a), Math.abs(b))
    : String(a) === String(b)

/** Nine tenths of what is said of one is said of the other too; numbers may be five hundredths apart. */
export function looksLike(a: Product, b: Product): boolean {
  const fields = likenessFields(a)
  return fields.filter(field => isSame(fieldOf(a, field), fieldOf(b, field))).length >= 0.9 * fields.length
}

/** Values as a visitor reads them: money, numbers with their unit, the author's words for the catalogue's. */
import type { Text } from './lib/text'
import type { FieldValue } from './page'
import type { FieldNames, Words } from './words'

/** A number with the separators of the language. */
export function sayNumber(tag: string, n: number, options?: Intl.NumberFormatOptions): string {
  try {
    return new Intl.NumberFormat(tag, options).format(n)
  } catch {
    return String(n) // an unknown language tag or currency: the bare number is still right
  }
}

/** Money in its own currency, else in the shop's; without either, the bare number. */
export function sayMoney({ tag, shop }: Words, amount: number, currency?: string | null): string {
  const code = currency ?? shop.currency
  return sayNumber(
    tag,
    amount,
    code ? { style: 'currency', currency: code, trailingZeroDisplay: 'stripIfInteger' } : {},
  )
}

/** What the manifest says of a field. */
export const about = ({ fields }: Words, field: string): FieldNames[string] | undefined =>
  Object.hasOwn(fields, field) ? fields[field] : undefined

/** The author's word for a word of the catalogue, else that word. */
export function wordFor(words: Words, field: string, word: string): Text {
  const values = about(words, field)?.values
  return values && Object.hasOwn(values, word) ? values[word]! : word
}

/** A field's value: unit, separators, the author's word for it. */
export function sayValue(words: Words, field: string, v: FieldValue, currency?: string | null): string {
  const { locale, tag, text } = words
  if (field === 'price' && typeof v === 'number') return sayMoney(words, v, currency)
  if (typeof v === 'number') return `${sayNumber(tag, v)} ${text(about(words, field)?.unit)}`.trim()
  if (typeof v === 'boolean') return v ? locale.yes : locale.no
  if (typeof v !== 'string') return v.map(word => sayValue(words, field, word)).join(', ')
  return text(wordFor(words, field, v))
}

/** Everything that is said to the visitor, in his language: the author's texts, the widget's words, values with units. */

import { localize, type Text } from './lib/text'
import { loadLocale } from './locales'
import type { Locale } from './locales/contract'
import type { FieldValue } from './page'
import type { Manifest } from './schema'

export type FieldNames = NonNullable<Manifest['catalog']>['fields']

export interface Words {
  locale: Locale
  /** BCP 47 tag of the visitor's language. */
  tag: string
  /** An author's text. */
  text(text: Text | undefined): string
  /** Money in its own currency, else in the shop's; without either, the bare number. */
  money(amount: number, currency?: string | null): string
  /** What the catalogue says of a field: its name, unit, words for its values. */
  about(field: string): FieldNames[string] | undefined
  /** A field's value as a visitor reads it: unit, separators, the author's word for it. */
  value(field: string, value: FieldValue, currency?: string | null): string
}

/** Words in the visitor's language. `fields` are the catalogue's names, units and words for its values. */
export function createWords(locale: Locale, tag: string, shop: Manifest['shop'], fields: FieldNames): Words {
  const about = (name: string) => (Object.hasOwn(fields, name) ? fields[name] : undefined)
  const text = (t: Text | undefined) => localize(t, tag, shop.locale)
  const number = (n: number, options?: Intl.NumberFormatOptions) => {
    try {
      return new Intl.NumberFormat(tag, options).format(n)
    } catch {
      return String(n) // an unknown language tag or currency: the bare number is still right
    }
  }
  const money = (amount: number, currency?: string | null) => {
    const code = currency ?? shop.currency
    return number(
      amount,
      code ? { style: 'currency', currency: code, trailingZeroDisplay: 'stripIfInteger' } : {},
    )
  }
  const value = (field: string, v: FieldValue, currency?: string | null): string => {
    if (field === 'price' && typeof v === 'number') return money(v, currency)
    if (typeof v === 'number') return `${number(v)} ${text(about(field)?.unit)}`.trim()
    if (typeof v === 'boolean') return v ? locale.yes : locale.no
    if (typeof v !== 'string') return v.map(word => value(field, word)).join(', ')
    const words = about(field)?.values
    return words && Object.hasOwn(words, v) ? text(words[v]) : v
  }
  return { locale, tag, text, money, about, value }
}

/** The same, with the widget's own words fetched. */
export const loadWords = async (tag: string, shop: Manifest['shop'], fields: FieldNames): Promise<Words> =>
  createWords(await loadLocale(tag, shop.locale), tag, shop, fields)

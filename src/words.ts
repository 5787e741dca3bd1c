/** Everything that is said to the visitor, in his language: the author's texts, the widget's words, values with units. */

import { fill } from './lib/fill'
import { localize, type Text } from './lib/text'
import { loadLocale } from './locales'
import type { Locale } from './locales/contract'
import type { FieldValue } from './page'
import type { AskedWish } from './questions/contract'
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
  /** What a field is called. */
  field(name: string): string
  /** A field's value as a visitor reads it: unit, separators, the author's word for it. */
  value(field: string, value: FieldValue, currency?: string | null): string
  /** A wish as the visitor would say it: "Noise up to 35 dB"; `bare` leaves the field's name out. */
  wish(wish: AskedWish, bare?: boolean): string
}

/** Words in the visitor's language. `fields` are the catalogue's names, units and words for its values. */
export function createWords(locale: Locale, tag: string, shop: Manifest['shop'], fields: FieldNames): Words {
  const own = (name: string) => (Object.hasOwn(fields, name) ? fields[name] : undefined)
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
      code
        ? {
            style: 'currency',
            currency: code,
            minimumFractionDigits: Number.isInteger(amount) ? 0 : undefined,
          }
        : undefined,
    )
  }
  const value = (field: string, v: FieldValue, currency?: string | null): string => {
    if (field === 'price' && typeof v === 'number') return money(v, currency)
    if (typeof v === 'number') return `${number(v)} ${text(own(field)?.unit)}`.trim()
    if (typeof v === 'boolean') return v ? locale.yes : locale.no
    if (typeof v !== 'string') return v.map(word => value(field, word)).join(', ')
    const words = own(field)?.values
    return words && Object.hasOwn(words, v) ? text(words[v]) : v
  }
  const field = (name: string) =>
    text(own(name)?.label) ||
    (Object.hasOwn(locale.fields, name)
      ? locale.fields[name as keyof Locale['fields']]
      : name.charAt(0).toUpperCase() + name.slice(1).replace(/[_-]/g, ' '))
  const wish = (w: AskedWish, bare = false) => {
    const say = (v: FieldValue | undefined) => (v === undefined ? '' : value(w.field, v))
    const parts = [
      w.atLeast === undefined ? '' : fill(locale.from, { value: say(w.atLeast) }),
      w.atMost === undefined ? '' : fill(locale.upTo, { value: say(w.atMost) }),
      say(w.is),
      (w.in ?? []).map(say).join(' / '),
      w.not === undefined ? '' : fill(locale.not, { value: say(w.not) }),
    ]
    return `${bare ? '' : `${field(w.field)} `}${parts.filter(Boolean).join(', ')}`
  }
  return { locale, tag, text, money, field, value, wish }
}

/** The same, with the widget's own words fetched. */
export const loadWords = async (tag: string, shop: Manifest['shop'], fields: FieldNames): Promise<Words> =>
  createWords(await loadLocale(tag, shop.locale), tag, shop, fields)

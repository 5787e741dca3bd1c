/** What is said to the visitor, in his language: the author's texts and the widget's own words. */
import { localize, type Text } from './lib/text'
import { loadLocale } from './locales'
import type { FullLocale, Locale, ResultLocale } from './locales/contract'
import type { Manifest } from './schema'

export type FieldNames = NonNullable<Manifest['catalog']>['fields']

export interface Words<L extends Locale = Locale> {
  locale: L
  /** BCP 47 tag of the visitor's language. */
  tag: string
  /** An author's text. */
  text(text: Text | undefined): string
  shop: Manifest['shop']
  /** What the manifest says of the catalogue's fields: names, units, words for their values. */
  fields: FieldNames
  /** With the words for results too; they are fetched. */
  full(): Promise<FullWords>
}

export type FullWords = Words<FullLocale>

/** Words in the visitor's language. */
export function createWords<L extends Locale>(
  locale: L,
  results: () => Promise<ResultLocale>,
  tag: string,
  shop: Manifest['shop'],
  fields: FieldNames,
): Words<L> {
  const words: Words<L> = {
    locale,
    tag,
    text: text => localize(text, tag, shop.locale),
    shop,
    fields,
    full: async () => ({ ...words, locale: { ...locale, ...(await results()) } }),
  }
  return words
}

/** The same, with the widget's own words fetched. */
export async function loadWords(tag: string, shop: Manifest['shop'], fields: FieldNames): Promise<Words> {
  const results = async () => (await import('./locales/results')).loadResultLocale(tag, shop.locale)
  return createWords(await loadLocale(tag, shop.locale), results, tag, shop, fields)
}

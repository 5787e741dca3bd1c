/** What is said to the visitor, in his language: the author's texts and the widget's own words. */
import { localize, type Text } from './lib/text'
import { loadLocale } from './locales'
import type { Locale } from './locales/contract'
import type { Manifest } from './schema'

export type FieldNames = NonNullable<Manifest['catalog']>['fields']

export interface Words {
  locale: Locale
  /** BCP 47 tag of the visitor's language. */
  tag: string
  /** An author's text. */
  text(text: Text | undefined): string
  shop: Manifest['shop']
  /** What the manifest says of the catalogue's fields: names, units, words for their values. */
  fields: FieldNames
}

/** Words in the visitor's language. */
export const createWords = (
  locale: Locale,
  tag: string,
  shop: Manifest['shop'],
  fields: FieldNames,
): Words => ({ locale, tag, text: text => localize(text, tag, shop.locale), shop, fields })

/** The same, with the widget's own words fetched. */
export const loadWords = async (tag: string, shop: Manifest['shop'], fields: FieldNames): Promise<Words> =>
  createWords(await loadLocale(tag, shop.locale), tag, shop, fields)

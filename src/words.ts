/** What is said to the visitor, in his language: the author's texts and the widget's own words. */
import { localize, type PlainText, type Text } from './lib/text'
import { loadLocale } from './locales'
import type { FullLocale, Locale, ResultLocale } from './locales/contract'
import type { Manifest } from './schema'
import type { SegmentsSetting } from './segments-now'

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

/** Words in the visitor's language; `pick` chooses among what an author says to different visitors. */
export function createWords<L extends Locale>(
  locale: L,
  results: () => Promise<ResultLocale>,
  tag: string,
  shop: Manifest['shop'],
  fields: FieldNames,
  pick = (text: Text | undefined) => text as PlainText | undefined,
): Words<L> {
  const words: Words<L> = {
    locale,
    tag,
    text: text => localize(pick(text), tag, shop.locale),
    shop,
    fields,
    full: async () => ({ ...words, locale: { ...locale, ...(await results()) } }),
  }
  return words
}

/**
 * The same, with the widget's own words fetched. Asked for once a surface: by its segments of that moment it says the
 * same from its first word to its last.
 */
export async function loadWords(
  setting: SegmentsSetting & { manifest: Manifest; locale: string },
): Promise<Words> {
  const { locale, manifest } = setting
  const { shop, catalog } = manifest
  return createWords(
    await loadLocale(locale, shop.locale),
    async () => (await import('./locales/results')).loadResultLocale(locale, shop.locale),
    locale,
    shop,
    catalog?.fields ?? {},
    // most manifests say the same to everybody
    /"else":/.test(JSON.stringify(manifest))
      ? await (await import('./segments-now')).textsNow(setting)
      : undefined,
  )
}

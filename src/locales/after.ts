/** The languages in which a result is refined; a new one is its file and its line here. */
import { language } from '../lib/text'
import type { AfterLocale } from './after-contract'

const LOCALES: Readonly<Record<string, () => Promise<{ after: AfterLocale }>>> = {
  en: () => import('./after-en'),
  es: () => import('./after-es'),
}

/** The words of refining in the language of the tag, else in that of the shop, else in English. */
export async function loadAfterLocale(tag: string, shopTag: string): Promise<AfterLocale> {
  const spoken = [tag, shopTag].map(language).find(t => Object.hasOwn(LOCALES, t)) ?? 'en'
  return (await LOCALES[spoken]!()).after
}

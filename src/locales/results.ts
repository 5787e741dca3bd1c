/** The languages in which results are told; a new one is its file and its line here. */
import { language } from '../lib/text'
import type { ResultLocale } from './contract'

const LOCALES: Readonly<Record<string, () => Promise<{ results: ResultLocale }>>> = {
  en: () => import('./results-en'),
  es: () => import('./results-es'),
}

/** The words of results in the language of the tag, else in that of the shop, else in English. */
export async function loadResultLocale(tag: string, shopTag: string): Promise<ResultLocale> {
  const spoken = [tag, shopTag].map(language).find(t => Object.hasOwn(LOCALES, t)) ?? 'en'
  return (await LOCALES[spoken]!()).results
}

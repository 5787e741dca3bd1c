/** The languages that the widget speaks; a new one is its files and its line here, in results.ts and in messages.ts. */
import { language } from '../lib/text'
import type { Locale } from './contract'

const LOCALES: Readonly<Record<string, () => Promise<{ locale: Locale }>>> = {
  en: () => import('./en'),
  es: () => import('./es'),
}

/** The widget's words in the language of the tag, else in that of the shop, else in English. */
export async function loadLocale(tag: string, shopTag: string): Promise<Locale> {
  const spoken = [tag, shopTag].map(language).find(t => Object.hasOwn(LOCALES, t)) ?? 'en'
  return (await LOCALES[spoken]!()).locale
}

/** The languages in which the visitor reads what is known of him; a new one is its file and its line here. */
import { language } from '../lib/text'
import type { ProfileLocale } from './profile-contract'

const LOCALES: Readonly<Record<string, () => Promise<{ profile: ProfileLocale }>>> = {
  en: () => import('./profile-en'),
  es: () => import('./profile-es'),
}

/** These words in the language of the tag, else in that of the shop, else in English. */
export async function loadProfileLocale(tag: string, shopTag: string): Promise<ProfileLocale> {
  const spoken = [tag, shopTag].map(language).find(t => Object.hasOwn(LOCALES, t)) ?? 'en'
  return (await LOCALES[spoken]!()).profile
}

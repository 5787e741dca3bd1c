/** The languages in which messages are told; a new one is its file and its line here. */
import { language } from '../lib/text'
import type { MessageLocale } from './contract'

const LOCALES: Readonly<Record<string, () => Promise<{ messages: MessageLocale }>>> = {
  en: () => import('./messages-en'),
  es: () => import('./messages-es'),
}

/** The words of messages in the language of the tag, else in that of the shop, else in English. */
export async function loadMessageLocale(tag: string, shopTag: string): Promise<MessageLocale> {
  const spoken = [tag, shopTag].map(language).find(t => Object.hasOwn(LOCALES, t)) ?? 'en'
  return (await LOCALES[spoken]!()).messages
}

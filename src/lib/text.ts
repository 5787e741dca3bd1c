/** What is said to everybody: one string, or one a locale (`{ "es": "Hola", "en": "Hello" }`). */
export type PlainText = string | Readonly<Record<string, string>>

/** A text that an author writes: plain, or another one for visitors of some segments. */
export type Text =
  | PlainText
  | { readonly segments: Readonly<Record<string, PlainText>>; readonly else: PlainText }

/**
 * The text in the visitor's language: exact tag, then its language, then the shop's own locale, then English,
 * then whatever there is. Never throws; an empty map gives ''.
 */
export function localize(text: PlainText | undefined, locale: string, shopLocale: string): string {
  if (!text || typeof text === 'string') return text ?? ''
  const tags = [locale, shopLocale, 'en'].flatMap(tag => [tag, language(tag)])
  const found = tags.find(tag => Object.hasOwn(text, tag))
  return (found ? text[found] : Object.values(text)[0]) ?? ''
}

/** `es` of `es-MX`. */
export const language = (tag: string): string => tag.split('-')[0]!.toLowerCase()

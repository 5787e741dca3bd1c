/** A text that an author writes: one string, or one a locale (`{ "es": "Hola", "en": "Hello" }`). */
export type Text = string | Readonly<Record<string, string>>

/**
 * The text in the visitor's language: exact tag, then its language, then the shop's own locale, then English,
 * then whatever there is. Never throws; an empty map gives ''.
 */
export function localize(text: Text | undefined, locale: string, shopLocale: string): string {
  if (!text || typeof text === 'string') return text ?? ''
  const tags = [locale, shopLocale, 'en'].flatMap(tag => [tag, language(tag)])
  const found = tags.find(tag => Object.hasOwn(text, tag))
  return (found ? text[found] : Object.values(text)[0]) ?? ''
}

/** `es` of `es-MX`. */
export const language = (tag: string): string => tag.split('-')[0]!.toLowerCase()

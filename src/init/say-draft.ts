/** How a draft says things: in the shop's language, and in English beside it where that is known. */
import { memo } from '../lib/memo'
import type { PlainText } from '../lib/text'
import type { Both } from './known-field'

export type Language = 'en' | 'es'

/** One text for an English shop, one a language for a Spanish one; a bare word is nobody's translation. */
export const sayDraft = (words: Both | string, language: Language): PlainText =>
  typeof words === 'string' || words[0] === words[1]
    ? String(typeof words === 'string' ? words : words[0])
    : language === 'es'
      ? { es: words[1], en: words[0] }
      : words[0]

/** A number in the language; years without separator. */
export const sayNumber = (number: number, language: Language, grouped = true): string =>
  formatOf(`${language} ${grouped}`).format(number)

const formatOf = memo((how: string) => {
  const [language, grouped] = how.split(' ')
  return new Intl.NumberFormat(language, { useGrouping: grouped === 'true', maximumFractionDigits: 6 })
})

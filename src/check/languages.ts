/** Which texts lack the shop's own language? */
import { language } from '../lib/text'
import { isObject, type Path } from './path'
import type { Report } from './problem'
import { quote } from './words'

const TEXTS = new Set(
  'title intro ask hint label unit noPreference text alt reply consent terms link'.split(' '),
)
const MAPS_OF_TEXTS = new Set(['labels', 'values'])

/** Says once for a block where the first text lacks it, and how many do. */
export function checkLanguages(block: unknown, path: Path, locale: string, report: Report): void {
  const lacking: Path[] = []
  const look = (text: unknown, at: Path) => {
    if (isObject(text) && !Object.hasOwn(text, locale) && !Object.hasOwn(text, language(locale)))
      lacking.push(at)
  }
  const walk = (value: unknown, at: Path): void => {
    if (Array.isArray(value))
      value.forEach((inner, i) => {
        walk(inner, [...at, i])
      })
    else if (isObject(value))
      for (const [key, inner] of Object.entries(value)) {
        const below = [...at, key]
        if (TEXTS.has(key)) look(inner, below)
        else if (MAPS_OF_TEXTS.has(key) && isObject(inner))
          for (const [word, text] of Object.entries(inner)) look(text, [...below, word])
        else walk(inner, below)
      }
  }
  walk(block, path)
  if (!lacking[0]) return
  const more = lacking.length > 1 ? `, and ${lacking.length - 1} more` : ''
  report(
    lacking[0],
    `no text in ${quote(locale)}, the shop's language${more}`,
    `add ${quote(locale)}, or set shop.locale`,
    'warning',
  )
}

/** Which texts lack the shop's own language, or one that most others have? */
import { language } from '../lib/text'
import { isObject, type Path } from './path'
import type { Report } from './problem'
import { isBySegment } from './segment-texts'
import { quote } from './words'

const TEXTS = new Set(
  'title intro ask hint label unit less more noPreference text alt reply consent terms link low high hours message'.split(
    ' ',
  ),
)
const MAPS_OF_TEXTS = new Set(['labels', 'values'])

/** Says once for a block and language where the first text lacks it, and how many do. */
export function checkLanguages(block: unknown, path: Path, locale: string, report: Report): void {
  const texts: [text: Record<string, unknown>, at: Path][] = []
  const look = (text: unknown, at: Path): void => {
    if (isBySegment(text)) {
      for (const [id, its] of Object.entries(text.segments)) look(its, [...at, 'segments', id])
      look(text.else, [...at, 'else'])
    } else if (isObject(text)) texts.push([text, at])
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
  const without = (...tags: string[]) =>
    texts.flatMap(([text, at]) => (tags.some(tag => Object.hasOwn(text, tag)) ? [] : [at]))
  const say = (lacking: readonly Path[], whose: string, fix: string) => {
    const more = lacking.length > 1 ? `, and ${lacking.length - 1} more` : ''
    if (lacking[0]) report(lacking[0], `${whose}${more}`, fix, 'warning')
  }
  say(
    without(locale, language(locale)),
    `no text in ${quote(locale)}, the shop's language`,
    `add ${quote(locale)}, or set shop.locale`,
  )
  const others = new Set(texts.flatMap(([text]) => Object.keys(text)))
  for (const tag of others) {
    const lacking = without(tag, language(tag))
    // a language that few texts have has only been begun, or is a region's own word
    if (language(tag) === language(locale) || lacking.length * 2 >= texts.length) continue
    say(
      lacking,
      `no text in ${quote(tag)}, which ${texts.length - lacking.length} others have`,
      `add ${quote(tag)}`,
    )
  }
}

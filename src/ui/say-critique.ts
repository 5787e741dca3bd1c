/** Steps away from a result, and what a little more money gives, in words. */
import type { Gain } from '../guide/step-up'
import { fill } from '../lib/fill'
import type { AfterLocale } from '../locales/after-contract'
import type { AskedWish } from '../questions/contract'
import { about, sayValue } from '../values'
import type { FullWords } from '../words'
import { sayField } from './say-wish'

/** "Quieter": the shop's word for less or more of a field, if it has one. */
const wordOf = (words: FullWords, told: AfterLocale, field: string, way: 'less' | 'more'): string =>
  words.text(about(words, field)?.[way]) || (field === 'price' && way === 'less' ? told.cheaper : '')

/** In the middle of a sentence. */
export const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

/** "a, b and c". */
export function sayList(tag: string, parts: readonly string[]): string {
  try {
    return new Intl.ListFormat(tag).format(parts)
  } catch {
    return parts.join(', ') // an unknown language tag
  }
}

/** "Cheaper and quieter". */
export const sayCritique = (words: FullWords, told: AfterLocale, wishes: readonly AskedWish[]): string =>
  sayList(
    words.tag,
    wishes.map(({ field, atMost }, n) => {
      const way = atMost === undefined ? 'more' : 'less'
      const said = wordOf(words, told, field, way) || fill(told[way], { field: sayField(words, field) })
      return n ? lower(said) : said
    }),
  )

/** "4 dB quieter", or "Noise 24 dB instead of 28 dB". */
export function sayGain(words: FullWords, told: AfterLocale, { field, have, instead }: Gain): string {
  if (typeof have === 'number' && typeof instead === 'number') {
    const way = have < instead ? 'less' : 'more'
    const how = wordOf(words, told, field, way)
    // what a sum of decimals leaves behind its twelfth digit is none
    const amount = sayValue(words, field, Number(Math.abs(have - instead).toPrecision(12)))
    if (how) return fill(told.by, { amount, how: lower(how) })
  }
  const value = sayValue(words, field, have)
  const name = sayField(words, field)
  return instead === undefined
    ? `${name}: ${value}`
    : fill(told.insteadOf, { field: name, value, other: sayValue(words, field, instead) })
}

/** Prices as people write them, anywhere: "1.299,00 €", "US$ 12", "CHF 5.-", "ab 12,90 zł", "12.500 د.ك". */
import { readAmounts, writtenPlainly } from './amounts'
import { currenciesOf } from './currency-signs'

export interface PriceHint {
  /** What is known of the currency: a code, or a text that has it ("€", "Pris NOK"). The price's own sign counts first. */
  currency?: string | null | undefined
  /** Of the page ("es-MX"): says whose "$" it is. '' is not known; left out, a sign is what it is mostly. */
  locale?: string | null | undefined
}

// Two words before an amount ("AU $12") and after ("12 $ CAD").
const BEFORE = /(?:(?<!\p{L})([A-Z]{2,3}) )?([\p{L}\p{M}\p{Sc}.'"״]+|[SB]\/\.?)[ :=]*$/u
const AFTER = /^ *([SB]\/|[\p{L}\p{M}\p{Sc}.'"״]+)(?: ([A-Z]{2,3})\b)?/u
const UNIT = /^[^\d/]{0,9}\/ ?\d* ?\p{L}/u
const NO_PRICE = /^(?: ?%| (?:for|für|por|pour|voor|per|za|за|x) )/i
const RANGE = /^ ?(?:[-–—~]|to|a|à|bis|tot|do|до|til|till|and|y|et) ?$/i
const NOW = /(?:now|jetzt|ahora|maintenant|agora|teraz|nyní|сейчас)[^\p{L}]*$/iu

/** Signs, codes and words in other letters are only money; small Latin ones may be more ("20 ft"), one alone is mostly else. */
const weigh = (word: string) => (/[^a-z.]/i.test(word) || /^[A-Z]{3}$/.test(word) ? 4 : word[1] ? 2 : 0)

/** What the words stand for, the surest first. */
const found = (words: (string | undefined)[]) =>
  words
    .flatMap(word => {
      const codes = word && currenciesOf(word)
      return codes ? [{ codes, weight: weigh(word) + (codes[1] ? 0 : 1) }] : []
    })
    .sort((a, b) => b.weight - a.weight)

const wordsOf = (text: string) => text.match(/\p{Sc}|[\p{L}\p{M}\p{Sc}.'"״]+/gu) ?? []

/** The country that a locale is of; '' where English is all that is known. */
function countryOf(locale: string): string {
  try {
    return /^en$|^$/i.test(locale) ? '' : new Intl.Locale(locale.replace('_', '-')).maximize().region!
  } catch {
    return ''
  }
}

/**
 * The price in a text: the first of several, the lower of a range, the one that is said to hold now. `currency` is an
 * ISO 4217 code, `null` where text and hints leave it open. `null` if there is no amount. Three digits after the only
 * mark are thousands, but in currencies that have mils; who wants no such guess asks `readAmounts`.
 */
export function parsePrice(
  text: string,
  { currency: known, locale }: PriceHint = {},
): { amount: number; currency: string | null } | null {
  const plain = writtenPlainly(text)
  const seen = readAmounts(plain).map((one, i, all) => {
    const before = plain.slice(all[i - 1]?.end ?? 0, one.at)
    const after = plain.slice(one.end, all[i + 1]?.at)
    const [, far, near] = BEFORE.exec(before) ?? []
    const [, next, last] = AFTER.exec(after) ?? []
    const [sign] = found([far && far + near, near, far, last && next + last, last, next])
    const rank =
      (NOW.test(before.replace(/\S*\p{Sc}/u, '')) && one.amount > 0 ? 9 : 0) +
      (UNIT.test(after) ? -5 : 0) +
      ((sign?.weight ?? 0) >> 1)
    return { ...one, codes: sign?.codes, before, rank, out: NO_PRICE.test(after) }
  })
  const best = seen.filter(({ out }) => !out).sort((a, b) => b.rank - a.rank)[0]
  if (!best) return null
  const codes = best.codes ?? found(wordsOf(plain)).find(({ weight }) => weight > 3)?.codes
  const hints = found(wordsOf(known && known.length === 3 ? known.toUpperCase() : (known ?? '')))[0]?.codes
  const choice = codes ?? hints ?? []
  const [usual] = choice
  const country = countryOf(locale ?? '')
  const currency =
    (choice[1]
      ? (choice.find(code => hints?.length === 1 && code === hints[0]) ??
        (locale == null ? usual : choice.find(code => code.startsWith(country || '?'))))
      : usual) ?? null
  const lower = seen[seen.findIndex(({ at }) => at === best.at) - 1]
  const { amount, mils, at } = lower && !lower.out && RANGE.test(best.before) ? lower : best
  // Where money has a thousand parts, and the mark is the one that goes before them.
  const hasMils =
    mils &&
    (/TND|LYD/.test(`${currency}`) ||
      (/KWD|BHD|OMR|JOD|IQD/.test(`${currency ?? choice}`) && !plain.slice(at).match(/^\d+,/)))
  return { amount: hasMils ? mils : amount, currency: currency === 'XXX' ? null : currency }
}

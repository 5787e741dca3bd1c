/** Prices and currencies as pages write them, where a wrong price is worse than none: doubt gives `null`. */
import { readAmounts, writtenPlainly } from '../lib/amounts'
import { currenciesOf } from '../lib/currency-signs'

/** What needs no look at the table of all of them: nearly every shop's. */
const USUAL: Partial<Record<string, string>> = { '€': 'EUR', '£': 'GBP' }
const CODES = /^(?:USD|EUR|GBP|CHF|CAD|AUD|NZD|SEK|NOK|DKK|PLN|CZK|HUF|RON|BRL|MXN|CLP|COP|INR|JPY|TRY|ZAR)$/

/** The ISO 4217 code that a text is ("eur"), or has beside its amount ("EUR 12", "12 €"); else `null`. */
export function readCurrency(text: string | null): string | null {
  const plain = writtenPlainly(text ?? '')
  const sign = plain.replace(/[\d\s.,]+/g, '')
  // of "$" nobody knows whose it is
  if (!sign || sign === '$') return null
  if (CODES.test(sign)) return sign
  if (Object.hasOwn(USUAL, sign)) return USUAL[sign]!
  const words = plain.match(/[$¢-¥֏؋৲৳฿៛₠-⃀﷼]|[.$¢-¥A-Za-zÀ-ÖØ-öø-῿₠-⃀、-퟿豈-﷽]+/g) ?? []
  for (const word of words) {
    // Small letters among others may be a word: "all", "rs".
    const codes =
      (words.length === 1 || /[^a-z.]/i.test(word) || /^[A-Z]{3}$/.test(word)) && currenciesOf(word)
    if (codes && !codes[1]) return codes[0]!
  }
  return null
}

/**
 * A price in major units: 1299.5 of "1299.50", "1.299,50 €" or "1 299,50 zł". `null` for a text with no price,
 * several ("10 - 20 €"), a price a unit ("3 €/kg"), or one that may mean two amounts ("1.299" by itself).
 */
export function readPrice(price: string | null, currency: string | null = null): number | null {
  if (!price) return null
  if (/^\d{1,7}(\.\d\d?)?$/.test(price)) return +price
  const text = writtenPlainly(`${price ?? ''}`.replace(/-?\d+([.,]\d+)?\s?%/g, ''))
  const [one, ...others] = readAmounts(text)
  // The same amount again is for screen readers.
  if (!one || others.some(({ amount }) => amount !== one.amount) || /[-–−]\s?\d|\/\s?[A-Za-zÀ-῿]/.test(text))
    return null
  const { amount, mils } = one
  if (mils) {
    // Three digits after the only mark: mils in some currencies, thousands in the others where people write it.
    if (/KWD|BHD|OMR|TND|JOD|IQD|LYD/.test(currency!)) return mils
    if (/^\d+\.\d+$/.test(text.trim()) && !/CLP|COP|PYG|VND|IDR|ISK|JPY|KRW/.test(currency!)) return null
  }
  return amount
}

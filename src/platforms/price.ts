/** Prices and currencies as pages write them. A wrong price is worse than none, so doubt gives `null`. */

/** Signs that stand for one currency, each before its code; "$", "kr" and "¥" stand for several. */
const SIGNS = '€EUR £GBP ₹INR złPLN R$BRL US$USD KčCZK ₽RUB ₺TRY ₩KRW ₪ILS'.split(' ')

/** The ISO 4217 code that a text is ("eur"), or has beside its amount ("EUR 12", "12 €"); else `null`. */
export function readCurrency(text: string | null): string | null {
  const code = /^[a-z]{3}$/i.test(text!) ? text!.toUpperCase() : (/\b[A-Z]{3}\b/.exec(text!)?.[0] ?? '')
  return Intl.supportedValuesOf('currency').includes(code)
    ? code
    : (SIGNS.find(sign => text?.includes(sign.slice(0, -3)))?.slice(-3) ?? null)
}

/**
 * A price in major units: 1299.5 of "1299.50", "1.299,50 €" or "1 299,50 zł". `null` for a text with no price,
 * several ("10 - 20 €"), a price a unit ("3 €/kg"), or one that may mean two amounts ("1.299" by itself).
 */
export function readPrice(price: string | null, currency: string | null = null): number | null {
  const text = `${price ?? ''}`.slice(0, 200).replace(/-?\d+([.,]\d+)?\s?%/g, '')
  // The same amount again is for screen readers.
  const [amount, other] = new Set(text.match(/\d+([.,'’]\d+|[ \u00a0\u202f]\d{3}(?!\d))*/g))
  // Groups of three, or of two before the last as in India; else no groups. Then the fraction.
  const [, whole, mark, fraction = ''] =
    /^([1-9]\d{0,2}([.,'’\s])(?:\d{2,3}\2)*\d{3}|\d+)(?:[.,](\d+))?$/.exec(amount ?? '') ?? []
  if (!whole || other || /[-–−]\s?\d|\/\s?\p{L}/u.test(text)) return null
  if (!fraction && /^\d+[.,]\d{3}$/.test(whole)) {
    // Three digits after the only mark: mils in some currencies, thousands in the others where people write it.
    if (/KWD|BHD|OMR|TND|JOD|IQD|LYD/.test(currency!)) return +whole.replace(',', '.')
    if (mark === '.' && text.trim() === whole && !/CLP|COP|PYG|VND|IDR|ISK|JPY|KRW/.test(currency!))
      return null
  }
  return +`${whole.replace(/\D/g, '')}.${fraction}`
}

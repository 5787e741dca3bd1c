/** A number with its unit, as feeds write it: "35 dB", "1.200,5 W", "-5 °C". */
export interface Quantity {
  /** The digits as written, marks and all. */
  digits: string
  unit: string
}

// a unit has no digits but the 2 and 3 of its powers: "m2", "m³/h", "dB(A)", "km / h"
const QUANTITY =
  /^([+-]?\d[\d.,'\s]*)\s?([\p{L}%°"'′″µ€$£]{1,10}[23²³]?(?:\(\p{L}\))?(?:\s?[/·*.^-]\s?\p{L}{1,8}[23²³]?)?(?:\s\p{L}{1,6})?)?$/u

/** Undefined for what is none: a range, a size ("60x40", "42/44"), a number with leading zeros, more digits than a number has. */
export function readQuantity(text: string): Quantity | undefined {
  const [, digits = '', unit = ''] = (text.length < 40 && QUANTITY.exec(text.trim())) || []
  const bare = digits.replace(/\D/g, '')
  return bare && bare.length < 13 && !/^[+-]?0\d/.test(digits) ? { digits: digits.trim(), unit } : undefined
}

/** Is "," or "." the mark before the fraction? '' where the digits could mean either: "1.200" is 1200 or 1.2. */
export function fractionMark(digits: string): ',' | '.' | '' | undefined {
  const marks: string[] = digits.match(/[.,]/g) ?? []
  const last = marks.at(-1) as ',' | '.' | undefined
  if (!last) return undefined
  const other = last === ',' ? '.' : ','
  if (marks.includes(other)) return last
  if (marks.length > 1) return other
  return /[.,]\d{3}$/.test(digits) && !/^[+-]?0[.,]/.test(digits) ? '' : last
}

const GROUPED = /^[+-]?(\d+|\d{1,3}(?:[\s'.,]\d{3})+)$/

/** The number that the digits say, given the mark before fractions; NaN if they do not fit it. */
export function numberOf(digits: string, mark: ',' | '.'): number {
  const [whole = '', fraction = '', ...more] = digits.split(mark)
  return GROUPED.test(whole) && /^\d*$/.test(fraction) && !more.length
    ? Number(`${whole.replace(/[\s'.,]/g, '')}.${fraction}`)
    : Number.NaN
}

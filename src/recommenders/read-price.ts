/** A price as outside data writes it. */
export interface ReadPrice {
  amount: number
  /** ISO 4217 if the text names it, another sign ("$") as it stands, '' if there is none. */
  currency: string
}

const PRICE =
  /^([\p{L}\p{Sc}]{0,4})\s?(?:(\d{1,3}(?:([.,'’\s])\d{3})(?:\3\d{3})*)|(\d+))(?:([.,])(\d\d?|\d{4,6}))?\s?([\p{L}\p{Sc}]{0,4})$/u

/**
 * Reads 12.5, "12.50", "12,50 €", "1.299,00 EUR". Null for what could mean two things ("1.299"), for ranges, zero,
 * negative, absurd (over 1e9) and all the rest: a hidden price is better than a wrong one.
 */
export function readPrice(value: unknown): ReadPrice | null {
  let amount = value
  let sign = ''
  if (typeof value === 'string') {
    const [, before = '', grouped, group, plain, point, cents = '', after = ''] =
      (value.length < 40 && PRICE.exec(value.trim())) || []
    // "1.299" and "1,299": thousands here, a fraction there.
    if (group === point ? group : grouped && /^\d+[.,]\d+$/.test(grouped) && !point) return null
    amount = Number(`${(grouped ?? plain ?? '?').replace(/[.,'’\s]/g, '')}.${cents}`)
    sign = before + after
  }
  const currency = sign.includes('€') ? 'EUR' : sign.includes('£') ? 'GBP' : sign
  return typeof amount === 'number' && amount > 0 && amount <= 1e9 ? { amount, currency } : null
}

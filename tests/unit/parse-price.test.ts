import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { currenciesOf } from '../../src/lib/currency-signs'
import { parsePrice } from '../../src/lib/price'

describe('A price that people wrote', () => {
  it.each<[string, number, string | null]>([
    ['2.349,90 €', 2349.9, 'EUR'],
    ['€2,349.90', 2349.9, 'EUR'],
    ['2 349,90 zł', 2349.9, 'PLN'],
    ['2\u202f349,90\u00a0€', 2349.9, 'EUR'],
    ["CHF 2'349.–", 2349, 'CHF'],
    ['Fr. 89.-', 89, 'CHF'],
    ['89,- Kč', 89, 'CZK'],
    ['₹2,34,567.50', 234567.5, 'INR'],
    ['٢٬٣٤٩٫٥٠ ر.س', 2349.5, 'SAR'],
    ['۲۳۴ ریال', 234, 'IRR'],
    ['７８０円', 780, 'JPY'],
    ['7€49', 7.49, 'EUR'],
    ['7 €49', 7.49, 'EUR'],
    ['7⁴⁹ €', 7.49, 'EUR'],
    ['7,49 €¹', 7.49, 'EUR'],
    ['7. 49 €', 7.49, 'EUR'],
    ['.45 €', 0.45, 'EUR'],
    ['0.990', 0.99, null],
    ['Rp 234.000', 234000, 'IDR'],
    ['234.000₫', 234000, 'VND'],
    ['23.499 Ft', 23499, 'HUF'],
    ['234 грн.', 234, 'UAH'],
    ['2 349 рублей', 2349, 'RUB'],
    ['49 лв.', 49, 'BGN'],
    ['49 lei', 49, 'RON'],
    ['49 TL', 49, 'TRY'],
    ['49 euros', 49, 'EUR'],
    ['Rs. 490', 490, 'INR'],
    ['R$ 49,90', 49.9, 'BRL'],
    ['AU $49', 49, 'AUD'],
    ['49,00 $ CA', 49, 'CAD'],
    ['$49 NZD', 49, 'NZD'],
    ['HK$490', 490, 'HKD'],
    ['S/ 49.90', 49.9, 'PEN'],
    ['49 د.إ', 49, 'AED'],
    ['49 pln', 49, 'PLN'],
    ['12.750 KD', 12.75, 'KWD'],
    ['1,212.750 OMR', 1212.75, 'OMR'],
    ['12,750 TND', 12.75, 'TND'],
    ['CLP 12.750', 12750, 'CLP'],
    ['49', 49, null],
    ['2.349', 2349, null],
  ])('"%s" is %d in %s', (text, amount, currency) => {
    expect(parsePrice(text)).toEqual({ amount, currency })
  })

  it.each<[string, number]>([
    ['from 12 to 30 €', 12],
    ['12 – 30 €', 12],
    ['ab 12,90 €', 12.9],
    ['5,40 €/kg', 5.4],
    ['5,40 €/kg 2,70 €', 2.7],
    ['2,70 € (5,40 €/kg)', 2.7],
    ['-15 % 12,90 €', 12.9],
    ['3 for 12 €', 12],
    ['3 x 12 €', 12],
    ['30 € 12 €', 30],
    ['Was: 30 € Now: 12 €', 12],
    ['100 - 2,50 €', 100],
    ['100 - €2.50', 2.5],
    ['Rice 500 g 2,50 €', 2.5],
    ['Rope 20 ft 12 €', 12],
  ])('of "%s" it is %d', (text, amount) => {
    expect(parsePrice(text)).toEqual({ amount, currency: 'EUR' })
  })

  it.each(['', 'ask us', '20 %', '12,34,5', '14.05.2026', '4006381333931'])('"%s" is none', text => {
    expect(parsePrice(text)).toBeNull()
  })
})

describe('Whose "$" it is', () => {
  it.each<[string, string | undefined, string | undefined, string | null]>([
    ['$49', undefined, 'es-MX', 'MXN'],
    ['$49', undefined, 'es_CL', 'CLP'],
    ['$49', 'CAD', undefined, 'CAD'],
    ['$49', 'cad', 'en-US', 'CAD'],
    ['$49', undefined, 'es', null],
    ['$49', undefined, 'en', null],
    ['$49', undefined, '', null],
    ['$49', undefined, 'no such-locale', null],
    ['$49', undefined, undefined, 'USD'],
    ['49 kr', undefined, 'sv', 'SEK'],
    ['49 kr', undefined, 'da-DK', 'DKK'],
    ['49 kr', 'Pris NOK', undefined, 'NOK'],
    ['49 kr', undefined, undefined, null],
    ['¥490', undefined, 'ja-JP', 'JPY'],
    ['¥490', undefined, 'zh-CN', 'CNY'],
    ['49 €', 'USD', 'en-US', 'EUR'],
    ['49', '€', undefined, 'EUR'],
    ['49', 'Our price:', undefined, null],
  ])('"%s" with currency %s and locale %s: %s', (text, currency, locale, code) => {
    expect(parsePrice(text, { currency, locale })).toEqual({
      amount: 49 * (/490/.test(text) ? 10 : 1),
      currency: code,
    })
  })
})

describe('Whatever a page writes', () => {
  it('never throws, and gives a finite amount of no less than nothing and a code of three letters', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 5 }),
      fc.constantFrom(
        '1',
        '2.50',
        ' ',
        ',',
        '€',
        '$',
        'kr',
        '/',
        '-',
        '٣',
        '⁹⁹',
        'constructor',
        '__proto__',
        'USD',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), piece, piece, (pieces, currency, locale) => {
        const price = parsePrice(pieces.join(''), { currency, locale })
        if (!price) return
        expect(price.amount).toBeGreaterThanOrEqual(0)
        expect(price.amount).toBeLessThan(Number.POSITIVE_INFINITY)
        expect(price.currency ?? 'EUR').toMatch(/^[A-Z]{3}$/)
      }),
    )
  })

  it('has no word of the language itself taken for a currency', () => {
    for (const word of ['__proto__', 'constructor', 'toString', '']) expect(currenciesOf(word)).toBeNull()
  })
})

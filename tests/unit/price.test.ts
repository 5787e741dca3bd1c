import { describe, expect, it } from 'vitest'
import { readCurrency, readPrice } from '../../src/platforms/price'

describe('A price as a page writes it', () => {
  it.each([
    ['49.90', 49.9],
    ['49', 49],
    ['49,90 €', 49.9],
    ['1.299,00 €', 1299],
    ['1,299.00', 1299],
    ['1 299,50 zł', 1299.5],
    ['1 299,50 zł', 1299.5],
    ["CHF 1'299.–", 1299],
    ['€ 5,-', 5],
    ['₹1,23,456.00', 123456],
    ['1.299 €', 1299],
    ['1,299', 1299],
    ['0.990', 0.99],
    ['67.8400', 67.84],
    ['1299.500', 1299.5],
    ['from 12 €', 12],
    ['39€39€39', 39],
    ['-20% 15,99 €', 15.99],
    ['1.299.000', 1299000],
    ['7€49', 7.49],
    ['7⁴⁹ €', 7.49],
    ['٤٩٫٩٠', 49.9],
  ])('"%s" is %d', (text, amount) => {
    expect(readPrice(text)).toBe(amount)
  })

  it.each([
    '',
    'ask us',
    '10 - 20 €',
    '10 € 20 €',
    '3 €/kg',
    '1.299',
    '-5',
    '5.99 599',
    '12,34,5',
    '2 for 10',
    '$12 99',
    '12.500 12.500.000',
    '4006381333931',
  ])('"%s" is not taken for a price, since it may be another', text => {
    expect(readPrice(text)).toBeNull()
  })

  it('"12.500" is twelve and a half dinars of Kuwait, and twelve thousand five hundred pesos of Chile', () => {
    expect(readPrice('12.500', 'KWD')).toBe(12.5)
    expect(readPrice('12.500', 'CLP')).toBe(12500)
    expect(readPrice('12.500', 'EUR')).toBeNull()
  })
})

describe('A currency as a page writes it', () => {
  it.each([
    ['EUR', 'EUR'],
    ['eur', 'EUR'],
    ['12,00 €', 'EUR'],
    ['£', 'GBP'],
    ['R$ 10', 'BRL'],
    ['10 zł', 'PLN'],
    ['USD 20', 'USD'],
    ['49 грн.', 'UAH'],
    ['AED 49', 'AED'],
    ['٤٩ د.إ', 'AED'],
  ])('"%s" is %s', (text, code) => {
    expect(readCurrency(text)).toBe(code)
  })

  it.each(['$', '$ 20', 'kr', '¥', '', 'XYQ', 'from all 20', 'TOTAL', 'Rs 20', '__proto__'])(
    '"%s" could be several, or none',
    text => {
      expect(readCurrency(text)).toBeNull()
    },
  )
})

/** Numbers that feeds write as text. */
import { describe, expect, test } from 'vitest'
import { readQuantity } from '../../src/feeds/read-quantity'
import { typeFields } from '../../src/feeds/type-fields'
import { makeProduct } from '../support/make-product'

const typed = (field: string, ...values: string[]) => {
  const { products, ...rest } = typeFields(values.map(value => makeProduct({ [field]: value })))
  return { values: products.map(({ fields }) => fields[field]), ...rest }
}

describe('a field of texts that are numbers', () => {
  test.each([
    ['with a unit', ['35 dB', '41dB', '28.5 db'], [35, 41, 28.5], 'dB'],
    ['with Spanish marks', ['1.200,5 W', '900 W', '1.500 W'], [1200.5, 900, 1500], 'W'],
    ['with English marks', ['1,200.5 W', '900 W', '1,500 W'], [1200.5, 900, 1500], 'W'],
    ['without a unit', ['3', '12', '-4'], [3, 12, -4], ''],
    ['of areas and rates', ['20 m2', '35 m2'], [20, 35], 'm2'],
    ['of rates', ['300 m³/h', '45,5 m³/h'], [300, 45.5], 'm³/h'],
    ['in brackets', ['35 dB(A)', '40 dB(A)'], [35, 40], 'dB(A)'],
    ['of years', ['1998', '2024'], [1998, 2024], ''],
  ])('becomes one of numbers, %s', (_, texts, numbers, unit) => {
    const { values, typed: fields } = typed('x', ...texts)
    expect(values).toEqual(numbers)
    expect(fields).toMatchObject([{ field: 'x', unit, lost: 0 }])
  })

  test.each([
    ['sizes of two numbers', ['60x40 cm', '80x60 cm']],
    ['sizes with "x" apart', ['60 x 40 cm', '80 x 60 cm']],
    ['sizes of clothes', ['42/44', '46/48']],
    ['ranges', ['10-20 W', '20-30 W']],
    ['dates', ['2026-11-01', '2026-12-01']],
    ['codes with leading zeros', ['007', '042']],
    ['very long codes', ['4006381333931', '4006381333948']],
    ['two units', ['35 dB', '3 W']],
    ['words', ['A', 'B']],
    ['too many words among the numbers', ['35 dB', 'quiet']],
  ])('stays as it is where it holds %s', (_, texts) => {
    expect(typed('x', ...texts)).toMatchObject({ values: texts, typed: [], unsure: [] })
  })

  test.each([
    'gtin',
    'EAN',
    'item_group_id',
    'Size',
    'talla',
    'google_product_category',
    'custom_label_0',
    'Código',
    'Ref.',
  ])('stays as it is where it is called %s: those are names', field => {
    expect(typed(field, '42', '43').values).toEqual(['42', '43'])
  })

  test('that may mean two numbers each stays as it is, and is told: a wrong number is worse than a word', () => {
    expect(typed('power', '1.200', '900')).toMatchObject({ values: ['1.200', '900'], unsure: ['power'] })
  })

  test('with a few words among many numbers is one of numbers; the words are unknown, and told', () => {
    const texts = [...Array.from({ length: 40 }, (_, n) => `${n} dB`), 'quiet']
    const { values, typed: fields } = typed('x', ...texts)
    expect(values.at(-1)).toBeUndefined()
    expect(fields).toEqual([{ field: 'x', unit: 'dB', lost: 1, examples: ['quiet'] }])
  })
})

test('Yes and no, in English or Spanish, are true and false', () => {
  expect(typed('x', 'Sí', 'no').values).toEqual([true, false])
  expect(typed('x', 'TRUE', 'false').values).toEqual([true, false])
  expect(typed('x', 'yes', 'maybe').values).toEqual(['yes', 'maybe'])
})

test('Lists, numbers and missing values stay as they are beside fields that change', () => {
  const { products } = typeFields([
    makeProduct({ a: '1 W', b: ['1 W'], c: 5 }),
    makeProduct({ a: '2 W', b: '2 W' }),
    makeProduct({}),
  ])
  expect(products.map(({ fields }) => fields)).toEqual([{ a: 1, b: ['1 W'], c: 5 }, { a: 2, b: '2 W' }, {}])
})

test('Nothing that people write makes reading a quantity slow or wrong', () => {
  for (const text of ['', ' ', '.', '1'.repeat(39), '1,'.repeat(19), '9 '.repeat(19), `5 ${'m '.repeat(18)}`])
    expect(() => readQuantity(text)).not.toThrow()
})

/** A drafted manifest: its words, its bands, and that it is right for any catalogue. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { check, sayProblem } from '../../src/check'
import { advise } from '../../src/check/advise'
import { bands } from '../../src/init/bands'
import { cuts } from '../../src/init/cuts'
import { draft } from '../../src/init/draft'
import { naturalOrder } from '../../src/init/natural-order'
import { printJson } from '../../src/init/print-json'
import { readName } from '../../src/init/read-name'
import { titleWords } from '../../src/init/title-words'
import type { Product } from '../../src/page'
import { readProducts } from '../../src/recommenders/read-products'

const read = (rows: unknown[]): Product[] =>
  readProducts(rows, { base: 'https://shop.invalid/', currency: null }).products

const questionsOf = (rows: unknown[]) =>
  Object.values(draft(read(rows), { url: '/c.json' }).manifest.guides ?? {})[0]?.questions ?? []

const rows = (n: number, fields: (i: number) => object) =>
  Array.from({ length: n }, (_, i) => ({ id: i + 1, title: `Thing ${i}`, ...fields(i) }))

describe('Bands', () => {
  test('have round ends near the quantiles', () => {
    const prices = Array.from({ length: 100 }, (_, i) => 11 + i * 1.93)
    expect(cuts(prices, 3)).toEqual([75, 150])
    expect(cuts([1, 1, 1, 1, 2], 3)).toEqual([1])
    expect(cuts([3, 3], 3)).toEqual([])
  })

  test('are said in both languages, with their unit', () => {
    const numbers = Array.from({ length: 30 }, (_, i) => 1000 + i * 137)
    const labels = bands(numbers, 'W', false).map(({ label }) => label)
    expect(labels[0]).toEqual([
      expect.stringMatching(/^Up to [\d,]+ W$/),
      expect.stringMatching(/^Hasta [\d.]+ W$/),
    ])
    expect(labels.at(-1)).toEqual([expect.stringMatching(/^Over /), expect.stringMatching(/^Más de /)])
  })

  test('of counted numbers, do not overlap', () => {
    const doors = Array.from({ length: 90 }, (_, i) => i % 30)
    const wishes = bands(doors, '', false).map(({ wish }) => wish)
    wishes.slice(1).forEach((wish, i) => {
      expect(wish.atLeast).toBe(wishes[i]!.atMost! + 1)
    })
  })

  test('are the numbers themselves, where there are few; one that hardly any has is left out', () => {
    const cylinders = [...Array(60).fill(4), ...Array(40).fill(8), ...Array(30).fill(6), 3]
    expect(bands(cylinders, '', false).map(({ wish }) => wish.is)).toEqual([4, 6, 8])
  })

  test('leave out nothing, whatever the numbers', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.integer(), fc.double({ noNaN: true }), fc.constant(7)), { minLength: 1 }),
        list => {
          const numbers = list.filter(Number.isFinite)
          const found = cuts(
            [...numbers].sort((a, b) => a - b),
            5,
          )
          found.forEach((cut, i) => {
            expect(numbers.some(n => n <= cut && n > (found[i - 1] ?? -1 / 0))).toBe(true)
          })
          if (found.length) expect(numbers.some(n => n > found.at(-1)!)).toBe(true)
        },
      ),
    )
  })
})

test.each([
  [
    ['XL', 'S', 'XXL', 'M', 'L'],
    ['S', 'M', 'L', 'XL', 'XXL'],
  ],
  [
    ['C', 'A+', 'A', 'B'],
    ['A+', 'A', 'B', 'C'],
  ],
  [
    ['grande', 'pequeño', 'mediano'],
    ['pequeño', 'mediano', 'grande'],
  ],
  [
    ['128 GB', '32 GB', '1024 GB'],
    ['32 GB', '128 GB', '1024 GB'],
  ],
  [
    ['red', 'blue'],
    ['red', 'blue'],
  ],
])('The words %j, are offered as %j', (words, order) => {
  expect(naturalOrder(words)).toEqual(order)
})

test.each([
  ['Weight_in_lbs', { label: 'Weight', plain: 'weight', unit: 'lb' }],
  ['batteryLife', { label: 'Battery life', plain: 'battery life' }],
  ['Peso (kg)', { label: 'Peso', plain: 'peso', unit: 'kg' }],
  ['Año', { label: 'Año', plain: 'ano' }],
  ['RAM', { label: 'RAM', plain: 'ram' }],
  ['m', { label: 'M', plain: 'm' }],
  ['__', { label: '__', plain: '__' }],
])('The field %s, is read', (field, said) => {
  expect(readName(field)).toMatchObject(said)
})

test('What titles begin with, is told without the brand, the number and the last little word', () => {
  const titles = ['Lámpara de pie de Sol 1', 'Lámpara de pie de Luna 2']
  expect(titleWords(titles, new Set())).toBe('Lámpara de pie')
  expect(titleWords(['Sol Lamp', 'Sol Lamp'], new Set(['Sol']))).toBe('')
  expect(titleWords([], new Set())).toBe('')
})

describe('A draft asks', () => {
  test('for what tells, and not for ids, addresses, prose and what is the same everywhere', () => {
    const asked = questionsOf(
      rows(60, i => ({
        price: 10 + i,
        code: `X-${i}`,
        link2: `https://cdn.example/${i}`,
        description: `A long text about thing ${i}, which nobody would tap.`,
        same: 'yes it is',
        serial: 100_000 + i,
        popularity: i,
        material: ['wool', 'silk', 'linen'][i % 3],
      })),
    )
    expect(asked.map(({ id }) => id)).toEqual(['material', 'budget'])
  })

  test('first what is looked for, then what that kind of thing has', () => {
    const asked = questionsOf(
      rows(80, i =>
        i % 2
          ? { category: 'lamp', lumens: 100 + i * 10, price: 20 + i }
          : { category: 'kettle', capacity: 1 + (i % 7) / 10, price: 20 + i },
      ),
    )
    expect(asked.map(({ id, askIf }) => [id, (askIf as { in?: unknown } | undefined)?.in ?? null])).toEqual(
      expect.arrayContaining([
        ['category', null],
        ['lumens-lamp', ['lamp']],
        ['capacity-kettle', ['kettle']],
        ['budget', null],
      ]),
    )
    expect(asked[0]!.id).toBe('category')
  })

  test('yes or no, and several at once, where the catalogue does', () => {
    const asked = questionsOf(
      rows(64, i => ({
        dimmable: i % 2 ? 'sí' : 'no',
        features: ['app', 'usb', 'timer'].filter((_, n) => i & (2 << n)),
      })),
    )
    const types = Object.fromEntries(asked.map(({ id, type }) => [id, type]))
    expect(types).toEqual({ dimmable: 'yes-no', features: 'multi-choice' })
    expect(asked.find(({ id }) => id === 'dimmable')).toMatchObject({
      yes: { wish: { field: 'dimmable', is: 'sí' } },
    })
  })

  test('at most eight things at a time, the most frequent ones', () => {
    const [asked] = questionsOf(rows(200, i => ({ flavour: `taste ${Math.floor(Math.sqrt(i))}` })))
    expect(asked && 'options' in asked && asked.options?.map(({ label }) => label)).toEqual(
      Array.from({ length: 8 }, (_, n) => `Taste ${13 - n}`),
    )
  })
})

/** Values of one field, of many shapes, some of them missing. */
const shapes: fc.Arbitrary<unknown>[] = [
  fc.constantFrom('red', 'Red', 'green', 'azul marino', 'GREY'),
  fc.integer({ min: -5, max: 4000 }),
  fc.double({ min: 0, max: 9, noNaN: true }),
  fc.constantFrom('12', '7', '7.5', '1e3'),
  fc.boolean(),
  fc.constantFrom('yes', 'no', 'sí'),
  fc.subarray(['wifi', 'usb', 'light', 'constructor']),
  fc.string({ maxLength: 12 }),
  fc.constantFrom('1999-01-01', '2001-05-05', '2010-12-31'),
  fc.constant('same'),
  fc.oneof(fc.constantFrom('a', 'b'), fc.integer({ max: 9, min: 0 })),
]
const field = fc.oneof(...shapes.map(value => fc.constant(fc.option(value, { nil: undefined, freq: 6 }))))
const NAMES = [
  'category',
  'type',
  'size',
  'noise',
  'Peso_kg',
  'año',
  'features',
  'constructor',
  'x',
  'brand',
  'colour',
]
const availability = fc.constantFrom('in stock', 'in stock', 'out of stock', undefined)
const catalogue = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...NAMES), field), { selector: ([name]) => name, maxLength: 7 })
  .chain(fields =>
    fc.array(
      fc.record({
        price: fc.option(
          fc.oneof(fc.constantFrom(10, 20), fc.double({ min: 0.01, max: 5000, noNaN: true })),
          { nil: undefined },
        ),
        currency: fc.constantFrom('EUR', 'EUR', 'EUR', 'USD'),
        availability,
        ...Object.fromEntries(fields),
      }),
      { minLength: 1, maxLength: 70 },
    ),
  )

test('A draft of any catalogue has nothing to mend, and is the same when it is made again', () => {
  fc.assert(
    fc.property(catalogue, made => {
      const products = read(made.map((row, i) => ({ id: `p${i}`, title: `Thing ${i}`, ...row })))
      const { manifest } = draft(products, { url: '/c.json', schema: './schema.json' })
      const text = printJson(manifest)
      expect(printJson(draft(products, { url: '/c.json', schema: './schema.json' }).manifest)).toBe(text)
      const source = JSON.parse(text)
      const { manifest: checked, problems } = check(source)
      const said = [...problems, ...advise(checked!, source, products, 0)].map(sayProblem)
      const isSoldOut = products.every(({ availability }) => availability === 'OutOfStock')
      expect(said.filter(line => !(isSoldOut && line.includes('none of its products is in stock')))).toEqual(
        [],
      )
    }),
    { numRuns: 300 },
  )
})

test('JSON for people is JSON: it reads as the value itself', () => {
  fc.assert(
    fc.property(fc.jsonValue(), value => {
      expect(JSON.parse(printJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
  expect(printJson({ a: [1, { b: 2 }], c: {} })).toBe('{\n  "a": [1, { "b": 2 }],\n  "c": {}\n}')
})

/** What `tendero check` says of a guide that runs, and asks in vain. */
import { describe, expect, test } from 'vitest'
import { check, sayProblem } from '../../src/check'
import { advise } from '../../src/check/advise'
import type { Availability, Product } from '../../src/page'
import { readProduct } from '../../src/recommenders/read-product'

type Json = Record<string, unknown>

const kettle = (id: string, fields: Json, availability: Availability = 'InStock'): Product =>
  readProduct(
    { id, title: `Kettle ${id}`, price: 30, availability, ...fields },
    { base: 'https://shop.example/', currency: 'EUR' },
  )!

const kettles = [
  kettle('a', { litres: 0.8, colour: 'red', kind: 'hob', shelf: 'top' }),
  kettle('b', { litres: 1, colour: 'white', kind: 'hob', shelf: 'top' }),
  kettle('c', { litres: 1.2, colour: 'red', kind: 'plug', shelf: 'top' }),
  kettle('d', { litres: 1.5, colour: 'white', kind: 'plug', shelf: 'top' }),
  kettle('e', { litres: 1.7, colour: 'white', kind: 'plug', shelf: 'top' }),
  kettle('f', { litres: 2, colour: 'green', kind: 'hob', shelf: 'top' }, 'OutOfStock'),
]

const option = (id: string, wish?: unknown): Json => ({ id, label: id, ...(wish ? { wish } : {}) })
const choice = (id: string, options: Json[], more: Json = {}): Json => ({
  id,
  type: 'choice',
  ask: `${id}?`,
  options,
  ...more,
})
const colours = choice('colour', [
  option('red', { field: 'colour', is: 'red' }),
  option('white', { field: 'colour', is: 'white' }),
])

function said(questions: Json[], guide: Json = {}, rest: Json = {}, products = kettles): string[] {
  const source = {
    catalog: { url: '/kettles.json' },
    guides: { kettles: { title: 'Find a kettle', questions, ...guide } },
    ...rest,
  }
  const { manifest, problems } = check(source)
  expect(problems).toEqual([])
  return advise(manifest!, source, products, Date.UTC(2026, 0, 1)).map(sayProblem)
}

const at = 'warning: guides.kettles.'

test('A shop whose questions all tell something, hears nothing', () => {
  expect(said([colours])).toEqual([])
})

describe('A question whose answers change nothing', () => {
  test('is named, if every product has all that it wishes for', () => {
    expect(
      said([colours, choice('shelf', [option('top', { field: 'shelf', is: 'top' }), option('any')])]),
    ).toEqual([
      `${at}questions[1]: its answers change nothing: every product meets all that it wishes for; take the question out, or wish for something that products differ in`,
    ])
  })

  test('is named, if it wishes for nothing', () => {
    expect(said([colours, choice('who', [option('me'), option('gift')])])).toEqual([
      expect.stringContaining(`${at}questions[1]: its answers change nothing: no option has a wish`),
    ])
  })

  test.each<[string, Json, Json]>([
    ['a later question', { askIf: { type: 'answered', question: 'who', in: ['gift'] } }, {}],
    ['a segment', {}, { segments: { givers: { type: 'answered', question: 'who', in: ['gift'] } } }],
  ])('is left in peace, if %s looks at its answer', (_, askIf, rest) => {
    const who = choice('who', [option('me'), option('gift')])
    expect(said([who, { ...colours, ...askIf }], {}, rest)).toEqual([])
  })
})

describe('An option', () => {
  test('whose musts only a sold-out product meets together, is named', () => {
    const green = [
      { field: 'colour', is: 'white', must: true },
      { field: 'litres', atMost: 0.9, must: true },
    ]
    const asked = (wish: unknown) => [
      choice('q', [option('x', wish), option('red', { field: 'colour', is: 'red' })]),
    ]
    const products = [...kettles, kettle('g', { litres: 0.5, colour: 'white', kind: 'hob' }, 'OutOfStock')]
    expect(said(asked(green), {}, {}, products)).toEqual([
      `${at}questions[0].options[0]: no product in stock can meet all of this at once; let one of it be preferred: take "must" out`,
    ])
    const preferred = green.map(wish => ({ ...wish, must: false }))
    expect(said(asked(preferred), {}, {}, products)).toEqual([])
  })

  test('that every product meets, is named beside one that tells', () => {
    const litres = (most: number) =>
      choice('litres', [
        option('small', { field: 'litres', atMost: 1 }),
        option('any', { field: 'litres', atMost: most }),
      ])
    expect(said([litres(1.8)])).toEqual([
      `${at}questions[0].options[1]: every one of the 5 products meets this, so that it tells nothing; wish for something that some do not have, or take the wish out`,
    ])
    expect(said([litres(1.6)])).toEqual([])
  })

  test('that leaves the same products as another, is named, unless a condition tells the two apart', () => {
    const twins = choice('kind', [
      option('big', { field: 'litres', atLeast: 1.2 }),
      option('plug', { field: 'kind', is: 'plug' }),
      option('hob', { field: 'kind', is: 'hob' }),
    ])
    expect(said([twins])).toEqual([
      `${at}questions[0].options[1]: it leaves the same 3 products as "big"; make one option of the two, or wish for what sets them apart`,
    ])
    const next = { ...colours, askIf: { type: 'answered', question: 'kind', in: ['plug'] } }
    expect(said([twins, next])).toEqual([])
    const near = choice('kind', [
      option('big', { field: 'litres', atLeast: 1.5 }),
      option('plug', { field: 'kind', is: 'plug' }),
    ])
    expect(said([near])).toEqual([])
  })

  test('that goes with no answer of a question which all are asked, is named', () => {
    const must = (field: string, is: string) => ({ field, is, must: true })
    const kind = choice('kind', [option('plug', must('kind', 'plug')), option('hob', must('kind', 'hob'))])
    const size = (least: number, more: Json = {}) =>
      choice(
        'size',
        [
          option('large', { field: 'litres', atLeast: least, must: true }),
          option('tiny', { field: 'litres', atMost: 0.8, must: true }),
        ],
        more,
      )
    const colour = choice('colour', [
      option('red', must('colour', 'red')),
      option('white', must('colour', 'white')),
    ])
    // small ones are red, large ones white: the white hob of one litre goes with neither
    const odd = choice('odd', [
      option('mid', { field: 'litres', atLeast: 1, atMost: 1, must: true }),
      option('rest', { field: 'litres', atLeast: 1.2, must: true }),
    ])
    const doomed = (questions: Json[]) => said(questions).filter(line => line.includes('any answer of'))
    expect(doomed([size(1.5), odd])).toEqual([
      `${at}questions[0].options[1]: no product meets this and any answer of "odd"; let one of the two be preferred: take "must" out, or ask only one of them (askIf)`,
      `${at}questions[1].options[0]: no product meets this and any answer of "size"; let one of the two be preferred: take "must" out, or ask only one of them (askIf)`,
    ])
    expect(doomed([kind, colour])).toEqual([])
    expect(doomed([size(1), odd])).toEqual([
      expect.stringContaining('questions[0].options[1]: no product meets this and any answer of "odd"'),
    ])
    const later = { ...odd, askIf: { type: 'answered', question: 'kind', in: ['plug'] } }
    expect(doomed([kind, size(1), later])).toEqual([])
  })
})

describe('Options of the catalogue’s own words', () => {
  const many = (n: number) => Array.from({ length: n }, (_, i) => kettle(`k${i}`, { maker: `maker ${i}` }))
  const from = { id: 'maker', type: 'choice', ask: '?', from: 'maker' }

  test('are too many from the twenty-fifth on', () => {
    expect(said([from], {}, {}, many(25))).toEqual([
      `${at}questions[0].from: "maker" has 25 words, and only the 24 most frequent are offered; write a few options by hand, each with several of the words: "in": […]`,
    ])
    expect(said([from], {}, {}, many(24))).toEqual([])
  })

  test('are no options if there is one', () => {
    expect(said([colours, { ...from, from: 'shelf' }])).toEqual([
      `${at}questions[1].from: all products have the same "shelf"; take the question out`,
    ])
  })

  test('are no slider if all numbers are one', () => {
    const slider = {
      id: 'p',
      type: 'range',
      ask: '?',
      from: 'price',
      wish: { field: 'price', atMost: '$answer' },
    }
    expect(said([colours, slider])).toEqual([
      `${at}questions[1].from: all products have the same "price"; take the question out`,
    ])
    expect(
      said([colours, { ...slider, from: 'litres', wish: { field: 'litres', atLeast: '$answer' } }]),
    ).toEqual([])
  })
})

describe('Bands of a number', () => {
  const bands = (from: number, to = 1) =>
    choice('litres', [
      option('small', { field: 'litres', atMost: to }),
      option('large', { field: 'litres', atLeast: from }),
    ])

  test('with products between them, have a gap', () => {
    expect(said([bands(1.6)])).toEqual([
      `${at}questions[0].options: "litres" from 1 to 1.6 is in no option, and 2 products are there; let one option end where the next begins: "atMost": 1.6`,
    ])
  })

  test.each([
    ['that meet', 1],
    ['with nothing between them', 1.2],
    ['that overlap', 0.9],
  ])('%s, have none', (_, from) => {
    expect(said([bands(from)])).toEqual([])
  })

  test('beside an option of another field, are none', () => {
    const { options, ...rest } = bands(1.6) as { options: Json[] }
    expect(said([{ ...rest, options: [...options, option('red', { field: 'colour', is: 'red' })] }])).toEqual(
      [],
    )
  })
})

describe('A confidence', () => {
  const stop = { stop: { confidence: 0.9 } }

  test('that no answers reach, is named where it was written', () => {
    const show = { result: { show: 1 } }
    expect(said([colours], { ...stop, ...show })).toEqual([
      `${at}stop.confidence: it can never be reached: so many products are alike in all answers that 0.5 is the most; write less, or ask what sets the products apart`,
    ])
    expect(said([colours], show)).toEqual([])
    expect(said([colours], { ...show, stop: { confidence: 0.5 } })).toEqual([])
    expect(said([colours], { ...show, stop: { confidence: 1 } })).toEqual([])
  })

  test('that the popular one of those alike reaches, is not', () => {
    const products = kettles.map((one, i) => ({
      ...one,
      fields: { ...one.fields, popularity: i === 0 ? 100 : 1 },
    }))
    expect(said([colours], { ...stop, result: { show: 1 } }, {}, products)).toEqual([])
  })

  test('that a slider makes certain, is not', () => {
    const slider = {
      id: 'l',
      type: 'range',
      ask: '?',
      from: 'litres',
      wish: { field: 'litres', atMost: '$answer' },
    }
    expect(said([colours, slider], { ...stop, result: { show: 1 } })).toEqual([])
  })
})

describe('A guide about too few products', () => {
  test('is named', () => {
    expect(said([colours], { among: { field: 'litres', atMost: 1 } })).toEqual([
      `${at}among: there are 2 products of this, and the result shows 3; widen "among", or take the guide out`,
    ])
  })

  test('is not, if they fill the result', () => {
    expect(said([colours], { among: { field: 'litres', atMost: 1.2 } })).toEqual([])
    expect(said([colours], { among: { field: 'litres', atMost: 1 }, result: { show: 2 } })).toEqual([])
  })
})

test('A shop that has sold out, hears it once and not of every option', () => {
  const sold = kettles.map(one => ({ ...one, availability: 'OutOfStock' as const }))
  expect(said([colours], {}, {}, sold)).toEqual([
    'warning: guides.kettles: none of its products is in stock; take the guide out until some are',
  ])
})

describe('A text without a language that most others have', () => {
  const both = (word: string) => ({ en: word, es: `${word} es` })
  const guide = { title: both('Kettle'), intro: both('Quick') }

  test('is named', () => {
    expect(said([{ ...colours, hint: { en: 'Outside' } }], guide)).toEqual([
      `${at}questions[0].hint: no text in "es", which 2 others have; add "es"`,
    ])
  })

  test('is not, if as many have it as have not', () => {
    expect(said([{ ...colours, hint: { en: 'x' } }], { title: both('Kettle') })).toEqual([])
    expect(said([{ ...colours, hint: 'for all' }], guide)).toEqual([])
  })
})

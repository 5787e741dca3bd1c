import { beforeAll, describe, expect, test } from 'vitest'
import { table as printed } from '../../bench/table'
import { type Guide, guide as guideSchema } from '../../src/guide/schema'
import { buildTable } from '../../src/guide/table'
import type { Product } from '../../src/page'
import { loadKinds } from '../../src/questions'
import { simulate } from '../../src/simulate/simulate'
import { makeProduct } from '../support/make-product'

/** Sixty-four lamps, each the only one of its shape and colour, all with a foot of wood. */
const lamps = Array.from({ length: 64 }, (_, n) =>
  makeProduct({ shape: `s${n % 8}`, colour: `c${(n >> 3) % 8}`, foot: 'wood', watts: n }, { id: `l${n}` }),
)
const question = (from: string, more: object = {}) => ({ id: from, type: 'choice', ask: from, from, ...more })
const guideOf = (questions: object[], show = 1): Guide =>
  guideSchema.parse({ title: 'Which lamp?', questions, result: { show } })
const guide = guideOf([question('foot'), question('shape'), question('colour')])

beforeAll(async () => void (await loadKinds(guide.questions)))

describe('simulated visitors', () => {
  test('Who never errs finds each lamp after the two questions that tell it, and is then asked no more', () => {
    const seen = simulate(guide, buildTable(lamps), { sessions: 60, wrong: 0, targets: 'uniform' })
    expect(seen.found[0]).toBeLessThan(0.1)
    expect(seen.found[2]).toBe(1)
    expect(seen.found).toHaveLength(4)
    expect(seen.meanQuestions).toBe(2)
    expect(seen.foundAtStop).toBe(1)
    expect(seen).toMatchObject({ sessions: 60, deadEnds: 0, zeroMatch: 0, impossible: [] })
    expect(seen.never).toEqual(['foot'])
    expect(seen.helps.colour).toBeGreaterThan(0.3)
  })

  test('Who errs finds less, and an order at random finds later than the adviser does', () => {
    const play = { sessions: 80, targets: 'uniform' as const }
    const sure = simulate(guide, buildTable(lamps), { ...play, wrong: 0 })
    const unsure = simulate(guide, buildTable(lamps), { ...play, wrong: 0.3 })
    expect(unsure.found[2]).toBeLessThan(sure.found[2]! - 0.1)
    const random = simulate(guide, buildTable(lamps), { ...play, wrong: 0, policy: 'any order' })
    expect(random.found[2]).toBeLessThan(sure.found[2]! - 0.1)
    expect(random.found[3]).toBe(1)
  })

  test('Who has looked at lamps like the one he wants, finds it sooner; who comes for what is popular, too', () => {
    const play = { sessions: 80, upTo: 1 }
    const plain = simulate(guide, buildTable(lamps), { ...play, targets: 'uniform' })
    const known = simulate(guide, buildTable(lamps), {
      ...play,
      targets: 'uniform',
      viewed: { like: 3, other: 0 },
    })
    const popular = simulate(guide, buildTable(lamps), play)
    expect(known.found[0]).toBeGreaterThan(plain.found[0]!)
    expect(popular.found[0]).toBeGreaterThan(plain.found[0]! + 0.05)
    expect(plain.found).toHaveLength(2)
  })

  test('A catalogue that says what is popular, is believed', () => {
    const hit = lamps.map(({ fields, id }) =>
      makeProduct({ ...fields, popularity: id === 'l9' ? 5 : 0 }, { id }),
    )
    const sought = simulate(guide, buildTable(hit), { sessions: 40, upTo: 0 }).found[0]!
    expect(sought).toBeGreaterThan(0.1)
  })

  test('The same seed gives the same figures, another gives others', () => {
    const run = (seed: number) => simulate(guide, buildTable(lamps), { sessions: 30, seed })
    expect(run(3)).toEqual(run(3))
    expect(run(3).found).not.toEqual(run(4).found)
  })

  test('A shop reads which answers nobody in stock can meet, and how often nothing met all musts', () => {
    const pink = {
      id: 'pink',
      type: 'choice',
      ask: '?',
      options: [
        { id: 'yes', label: 'y', wish: { field: 'colour', is: 'pink' } },
        { id: 'no', label: 'n' },
      ],
    }
    const sold = lamps.map(({ fields, id }) =>
      makeProduct(fields, { id, availability: fields.shape === 's3' ? 'OutOfStock' : 'InStock' }),
    )
    const musts = guideOf([question('shape', { must: true }), question('colour', { must: true }), pink])
    const seen = simulate(musts, buildTable(sold.slice(0, 30)), { sessions: 60, wrong: 0.5 })
    expect(seen.impossible).toEqual(expect.arrayContaining([{ question: 'pink', option: 'yes' }]))
    expect(seen.impossible.some(({ option }) => option === 'no')).toBe(false)
    expect(seen.zeroMatch).toBeGreaterThan(0)
    expect(seen.deadEnds).toBe(0)
    expect(seen.never).toContain('pink')
  })

  test('Wishes that have nothing to do with each other: what is shown meets nearly all that any product meets', () => {
    const seen = simulate(
      guideOf([question('shape'), question('colour')], 3),
      buildTable(lamps.filter((_, n) => (n + (n >> 3)) % 2)),
      { sessions: 60 },
    )
    expect(seen.possible[2]).toBeLessThan(1)
    expect(seen.met[2]).toBeGreaterThan(0.95 * seen.possible[2]!)
    for (const [n, met] of seen.met.entries()) expect(met).toBeLessThanOrEqual(seen.possible[n]!)
  })

  test('A question that hangs on another is played after it', () => {
    const after = question('colour', { askIf: { type: 'answered', question: 'shape', in: ['s1'] } })
    for (const policy of ['ours', 'authored', 'any order', 'entropy', 'entropy, sorted'] as const) {
      const seen = simulate(guideOf([question('shape'), after]), buildTable(lamps), {
        sessions: 20,
        wrong: 0,
        policy,
      })
      expect(seen.found[1]).toBeGreaterThan(0)
      expect(seen.found[2]).toBeGreaterThanOrEqual(seen.found[1]!)
    }
  })

  test('No products, one product, all sold out, values that are none: it plays on, and nobody is left without any', () => {
    const odd: Product[][] = [
      [],
      [makeProduct({ shape: 's1' })],
      lamps.slice(0, 4).map(({ fields, id }) => makeProduct(fields, { id, availability: 'Discontinued' })),
      [makeProduct({ shape: Number.NaN, colour: [] }), makeProduct({})],
    ]
    for (const products of odd) {
      const seen = simulate(guide, buildTable(products), { sessions: 5 })
      expect(seen.sessions).toBe(products.length ? 5 : 0)
      expect(seen.deadEnds).toBe(0)
      expect(seen.found.every(Number.isFinite)).toBe(true)
    }
  })
})

test('A developer sees whether a figure that should be large is large enough', () => {
  const figures = [
    { name: 'found', value: 0.9, unit: '', atLeast: 0.86 },
    { name: 'met', value: 80, unit: '%', atLeast: 94 },
  ]
  expect(printed(figures)).toBe(
    ['  found  0.90    goal at least 0.86: reached', '  met    80.0 %  goal at least 94 %: MISSED'].join(
      '\n',
    ),
  )
})

import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { type AdviserSetting, createAdviser } from '../../src/guide/create-adviser'
import { type Guide, guide as guideSchema } from '../../src/guide/schema'
import { buildTable } from '../../src/guide/table'
import type { FieldValue, Product } from '../../src/page'
import { loadKinds } from '../../src/questions'
import { makeProduct } from '../support/make-product'

const nothing: AdviserSetting = { past: { viewed: [], bought: [], dismissed: [] } }
const choice = (id: string, values: readonly (string | number)[], more: object = {}) => ({
  id,
  type: 'choice',
  ask: `${id}?`,
  options: values.map(is => ({ id: `${is}`, label: `${is}`, wish: { field: id, is } })),
  ...more,
})
const guideOf = (questions: object[], more: object = {}): Guide =>
  guideSchema.parse({ title: 'Which one?', questions, result: { show: 1 }, ...more })
const adviserOf = (products: Product[], guide: Guide, setting = nothing) =>
  createAdviser(buildTable(products), guide, setting)

/** Sixteen fans: four colours, four kinds, all made by one maker but one. */
const fans = Array.from({ length: 16 }, (_, n) =>
  makeProduct(
    { colour: `c${n % 4}`, kind: `k${n >> 2}`, maker: n ? 'Alba' : 'Brisa', half: n < 8 ? 'left' : 'right' },
    { id: `f${n}` },
  ),
)
const colour = choice('colour', ['c0', 'c1', 'c2', 'c3'])
const kind = choice('kind', ['k0', 'k1', 'k2', 'k3'])
const maker = choice('maker', ['Alba', 'Brisa'])
const half = choice('half', ['left', 'right'])

beforeAll(async () => {
  await loadKinds(
    guideOf([
      colour,
      { id: 'm', type: 'multi-choice', ask: '?', from: 'kind' },
      { id: 'r', type: 'range', ask: '?', from: 'price', wish: { field: 'price', atMost: '$answer' } },
      { id: 'y', type: 'yes-no', ask: '?', yes: {} },
    ]).questions,
  )
})

describe('which question is next', () => {
  test('A visitor is asked first what splits the products best, wherever the author put it', () => {
    expect(adviserOf(fans, guideOf([maker, half, kind])).next({})).toBe('kind')
    expect(adviserOf(fans, guideOf([kind, half, maker])).next({})).toBe('kind')
  })

  test('What is next depends on what was answered: who has named the kind, is not asked for its half', () => {
    const adviser = adviserOf(fans, guideOf([kind, half, colour], { stop: { confidence: 1 } }))
    expect(adviser.next({ kind: 'k0' })).toBe('colour')
    expect(adviser.next({ kind: 'k0', colour: 'c0' }, true)).not.toBe('colour')
  })

  test('A question that costs the visitor much waits for one that costs a tap', () => {
    expect(adviserOf(fans, guideOf([{ ...kind, cost: 12 }, colour])).next({})).toBe('colour')
    expect(adviserOf(fans, guideOf([kind, { ...colour, cost: 12 }])).next({})).toBe('kind')
  })

  test('A question whose answers change nothing is never asked, not even of who wants to go on', () => {
    const same = choice('same', ['yes', 'no'])
    const products = fans.map(({ fields, id }) => makeProduct({ ...fields, same: 'yes' }, { id }))
    const adviser = adviserOf(products, guideOf([same, choice('nowhere', ['a', 'b'])]))
    expect(adviser.next({})).toBeNull()
    expect(adviser.next({}, true)).toBeNull()
    expect(adviser.more({})).toBe(false)
  })

  test('When the product is probably among those shown, no more is asked, unless the visitor goes on', () => {
    const guide = guideOf([kind, colour, half], { stop: { confidence: 0.5 } })
    const adviser = adviserOf(fans, guide)
    const enough = { kind: 'k1', colour: 'c2' }
    expect(adviser.next({ kind: 'k1' })).toBe('colour')
    expect(adviser.next(enough)).toBeNull()
    expect(adviser.next(enough, true)).toBe('half')
    expect(adviser.more(enough)).toBe(true)
    expect(adviser.more({ kind: 'k1' })).toBe(false)
    expect(adviserOf(fans, { ...guide, stop: { confidence: 1, maxQuestions: 30 } }).next(enough)).not.toBe(
      'kind',
    )
  })

  test('With more products shown, fewer questions are needed', () => {
    const asks = (show: number) => {
      const adviser = adviserOf(
        fans,
        guideOf([kind, colour], { result: { show }, stop: { confidence: 0.7 } }),
      )
      return adviser.next({ kind: 'k1' })
    }
    expect(asks(1)).toBe('colour')
    expect(asks(4)).toBeNull()
  })

  test('After as many answers as the shop allows, nothing is asked', () => {
    const adviser = adviserOf(fans, guideOf([kind, colour], { stop: { maxQuestions: 1, confidence: 1 } }))
    expect(adviser.next({})).not.toBeNull()
    expect(adviser.next({ kind: null }, true)).toBeNull()
  })

  test('A shop that wants its own order, gets it, and the stop all the same', () => {
    const guide = guideOf([maker, half, kind, colour], { order: 'authored', stop: { confidence: 0.5 } })
    const adviser = adviserOf(fans, guide)
    expect(adviser.next({})).toBe('maker')
    expect(adviser.next({ maker: 'Alba' })).toBe('half')
    expect(adviser.next({ maker: 'Brisa' })).toBeNull()
  })

  test('"No preference" is an answer: the question is not asked again', () => {
    expect(adviserOf(fans, guideOf([kind, colour])).next({ kind: null })).toBe('colour')
  })

  test('Products that are sold out decide no question', () => {
    const products = fans.map(({ fields, id }, n) =>
      makeProduct(fields, { id, availability: n % 4 ? 'OutOfStock' : 'InStock' }),
    )
    expect(adviserOf(products, guideOf([colour, kind])).next({})).toBe('kind')
    expect(adviserOf(products, guideOf([colour])).next({}, true)).toBeNull()
  })

  test('Sliders, ticks and yes or no are weighed beside choices, all over the catalogue’s own values', () => {
    const products = fans.map(({ fields, id }, n) =>
      makeProduct({ ...fields, quiet: n === 3 }, { id, price: 10 * n }),
    )
    const range = {
      id: 'r',
      type: 'range',
      ask: '?',
      from: 'price',
      wish: { field: 'price', atMost: '$answer' },
    }
    const yesNo = { id: 'y', type: 'yes-no', ask: '?', yes: { wish: { field: 'quiet', is: true } } }
    const multi = { id: 'm', type: 'multi-choice', ask: '?', from: 'kind' }
    for (const one of [range, yesNo, multi])
      expect(adviserOf(products, guideOf([choice('nowhere', ['a']), one])).next({})).toBe(one.id)
  })
})

describe('questions that hang on others', () => {
  const colourOfDesk = { ...colour, askIf: { type: 'answered', question: 'kind', in: ['k0'] } }

  test('It is asked only when the answer it looks at is there and holds', () => {
    const adviser = adviserOf(fans, guideOf([{ ...kind, cost: 20 }, colourOfDesk, half]))
    expect(adviser.next({})).toBe('half')
    expect(adviser.next({ kind: 'k0' })).toBe('colour')
    expect(adviser.next({ kind: 'k1', half: 'left' })).toBeNull()
  })

  test('"Not" waits for the answer too: nobody is asked what his answer may make needless', () => {
    const unless = { ...colour, askIf: { not: { type: 'answered', question: 'half', in: ['left'] } } }
    const adviser = adviserOf(fans, guideOf([half, unless]))
    expect(adviser.next({})).toBe('half')
    expect(adviser.next({ half: 'right' })).toBe('colour')
    expect(adviser.next({ half: 'left' })).toBeNull()
  })

  test('It is not held up by a question that will never be asked', () => {
    const never = { ...maker, askIf: { type: 'answered', question: 'half', in: ['left'] } }
    const unless = { ...colour, askIf: { not: { type: 'answered', question: 'maker', in: ['Alba'] } } }
    expect(adviserOf(fans, guideOf([half, never, unless])).next({ half: 'right' })).toBe('colour')
  })

  test('A question that wishes nothing, but opens one that tells much, is asked', () => {
    const gift = {
      id: 'gift',
      type: 'choice',
      ask: '?',
      options: [
        { id: 'me', label: 'me' },
        { id: 'you', label: 'you' },
      ],
    }
    const forMe = { ...kind, askIf: { type: 'answered', question: 'gift', in: ['me'] } }
    expect(adviserOf(fans, guideOf([gift, forMe, maker])).next({})).toBe('gift')
    expect(adviserOf(fans, guideOf([gift, maker])).next({})).not.toBe('gift')
  })
})

describe('what an option would leave', () => {
  test('For each option the products in stock that meet all musts; preferences take nothing away', () => {
    const products = fans.map(({ fields, id }, n) =>
      makeProduct(fields, { id, price: n, availability: n === 5 ? 'OutOfStock' : null }),
    )
    const mustKind = { id: 'kind', type: 'choice', ask: '?', from: 'kind', must: true }
    const budget = {
      id: 'r',
      type: 'range',
      ask: '?',
      min: 0,
      max: 20,
      wish: { field: 'price', atMost: '$answer', must: true },
    }
    const guide = guideOf([mustKind, colour, budget])
    const adviser = adviserOf(products, guide)
    const left = (answers: object) => Object.fromEntries(adviser.left(guide.questions[0]!, answers as never))
    expect(left({})).toEqual({ k0: 4, k1: 3, k2: 4, k3: 4 })
    expect(left({ r: 6 })).toEqual({ k0: 4, k1: 2, k2: 0, k3: 0 })
    // its own answer does not count against its other options
    expect(left({ kind: 'k0', colour: 'c0' })).toEqual({ k0: 4, k1: 3, k2: 4, k3: 4 })
  })
})

describe('what the past makes plain', () => {
  const guide = guideOf([kind, colour, { id: 'm', type: 'multi-choice', ask: '?', from: 'kind' }])

  test('An answer of before that exists here too is known, the newest one; others are not', () => {
    const answered = [{ kind: 'gone' }, { kind: 'k2', colour: null }, { kind: 'k3', m: ['k1', 'x'] }]
    expect(adviserOf(fans, guide, { ...nothing, answered }).known).toEqual([
      { question: 'kind', answer: 'k2', because: 'answered' },
      { question: 'm', answer: ['k1'], because: 'answered' },
    ])
  })

  test('Three fans of one kind looked at: the kind is known, the colour is not', () => {
    const { known } = adviserOf(fans, guide, {
      past: { ...nothing.past, viewed: ['f4', 'f5', 'f6', 'elsewhere'] },
    })
    expect(known).toEqual([
      { question: 'kind', answer: 'k1', because: 'viewed' },
      { question: 'm', answer: ['k1'], because: 'viewed' },
    ])
  })

  test('Two looked at are chance, and what most products have says nothing', () => {
    const viewing = (viewed: string[], questions: object[]) =>
      adviserOf(fans, guideOf(questions), { past: { ...nothing.past, viewed } }).known
    expect(viewing(['f4', 'f5'], [kind])).toEqual([])
    expect(viewing(['f4', 'f5', 'f6'], [maker, half])).toEqual([
      { question: 'half', answer: 'left', because: 'viewed' },
    ])
  })
})

describe('the adviser, whatever the catalogue', () => {
  const value = fc.constantFrom<FieldValue | undefined>(
    undefined,
    'k0',
    'k1',
    1,
    Number.NaN,
    [],
    ['k0', 'k1'],
    true,
  )
  const products = fc.array(
    fc
      .record({ kind: value, colour: value, popularity: value, sold: fc.boolean() })
      .map(({ sold, ...fields }) =>
        makeProduct(
          Object.fromEntries(Object.entries(fields).filter(([, v]) => v !== undefined)) as Record<
            string,
            FieldValue
          >,
          { availability: sold ? 'OutOfStock' : null, price: sold ? 3 : null },
        ),
      ),
    { maxLength: 12 },
  )
  const guide = guideOf([
    kind,
    { ...colour, askIf: { type: 'answered', question: 'kind' } },
    { id: 'm', type: 'multi-choice', ask: '?', from: 'kind' },
    { id: 'r', type: 'range', ask: '?', from: 'price', wish: { field: 'price', atMost: '$answer' } },
    { id: 'y', type: 'yes-no', ask: '?', yes: { wish: { field: '__proto__', is: 'x' } } },
  ])
  const answers = fc.constantFrom(
    {},
    { kind: 'k0' },
    { kind: null, y: 'yes' },
    { r: 3, m: ['k1'] },
    { gone: 'x' },
  )

  test('It never throws, asks only what may be asked, and the same of the same', () => {
    fc.assert(
      fc.property(products, answers, fc.boolean(), (products, answers, beyond) => {
        const viewed = products.slice(0, 4).map(({ id }) => id)
        const setting = {
          past: { viewed, bought: viewed, dismissed: ['none'] },
          answered: [answers as never],
        }
        const one = adviserOf(products, guide, setting)
        const id = one.next(answers as never, beyond)
        expect(id === null || (!Object.hasOwn(answers, id) && guide.questions.some(q => q.id === id))).toBe(
          true,
        )
        expect(adviserOf([...products].reverse(), guide, setting).next(answers as never, beyond)).toBe(id)
        expect(one.known).toBeInstanceOf(Array)
        for (const question of guide.questions)
          expect(one.left(question, answers as never)).toBeInstanceOf(Map)
      }),
    )
  })

  test('Asking on ends: every question at most once', () => {
    fc.assert(
      fc.property(products, products => {
        const adviser = adviserOf(products, guide)
        let answers = {}
        for (let n = 0; n <= guide.questions.length; n++) {
          const id = adviser.next(answers, true)
          if (id === null) return
          expect(n).toBeLessThan(guide.questions.length)
          answers = { ...answers, [id]: null }
        }
      }),
    )
  })
})

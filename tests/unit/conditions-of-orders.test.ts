import { describe, expect, test } from 'vitest'
import { judge } from '../../src/conditions'
import type { Facts } from '../../src/conditions/contract'
import { holdsForAnswers } from '../../src/conditions/holds-for-answers'
import type { ConditionOf } from '../../src/conditions/schema'
import { HISTORY_KINDS } from '../../src/history-kinds'
import type { Memory, RememberedOrder } from '../../src/memory'
import { DAY, factsOf, NOW, newcomer } from '../support/visitor'

const told = (condition: Parameters<typeof judge>[0], memory: Memory | null, more: Partial<Facts> = {}) =>
  judge(condition, factsOf('home', memory, more))
const order = (daysAgo: number, value?: number, currency?: string): RememberedOrder => ({
  at: NOW - daysAgo * DAY,
  value,
  currency,
  titles: [],
})
const ordered = (...orders: RememberedOrder[]): Memory => ({ ...newcomer(), orders })
const bought = (...items: [id: string, daysAgo: number][]): Memory => ({
  ...newcomer(),
  items: items.map(([id]) => ({ id, category: 'tea' })),
  history: {
    at: new Uint32Array(items.map(([, days]) => (NOW - days * DAY) / 1000)),
    kind: new Uint8Array(items.map(() => HISTORY_KINDS.indexOf('purchase'))),
    item: new Uint16Array(items.map((_, i) => i)),
  },
})

describe('Orders of a visitor', () => {
  const orders = (more: Partial<ConditionOf<'orders'>> = {}): ConditionOf<'orders'> => ({
    type: 'orders',
    atLeast: 1,
    ...more,
  })
  const holds = (more: Partial<ConditionOf<'orders'>>, memory: Memory | null, facts?: Partial<Facts>) =>
    told(orders(more), memory, facts).holds

  test('A visitor who ordered twice is told from one who ordered once, and from one who never did', () => {
    const [never, once, twice] = [ordered(), ordered(order(3)), ordered(order(9), order(3))]
    expect([never, once, twice].map(memory => holds({}, memory))).toEqual([false, true, true])
    expect([never, once, twice].map(memory => holds({ atMost: 1 }, memory))).toEqual([false, true, false])
    expect([never, once, twice].map(memory => holds({ atLeast: 2 }, memory))).toEqual([false, false, true])
    expect(told(orders({ atLeast: 2 }), once).because).toBe('orders 1 < 2')
  })

  test('Only those of late count, where the shop says so', () => {
    const memory = ordered(order(100, 500, 'EUR'), order(10, 30, 'EUR'))
    expect(holds({ within: '10d' }, memory)).toBe(true)
    expect(holds({ within: '9d' }, memory)).toBe(false)
    expect(holds({ totalAtLeast: 100, within: '30d' }, memory)).toBe(false)
  })

  test('A visitor is of the tier of what all his orders came to', () => {
    const memory = ordered(order(9, 19.9, 'EUR'), order(3, 20.1, 'EUR'))
    expect(holds({ totalAtLeast: 40 }, memory)).toBe(true)
    expect(holds({ totalAtLeast: 40.01 }, memory)).toBe(false)
    expect(holds({ totalAtMost: 40 }, memory)).toBe(true)
    expect(holds({ totalAtMost: 39.99 }, memory)).toBe(false)
    expect(told(orders({ totalAtMost: 39 }), memory).because).toBe('order total 40 > 39')
    expect(holds({ averageAtLeast: 20 }, memory)).toBe(true)
    expect(holds({ averageAtLeast: 20.5 }, memory)).toBe(false)
  })

  test('Three tenths are three tenths', () => {
    const memory = ordered(order(3, 0.1), order(2, 0.1), order(1, 0.1))
    expect(holds({ totalAtMost: 0.3 }, memory)).toBe(true)
  })

  test.each([
    ['that nobody told', [order(9, 30, 'EUR'), order(3, undefined, 'EUR')], undefined],
    ['in another currency than the shop’s', [order(9, 30, 'EUR'), order(3, 30, 'USD')], 'EUR'],
    [
      'in currencies of two kinds, where the shop says none',
      [order(9, 30, 'EUR'), order(3, 30, 'USD')],
      undefined,
    ],
    ['all in another currency', [order(9, 30, 'USD')], 'EUR'],
  ])('An amount %s makes what they came to unknown, and not how many they are', (_, made, currency) => {
    const memory = ordered(...made)
    expect(told(orders({ totalAtLeast: 20 }), memory, { currency })).toEqual({
      holds: undefined,
      because: 'order total is unknown',
    })
    expect(holds({ averageAtLeast: 1 }, memory, { currency })).toBe(undefined)
    expect(holds({ totalAtMost: 1 }, memory, { currency })).toBe(undefined)
    expect(holds({ atLeast: made.length }, memory, { currency })).toBe(true)
    // who ordered nothing at all in that time is not of the tier, whatever the others came to
    expect(holds({ totalAtLeast: 20, within: '1d' }, memory, { currency })).toBe(false)
  })

  test('An amount without a currency is in the shop’s', () => {
    expect(holds({ totalAtLeast: 50 }, ordered(order(9, 30), order(3, 20, 'EUR')), { currency: 'EUR' })).toBe(
      true,
    )
  })

  test('The last one can be asked to lie long enough back', () => {
    const memory = ordered(order(90), order(30))
    expect(holds({ ago: '30d' }, memory)).toBe(true)
    expect(told(orders({ ago: '31d' }), memory)).toEqual({ holds: false, because: 'order within 31d' })
    expect(holds({ ago: '1d' }, ordered())).toBe(false)
    expect(holds({ ago: '30d', within: '60d' }, memory)).toBe(true)
    expect(holds({ ago: '30d', within: '20d' }, memory)).toBe(false)
  })

  test('Without a memory nothing is known', () => {
    expect(holds({ atLeast: 0 }, null)).toBe(undefined)
  })
})

describe('What was bought so long ago that it may be used up', () => {
  const ask = (more: Partial<ConditionOf<'bought'>>, memory: Memory | null) =>
    told({ type: 'bought', atLeast: 1, ...more }, memory).holds

  test('A visitor who bought filters three months ago is reminded; one who has bought new ones since is not', () => {
    const due = { product: 'filter', ago: '90d' }
    expect(ask(due, bought(['filter', 90]))).toBe(true)
    expect(ask(due, bought(['filter', 89]))).toBe(false)
    expect(ask(due, bought(['filter', 100], ['other', 1]))).toBe(true)
    expect(
      ask(due, { ...bought(['filter', 100], ['filter', 1]), items: [{ id: 'filter' }, { id: 'filter' }] }),
    ).toBe(false)
    expect(ask(due, bought(['other', 100]))).toBe(false)
    expect(ask(due, null)).toBe(undefined)
  })

  test('With both ends it is a while in between: after delivery, and not a year later', () => {
    const while_ = { category: 'tea', ago: '10d', within: '30d' }
    expect([9, 10, 30, 31].map(days => ask(while_, bought(['green', days])))).toEqual([
      false,
      true,
      true,
      false,
    ])
  })
})

describe('How far a customer is', () => {
  const STAGES = ['new', 'returning', 'customer', 'active', 'fading', 'lapsed', 'lost', 'back'] as const
  const stages = (memory: Memory, more: object = {}) =>
    STAGES.filter(is => told({ type: 'lifecycle', is: [is], lapsedAfter: '90d', ...more }, memory).holds)

  test.each([
    [0, ['customer', 'active']],
    [45, ['customer', 'active']],
    [46, ['customer', 'fading']],
    [90, ['customer', 'fading']],
    [91, ['lapsed', 'lost']],
  ])('%d days after his last order', (days, is) => {
    expect(stages(ordered(order(days)))).toEqual(is)
  })

  test('The shop says when he fades', () => {
    expect(stages(ordered(order(10)), { fadingAfter: '7d' })).toEqual(['customer', 'fading'])
  })

  test('An order whose page is looked at again does not make him young', () => {
    expect(stages({ ...ordered(order(60)), happened: { purchase: NOW } })).toEqual(['customer', 'fading'])
  })

  const away = (memory: Memory, days: number): Memory => ({
    ...memory,
    visits: { ...memory.visits, count: 2, away: days * DAY },
  })
  test('Who was lost and comes again is back in that visit, though he has not bought yet', () => {
    const lost = away(ordered(order(200)), 120)
    expect(stages(lost)).toEqual(['lapsed', 'lost', 'back'])
    // the next visit begins the day after
    expect(stages(away(lost, 1))).toEqual(['lapsed', 'lost'])
  })
  test('Who only looks around for half a year is lost and not back; who never bought was never lost', () => {
    expect(stages(away(ordered(order(200)), 30))).toEqual(['lapsed', 'lost'])
    expect(stages(away(ordered(), 200))).toEqual(['returning'])
  })
  test('Who was lost and orders again is back for as long as he is active', () => {
    expect(stages(ordered(order(150), order(0)))).toEqual(['customer', 'active', 'back'])
    expect(stages(ordered(order(195), order(45)))).toEqual(['customer', 'active', 'back'])
    expect(stages(ordered(order(196), order(46)))).toEqual(['customer', 'fading'])
    expect(stages(ordered(order(80), order(0)))).toEqual(['customer', 'active'])
    expect(stages(ordered(order(150), order(3), order(0)))).toEqual(['customer', 'active'])
  })
})

describe('A rating among the answers', () => {
  const answered = (more: object = {}) =>
    ({ type: 'answered', question: 'csat', guide: 'survey', ...more }) as const
  const gave = (value: Memory['answers'][string][string]['value']): Memory => ({
    ...newcomer(),
    answers: { survey: { csat: { value, at: NOW } } },
  })

  test('A critic is told from who is content, ends included', () => {
    expect([1, 2, 3].map(n => told(answered({ atMost: 2 }), gave(n)).holds)).toEqual([true, true, false])
    expect([8, 9, 10].map(n => told(answered({ atLeast: 9 }), gave(n)).holds)).toEqual([false, true, true])
    expect(told(answered({ atLeast: 2, atMost: 2 }), gave(2)).holds).toBe(true)
    expect(told(answered({ atMost: 2 }), gave(5))).toEqual({ holds: false, because: 'csat is 5' })
  })
  test('Zero is a number, and neither "no preference" nor a word is one', () => {
    expect(told(answered({ atMost: 6 }), gave(0)).holds).toBe(true)
    for (const value of [null, 'low', ['low', 'high']])
      expect(told(answered({ atMost: 6 }), gave(value)).holds).toBe(false)
    expect(told(answered({ atMost: 6 }), newcomer()).holds).toBe(false)
    expect(told(answered({ atMost: 6 }), null).holds).toBe(undefined)
  })
  test('The next question is asked by the same rule', () => {
    const low = { type: 'answered', question: 'csat', atMost: 3 } as const
    expect([2, 4].map(csat => holdsForAnswers(low, { csat }))).toEqual([true, false])
    expect(holdsForAnswers(low, {})).toBe(false)
    expect(holdsForAnswers({ not: low }, {})).toBe(true)
  })
})

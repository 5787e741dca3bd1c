import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { NewEvent, TenderoEvent } from '../../src/events'
import { exportMemory } from '../../src/export-memory'
import { blankMemory, LIMITS, type Memory, remember } from '../../src/memory'
import { necessaryOf, recall, withNecessary } from '../../src/necessary'
import { nthOrder } from '../../src/nth-order'
import { migrate } from '../../src/read-memory'

const NOON = Date.UTC(2028, 2, 1, 12)
const MINUTE = 60_000
const DAY = 86_400_000
let count = 0
const event = (what: NewEvent, at = NOON): TenderoEvent =>
  ({ ...what, id: `e${count++}`, at }) as TenderoEvent
const fold = (events: TenderoEvent[], memory = blankMemory('v', NOON)) => events.reduce(remember, memory)
const order = (at: number, more: object = {}) =>
  event(
    { name: 'purchase', value: 40, currency: 'EUR', items: [{ item_id: 'tea', item_name: 'Tea' }], ...more },
    at,
  )
const answer = (subject: string | undefined, at = NOON, question = 'csat') =>
  event({ name: 'survey_answer', survey: 'how-was-it', question, answer: 2, ...(subject && { subject }) }, at)

describe('The orders of a visitor', () => {
  test('are remembered with what they came to and the titles of three things', () => {
    const items = ['a', 'b', 'c', 'd'].map(id => ({ item_id: id, item_name: `The ${id}` }))
    expect(fold([order(NOON, { transaction_id: 'T1', items })]).orders).toEqual([
      { at: NOON, id: 'T1', value: 40, currency: 'EUR', titles: ['The a', 'The b', 'The c'] },
    ])
  })

  test.each([
    ['by its number, a month later', { transaction_id: 'T1' }, { transaction_id: 'T1', value: 1 }, 30 * DAY],
    ['by its worth, on a page looked at again', {}, {}, 59 * MINUTE],
    ['by its worth, where its number comes later', { inferred: true }, { transaction_id: 'T1' }, 5 * MINUTE],
    ['of unknown worth, a moment later', { value: undefined }, { value: undefined }, 1000],
  ])('count an order once that is told twice: %s', (_, first, again, later) => {
    expect(fold([order(NOON, first), order(NOON + later, again)]).orders).toHaveLength(1)
  })

  test.each([
    ['another number', { transaction_id: 'T1' }, { transaction_id: 'T2' }, 0],
    ['the same worth a day later', {}, {}, DAY],
    ['another worth at once', {}, { value: 41 }, 0],
  ])('are two with %s', (_, first, second, later) => {
    expect(fold([order(NOON, first), order(NOON + later, second)]).orders).toHaveLength(2)
  })

  test('are known as far as the shop’s page told them in the right shape', () => {
    const odd = {
      transaction_id: 77,
      value: '40',
      currency: { a: 1 },
      items: [{ item_id: 'a', item_name: [] }],
    }
    expect(fold([order(NOON, odd)]).orders).toEqual([
      { at: NOON, id: '77', value: undefined, currency: undefined, titles: [] },
    ])
  })

  test('are the last hundred', () => {
    const many = Array.from({ length: 130 }, (_, i) => order(NOON + i, { transaction_id: `T${i}` }))
    const { orders } = fold(many)
    expect([orders.length, orders[0]!.id, orders.at(-1)!.id]).toEqual([100, 'T30', 'T129'])
  })
})

describe('An order on its way to the tools of the shop', () => {
  const said = (told: TenderoEvent, orders: Memory['orders'] | undefined) => {
    const { nth_order, days_since_order, days_since_first_order } = nthOrder(told, orders) as Record<
      string,
      unknown
    > &
      TenderoEvent
    return [nth_order, days_since_order, days_since_first_order]
  }
  const visits = [order(NOON - 20 * DAY), order(NOON - 5 * DAY - 1), order(NOON)]
  const { orders } = fold(visits)

  test('says which one it is, and how long after the one before and the first', () => {
    expect(said(visits[0]!, orders)).toEqual([1, undefined, undefined])
    expect(said(visits[1]!, orders)).toEqual([2, 14, 14])
    expect(said(visits[2]!, orders)).toEqual([3, 5, 20])
  })

  test('keeps its number where its page is looked at again', () => {
    const again = order(NOON + 2 * MINUTE)
    expect(said(again, fold([again], { ...blankMemory('v', NOON), orders }).orders)).toEqual([3, 5, 20])
  })

  test('says nothing of it where nothing is remembered, nor does any other event', () => {
    expect(nthOrder(visits[2]!, undefined)).toBe(visits[2])
    const view = event({ name: 'page_view', page_type: 'home' })
    expect(nthOrder(view, orders)).toBe(view)
  })
})

describe('A visitor who answered a survey', () => {
  test('has his answers remembered by survey and question, and what he was asked about', () => {
    const memory = fold([
      answer('order:T1'),
      answer('order:T2', NOON + 5),
      answer(undefined, NOON + 9, 'why'),
    ])
    expect(memory.answers).toEqual({
      'how-was-it': { csat: { value: 2, at: NOON + 5 }, why: { value: 2, at: NOON + 9 } },
    })
    expect(memory.surveys).toEqual({
      'how-was-it': { about: { 'order:T1': NOON, 'order:T2': NOON + 5, '': NOON + 9 } },
    })
  })

  test('has none of his own words remembered, only that he said some', () => {
    const comment = 'My name is Eva and the box was wet'
    const memory = fold([event({ name: 'survey_comment', survey: 's', question: 'why', comment })])
    expect(JSON.stringify(memory)).not.toContain('Eva')
    expect(memory.surveys).toEqual({ s: { about: { '': NOON } } })
  })

  test('has the twenty last things kept that he was asked about', () => {
    const { surveys } = fold(Array.from({ length: 30 }, (_, i) => answer(`page:/${i}`, NOON + i)))
    expect(Object.keys(surveys['how-was-it']!.about)).toHaveLength(LIMITS.subjects)
    expect(surveys['how-was-it']!.about).toHaveProperty(['page:/29'])
  })

  test('is remembered whatever the survey is called', () => {
    const { surveys } = fold([
      event({
        name: 'survey_comment',
        survey: 'constructor',
        question: 'q',
        comment: 'x',
        subject: 'valueOf',
      }),
    ])
    expect(Object.hasOwn(surveys, 'constructor')).toBe(true)
    expect(Object.hasOwn(surveys.constructor as never, 'about')).toBe(true)
  })
})

describe('How long he was away', () => {
  const page = (at: number) => event({ name: 'page_view', page_type: 'home' }, at)
  test('is known during the visit in which he comes back, and not before', () => {
    const back = fold([page(NOON), page(NOON + 40 * DAY), page(NOON + 40 * DAY + MINUTE)])
    expect(back.visits).toMatchObject({ count: 2, away: 40 * DAY })
    expect(fold([page(NOON + 40 * DAY + 50 * MINUTE)], back).visits.away).toBe(49 * MINUTE)
    expect(fold([page(NOON)]).visits.away).toBe(0)
  })
  test('is nothing where his clock was set back', () => {
    expect(fold([page(NOON), page(NOON - 400 * DAY)]).visits.away).toBe(0)
  })
  test('is known too where the visit began before he agreed', () => {
    const before = fold([page(NOON)])
    const visit = { last: NOON + 9 * DAY + MINUTE, session: NOON + 9 * DAY }
    expect(recall({ ...before, visit }, 'v', NOON + 10 * DAY).visits).toMatchObject({
      count: 2,
      away: 9 * DAY,
    })
  })
})

describe('What was stored of orders, surveys and segments', () => {
  const full = (): Memory => ({
    ...fold([order(NOON, { transaction_id: 'T1' }), answer('order:T1')]),
    segments: { critic: NOON, at: NOON },
    profile: { birthday: '02-29', not: { gifts: NOON } },
  })
  const later = (days: number, stored: unknown = full()) => migrate(stored, 'w', NOON + days * DAY)

  test('is there as it was half a year on', () => {
    expect(later(LIMITS.days)).toEqual(full())
  })
  test('is there for three years, but what was bought only for half of one', () => {
    const { orders, surveys, segments, answers } = later(LIMITS.days + 1)
    expect(orders).toEqual([{ ...full().orders[0], titles: [] }])
    expect([surveys, segments, answers]).toEqual([full().surveys, full().segments, { 'how-was-it': {} }])
    expect(later(LIMITS.orderDays).orders).toHaveLength(1)
    const late = later(LIMITS.orderDays + 1)
    expect([late.orders, late.surveys, late.segments]).toEqual([[], {}, {}])
  })
  test('what he said himself stays until he says something else', () => {
    expect(later(3650).profile).toEqual(full().profile)
  })
  test('one old order does not cost the young ones', () => {
    const stored = fold([order(NOON), order(NOON + 1000 * DAY)])
    expect(later(1100, stored).orders.map(({ at }) => at)).toEqual([NOON + 1000 * DAY])
  })
  test('a time to come becomes now, and an amount stays what it was', () => {
    const read = migrate(full(), 'w', NOON - DAY)
    expect(read.orders[0]).toMatchObject({ at: NOON - DAY, value: 40 })
    expect([read.segments, read.surveys['how-was-it']]).toEqual([
      { critic: NOON - DAY, at: NOON - DAY },
      { about: { 'order:T1': NOON - DAY } },
    ])
  })
  test('of an earlier release, which did not know them, is blank', () => {
    const { orders, surveys, segments, ...old } = full()
    expect(later(0, old)).toMatchObject({ orders: [], surveys: {}, segments: {}, happened: old.happened })
  })
  const blank = blankMemory('w', NOON)
  test.each([
    [5],
    [[5]],
    [[{ at: 'x', titles: [] }]],
    [[{ at: NOON, titles: [5] }]],
    [[{ at: NOON, titles: [], value: '40' }]],
    [[{ at: NOON, titles: [], currency: {} }]],
    [[{ at: NOON, titles: 'abc' }]],
    [{ length: 3 }],
  ])('orders that are %j are none', orders => {
    expect(later(0, { ...full(), orders }).orders).toEqual(blank.orders)
  })
  test.each([5, 'x', null, [1], { s: 5 }, { s: { about: 5 } }, { s: { about: { x: 'y' } } }])(
    'surveys that are %j are none',
    surveys => {
      expect(later(0, { ...full(), surveys }).surveys).toEqual({})
    },
  )
  test('whatever it is, it can be lived with and read by him', () => {
    const part = fc.oneof(
      fc.anything(),
      fc.dictionary(fc.constantFrom('at', '__proto__', 'about', 'x'), fc.anything()),
      fc.array(fc.record({ at: fc.anything(), titles: fc.anything(), value: fc.anything() })),
    )
    fc.assert(
      fc.property(fc.record({ orders: part, surveys: part, segments: part, profile: part }), stored => {
        const read = migrate(stored, 'v', NOON)
        const next = fold([order(NOON), answer('order:T1')], read)
        expect(next.orders.length).toBeGreaterThan(0)
        expect(next.surveys['how-was-it']!.about['order:T1']).toBe(NOON)
        expect(exportMemory(next)).toHaveProperty('orders')
        expect(migrate(structuredClone(next), 'v', NOON)).toEqual(next)
      }),
      { numRuns: 300 },
    )
  })
})

test('Of orders, surveys and segments nothing is kept where only the necessary may be', () => {
  const memory = fold([order(NOON, { transaction_id: 'T1' }), answer('order:T1')])
  const kept = JSON.stringify(necessaryOf({ ...memory, segments: { critic: NOON } }))
  expect(kept).not.toMatch(/T1|critic|how-was-it|away/)
  expect(withNecessary(memory, necessaryOf(blankMemory('v', NOON))).orders).toEqual(memory.orders)
})

test('A visitor who asks for the data can read when he ordered, was asked and was of a segment', () => {
  const memory = fold([
    order(NOON, { transaction_id: 'T1' }),
    answer('order:T1'),
    answer(undefined, NOON + 1000),
  ])
  const told = exportMemory({
    ...memory,
    visits: { ...memory.visits, away: 90 * MINUTE },
    segments: { critic: NOON },
    profile: { birthday: '02-29', not: { gifts: NOON } },
  })
  const noon = '2028-03-01T12:00:00.000Z'
  expect(told).toMatchObject({
    visits: { away: 'PT90M' },
    orders: [{ at: noon, id: 'T1', value: 40, currency: 'EUR', titles: ['Tea'] }],
    surveys: [
      { survey: 'how-was-it', about: 'order:T1', at: noon },
      { survey: 'how-was-it', about: '', at: '2028-03-01T12:00:01.000Z' },
    ],
    segments: [{ segment: 'critic', at: noon }],
    profile: { birthday: '02-29', not: [{ segment: 'gifts', at: noon }] },
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Arrival, NewEvent, TenderoEvent } from '../../src/events'
import { exportMemory } from '../../src/export-memory'
import { blankMemory, LIMITS, type Memory, remember } from '../../src/memory'
import { migrate } from '../../src/read-memory'
import { viewedProducts } from '../../src/viewed-products'

const NOON = Date.UTC(2026, 5, 1, 12)
const MINUTE = 60_000
const DAY = 86_400_000
const event = (what: NewEvent, at = NOON): TenderoEvent => ({ ...what, id: `e${at}`, at }) as TenderoEvent
const fold = (events: TenderoEvent[], memory = blankMemory('v', NOON)) => events.reduce(remember, memory)
const view = (id: string, at = NOON, more = {}) =>
  event({ name: 'view_item', items: [{ item_id: id, ...more }] }, at)
const page = (at: number) => event({ name: 'page_view', page_type: 'home' }, at)
const promotion = (
  name: 'view_promotion' | 'select_promotion' | 'dismiss_promotion',
  at = NOON,
  slot = 'prompt',
) => event({ name, promotion_id: 'hello', creative_slot: slot }, at)
const cart = {
  items: [{ id: 'fan', title: null, quantity: 2, price: 30 }],
  count: 2,
  total: 60,
  currency: 'EUR',
}

describe('visits', () => {
  test('A visitor who comes for the first time is on the first visit', () => {
    expect(fold([page(NOON)]).visits).toEqual({
      count: 1,
      first: NOON,
      last: NOON,
      session: NOON,
      pages: 1,
      away: 0,
      from: null,
    })
  })
  test('A visitor who reads on within half an hour is still on the same visit', () => {
    const { visits } = fold([page(NOON), page(NOON + 30 * MINUTE), page(NOON + 60 * MINUTE)])
    expect(visits).toMatchObject({ count: 1, last: NOON + 60 * MINUTE, session: NOON })
  })
  test('A visitor who comes back after half an hour of quiet is on a second visit, with fresh attention', () => {
    const later = NOON + 30 * MINUTE + 1
    const memory = fold([promotion('view_promotion'), page(later)])
    expect(memory.visits).toMatchObject({ count: 2, first: NOON, session: later })
    expect(memory.attention).toMatchObject({ session: later, shown: 0, lastShown: NOON })
  })
  test('A visitor whose clock was set back ten years is not stuck in one visit for ten years', () => {
    const memory = fold([page(NOON - 3650 * DAY), page(NOON - 3650 * DAY + 31 * MINUTE)])
    expect(memory.visits.count).toBe(3)
  })
})

describe('where a visit came from', () => {
  const come = (from?: Arrival, at = NOON) =>
    event({ name: 'page_view', page_type: 'home', ...(from && { from }) }, at)
  const google = { host: 'www.google.com', search: true }

  test('A visitor is remembered by the link that began the visit, over all its pages, and these are counted', () => {
    expect(fold([come(google), come(), come()]).visits).toMatchObject({ pages: 3, from: google })
  })
  test('A visitor who comes back from paying still came from where he came', () => {
    expect(fold([come(google), come({ host: 'pay.test' })]).visits.from).toEqual(google)
    expect(fold([come(), come({ host: 'pay.test' })]).visits.from).toBe(null)
  })
  test('A visitor who follows a link of a newsletter in the middle of a visit came from there', () => {
    const news = { source: 'news', medium: 'email' }
    expect(fold([come(google), come(news)]).visits.from).toEqual(news)
  })
  test('A visitor who comes back tomorrow begins anew', () => {
    expect(fold([come(google), come(undefined, NOON + DAY)]).visits).toMatchObject({ pages: 1, from: null })
  })
})

describe('what happened', () => {
  test('A visitor who began to check out, and what the shop told of him, is remembered with the last time', () => {
    const memory = fold([
      event({ name: 'begin_checkout' }),
      event({ name: 'begin_checkout' }, NOON + 5),
      event({ name: 'custom', custom_name: 'size_chart' }, NOON + 7),
      event({ name: 'guide_start', guide: 'g' }, NOON + 9),
    ])
    expect(memory.happened).toEqual({ begin_checkout: NOON + 5, size_chart: NOON + 7 })
  })
  test('A shop that tells a thousand things does not fill the memory: those longest ago go', () => {
    const memory = fold([
      event({ name: 'begin_checkout' }),
      ...Array.from({ length: 200 }, (_, i) => event({ name: 'custom', custom_name: `c${i}` }, NOON + i)),
      event({ name: 'custom', custom_name: '__proto__' }, NOON + 300),
    ])
    expect(Object.keys(memory.happened)).toHaveLength(LIMITS.happened)
    expect(Object.keys(memory.happened).slice(-2)).toEqual(['c199', '__proto__'])
    expect(memory.happened).not.toHaveProperty('begin_checkout')
    expect(Object.getPrototypeOf(memory.happened)).toBe(Object.prototype)
  })
  test('A visitor who asked to have the basket sent and then bought, is waited for no longer', () => {
    const saved = event({ name: 'save_cart', promotion_id: 'keep', handover: 'h1' })
    expect(fold([saved]).handover).toEqual({ id: 'h1', at: NOON })
    expect(fold([saved, event({ name: 'purchase', items: [] })]).handover).toBe(null)
  })
})

describe('products', () => {
  test('A visitor who looked at products has them remembered, the newest first and each once', () => {
    const memory = fold([view('a'), view('b'), view('a')])
    expect(viewedProducts(memory)).toEqual(['a', 'b'])
    expect(memory.items).toHaveLength(2)
    expect(memory.history.at).toHaveLength(3)
  })
  test('A product is remembered as it was last seen, and keeps what the last page did not say', () => {
    const memory = fold([
      view('a', NOON, { item_name: 'Fan', item_category: 'fans', price: 30 }),
      view('a', NOON, { price: 25 }),
    ])
    expect(memory.items).toEqual([{ id: 'a', title: 'Fan', category: 'fans', price: 25 }])
  })
  test('A shop can ask for views of one category, of one product, and since a time', () => {
    const memory = fold([
      view('old', NOON - DAY, { item_category: 'fans' }),
      view('fan', NOON, { item_category: 'fans' }),
      view('heater', NOON, { item_category: 'heaters' }),
    ])
    expect(viewedProducts(memory, { category: 'fans' })).toEqual(['fan', 'old'])
    expect(viewedProducts(memory, { product: 'heater' })).toEqual(['heater'])
    expect(viewedProducts(memory, { since: NOON - MINUTE })).toEqual(['heater', 'fan'])
  })
  test('A product that was only put in the cart was not looked at', () => {
    expect(viewedProducts(fold([event({ name: 'add_to_cart', items: [{ item_id: 'a' }] })]))).toEqual([])
  })
  test('A visitor with more rows than the limit loses the oldest tenth at once, never the newest', () => {
    const many = Array.from({ length: LIMITS.rows + 1 }, (_, i) => ({ item_id: `p${i % 1500}` }))
    const memory = fold([event({ name: 'purchase', items: many }), view('last')])
    expect(memory.history.at).toHaveLength(LIMITS.rows * 0.9 + 1)
    expect(viewedProducts(memory)).toEqual(['last'])
  })
  test('A visitor with more products than the limit keeps the newest ones, and every row points to its own', () => {
    const memory = fold(Array.from({ length: LIMITS.items + 50 }, (_, i) => view(`p${i}`)))
    const viewed = viewedProducts(memory)
    expect(memory.items.length).toBeLessThanOrEqual(LIMITS.items)
    expect(viewed.slice(0, 3)).toEqual(['p2049', 'p2048', 'p2047'])
    expect(viewed).toHaveLength(LIMITS.items * 0.9 + 49)
    expect(new Set(viewed)).toEqual(new Set(memory.items.map(item => item.id)))
  })
})

describe('cart, answers and campaigns', () => {
  test('A visitor who bought the cart is not offered it again', () => {
    const filled = fold([event({ name: 'cart_update', cart })])
    expect(filled.cart).toEqual({ cart, at: NOON })
    expect(fold([event({ name: 'purchase', items: [{ item_id: 'fan' }] })], filled).cart).toBeNull()
  })
  test('A visitor finds the answers again, but for the one that was taken back', () => {
    const answer = (question: string, value: string) =>
      event({ name: 'guide_answer', guide: 'g', question, answer: value })
    const memory = fold([
      answer('room', 'bed'),
      answer('budget', 'low'),
      event({ name: 'guide_unanswer', guide: 'g', question: 'budget' }),
    ])
    expect(memory.answers).toEqual({ g: { room: { value: 'bed', at: NOON } } })
  })
  test('A shop that names a guide "__proto__" or "constructor" harms nobody', () => {
    const names = ['__proto__', 'constructor']
    const memory = fold(
      names.flatMap(name => [
        event({ name: 'guide_answer', guide: name, question: name, answer: 'x' }),
        event({ name: 'view_promotion', promotion_id: name, creative_slot: name }),
      ]),
    )
    const answer = (name: string) => `"${name}":{"${name}":{"value":"x","at":${NOON}}}`
    expect(JSON.stringify(memory.answers)).toBe(`{${names.map(answer)}}`)
    expect(Object.entries(memory.campaigns).map(([id, { shown }]) => [id, shown])).toEqual(
      names.map(name => [name, 1]),
    )
    expect(Object.getPrototypeOf(memory.answers)).toBe(Object.prototype)
    const again = migrate(structuredClone(memory), 'w', NOON)
    expect(Object.keys(again.answers)).toEqual(names)
    expect(({} as Record<string, unknown>).value).toBeUndefined()
  })
  test('Answers and campaigns are bounded: those used longest ago go first', () => {
    const memory = fold(
      Array.from({ length: 500 }, (_, i) => [
        event({ name: 'guide_answer', guide: `g${i}`, question: 'q', answer: i }),
        event({ name: 'view_promotion', promotion_id: `c${i}`, creative_slot: 'prompt' }),
      ]).flat(),
    )
    expect(Object.keys(memory.answers)).toHaveLength(LIMITS.guides)
    expect(Object.keys(memory.campaigns)).toHaveLength(LIMITS.campaigns)
    expect(memory.answers).toHaveProperty('g499')
    expect(memory.campaigns).toHaveProperty('c499')
  })
  test('A campaign that was shown, closed and taken has all three remembered', () => {
    const memory = fold([
      promotion('view_promotion'),
      promotion('dismiss_promotion', NOON + 1),
      promotion('view_promotion', NOON + 2),
      promotion('select_promotion', NOON + 3),
    ])
    expect(memory.campaigns.hello).toEqual({
      shown: 2,
      lastShown: NOON + 2,
      dismissed: NOON + 1,
      converted: NOON + 3,
      session: NOON,
      sessionShown: 2,
    })
    expect(memory.attention).toEqual({
      session: NOON,
      shown: 2,
      lastShown: NOON + 2,
      lastDismissed: NOON + 1,
    })
  })
  test('A campaign that comes again in the next visit counts from one', () => {
    const memory = fold([promotion('view_promotion'), promotion('view_promotion', NOON + DAY)])
    expect(memory.campaigns.hello).toMatchObject({ shown: 2, sessionShown: 1, session: NOON + DAY })
  })
  test('A visitor of the holdout has the campaign counted as if it had been shown, and all his attention left', () => {
    const withheld = (at: number) =>
      event(
        { name: 'withhold_promotion', promotion_id: 'hello', creative_slot: 'prompt', variant: 'holdout' },
        at,
      )
    const memory = fold([withheld(NOON), withheld(NOON + 5)])
    expect(memory.campaigns.hello).toEqual({ shown: 2, lastShown: NOON + 5, session: NOON, sessionShown: 2 })
    expect(memory.attention).toEqual(blankMemory('v', NOON).attention)
  })
  test.each(['launcher', 'inline'])('A %s takes nobody’s attention', slot => {
    const memory = fold([promotion('view_promotion', NOON, slot), promotion('dismiss_promotion', NOON, slot)])
    expect(memory.attention).toEqual(blankMemory('v', NOON).attention)
    expect(memory.campaigns.hello).toMatchObject({ shown: 1, dismissed: NOON })
  })
  test('Remembering changes nothing that was handed in', () => {
    const before = fold([view('a'), promotion('view_promotion'), event({ name: 'cart_update', cart })])
    const copy = structuredClone(before)
    fold(
      [view('a', NOON + 1, { price: 2 }), view('b'), promotion('dismiss_promotion'), page(NOON + DAY)],
      before,
    )
    expect(before).toEqual(copy)
  })
})

describe('what was stored', () => {
  const full = () =>
    fold([
      event({ name: 'page_view', page_type: 'home', from: { source: 'news', host: 'mail.test' } }),
      view('a', NOON, { item_name: 'Fan', price: 30 }),
      event({ name: 'custom', custom_name: 'size_chart' }),
      event({ name: 'save_cart', promotion_id: 'keep', handover: 'h1' }),
      event({ name: 'cart_update', cart }),
      event({ name: 'guide_answer', guide: 'g', question: 'q', answer: ['x', 'y'] }),
      promotion('view_promotion'),
      promotion('dismiss_promotion'),
    ])
  test('A visitor who returns finds everything as it was', () => {
    expect(migrate(structuredClone(full()), 'other', NOON + DAY)).toEqual(full())
  })
  test('A visitor whom an earlier release knew keeps the visits, with nothing made up of what it did not note', () => {
    const { pages, from, away: _, ...visits } = full().visits
    const { happened, handover, profile, orders, surveys, segments, ...rest } = full()
    const read = migrate({ ...rest, visits }, 'other', NOON)
    expect([pages, from?.source]).toEqual([1, 'news'])
    expect(read).toEqual({
      ...full(),
      visits: { ...visits, pages: 0, away: 0, from: null },
      happened: {},
      handover: null,
    })
  })
  test.each([5, 'x', { host: 5 }, { source: {} }])('An arrival that is %j is none', from => {
    expect(migrate({ ...full(), visits: { ...full().visits, from } }, 'v', NOON).visits).toEqual({
      ...full().visits,
      from: null,
    })
  })
  test('A visitor of whom nothing is stored begins blank', () => {
    expect(migrate(undefined, 'v', NOON)).toEqual(blankMemory('v', NOON))
  })
  test('One part that is broken does not cost the others', () => {
    for (const name of Object.keys(full()) as (keyof Memory)[])
      for (const broken of [null, 5, 'x', [], { x: { y: 'z' } }, { at: new BigInt64Array([1n]) }]) {
        const read = migrate({ ...full(), [name]: broken }, 'v', NOON)
        for (const other of Object.keys(full()) as (keyof Memory)[])
          if (![name, 'items', 'history'].includes(other)) expect(read[other]).toEqual(full()[other])
      }
  })
  test('A row that points to no product, has no known kind or is too old is left out; the others stay', () => {
    const seconds = NOON / 1000
    const read = migrate(
      {
        items: [{ id: 'a' }, null, { id: 7 }, { id: 'b' }],
        history: {
          at: new Uint32Array([seconds, seconds, seconds, seconds - 181 * 86_400, seconds, seconds, 0]),
          kind: new Uint8Array([0, 0, 0, 0, 200, 0]),
          item: new Uint16Array([0, 1, 2, 0, 0, 3, 9]),
        },
      },
      'v',
      NOON,
    )
    expect(viewedProducts(read)).toEqual(['b', 'a'])
    expect(read.history.at).toHaveLength(2)
  })
  test('Answers and a cart of half a year ago are forgotten', () => {
    const read = migrate(full(), 'v', NOON + (LIMITS.days + 1) * DAY)
    expect([read.answers, read.cart, read.handover, viewedProducts(read)]).toEqual([
      { g: {} },
      null,
      null,
      [],
    ])
    const just = migrate(full(), 'v', NOON + LIMITS.days * DAY)
    expect(just).toEqual(full())
  })
  test('Times in the future become now: no eternal rest, no eternal visit', () => {
    const read = migrate(full(), 'v', NOON - 1000)
    const times = [
      read.visits.last,
      read.attention.lastShown,
      read.campaigns.hello!.dismissed,
      read.cart!.at,
      read.happened.size_chart,
      read.handover!.at,
      read.answers.g!.q!.at,
      read.history.at[0]! * 1000,
    ]
    expect(times).toEqual(times.map(() => NOON - 1000))
  })
  test('Whatever is stored, a memory comes out that can be used', () => {
    const names = [
      'visits',
      'items',
      'history',
      'answers',
      'cart',
      'campaigns',
      'attention',
      'happened',
      'handover',
      'profile',
      'from',
      '__proto__',
      'at',
    ]
    const value = fc.object({
      key: fc.oneof(fc.constantFrom(...names), fc.string()),
      values: [
        fc.anything({ withTypedArray: true }),
        fc.constantFrom(NOON, Number.NaN, -1, Number.MAX_VALUE, 'x', null),
      ],
    })
    fc.assert(
      fc.property(fc.oneof(fc.anything(), value), stored => {
        const read = migrate(stored, 'v', NOON)
        const next = fold([page(NOON), view('a'), promotion('view_promotion')], read)
        expect(viewedProducts(next)[0]).toBe('a')
        expect(next.visits.count).toBeGreaterThanOrEqual(1)
        expect(JSON.stringify(exportMemory(next))).toContain('"a"')
        expect(migrate(structuredClone(next), 'v', NOON)).toEqual(next)
      }),
      { numRuns: 500 },
    )
  })
})

test('A visitor who asks for the data can read it: dates, names, no codes', () => {
  const memory = fold([
    event({ name: 'page_view', page_type: 'home', from: { host: 'www.google.com', search: true } }),
    view('a', NOON, { item_name: 'Fan' }),
    event({ name: 'purchase', items: [{ item_id: 'b' }] }),
    event({ name: 'custom', custom_name: 'size_chart' }, NOON + 1000),
    event({ name: 'save_cart', promotion_id: 'keep', handover: 'h1' }),
    event({ name: 'guide_answer', guide: 'g', question: 'q', answer: 35 }),
  ])
  expect(exportMemory(memory)).toEqual({
    version: 1,
    visitor: 'v',
    visits: {
      count: 1,
      first: '2026-06-01T12:00:00.000Z',
      last: '2026-06-01T12:00:00.000Z',
      session: '2026-06-01T12:00:00.000Z',
      pages: 1,
      away: 'PT0M',
      from: { host: 'www.google.com', search: true },
    },
    history: [
      { at: '2026-06-01T12:00:00.000Z', kind: 'view_item', id: 'a', title: 'Fan' },
      { at: '2026-06-01T12:00:00.000Z', kind: 'purchase', id: 'b' },
    ],
    answers: { g: { q: { value: 35, at: '2026-06-01T12:00:00.000Z' } } },
    cart: null,
    campaigns: {},
    attention: { session: '2026-06-01T12:00:00.000Z', shown: 0, lastShown: null, lastDismissed: null },
    happened: [
      { event: 'purchase', last: '2026-06-01T12:00:00.000Z' },
      { event: 'size_chart', last: '2026-06-01T12:00:01.000Z' },
      { event: 'save_cart', last: '2026-06-01T12:00:00.000Z' },
    ],
    handover: { id: 'h1', at: '2026-06-01T12:00:00.000Z' },
    profile: { not: [] },
    orders: [{ at: '2026-06-01T12:00:00.000Z', titles: [] }],
    surveys: [],
    segments: [],
  })
})

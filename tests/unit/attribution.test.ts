/** What came about by the widget: worked examples of clicks, carts and orders, and what is kept of them. */
import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, test } from 'vitest'
import { attribute } from '../../src/attribution'
import { type Touch, touched } from '../../src/attribution-touches'
import type { Consent, Refused } from '../../src/consent'
import { createRecollection } from '../../src/create-recollection'
import type { EventItem, NewEvent, TenderoEvent } from '../../src/events'
import { createKeeping, type KeepingSetting } from '../../src/keeping'
import { blankMemory } from '../../src/memory'
import { migrate } from '../../src/read-memory'
import { createRemembering } from '../../src/remembering'
import { manifest as schema } from '../../src/schema'
import { openStorage } from '../../src/storage'
import { platformOf } from '../support/platform'

const DAY = 86_400_000
const BEGIN = Date.UTC(2031, 5, 1)
const on = (day: number, what: NewEvent): TenderoEvent =>
  ({ ...what, id: `e${day}`, at: BEGIN + day * DAY }) as TenderoEvent
const list = (name: 'select_item' | 'view_item_list', of: string, ...ids: string[]): NewEvent => ({
  name,
  item_list_id: of,
  items: ids.map(item_id => ({ item_id })),
})
const click = (of: string, ...ids: string[]) => list('select_item', of, ...ids)
const view = (of: string, ...ids: string[]) => list('view_item_list', of, ...ids)
const order = (more: Partial<TenderoEvent<'purchase'>>, ...items: EventItem[]): NewEvent => ({
  name: 'purchase',
  currency: 'EUR',
  ...more,
  items,
})
const fan = { item_id: 'fan', price: 19.99, quantity: 2 }
const lamp = { item_id: 'lamp', price: 0.1, quantity: 3 }
const bag = { item_id: 'bag', price: 5, quantity: 1 }

const isGuide = (id: string) => id === 'find' || id === 'choose'
/** What is said of the last event, after the ones before it. */
function said(events: readonly TenderoEvent[], { days = 5, views = false } = {}) {
  const touches = events.reduce<readonly Touch[] | undefined>(
    (so, event) => touched(so, event, { days, views }),
    undefined,
  )
  const last = attribute(events.at(-1)!, touches, days, isGuide) as TenderoEvent<'purchase'>
  return {
    value: last.assisted_value,
    by: last.items.map(item => item.assisted ?? null),
    at: last.items.map(item => item.assisted_at && (item.assisted_at - BEGIN) / DAY),
  }
}

describe('A visitor who bought', () => {
  test('what he had opened in a guide, is said to have been helped by it, and for how much', () => {
    expect(said([on(0, click('tendero:find', 'fan')), on(2, order({}, fan, bag))])).toEqual({
      value: 39.98,
      by: ['guide:find', null],
      at: [0, undefined],
    })
  })
  test('what he had opened in a message and beside a result, is said to have been helped by those', () => {
    expect(
      said([
        on(0, click('tendero:leaving', 'lamp')),
        on(1, click('tendero:choose:also', 'fan')),
        on(2, order({}, fan, lamp)),
      ]),
    ).toMatchObject({ value: 40.28, by: ['guide:choose', 'message:leaving'] })
  })
  test('what he had opened twice, counts for the last time, and once', () => {
    expect(
      said([
        on(0, click('tendero:find', 'fan')),
        on(1, click('tendero:leaving', 'fan')),
        on(2, order({}, fan)),
      ]),
    ).toEqual({ value: 39.98, by: ['message:leaving'], at: [1] })
  })
  test.each([
    [4.99, 'guide:find'],
    [5, null],
    [40, null],
  ])('%d days after he had opened it, counts as far as five days go', (days, by) => {
    expect(said([on(0, click('tendero:find', 'fan')), on(days, order({}, fan))]).by).toEqual([by])
  })
  test('within the days that the shop has chosen, counts; with none, nothing does', () => {
    const visit = [on(0, click('tendero:find', 'fan')), on(20, order({}, fan))]
    expect(said(visit, { days: 30 }).by).toEqual(['guide:find'])
    expect(said([visit[0]!, on(0, order({}, fan))], { days: 0 }).by).toEqual([null])
  })
  test('what he put in the cart from a guide, or from a message, counts', () => {
    const put = (more: object): NewEvent => ({ name: 'add_to_cart', items: [fan], ...more })
    const by = (more: object) => said([on(0, put(more)), on(1, order({}, fan))]).by
    expect(by({ guide: 'find' })).toEqual(['guide:find'])
    expect(by({ promotion_id: 'leaving' })).toEqual(['message:leaving'])
    expect(by({})).toEqual([null])
  })
  test('what was only shown to him, counts only if the shop says so, and never before a click', () => {
    const shown = on(1, view('tendero:choose', 'fan', 'lamp'))
    const clicked = on(0, click('tendero:find', 'fan'))
    expect(said([shown, on(2, order({}, fan))]).by).toEqual([null])
    expect(said([clicked, shown, on(2, order({}, fan, lamp))], { views: true }).by).toEqual([
      'guide:find',
      'guide:choose',
    ])
    // the click is over, the view is not
    expect(
      said([clicked, on(4, view('tendero:choose', 'fan')), on(6, order({}, fan))], { views: true }).by,
    ).toEqual([null])
    expect(
      said([clicked, on(5.5, view('tendero:choose', 'fan')), on(6, order({}, fan))], { views: true }).by,
    ).toEqual(['guide:choose'])
  })
  test('what he had opened in the shop’s own lists, owes us nothing', () => {
    expect(said([on(0, click('bestsellers', 'fan')), on(1, order({}, fan))])).toEqual({
      value: undefined,
      by: [null],
      at: [undefined],
    })
  })
  test('before he opened it, owes us nothing', () => {
    const later = touched(undefined, on(3, click('tendero:find', 'fan')), { days: 5, views: false })
    const early = on(1, order({}, fan))
    expect(attribute(early, later, 5, isGuide)).toBe(early)
  })

  test.each<[string, Partial<TenderoEvent<'purchase'>>, EventItem]>([
    ['a price is not known', {}, { item_id: 'fan', quantity: 2 }],
    ['a price is no number', {}, { item_id: 'fan', price: '19,99' as unknown as number, quantity: 2 }],
    ['the currency is not known', { currency: undefined as unknown as string }, fan],
    ['it is not known how many', {}, { ...fan, quantity: Number.NaN }],
  ])('for a sum that nobody knows, is not given one: %s', (_, more, item) => {
    const { value, by } = said([on(0, click('tendero:find', 'fan')), on(1, order(more, item))])
    expect([value, by]).toEqual([undefined, ['guide:find']])
  })
  test('one piece, as GA4 counts, where the shop says no quantity', () => {
    expect(
      said([on(0, click('tendero:find', 'fan')), on(1, order({}, { item_id: 'fan', price: 7 }))]).value,
    ).toBe(7)
  })
})

test('A visitor who puts what he had opened in the cart, is helped there too, without a sum', () => {
  const touches = touched(undefined, on(0, click('tendero:find', 'fan')))
  const put = on(1, { name: 'add_to_cart', items: [fan, bag] })
  expect(attribute(put, touches, 5, isGuide)).toEqual({
    ...put,
    items: [{ ...fan, assisted: 'guide:find', assisted_at: BEGIN }, bag],
  })
  const other = on(1, { name: 'guide_close', guide: 'find', answered: 1 })
  expect(attribute(other, touches, 5, isGuide)).toBe(other)
})

test('A visitor who opens hundreds of products, leaves a hundred, the last ones, and clicks before views', () => {
  const ids = Array.from({ length: 150 }, (_, n) => `p${n}`)
  let touches: readonly Touch[] | undefined
  ids.forEach((id, n) => {
    touches = touched(touches, on(n / 1000, click('tendero:find', id)))
  })
  expect(touches).toHaveLength(100)
  expect(touches!.at(-1)!.id).toBe('p149')
  touches = touched(touches!.slice(-3), on(1, view('tendero:find', ...ids)), { days: 5, views: true })
  expect(touches!.filter(({ seen }) => !seen).map(({ id }) => id)).toEqual(['p147', 'p148', 'p149'])
  expect(touches).toHaveLength(100)
})

test('A product or a guide with a name of the language’s own is one like any other', () => {
  for (const id of ['__proto__', 'constructor', 'toString'])
    expect(
      said([on(0, click(`tendero:${id}`, id)), on(1, order({}, { item_id: id, price: 2, quantity: 1 }))]),
    ).toMatchObject({ value: 2, by: [`message:${id}`] })
})

/** In a browser that keeps things, with the visitor's consent. */
describe('What is kept of it', () => {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory()
  })
  const may = (more: Partial<Consent>, ...no: Refused): [Consent, Refused] => [
    { necessary: true, memory: true, analytics: true, marketing: undefined, gpc: false, ...more },
    no,
  ]
  const open = (now = BEGIN) =>
    createRecollection({
      storage: openStorage(),
      session: undefined,
      visitor: 'v',
      events: [],
      now: () => now,
    })

  test('A visitor who may be remembered, is helped from one page to the next, and reads it in his export', async () => {
    const first = open()
    await first.allow(...may({}))
    first.record(on(0, click('tendero:find', 'fan')))
    await first.allow(...may({ marketing: true }))
    const second = open(BEGIN + DAY)
    await second.allow(...may({}))
    expect(second.memory().touches).toEqual([{ id: 'fan', by: 'find', at: BEGIN }])
    expect(JSON.stringify(await second.export())).toContain('{"id":"fan","by":"find","at":"2031-06-01')
  })
  test('A visitor who may not, is helped on this page only, and nothing of it is stored', async () => {
    const first = open()
    await first.allow(...may({ memory: false, necessary: false }))
    first.record(on(0, click('tendero:find', 'fan')))
    expect(first.memory().touches).toHaveLength(1)
    expect(await indexedDB.databases()).toEqual([])
    const second = open(BEGIN + DAY)
    await second.allow(...may({ memory: false, necessary: false }))
    expect(second.memory().touches).toBeUndefined()
  })
  test('A visitor who refuses after all, leaves none of it behind', async () => {
    const first = open()
    await first.allow(...may({}))
    first.record(on(0, click('tendero:find', 'fan')))
    await first.allow(...may({ memory: false }, 'memory'))
    expect(first.memory().touches).toBeUndefined()
    const second = open(BEGIN + DAY)
    await second.allow(...may({}))
    expect(second.memory().touches).toBeUndefined()
  })
  test('What an earlier release has stored is read, and what is broken is left out', () => {
    const old = blankMemory('v', BEGIN)
    const now = BEGIN + DAY
    expect(migrate(old, 'w', now)).toMatchObject({ visitor: 'v' })
    expect(migrate(old, 'w', now).touches).toBeUndefined()
    const good = [{ id: 'fan', by: 'find', at: BEGIN }]
    expect(migrate({ ...old, touches: good }, 'w', now).touches).toEqual(good)
    for (const bad of [5, 'x', {}, [5], [null], [{ id: 'fan' }], [{ id: 7, by: 'find', at: BEGIN }]])
      expect([bad, migrate({ ...old, touches: bad }, 'w', now).touches]).toEqual([bad, undefined])
    const [early] = migrate({ ...old, touches: [{ id: 'fan', by: 'find', at: now + DAY }] }, 'w', now)
      .touches!
    expect(early!.at).toBe(now)
  })

  test.each([true, false])(
    'An order leaves with what was reached before (memory: %s), by the tools of the shop',
    async memory => {
      const posted: { events: TenderoEvent[] }[] = []
      const now = () => BEGIN + DAY
      const window = Object.assign(new EventTarget(), {
        location: { href: 'https://shop.example/', origin: 'https://shop.example' },
        setTimeout: globalThis.setTimeout,
        clearTimeout: globalThis.clearTimeout,
        AbortSignal,
        fetch: async (_: string, { body }: { body: string }) => {
          posted.push(JSON.parse(body))
          return new Response(null, { status: 204 })
        },
      }) as unknown as KeepingSetting['window']
      const manifest = schema.parse({
        sinks: [{ type: 'endpoint', url: '/events' }],
        guides: {},
        shop: { attribution: { days: 2 } },
      })
      const remembering = createRemembering(window, now, manifest.shop.attribution)
      const [state, refused] = may({ memory, necessary: memory })
      await remembering.allow(state, refused)
      const keeping = createKeeping({
        window,
        manifest,
        remembering,
        now,
        platform: platformOf(),
        present: { page: () => ({}) },
        consent: { state: () => state },
      } as unknown as KeepingSetting)
      for (const event of [on(0, click('tendero:leaving', 'fan')), on(1, order({}, fan))]) {
        remembering.record(event)
        keeping.take(event)
      }
      await expect.poll(() => posted.flatMap(({ events }) => events).length).toBe(2)
      expect(posted.flatMap(({ events }) => events)[1]).toMatchObject({
        assisted_value: 39.98,
        items: [{ item_id: 'fan', assisted: 'message:leaving', assisted_at: BEGIN }],
      })
      // which of his orders it is, only who is remembered is told of
      expect(JSON.stringify(posted).includes('"nth_order":1')).toBe(memory)
    },
  )
})

/** What a shop owner reads of visits, pages, orders and carts, on logs that are small enough to count by hand. */
import { describe, expect, it } from 'vitest'
import { event, START, sum, tallyOf } from '../support/tally-of'

const item = (id: string, price: number, more: object = {}) => ({ item_id: id, price, quantity: 1, ...more })

describe('Visits', () => {
  it('A visit counts once, on the day, with the device and in all segments that it had', async () => {
    const report = await tallyOf([
      event('a', 0, 'page_view', { page_type: 'home', device: 'phone' }),
      event('a', 1, 'segment_update', { segments: ['new'] }),
      event('a', 2, 'segment_update', { segments: ['gift-giver'] }),
      event('a', 3, 'page_view', { page_type: 'product', device: 'phone' }),
      event('b', 1440, 'page_view', { page_type: 'home', device: 'desktop' }),
    ])
    const { totals, axes } = report
    expect(axes.bucket).toBe('day')
    expect(axes.buckets).toEqual(['2026-06-01', '2026-06-02'])
    expect(axes.segments.map(({ id }) => id)).toEqual(['', 'gift-giver', 'new'])
    expect(sum(report, totals.visits)).toBe(2)
    expect(sum(report, totals.visits, { day: '2026-06-01', device: 'phone' })).toBe(1)
    expect(sum(report, totals.visits, { day: '2026-06-02', device: 'desktop' })).toBe(1)
    expect(sum(report, totals.visits, { segment: 'new' })).toBe(1)
    expect(sum(report, totals.visits, { segment: 'gift-giver', device: 'desktop' })).toBe(0)
    expect(sum(report, totals.pageViews, { segment: 'new' })).toBe(2)
  })

  it('Days begin and end where the shop is, and a visit over midnight counts where it began', async () => {
    const lines = [
      // 21:59 UTC is 23:59 in Madrid and 17:59 in New York
      { ...event('a', 0, 'page_view'), at: Date.UTC(2026, 5, 1, 21, 59) },
      { ...event('a', 0, 'page_view'), at: Date.UTC(2026, 5, 1, 22, 30) },
      { ...event('b', 0, 'page_view'), at: Date.UTC(2026, 5, 1, 22, 30) },
    ]
    const madrid = await tallyOf(lines)
    expect(madrid.axes.buckets).toEqual(['2026-06-01', '2026-06-02'])
    expect(sum(madrid, madrid.totals.visits, { day: '2026-06-01' })).toBe(1)
    expect(sum(madrid, madrid.totals.visits, { day: '2026-06-02' })).toBe(1)
    const york = await tallyOf(lines, { timeZone: 'America/New_York' })
    expect(york.axes.buckets).toEqual(['2026-06-01'])
    await expect(tallyOf(lines, { timeZone: 'Mars/Olympus' })).rejects.toThrow(RangeError)
  })

  it('Over a hundred days are counted by weeks from Monday', async () => {
    const days = (n: number) => tallyOf([event('a', 0, 'page_view'), event('b', -n * 1440, 'page_view')])
    expect((await days(99)).axes).toMatchObject({ bucket: 'day', buckets: { length: 100 } })
    const report = await days(100)
    expect(report.axes.bucket).toBe('week')
    expect(report.axes.buckets[0]).toBe('2026-02-16')
    expect(report.axes.buckets.at(-1)).toBe('2026-06-01')
    expect(sum(report, report.totals.visits, { day: '2026-02-16' })).toBe(1)
  })

  it('A visit of one page in which nothing was done is a bounce', async () => {
    const report = await tallyOf([
      event('bounce', 0, 'page_view'),
      event('bounce', 1, 'view_item', { items: [item('x', 1)] }),
      event('reads', 0, 'page_view'),
      event('reads', 1, 'page_view'),
      event('answers', 0, 'page_view'),
      event('answers', 1, 'guide_answer', { guide: 'g', question: 'q', answer: 'a' }),
      event('puts', 0, 'page_view'),
      event('puts', 1, 'cart_update', { cart: { items: [{ id: 'x', quantity: 1 }], count: 1 } }),
    ])
    expect(sum(report, report.totals.bounces)).toBe(1)
  })

  it('A cart that lay there when the visit began is nothing that came of it', async () => {
    const cart = (count: number) => ({ cart: { items: [], count } })
    const report = await tallyOf([
      event('had one', 0, 'page_view'),
      event('had one', 0.01, 'cart_update', cart(1)),
      event('had one', 5, 'cart_update', cart(1)),
      event('took more', 0, 'page_view'),
      event('took more', 0.01, 'cart_update', cart(1)),
      event('took more', 5, 'cart_update', cart(2)),
      event('first', 0, 'page_view'),
      event('first', 5, 'cart_update', cart(1)),
      event('tells', 0, 'page_view'),
      event('tells', 5, 'add_to_cart', { items: [item('x', 5)] }),
      event('tells', 6, 'begin_checkout'),
      event('tells', 7, 'purchase', { value: 5, currency: 'EUR', items: [item('x', 5)] }),
    ])
    expect(sum(report, report.totals.withCart)).toBe(3)
    expect(sum(report, report.totals.withCheckout)).toBe(1)
    expect(sum(report, report.totals.withPurchase)).toBe(1)
    expect(sum(report, report.carts.left)).toBe(2)
  })

  it('Pages have views, exits, and a time where another page followed within half an hour', async () => {
    const report = await tallyOf([
      event('a', 0, 'page_view', { page_type: 'home' }),
      event('a', 2, 'page_view', { page_type: 'product' }),
      event('a', 40, 'page_view', { page_type: 'product' }),
      event('a', 41, 'page_view', { page_type: 'a kind of tomorrow' }),
    ])
    const row = (type: string) => {
      const { views, exits, timed, seconds } = report.pages.find(page => page.type === type)!
      return [views, exits, timed, seconds].map(series => sum(report, series))
    }
    expect(row('home')).toEqual([1, 0, 1, 120])
    // 38 minutes are no reading
    expect(row('product')).toEqual([2, 0, 1, 60])
    expect(row('other')).toEqual([1, 1, 0, 0])
  })

  it('Saved baskets, those put back and those that the shop refused in part are counted', async () => {
    const report = await tallyOf([
      event('a', 0, 'save_cart', { promotion_id: 'p', handover: 'h' }),
      event('b', 0, 'restore_cart', { how: 'merge', restored: 2, refused: ['x'] }),
      event('c', 0, 'restore_cart', { how: 'link', restored: 1, refused: [] }),
      event('c', 1, 'sign_up', { promotion_id: 'p', topic: 'newsletter' }),
    ])
    const { saved, restored, refused } = report.carts
    expect([saved, restored, refused].map(series => sum(report, series))).toEqual([1, 2, 1])
    expect(report.signUps.map(({ topic, count }) => [topic, sum(report, count)])).toEqual([['newsletter', 1]])
  })
})

describe('Orders', () => {
  const order = (visit: string, minute: number, value: number, more: object = {}) =>
    event(visit, minute, 'purchase', { value, currency: 'EUR', items: [item('x', value)], ...more })

  it('Revenue and what of it was reached through the assistant are in one currency; others are said', async () => {
    const report = await tallyOf([
      order('a', 0, 50, {
        transaction_id: '1',
        assisted_value: 20,
        items: [item('x', 20, { assisted: 'guide:fans' }), item('y', 30)],
      }),
      order('b', 0, 30, { transaction_id: '2', currency: undefined }),
      order('c', 0, 9, { transaction_id: '3', currency: 'USD', assisted_value: 9 }),
    ])
    const { orders, revenue, assistedOrders, assistedRevenue, withPurchase } = report.totals
    expect(report.currency).toBe('EUR')
    expect(
      [orders, revenue, assistedOrders, assistedRevenue, withPurchase].map(one => sum(report, one)),
    ).toEqual([3, 80, 1, 20, 3])
    expect(report.foot.otherCurrencies).toEqual([{ currency: 'USD', orders: 1 }])
  })

  it('An order that is told again is not another: by its number anywhere, else by its worth within the hour', async () => {
    const report = await tallyOf([
      order('a', 0, 50, { transaction_id: '1' }),
      order('a', 1, 50, { transaction_id: '1' }),
      order('b', 9, 50, { transaction_id: '1' }),
      order('c', 0, 7),
      order('c', 30, 7),
      order('c', 31, 8),
      order('c', 300, 7),
    ])
    expect(sum(report, report.totals.orders)).toBe(4)
    expect(sum(report, report.totals.revenue)).toBe(72)
    expect(report.foot.duplicates).toBe(3)
  })

  it('Orders are told apart by the one before: none, before the log, or in a bucket of it', async () => {
    const day = 1440
    const report = await tallyOf([
      order('a', 0, 1, { transaction_id: '1', nth_order: 1 }),
      order('b', 3 * day, 1, {
        transaction_id: '2',
        nth_order: 2,
        days_since_order: 2,
        days_since_first_order: 2,
      }),
      order('c', 3 * day, 1, {
        transaction_id: '3',
        nth_order: 5,
        days_since_order: 90,
        days_since_first_order: 400,
      }),
      order('d', 3 * day, 1, { transaction_id: '4' }),
    ])
    expect(report.ordersByPrevious.map(({ previous, orders }) => [previous, sum(report, orders)])).toEqual([
      [-2, 1],
      [-1, 1],
      [1, 1],
    ])
    expect(sum(report, report.totals.firstOrders)).toBe(1)
    expect(sum(report, report.totals.daysSinceFirst)).toBe(402)
  })

  it('An order without a value is worth its items, assisted ones too; one of nonsense is worth nothing', async () => {
    const report = await tallyOf([
      order('a', 0, 0, {
        value: undefined,
        items: [item('x', 10, { quantity: 3, assisted: 'message:hello' })],
      }),
      order('b', 0, 0, { value: -50, items: [] }),
      order('c', 0, 0, { value: 'many', items: 'none' }),
    ])
    expect(sum(report, report.totals.revenue)).toBe(30)
    expect(sum(report, report.totals.assistedRevenue)).toBe(30)
    expect(sum(report, report.totals.orders)).toBe(3)
  })
})

it('A shop without any event has a report of today with nothing in it', async () => {
  const report = await tallyOf([], { now: START, language: 'es', retentionSpend: 1200, lifespanDays: 900 })
  expect(report).toMatchObject({
    ...{ v: 1, language: 'es', currency: '', from: START, to: START, made: START },
    axes: { buckets: ['2026-06-01'] },
    totals: { visits: [] },
    given: { retentionSpend: 1200, lifespanDays: 900 },
  })
})

import { describe, expect, test } from 'vitest'
import { judge } from '../../src/conditions'
import type { Facts } from '../../src/conditions/contract'
import { BETWEEN_VISITS } from '../../src/conditions/recently'
import type { Condition, ConditionOf, ConditionType } from '../../src/conditions/schema'
import { LIMITS } from '../../src/history'
import { HISTORY_KINDS, type HistoryKind } from '../../src/history-kinds'
import type { Memory } from '../../src/memory'
import type { Availability, Cart, Product } from '../../src/page'
import { DAY, factsOf, MINUTE, NOW, newcomer } from '../support/visitor'

const knows = (more: Partial<Memory> = {}): Memory => ({ ...newcomer(), ...more })

/** Has done this with these products, each so many days ago, newest first. */
const did = (
  kind: HistoryKind,
  ...rows: [id: string, daysAgo: number, category?: string][]
): Partial<Memory> => {
  const oldestFirst = [...rows].reverse()
  return {
    items: oldestFirst.map(([id, , category]) => ({ id, category })),
    history: {
      at: Uint32Array.from(oldestFirst, ([, days]) => (NOW - days * DAY) / 1000),
      kind: Uint8Array.from(oldestFirst, () => HISTORY_KINDS.indexOf(kind)),
      item: Uint16Array.from(oldestFirst, (_, i) => i),
    },
  }
}
const told = (condition: Condition, memory: Memory | null, more: Partial<Facts> = {}) =>
  judge(condition, factsOf('home', memory, more))
const unknown = (type: ConditionType) => ({ holds: undefined, because: `${type} is unknown` })

describe('The cart', () => {
  const line = (id: string, price: number | null = 15.5, quantity = 1) => ({
    id,
    title: null,
    quantity,
    price,
  })
  const cartOf = (more: Partial<Cart> = {}): Cart => ({
    items: [line('fan'), line('lamp')],
    count: 2,
    total: 31,
    currency: 'EUR',
    ...more,
  })
  const inCart = (
    condition: Omit<ConditionOf<'cart'>, 'type'>,
    cart: Cart | null = cartOf(),
    memory: Memory | null = null,
  ) =>
    told({ type: 'cart', ...condition }, memory, {
      page: { type: 'cart', product: null, cart, order: null },
    })

  test('A visitor whose cart is worth 31 has not 40, and the figure is said', () => {
    expect(inCart({ totalAtLeast: 40 })).toEqual({ holds: false, because: 'cart total 31 < 40' })
    expect(inCart({ totalAtMost: 30 })).toEqual({ holds: false, because: 'cart total 31 > 30' })
    expect(inCart({ totalAtLeast: 31, totalAtMost: 31 })).toEqual({
      holds: true,
      because: 'cart count 2; cart total 31',
    })
  })

  test('A visitor with three pieces of one product has three pieces', () => {
    const three = cartOf({ items: [line('fan', 10, 3)], count: 3 })
    expect(inCart({ atLeast: 3 }, three).holds).toBe(true)
    expect(inCart({ atMost: 2 }, three)).toEqual({ holds: false, because: 'cart count 3 > 2' })
  })

  test('A total that the page does not say is the sum of its lines, if all of these have a price', () => {
    const wanted = { totalAtLeast: 40 }
    expect(inCart(wanted, cartOf({ total: null })).because).toBe('cart total 31 < 40')
    expect(inCart(wanted, cartOf({ total: null, items: [line('a', 0.1), line('b', 0.2)] })).because).toBe(
      'cart total 0.3 < 40',
    )
    const unpriced = cartOf({ total: null, items: [line('fan'), line('lamp', null)] })
    const partly = cartOf({ total: null, items: [line('fan', 50)] })
    for (const cart of [unpriced, partly])
      expect(inCart(wanted, cart)).toEqual({ holds: undefined, because: 'cart total is unknown' })
    expect(inCart({ totalAtMost: 0 }, cartOf({ total: null, items: [], count: 0 })).holds).toBe(true)
  })

  test('What one bound settles is settled, whatever else is unknown', () => {
    const partly = cartOf({ total: null, items: [] })
    expect(inCart({ totalAtLeast: 40, atLeast: 5 }, partly)).toEqual({
      holds: false,
      because: 'cart count 2 < 5',
    })
  })

  test('A visitor with a fan has one of fan or heater; one whose products are not all told may have', () => {
    expect(inCart({ contains: ['heater', 'fan'] }).holds).toBe(true)
    expect(inCart({ contains: ['heater'] })).toEqual({
      holds: false,
      because: 'cart item is fan,lamp, not heater',
    })
    const some = cartOf({ count: 5 })
    expect(inCart({ contains: ['fan'] }, some).holds).toBe(true)
    expect(inCart({ contains: ['heater'] }, some)).toEqual({
      holds: undefined,
      because: 'not all products of the cart are known',
    })
  })

  test('A visitor has something of a category as far as he looked at it before', () => {
    const both = knows(did('view_item', ['lamp', 1, 'light'], ['fan', 2, 'air']))
    const one = knows(did('view_item', ['fan', 2, 'air']))
    expect(inCart({ category: 'light' }, cartOf(), both).holds).toBe(true)
    expect(inCart({ category: 'heat' }, cartOf(), both)).toEqual({
      holds: false,
      because: 'cart category is air,light, not heat',
    })
    expect(inCart({ category: 'air' }, cartOf(), one).holds).toBe(true)
    expect(inCart({ category: 'light' }, cartOf(), one).holds).toBe(undefined)
    expect(inCart({ category: 'light' }, cartOf(), null).holds).toBe(undefined)
    expect(inCart({ category: 'light' }, cartOf({ items: [], count: 0 }), null).holds).toBe(false)
  })

  test('Where the page says nothing the cart last seen counts, where it says something that does', () => {
    const memory = knows({ cart: { cart: cartOf({ total: 99 }), at: NOW - DAY } })
    expect(inCart({ totalAtLeast: 40 }, null, memory).holds).toBe(true)
    expect(inCart({ totalAtLeast: 40 }, cartOf(), memory).holds).toBe(false)
    expect(inCart({}, null, knows())).toEqual(unknown('cart'))
  })
})

describe('Purchases', () => {
  const buyer = knows(did('purchase', ['fan', 1, 'air'], ['lamp', 40, 'light'], ['fan', 50, 'air']))

  test('A visitor who bought a fan twice and a lamp has bought two products', () => {
    expect(told({ type: 'bought', atLeast: 2 }, buyer)).toEqual({ holds: true, because: 'bought 2' })
    expect(told({ type: 'bought', atLeast: 3 }, buyer)).toEqual({ holds: false, because: 'bought 2 < 3' })
    expect(told({ type: 'bought', atLeast: 1, category: 'light', within: '30d' }, buyer).holds).toBe(false)
    expect(told({ type: 'bought', atLeast: 1, product: 'lamp' }, buyer).holds).toBe(true)
  })

  test('A visitor who only looked has bought nothing', () => {
    const looker = knows(did('view_item', ['fan', 1]))
    expect(told({ type: 'bought', atLeast: 0, atMost: 0 }, looker).holds).toBe(true)
  })
})

describe('Events', () => {
  const begun = (minutesAgo: number, session = NOW - 10 * MINUTE) =>
    knows({
      happened: { begin_checkout: NOW - minutesAgo * MINUTE },
      visits: { ...newcomer().visits, session },
    })
  const checkout: Condition = { type: 'event', name: 'begin_checkout' }

  test('A visitor who began to check out in this visit has, one who did so last week has not', () => {
    expect(told(checkout, begun(5))).toEqual({ holds: true, because: 'event begin_checkout happened' })
    expect(told(checkout, begun(7 * 1440))).toEqual({
      holds: false,
      because: 'event begin_checkout did not happen in this visit',
    })
    expect(told(checkout, knows())).toEqual({
      holds: false,
      because: 'event begin_checkout did not happen yet',
    })
  })

  test('What happened a moment before anything was kept is of this visit', () => {
    expect(told(checkout, begun(5, NOW - 4 * MINUTE)).holds).toBe(true)
    expect(BETWEEN_VISITS).toBe(LIMITS.sessionGap)
  })

  test('A shop can ask for the last two days', () => {
    expect(told({ ...checkout, within: '2d' }, begun(1440)).holds).toBe(true)
    expect(told({ ...checkout, within: '2d' }, begun(3 * 1440))).toEqual({
      holds: false,
      because: 'event begin_checkout did not happen within 2d',
    })
  })

  test('Without a memory it happened on this page view, or nobody knows', () => {
    const shown = begun(5, NOW)
    expect(told(checkout, null, { shown }).holds).toBe(true)
    expect(told(checkout, null, { shown: begun(7 * 1440) })).toEqual(unknown('event'))
    expect(told(checkout, null)).toEqual(unknown('event'))
  })

  test.each(['__proto__', 'constructor', 'toString'])(
    'An event called %s has not happened by itself',
    name => {
      expect(told({ type: 'event', name }, knows()).holds).toBe(false)
      expect(told({ type: 'event', name }, null).holds).toBe(undefined)
      expect(told({ type: 'converted', campaign: name }, knows()).holds).toBe(false)
    },
  )
})

describe('What was hoped for', () => {
  const took = (daysAgo: number) => ({
    campaigns: {
      sale: { shown: 1, lastShown: 1, converted: NOW - daysAgo * DAY, session: 0, sessionShown: 0 },
    },
  })

  test('A visitor who took the offer in this visit has, one of last week only lately', () => {
    const sale: Condition = { type: 'converted', campaign: 'sale' }
    expect(told(sale, knows(took(0)))).toEqual({ holds: true, because: 'taking sale happened' })
    expect(told(sale, knows(took(7))).holds).toBe(false)
    expect(told({ ...sale, within: '8d' }, knows(took(7))).holds).toBe(true)
    expect(told({ ...sale, campaign: 'other' }, knows(took(0))).holds).toBe(false)
  })

  test('A visitor who bought something has; without a memory only what this page view saw is known', () => {
    const bought: Condition = { type: 'converted' }
    const shown = knows({ happened: { purchase: NOW } })
    expect(told(bought, shown)).toEqual({ holds: true, because: 'purchase happened' })
    expect(told(bought, knows()).holds).toBe(false)
    expect(told(bought, null)).toEqual(unknown('converted'))
    expect(told(bought, null, { shown }).holds).toBe(true)
    expect(told({ type: 'converted', campaign: 'sale' }, null, { shown: knows(took(0)) }).holds).toBe(true)
    expect(told({ type: 'converted', campaign: 'sale' }, null)).toEqual(unknown('converted'))
  })
})

describe('How far a visitor is with the shop', () => {
  const stages = ['new', 'returning', 'customer', 'lapsed'] as const
  const stage = (memory: Memory | null, lapsedAfter = '90d') =>
    stages.filter(is => told({ type: 'lifecycle', is: [is], lapsedAfter }, memory).holds)
  const visits = { ...newcomer().visits, count: 4 }

  test('Each visitor is at one stage', () => {
    expect(stage(knows())).toEqual(['new'])
    expect(stage(knows({ visits }))).toEqual(['returning'])
    expect(stage(knows({ visits, ...did('purchase', ['fan', 3]) }))).toEqual(['customer'])
    expect(stage(knows(did('purchase', ['fan', 0])))).toEqual(['customer'])
    expect(stage(knows({ visits, ...did('purchase', ['fan', 91]) }))).toEqual(['lapsed'])
    expect(stage(knows({ visits, ...did('purchase', ['fan', 91]) }), '100d')).toEqual(['customer'])
  })

  test('A visitor who bought two years ago is lapsed, though the history has forgotten what', () => {
    expect(stage(knows({ visits, happened: { purchase: NOW - 730 * DAY } }))).toEqual(['lapsed'])
  })

  test('A visitor who bought again is no longer lapsed', () => {
    expect(stage(knows({ visits, ...did('purchase', ['fan', 200]), happened: { purchase: NOW } }))).toEqual([
      'customer',
    ])
  })

  test('Nobody is taken for new for lack of memory, whichever way it is asked', () => {
    expect(stage(null)).toEqual([])
    for (const is of stages)
      expect(told({ not: { type: 'lifecycle', is: [is], lapsedAfter: '90d' } }, null).holds).toBe(undefined)
  })

  test('The shop reads the stage', () => {
    expect(told({ type: 'lifecycle', is: ['customer', 'lapsed'], lapsedAfter: '90d' }, knows())).toEqual({
      holds: false,
      because: 'lifecycle is new, not customer or lapsed',
    })
  })
})

describe('Segments', () => {
  const segments: Facts['segments'] = {
    keen: { type: 'visits', atLeast: 2 },
    'keen-at-home': {
      all: [
        { type: 'segment', is: 'keen' },
        { type: 'page', is: ['home'] },
      ],
    },
    circle: {
      any: [
        { type: 'segment', is: 'round' },
        { type: 'page', is: ['cart'] },
      ],
    },
    round: { type: 'segment', is: 'circle' },
    twice: {
      all: [
        { type: 'segment', is: 'keen' },
        { type: 'segment', is: 'keen' },
      ],
    },
  }
  const inside = (is: string, memory: Memory | null = knows()) =>
    told({ type: 'segment', is }, memory, { segments })

  test('A visitor is in a segment if its condition holds, also through another segment', () => {
    expect(inside('keen')).toEqual({ holds: false, because: 'segment keen: visits 1 < 2' })
    expect(inside('keen-at-home').because).toBe('segment keen-at-home: segment keen: visits 1 < 2')
    const keen = knows({ visits: { ...newcomer().visits, count: 2 } })
    expect(inside('keen-at-home', keen).holds).toBe(true)
    expect(inside('twice', keen).holds).toBe(true)
    expect(inside('keen', null).holds).toBe(undefined)
  })

  test.each(['circle', 'round', 'nobody', '__proto__', 'constructor'])(
    'A segment that goes round in circles, or is none (%s), is unknown',
    is => {
      expect(inside(is).holds).toBe(undefined)
    },
  )
})

describe('Where the visit came from', () => {
  const from = (
    condition: Omit<ConditionOf<'referrer'>, 'type'>,
    memory: Memory | null,
    came = '',
    search = '',
  ) => told({ type: 'referrer', ...condition }, memory, { came: { from: came, search, host: 'shop.test' } })
  const arrived = (from: Memory['visits']['from'], pages = 3) =>
    knows({ visits: { ...newcomer().visits, pages, from } })

  test('A visitor of a search engine is so on every page of the visit that is remembered', () => {
    const memory = arrived({ host: 'www.google.com', search: true })
    expect(from({ search: true }, memory, 'https://shop.test/fans')).toEqual({
      holds: true,
      because: 'referrer is a search engine',
    })
    expect(from({ search: false }, memory).holds).toBe(false)
    expect(from({ host: ['*.google.*'] }, memory).holds).toBe(true)
    expect(from({ host: ['google.*', '*.bing.com'] }, memory).because).toBe(
      'referrer host is www.google.com, not google.* or *.bing.com',
    )
  })

  test('A visitor of a newsletter is told by what its link says', () => {
    const link = '?utm_source=news&utm_medium=email'
    expect(from({ source: ['news', 'shop-news'], medium: ['email'] }, null, '', link).holds).toBe(true)
    expect(from({ source: ['news'], campaign: ['may'] }, null, '', link)).toEqual({
      holds: false,
      because: 'utm_campaign is none, not may',
    })
  })

  test('A visitor who comes from within, or from nowhere, is unknown where nothing is remembered', () => {
    for (const came of ['', 'https://shop.test/fans', 'https://www.shop.test/'])
      expect(from({ search: false }, null, came)).toEqual(unknown('referrer'))
    expect(from({ search: false }, null, 'https://blog.test/').holds).toBe(true)
  })

  test('A visitor whose visit nothing from outside began came directly, unless its beginning was not seen', () => {
    expect(from({ search: false }, arrived(null, 1)).holds).toBe(true)
    expect(from({ search: false }, arrived(null, 5), 'https://shop.test/fans').holds).toBe(true)
    expect(from({ search: false }, arrived(null, 1), 'https://shop.test/fans')).toEqual(unknown('referrer'))
  })
})

describe('The language', () => {
  test.each<[string, string[], boolean]>([
    ['es-MX', ['es'], true],
    ['es', ['es-MX'], false],
    ['es-MX', ['es-mx'], true],
    ['es_MX', ['es'], true],
    ['est', ['es'], false],
    ['EN', ['es', 'en'], true],
  ])('A visitor spoken to in %s, where %j is wanted: %s', (language, is, holds) => {
    expect(told({ type: 'language', is }, null, { language }).holds).toBe(holds)
  })

  test('The shop reads which it is', () => {
    expect(told({ type: 'language', is: ['en'] }, null, { language: 'es-MX' }).because).toBe(
      'language is es-MX, not en',
    )
  })
})

describe('The time', () => {
  /** A Friday, by the clock of whoever runs this. */
  const friday = (hours: number, minutes = 0, days = 0) => +new Date(2030, 4, 3 + days, hours, minutes)
  const at = (now: number, condition: Omit<ConditionOf<'time'>, 'type'>) =>
    told({ type: 'time', ...condition }, null, { now })

  test('A visitor comes within opening hours or not, ends included', () => {
    const open = { from: '09:00', to: '18:00' }
    expect(at(friday(8, 59), open)).toEqual({ holds: false, because: 'time is 08:59, not 09:00 to 18:00' })
    expect(at(friday(9), open).holds).toBe(true)
    expect(at(friday(18), open).holds).toBe(true)
    expect(at(friday(18, 1), open).holds).toBe(false)
    expect(at(friday(23, 59), { from: '20:00' }).holds).toBe(true)
    expect(at(friday(0), { to: '08:00' }).holds).toBe(true)
  })

  test('A visitor comes in a night that goes over midnight or not', () => {
    const night = { from: '22:00', to: '02:00' }
    for (const [hour, holds] of [
      [21, false],
      [22, true],
      [0, true],
      [2, true],
      [3, false],
      [12, false],
    ] as const)
      expect(at(friday(hour), night).holds).toBe(holds)
  })

  test('Friday night ends on Saturday', () => {
    const night = { from: '22:00', to: '02:00', days: ['fri' as const] }
    expect(at(friday(23), night).holds).toBe(true)
    expect(at(friday(1, 0, 1), night).holds).toBe(true)
    expect(at(friday(1), night)).toEqual({ holds: false, because: 'day is thu, not fri' })
    expect(at(friday(23, 0, 1), night).holds).toBe(false)
  })

  test('A visitor comes on one of these days or not', () => {
    expect(at(friday(12), { days: ['fri', 'sat'] }).holds).toBe(true)
    expect(at(friday(12, 0, 2), { days: ['fri', 'sat'] })).toEqual({
      holds: false,
      because: 'day is sun, not fri or sat',
    })
  })

  test('A sale begins and ends everywhere at the same moment', () => {
    const sale = { after: '2030-05-01T00:00:00+02:00', before: '2030-05-07T23:59:00+02:00' }
    expect(at(Date.UTC(2030, 3, 30, 22), sale).holds).toBe(true)
    expect(at(Date.UTC(2030, 3, 30, 22) - 1, sale)).toEqual({
      holds: false,
      because: 'now is before 2030-05-01T00:00:00+02:00',
    })
    expect(at(Date.UTC(2030, 4, 7, 21, 59), sale).holds).toBe(true)
    expect(at(Date.UTC(2030, 4, 7, 21, 59) + 1, sale).because).toBe(
      'now is not before 2030-05-07T23:59:00+02:00',
    )
  })
})

describe('The stock', () => {
  const on = (
    availability: Availability | null,
    is: 'available' | 'sold-out' | 'limited',
    type: 'product' | 'home',
  ) =>
    told({ type: 'stock', is }, null, {
      page: { type, product: { id: 'fan', availability } as Product, cart: null, order: null },
    })

  test.each<[Availability, ('available' | 'sold-out' | 'limited')[]]>([
    ['InStock', ['available']],
    ['LimitedAvailability', ['available', 'limited']],
    ['PreOrder', ['available']],
    ['OutOfStock', ['sold-out']],
    ['Discontinued', ['sold-out']],
  ])('A product that is %s is %j', (availability, is) => {
    expect(
      (['available', 'sold-out', 'limited'] as const).filter(s => on(availability, s, 'product').holds),
    ).toEqual(is)
  })

  test('A page that does not say, or is of no product, leaves it unknown', () => {
    expect(on(null, 'available', 'product')).toEqual(unknown('stock'))
    expect(on('InStock', 'available', 'home')).toEqual(unknown('stock'))
    expect(told({ type: 'stock', is: 'available' }, null)).toEqual(unknown('stock'))
    expect(on('OutOfStock', 'available', 'product').because).toBe('stock is OutOfStock, not available')
  })
})

describe('Consent and the assistant', () => {
  const consent = { necessary: true, memory: false, analytics: false, marketing: undefined, gpc: false }

  test('A visitor has allowed one thing, refused another, and was not asked about a third', () => {
    const asked = (to: 'necessary' | 'memory' | 'marketing', is: 'granted' | 'denied') =>
      told({ type: 'consent', to, is }, null, { consent })
    expect(asked('necessary', 'granted').holds).toBe(true)
    expect(asked('memory', 'granted')).toEqual({
      holds: false,
      because: 'consent to memory is denied, not granted',
    })
    expect(asked('memory', 'denied').holds).toBe(true)
    for (const is of ['granted', 'denied'] as const)
      expect(asked('marketing', is)).toEqual(unknown('consent'))
  })

  test('A visitor is in the dialogue or not', () => {
    expect(told({ type: 'assistant', is: 'open' }, null, { assisting: true }).holds).toBe(true)
    expect(told({ type: 'assistant', is: 'closed' }, null, { assisting: true })).toEqual({
      holds: false,
      because: 'assistant is open, not closed',
    })
  })
})

describe('The birthday', () => {
  const born = (birthday: string, now: Date, within = '3d') =>
    told({ type: 'birthday', within }, knows({ profile: { birthday } }), { now: +now })

  test.each<[string, [number, number, number, number?], boolean]>([
    ['05-05', [2030, 5, 5], true],
    ['05-05', [2030, 5, 5, 23], true],
    ['05-05', [2030, 5, 2], true],
    ['05-05', [2030, 5, 1], false],
    ['05-05', [2030, 5, 8, 23], true],
    ['05-05', [2030, 5, 9, 1], false],
    ['01-01', [2030, 12, 30], true],
    ['12-31', [2031, 1, 2], true],
    ['12-31', [2031, 1, 5], false],
    ['02-29', [2028, 2, 29], true],
    ['02-29', [2030, 3, 1], true],
    ['02-29', [2030, 2, 26], true],
    ['02-29', [2030, 2, 25], false],
  ])('A visitor born on %s, on %j: near is %s', (birthday, [year, month, day, hour = 0], near) => {
    expect(born(birthday, new Date(year, month - 1, day, hour)).holds).toBe(near)
  })

  test('The shop reads how far it is', () => {
    expect(born('05-15', new Date(2030, 4, 5)).because).toBe('birthday is 05-15, 10d away, not within 3d')
    expect(born('05-05', new Date(2030, 4, 5, 12)).because).toBe('birthday is 05-05, 0d away')
  })

  test.each(['13-01', '02-30', '00-10', '05-00', 'x', ''])(
    'A day that there is not (%j) is unknown',
    birthday => {
      expect(born(birthday, new Date(2030, 4, 5))).toEqual(unknown('birthday'))
    },
  )

  test('A visitor who has not told it is not asked', () => {
    expect(told({ type: 'birthday', within: '3d' }, knows())).toEqual(unknown('birthday'))
  })
})

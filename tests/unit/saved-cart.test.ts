/** The basket in memory: the present one, and the one that was left behind. */
import { describe, expect, test } from 'vitest'
import type { NewEvent, TenderoEvent } from '../../src/events'
import { blankMemory, type Memory, remember } from '../../src/memory'
import type { Cart } from '../../src/page'
import { pageEvents } from '../../src/page-events'
import { migrate } from '../../src/read-memory'
import { isNews } from '../../src/saved-cart'

const DAY = 86_400_000
const NOON = Date.UTC(2026, 5, 1, 12)
const cart = (quantities: Record<string, number>, price: number | null = 10): Cart => {
  const items = Object.entries(quantities).map(([id, quantity]) => ({ id, title: id, quantity, price }))
  const count = items.reduce((sum, { quantity }) => sum + quantity, 0)
  return { items, count, total: price === null ? null : count * price, currency: 'EUR' }
}
const then = (memory: Memory, at: number, ...events: NewEvent[]): Memory =>
  events.reduce((m, e) => remember(m, { ...e, id: `${at}`, at } as TenderoEvent), memory)
const update = (seen: Cart, chosen?: true): NewEvent => ({
  name: 'cart_update',
  cart: seen,
  ...(chosen && { chosen }),
})
const view: NewEvent = { name: 'page_view', page_type: 'other' }
const left = (memory: Memory) => memory.cart?.left?.cart.items.map(({ id }) => id)
/** Yesterday: a fan and a heater. */
const before = then(blankMemory('v', NOON), NOON, view, update(cart({ fan: 1, heater: 2 })))

describe('A visitor whose basket the shop has lost over night', () => {
  const next = then(before, NOON + DAY, view, update(cart({})))
  test('has it kept beside the empty one', () => {
    expect(next.cart?.cart.items).toEqual([])
    expect(left(next)).toEqual(['fan', 'heater'])
    expect(next.cart?.left?.at).toBe(NOON)
  })
  test('has it kept while something else is put in, and on the next day', () => {
    const other = then(next, NOON + DAY + 1000, update(cart({ cable: 1 })))
    expect(left(other)).toEqual(['fan', 'heater'])
    expect(left(then(next, NOON + 2 * DAY, view, update(cart({}))))).toEqual(['fan', 'heater'])
    // what was left last is what is offered
    expect(left(then(other, NOON + 2 * DAY, view, update(cart({}))))).toEqual(['cable'])
  })
  test('has it no more once it is back, once he chose the other, and once he bought', () => {
    const later = NOON + DAY + 1000
    expect(left(then(next, later, update(cart({ fan: 1, heater: 2, cable: 1 }))))).toBeUndefined()
    expect(left(then(next, later, update(cart({ cable: 1 }), true)))).toBeUndefined()
    expect(then(next, later, { name: 'purchase', items: [] }).cart).toBeNull()
  })
  test('has it kept through the door of storage, unless it is too old or cannot be read', () => {
    const stored = structuredClone(next)
    expect(left(migrate(stored, 'v', NOON + 2 * DAY))).toEqual(['fan', 'heater'])
    expect(left(migrate(stored, 'v', NOON + 180 * DAY + 1))).toBeUndefined()
    Object.assign(stored.cart!.left!.cart, { items: [{ id: 7 }] })
    expect(migrate(stored, 'v', NOON + 2 * DAY).cart).toBeNull()
  })
})

describe('A visitor who takes things out himself', () => {
  test('is not offered them, on the same visit or after a pause', () => {
    expect(left(then(before, NOON + 1000, update(cart({}))))).toBeUndefined()
    const same = cart({ fan: 1, heater: 2 })
    const back = then(before, NOON + DAY, view)
    const seen = then(
      back,
      NOON + DAY,
      ...pageEvents({ type: 'cart', product: null, cart: same, order: null }, back),
    )
    expect(left(then(seen, NOON + DAY + 1000, update(cart({ fan: 1 }))))).toBeUndefined()
  })
})

describe('A cart that a page shows', () => {
  const saved = { cart: cart({ a: 1, b: 2 }), at: NOON }
  test.each<[string, Cart, boolean]>([
    ['with its lines in another order', { ...cart({ b: 2, a: 1 }) }, false],
    ['without prices', cart({ a: 1, b: 2 }, null), false],
    ['as a number on a badge', { items: [], count: 3, total: null, currency: null }, false],
    ['as another number on a badge', { items: [], count: 4, total: null, currency: null }, true],
    ['with one more of a line', cart({ a: 2, b: 2 }), true],
    ['with one line for another', cart({ a: 1, c: 2 }), true],
    ['with another price', cart({ a: 1, b: 2 }, 11), true],
    ['empty', cart({}), true],
  ])('%s is news only if something has changed', (_, seen, news) => {
    expect(isNews(seen, saved)).toBe(news)
  })
  test('as a number only does not wipe out the lines that were known', () => {
    const badge = { items: [], count: 4, total: 40, currency: 'EUR' }
    const memory = then(before, NOON + 1000, update(badge))
    expect(memory.cart?.cart).toMatchObject({ count: 4, items: [{ id: 'fan' }, { id: 'heater' }] })
    expect(then(before, NOON + 1000, update({ ...badge, count: 0 })).cart?.cart.items).toEqual([])
  })
  test('without pictures does not lose those that were known', () => {
    const image = 'https://shop.example/fan.jpg'
    const rich = cart({ fan: 1 })
    rich.items[0]!.image = image
    const first = then(blankMemory('v', NOON), NOON, update(rich))
    const plain = cart({ fan: 2 }, null)
    plain.items[0]!.title = null
    const line = then(first, NOON + 1000, update(plain)).cart?.cart.items[0]
    expect(line).toEqual({ id: 'fan', title: 'fan', quantity: 2, price: 10, image })
  })
  test('that thanks for an order is not kept, and what was kept is gone', () => {
    const order = { id: '1', total: 1, currency: null, items: [] }
    const events = pageEvents({ type: 'order', product: null, cart: cart({ fan: 1 }), order }, before)
    expect(events.map(({ name }) => name)).toEqual(['page_view', 'purchase'])
    expect(then(before, NOON + 1000, ...events).cart).toBeNull()
  })
})

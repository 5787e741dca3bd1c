import { describe, expect, it } from 'vitest'
import { judge } from '../../src/conditions'
import { isSupposed, suppose } from '../../src/inspector/what-if'
import { remember } from '../../src/memory'
import { DAY, factsOf, MINUTE, NOW, newcomer } from '../support/visitor'

const cart = (total: number) => ({
  items: [{ id: 'lamp', title: 'Lamp', quantity: 2, price: total / 2 }],
  count: 2,
  total,
  currency: 'EUR',
})
/** A visitor who was shown something a minute ago, closed it, and has a lamp in his basket. */
const visitor = () => ({
  ...newcomer(NOW - 10 * MINUTE),
  visits: { ...newcomer(NOW - 10 * MINUTE).visits, last: NOW },
  attention: {
    session: NOW - 10 * MINUTE,
    shown: 1,
    lastShown: NOW - MINUTE,
    lastDismissed: NOW - MINUTE,
  },
  campaigns: {
    welcome: { shown: 1, lastShown: NOW - MINUTE, session: NOW - 10 * MINUTE, sessionShown: 1 },
  },
  cart: { cart: cart(31), at: NOW },
})
const facts = () => factsOf('product', visitor())

describe('a shop owner who asks what would be', () => {
  it('and supposes nothing, gets the facts as they are', () => {
    const real = facts()
    expect(suppose(real, {})).toEqual(real)
    expect(isSupposed({})).toBe(false)
    expect(isSupposed({ days: undefined, cart: undefined })).toBe(false)
    expect(isSupposed({ cart: 0 })).toBe(true)
  })

  it('never changes what is real', () => {
    const real = facts()
    const before = structuredClone({ ...real, checks: null })
    suppose(real, { days: 8, cart: 60, page: 'cart', consent: 'refused', visitor: 'new', device: 'phone' })
    suppose(real, { hours: 2, cart: 0, consent: 'granted', visitor: 'returning' })
    expect(structuredClone({ ...real, checks: null })).toEqual(before)
  })

  it('eight days later, finds the visitor in a new visit, as memory itself would have it', () => {
    const later = suppose(facts(), { days: 8 })
    expect(later.now).toBe(NOW + 8 * DAY)
    const really = remember(visitor(), {
      id: 'e',
      name: 'page_view',
      page_type: 'product',
      at: NOW + 8 * DAY,
    })
    expect(later.memory!.visits).toEqual(really.visits)
    expect(later.memory!.attention).toEqual(really.attention)
    expect(later.shown).toBe(later.memory)
  })

  it.each([
    ['29 minutes', 29 / 60],
    ['31 minutes', 31 / 60],
  ])('%s later, finds the visit gone on or ended, as memory itself would have it', (_, hours) => {
    const later = suppose(facts(), { hours })
    const really = remember(visitor(), { id: 'e', name: 'view_item', items: [], at: later.now })
    expect(later.memory!.visits.count).toBe(really.visits.count)
    expect(later.memory!.attention).toEqual(really.attention)
  })

  it('later, where nothing may be remembered, still travels', () => {
    const later = suppose(factsOf('home', null), { hours: 2 })
    expect(later.now).toBe(NOW + 120 * MINUTE)
    expect(later.memory).toBeNull()
    expect(later.shown.attention.shown).toBe(0)
  })

  it('with a cart of 60, has 60 on the page and in memory, and the same products in it', () => {
    const { page, memory } = suppose(facts(), { cart: 60 })
    expect(page.cart).toEqual({ ...cart(31), total: 60 })
    expect(memory!.cart!.cart.total).toBe(60)
  })

  it('with a cart of 60 where there was none, has one piece in it; with an empty one, nothing', () => {
    const none = factsOf('home', null)
    expect(suppose(none, { cart: 60 }).page.cart).toMatchObject({ count: 1, total: 60 })
    expect(suppose(facts(), { cart: 0 }).page.cart).toMatchObject({ items: [], count: 0, total: 0 })
  })

  it('on another kind of page, sees no product; on a phone, a phone', () => {
    const product = { id: 'a', title: 'A' } as NonNullable<ReturnType<typeof facts>['page']['product']>
    const real = { ...facts(), page: { type: 'product' as const, product, cart: null, order: null } }
    const onCart = suppose(real, { page: 'cart', device: 'phone' })
    expect([onCart.page.type, onCart.page.product, onCart.device]).toEqual(['cart', null, 'phone'])
    expect(suppose(real, { page: 'product' }).page.product).toBe(product)
  })

  it('with consent refused, knows nothing of the past: it is unknown, not empty', () => {
    const refused = suppose(facts(), { consent: 'refused' })
    expect(refused.memory).toBeNull()
    expect(refused.shown.campaigns).toEqual({})
    expect(refused.consent).toMatchObject({ necessary: false, memory: false, marketing: false })
    expect(judge({ type: 'visits', atLeast: 1 }, refused).holds).toBeUndefined()
  })

  it('with consent granted, knows at least this visit', () => {
    const granted = suppose(factsOf('home', null), { consent: 'granted' })
    expect(granted.consent).toMatchObject({ necessary: true, memory: true, analytics: true, marketing: true })
    expect(judge({ type: 'visits', atLeast: 1 }, granted).holds).toBe(true)
  })

  it('as a new visitor, has neither history nor limits used, but his basket', () => {
    const fresh = suppose(facts(), { visitor: 'new' })
    expect(fresh.shown).toMatchObject({ campaigns: {}, visits: { count: 1 }, attention: { shown: 0 } })
    expect(fresh.memory!.cart!.cart.total).toBe(31)
  })

  it('as a returning visitor, has come before; one without consent stays unknown', () => {
    expect(suppose(facts(), { visitor: 'returning' }).memory!.visits).toMatchObject({
      count: 2,
      first: NOW - 7 * DAY,
    })
    expect(suppose(factsOf('home', null), { visitor: 'returning' }).memory).toBeNull()
    expect(suppose(factsOf('home', null), { visitor: 'new' }).memory).toBeNull()
  })
})

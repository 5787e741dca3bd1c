/** What has changed since a basket was left. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canBeHad, cartChanges } from '../../src/cart-changes'
import type { Cart, CartItem } from '../../src/page'
import { makeProduct } from '../support/make-product'

const line = (id: string, price: number | null, quantity = 1): CartItem => ({
  id,
  title: id,
  price,
  quantity,
})
const cart = (...items: CartItem[]): Cart => ({ items, count: 9, total: null, currency: 'EUR' })
const product = (id: string, price: number | null, core = {}) =>
  makeProduct({}, { id, price, currency: 'EUR', ...core })
const changesOf = (saved: Cart, today: ReturnType<typeof product>[], whole = true) =>
  cartChanges(saved, today, whole).lines.map(({ change }) => change)

describe('A visitor who comes back to a basket', () => {
  test('sees what has become dearer and cheaper, and what is as it was', () => {
    const { lines, was, now } = cartChanges(
      cart(line('a', 40), line('b', 19.9, 2), line('c', 0.3)),
      [product('c', 0.1 + 0.2), product('b', 17.4), product('a', 52)],
      true,
    )
    expect(lines.map(({ change }) => change)).toEqual(['dearer', 'cheaper', 'same'])
    expect(lines[0]).toMatchObject({ was: 40, now: 52 })
    expect([was, now]).toEqual([80.1, 87.1])
  })

  test('sees what is sold out or gone, and pays for neither', () => {
    const saved = cart(line('a', 40), line('b', 10, 3), line('c', 5))
    const { lines, now } = cartChanges(
      saved,
      [product('a', 40, { availability: 'OutOfStock' }), product('b', 10, { availability: 'PreOrder' })],
      true,
    )
    expect(lines.map(({ change }) => change)).toEqual(['sold-out', 'same', 'gone'])
    expect(lines.map(canBeHad)).toEqual([false, true, false])
    expect(now).toBe(30)
  })

  test('keeps what nobody can say anything of, at its old price', () => {
    const { lines, now } = cartChanges(cart(line('a', 40, 2)), [], false)
    expect(lines).toEqual([{ item: line('a', 40, 2), change: 'unknown', was: 40, now: null }])
    expect(now).toBe(80)
    expect(changesOf(cart(line('a', null)), [product('a', 12)])).toEqual(['unknown'])
    expect(changesOf(cart(line('a', 12)), [product('a', null)])).toEqual(['unknown'])
  })

  test('is not told that dollars are dearer than euros', () => {
    const { lines, now } = cartChanges(cart(line('a', 40)), [product('a', 90, { currency: 'USD' })], true)
    expect(lines[0]).toMatchObject({ change: 'unknown', was: 40, now: null })
    expect(now).toBe(40)
  })

  test('sees today’s name, page and picture, or else those of then', () => {
    const image = 'https://shop.example/a.jpg'
    const [a, b] = cartChanges(
      cart({ ...line('a', 1), url: 'https://shop.example/old', image }, { ...line('b', 1), image }),
      [product('a', 1, { title: 'A, improved', url: 'https://shop.example/a' })],
      false,
    ).lines
    expect(a!.item).toMatchObject({ title: 'A, improved', url: 'https://shop.example/a', image })
    expect(b!.item).toMatchObject({ title: 'b', image })
  })

  test('sees no total where a price is not known', () => {
    expect(cartChanges(cart(line('a', null), line('b', 2)), [], false)).toMatchObject({
      was: null,
      now: null,
    })
    expect(cartChanges({ ...cart(line('a', null)), total: 12 }, [], false).was).toBe(12)
    expect(cartChanges(cart(line('a', 3)), [product('b', 1)], true).now).toBeNull()
  })

  test('finds each line once, in its place, whatever the products are called', () => {
    const ids = fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor')
    const price = fc.option(fc.double({ min: 0, max: 1e6, noNaN: true }))
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(ids, price, fc.integer({ min: 1, max: 99 })), { selector: ([id]) => id }),
        fc.array(fc.tuple(ids, price)),
        fc.boolean(),
        (lines, today, whole) => {
          const saved = cart(...lines.map(([id, was, quantity]) => line(id, was, quantity)))
          const changes = cartChanges(
            saved,
            today.map(([id, now]) => product(id, now)),
            whole,
          )
          expect(changes.lines.map(({ item }) => [item.id, item.quantity])).toEqual(
            saved.items.map(({ id, quantity }) => [id, quantity]),
          )
          for (const { change, was, now } of changes.lines) {
            if (change === 'dearer') expect(now).toBeGreaterThan(was!)
            if (change === 'cheaper') expect(now).toBeLessThan(was!)
          }
        },
      ),
    )
  })
})

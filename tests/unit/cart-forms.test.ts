/** A basket whose lines are forms of products (sizes, colours), beside what the shop sells today. */
import { expect, test } from 'vitest'
import { cartChanges } from '../../src/cart-changes'
import type { Cart, Product, Variant } from '../../src/page'
import { makeProduct } from '../support/make-product'

const saved: Cart = {
  items: [
    {
      id: '72',
      product: '7',
      title: 'Shirt - M',
      quantity: 1,
      price: 30,
      url: 'https://shop.test/p/7?variant=72',
    },
  ],
  count: 1,
  total: 30,
  currency: 'EUR',
}
const form = (more: Partial<Variant>): Variant => ({
  id: '72',
  title: 'M',
  price: 30,
  availability: null,
  ...more,
})
const shirt = (more: Partial<Product>): Product => ({
  ...makeProduct({}, { id: '7', title: 'Shirt', price: 25, currency: 'EUR' }),
  ...more,
})

test.each<[string, Partial<Product>, string, number | null]>([
  ['costs what this one costs, not the cheapest', { variants: [form({})] }, 'same', 30],
  ['is dearer today', { variants: [form({ price: 33 })] }, 'dearer', 33],
  [
    'is sold out, though others are not',
    { variants: [form({ availability: 'OutOfStock' })] },
    'sold-out',
    30,
  ],
  ['is one of several that nobody tells the prices of', { choices: true }, 'unknown', null],
  ['is the only one', { price: 30 }, 'same', 30],
])('A form that %s', (_, more, change, now) => {
  const { lines } = cartChanges(saved, [shirt(more)], true)
  expect(lines).toMatchObject([
    { change, now, item: { id: '72', title: 'Shirt - M', url: 'https://shop.test/p/7?variant=72' } },
  ])
})

test('A form of a product that the shop does not have any more is gone', () => {
  expect(cartChanges(saved, [shirt({ id: '8' })], true).lines[0]!.change).toBe('gone')
})

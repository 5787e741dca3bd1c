// @vitest-environment happy-dom
/** BigCommerce: its cart over HTTP, against a stand-in that answers as its storefront API does. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createBigCommerce } from '../../src/platforms/bigcommerce'
import { createSystemCart } from '../../src/platforms/system-cart'
import { atShop, impatient, refusal } from '../shops/at-shop'
import { DESK, FEW, GONE, SHADE, startBigCommerce } from '../shops/bigcommerce'
import type { SessionShop } from '../shops/session-shop'
import { makeProduct } from '../support/make-product'

let shop: SessionShop
beforeEach(async () => {
  shop = await startBigCommerce()
})
afterEach(() => shop.close())

const at = async (path = '/', globals: Record<string, unknown> = { BCData: undefined, jQuery: undefined }) =>
  createBigCommerce(await atShop(shop, path, globals))
const choose = { choose: true }
/** As Stencil prints it. */
const about = (value: number, more: object = {}) => ({
  BCData: { product_attributes: { sku: 'L-1', price: { with_tax: { value, currency: 'EUR' } }, ...more } },
})

test('A visitor without a cart has an empty one', async () => {
  expect(await (await at()).readCart()).toEqual({ items: [], count: 0, total: 0, currency: null })
})

test('A visitor’s lamp makes a cart, more of it joins its line, and the last one out takes the cart along', async () => {
  const system = await at()
  expect((await system.add!({ id: DESK.id }, 1)).count).toBe(1)
  expect(await system.add!({ id: DESK.id }, 2)).toEqual({
    items: [
      {
        id: '101',
        title: 'Desk lamp Alba',
        quantity: 3,
        price: 39.9,
        url: `${shop.url}/l-100/`,
        image: `${shop.url}/images/101.jpg`,
      },
    ],
    count: 3,
    total: 39.9 * 3,
    currency: 'EUR',
  })
  expect(shop.asked.filter(one => one.startsWith('POST')).length).toBe(2)
  expect((await system.set!({ id: DESK.id }, 1)).count).toBe(1)
  expect((await system.set!({ id: DESK.id }, 0)).items).toEqual([])
  expect(shop.cart()).toEqual({})
  expect((await system.set!({ id: DESK.id }, 0)).items).toEqual([])
})

test('Of a lampshade the number alone is not enough: its form is asked for, and is part of its line', async () => {
  const system = await at()
  await expect(system.add!({ id: SHADE.id }, 1)).rejects.toMatchObject({ cause: choose })
  const variants = SHADE.forms!.map(({ id, size }) => ({ id, title: size, price: null, availability: null }))
  await expect(system.lineOf!(makeProduct({}, { id: SHADE.id, variants }))).rejects.toMatchObject({
    cause: choose,
  })
  const line = await system.lineOf!(makeProduct({}, { id: SHADE.id, variants: variants.slice(1) }))
  const { items } = await system.add!(line, 1)
  expect(items).toMatchObject([{ id: '104-72', product: '104', options: { Size: 'M' } }])
  // and by that id alone it goes in again, as a link carries it
  await system.set!({ id: '104-72' }, 0)
  expect((await system.add!({ id: '104-72' }, 2)).items).toMatchObject([{ id: '104-72', quantity: 2 }])
  expect((await system.set!({ id: '72', product: '104' }, 3)).count).toBe(3)
})

test('A visitor hears in the shop’s own words why it was not taken', async () => {
  const system = await at()
  expect((await refusal(system.add!({ id: GONE.id }, 1))).cause).toBe('Lamp Cala is sold out.')
  expect((await refusal(system.add!({ id: FEW.id }, 3))).cause).toBe(
    'Only 2 of Lamp Bora, two left are left.',
  )
  expect(await refusal(system.add!({ id: 'lamp-alba' }, 1))).toMatchObject({ cause: '' })
})

test('A basket that was left takes the place of another, but for what the shop no longer has', async () => {
  const cart = createSystemCart(await at())
  await cart.set({ id: FEW.id }, 1)
  const left = [
    { id: '104-71', quantity: 1, product: '104' },
    { id: GONE.id, quantity: 1 },
    { id: 'unknown', quantity: 1 },
    { id: DESK.id, quantity: 2 },
  ]
  const { refused } = await cart.restore(left, 'replace')
  expect(refused).toEqual([
    { id: GONE.id, why: 'Lamp Cala is sold out.' },
    { id: 'unknown', why: null },
  ])
  expect(shop.cart()).toEqual({ '104/71': 1, '101/1001': 2 })
})

test.each([
  ['has other names in its reply', 'changed', 'the shop’s reply has no physicalItems'],
  ['sends a page to log in', 'html', 'HTML, not JSON'],
  ['has enough of us', 429, 'status 429'],
  ['fails', 500, 'status 500'],
] as const)('A shop that %s is said to be, and not thought empty', async (_, fault, words) => {
  const system = await at()
  await system.add!({ id: DESK.id }, 1)
  shop.fault = fault
  expect((await refusal(system.readCart())).message).toBe(words)
  expect((await refusal(system.set!({ id: DESK.id }, 3))).message).toBe(words)
})

test('A shop that never answers is not waited for', async () => {
  const host = impatient(await atShop(shop))
  shop.fault = 'slow'
  expect((await refusal(createBigCommerce(host).readCart())).cause).not.toBeTypeOf('string')
})

test('The theme hears of the cart in its own way, and its number is right where it does not listen', async () => {
  const told: unknown[] = []
  const jQuery = (where: string) => ({ trigger: (...event: unknown[]) => told.push(where, ...event) })
  const system = await at('/', { jQuery })
  system.refresh!({ items: [], count: 4, total: 0, currency: null })
  expect(told).toEqual(['body', 'cart-quantity-update', [4]])
  expect(document.querySelector('.cart-quantity')!.textContent).toBe('4')
})

test('A number beside the bag that the shop itself has changed is heard, one that we have changed is not', async () => {
  const system = await at()
  let heard = 0
  const end = system.watch!(() => heard++)
  const turn = () => new Promise(done => setTimeout(done))
  system.refresh!({ items: [], count: 2, total: 0, currency: null })
  await turn()
  expect(heard).toBe(0)
  const badge = document.querySelector('.cart-quantity')!
  badge.textContent = '3'
  await turn()
  expect(heard).toBe(1)
  end()
  badge.textContent = '4'
  await turn()
  expect(heard).toBe(1)
})

test('A product’s page says which it is, what it costs, and that it can be bought', async () => {
  const system = await at('/l-100/', about(39.9, { instock: true, purchasable: true }))
  expect(system.read!()).toEqual({
    type: 'product',
    currency: 'EUR',
    product: {
      id: '101',
      title: 'Desk lamp Alba',
      sku: 'L-1',
      price: 39.9,
      currency: 'EUR',
      availability: 'InStock',
    },
  })
  const gone = await at('/l-300/', about(60, { instock: true, purchasable: false }))
  expect(gone.read!().product).toMatchObject({ availability: 'OutOfStock' })
})

test('Of a product in several forms the price is the one that stands there: a range is none', async () => {
  const system = await at('/l-400/', about(15.5, { instock: true }))
  expect(system.read!().product).toMatchObject({ id: '104', price: null, choices: true })
  document.querySelector('[data-product-price-with-tax]')!.textContent = '€19.50'
  expect(system.read!().product).toMatchObject({ price: 19.5 })
})

test('Pages of which it says nothing are left to others', async () => {
  expect((await at()).read!()).toEqual({ currency: null })
  expect((await at('/', { BCData: 'nothing' })).read!()).toEqual({ currency: null })
  const thanks = await atShop(shop, '/', { BCData: undefined })
  const { happyDOM } = window as unknown as { happyDOM: { setURL(url: string): void } }
  happyDOM.setURL(`${shop.url}/checkout/order-confirmation/118`)
  expect(createBigCommerce(thanks).read!()).toMatchObject({ type: 'order', order: { id: '118' } })
})

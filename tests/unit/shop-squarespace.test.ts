// @vitest-environment happy-dom
/** Squarespace: its cart over HTTP, against a stand-in that answers as its shops have been seen to. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createSquarespace } from '../../src/platforms/squarespace'
import { createSystemCart } from '../../src/platforms/system-cart'
import { atShop, impatient, refusal } from '../shops/at-shop'
import type { SessionShop } from '../shops/session-shop'
import { DESK, FEW, GONE, pageOf, SHADE, startSquarespace } from '../shops/squarespace'
import { makeProduct } from '../support/make-product'

let shop: SessionShop
beforeEach(async () => {
  shop = await startSquarespace()
})
afterEach(() => shop.close())

const at = async (path = '/', globals: Record<string, unknown> = { Static: undefined }, write = true) =>
  createSquarespace(await atShop(shop, path, globals), write)
const lineOf = ({ id, number }: typeof DESK) => ({ id: `${id}-${number}`, product: id })
const choose = { choose: true }
const price = { currencyCode: 'EUR', value: 3990, decimalValue: '39.90', fractionalDigits: 2 }
const form = (sku: string, more: object = {}) => ({
  id: `v-${sku}`,
  sku,
  price,
  salePrice: { ...price, decimalValue: '0.00' },
  onSale: false,
  stock: { unlimited: true },
  attributes: {},
  ...more,
})
const context = (...variants: object[]) => ({ Static: { SQUARESPACE_CONTEXT: { product: { variants } } } })

test('A shop that has not asked for more has its cart only read', async () => {
  const system = await at('/', {}, false)
  expect(system.add).toBeUndefined()
  expect(system.refresh).toBeUndefined()
  expect(system.lineOf).toBeUndefined()
})

test('A visitor who never had a cart has an empty one', async () => {
  expect(await (await at()).readCart()).toEqual({ items: [], count: 0, total: 0, currency: 'EUR' })
})

test('A visitor’s lamp goes in by its number and its form’s, though its first crumb was stale', async () => {
  const system = await at()
  const cart = await system.add!(lineOf(DESK), 2)
  expect(cart).toEqual({
    items: [
      {
        id: `${DESK.id}-SQ0000100`,
        product: DESK.id,
        title: 'Desk lamp Alba',
        quantity: 2,
        price: 39.9,
        url: `${shop.url}${pageOf(DESK)}`,
        image: `${shop.url}/images/${DESK.id}.jpg`,
      },
    ],
    count: 2,
    total: 79.8,
    currency: 'EUR',
  })
  // nobody hands it over here: refused, told, and repeated
  const posts = () => shop.asked.filter(one => one.startsWith('POST')).length
  expect(posts()).toBe(2)
  await system.add!(lineOf(DESK), 1)
  expect(posts()).toBe(3)
  shop.fault = 'expired'
  await system.add!(lineOf(DESK), 1)
  expect(posts()).toBe(5)
  expect(shop.cart()).toEqual({ [`${DESK.id}/SQ0000100`]: 4 })
})

test('A browser that tells scripts of cookies saves one question', async () => {
  const host = await atShop(shop)
  const id = [...shop.sessions.keys()].join()
  const cookieStore = {
    get: async (name: string) => ({ value: name === 'crumb' ? `B${id.slice(0, 8)}` : '' }),
  }
  Object.assign(window, { cookieStore })
  await createSquarespace(host, true).add!(lineOf(DESK), 1)
  expect(shop.asked.filter(one => one.startsWith('POST')).length).toBe(1)
  Object.assign(window, { cookieStore: undefined })
})

test('The line of a lamp of which only the page is known is told by the page; of several forms none is guessed', async () => {
  const system = await at()
  const known = (lamp: typeof DESK) =>
    makeProduct({}, { id: 'what-the-feed-says', url: shop.url + pageOf(lamp) })
  expect(await system.lineOf!(known(DESK))).toEqual(lineOf(DESK))
  await expect(system.lineOf!(known(SHADE))).rejects.toMatchObject({ cause: choose })
  expect(await system.lineOf!(makeProduct({}, { id: DESK.id, sku: 'SQ0000100' }))).toEqual(lineOf(DESK))
  const elsewhere = makeProduct({}, { url: 'https://elsewhere.example/lamp' })
  await expect(system.lineOf!(elsewhere)).rejects.toThrow('not of this shop')
})

test('A visitor hears in the shop’s own words why it was not taken, though its status is 200', async () => {
  const system = await at()
  expect((await refusal(system.add!(lineOf(GONE), 1))).cause).toBe('Lamp Cala is sold out.')
  expect((await refusal(system.add!(lineOf(FEW), 3))).cause).toBe('Only 2 of Lamp Bora, two left are left.')
  expect((await refusal(system.add!({ id: DESK.id }, 1))).cause).toBe('')
  expect((await refusal(system.add!(lineOf(DESK), -1))).cause).toBe('')
})

test('A basket that was left goes back in beside what is there', async () => {
  const cart = createSystemCart(await at())
  const left = [
    { ...lineOf(DESK), quantity: 2 },
    { ...lineOf(GONE), quantity: 1 },
  ]
  const { refused } = await cart.restore(left, 'merge')
  expect(refused).toEqual([{ id: lineOf(GONE).id, why: 'Lamp Cala is sold out.' }])
  await cart.restore(left, 'merge')
  expect(shop.cart()).toEqual({ [`${DESK.id}/SQ0000100`]: 2 })
})

test.each([
  ['has other names in its reply', 'changed', 'the shop’s reply has no entries'],
  ['sends a page to log in', 'html', 'HTML, not JSON'],
  ['has enough of us', 429, 'status 429'],
  ['fails', 500, 'status 500'],
] as const)('A shop that %s is said to be, and not thought empty', async (_, fault, words) => {
  const system = await at()
  await system.add!(lineOf(DESK), 1)
  shop.fault = fault
  expect((await refusal(system.readCart())).message).toBe(words)
})

test('A shop that never answers is not waited for', async () => {
  const host = impatient(await atShop(shop))
  shop.fault = 'slow'
  expect((await refusal(createSquarespace(host, true).add!(lineOf(DESK), 1))).cause).not.toBeTypeOf('string')
})

test('The number beside the bag follows what was put in here, and what the shop puts in is heard', async () => {
  const system = await at()
  let heard = 0
  system.watch!(() => heard++)
  const turn = () => new Promise(done => setTimeout(done))
  system.refresh!({ items: [], count: 2, total: 0, currency: null })
  const badge = document.querySelector('.sqs-cart-quantity')!
  expect(badge.textContent).toBe('2')
  await turn()
  expect(heard).toBe(0)
  badge.textContent = '3'
  await turn()
  expect(heard).toBe(1)
})

test('A product’s page says which it is and what it costs now', async () => {
  const system = await at(pageOf(DESK), context(form('SQ0000100')))
  expect(system.read!()).toMatchObject({
    type: 'product',
    currency: 'EUR',
    product: { id: DESK.id, sku: 'SQ0000100', price: 39.9, currency: 'EUR', availability: 'InStock' },
  })
  const less = form('SQ0000100', { onSale: true, salePrice: { ...price, decimalValue: '29.00' } })
  expect((await at(pageOf(DESK), context(less))).read!().product).toMatchObject({ price: 29 })
  const odd = form('SQ0000100', { price: { ...price, decimalValue: '30.000,00' } })
  expect((await at(pageOf(DESK), context(odd))).read!().product).toMatchObject({ price: null })
})

test('Of a product in several forms each has its price, and the product none', async () => {
  const forms = [
    form('SQ1', { attributes: { Size: 'S' } }),
    form('SQ2', { attributes: { Size: 'M' }, stock: { unlimited: false, quantity: 0 } }),
  ]
  const { product } = (await at(pageOf(SHADE), context(...forms))).read!()
  expect(product).toMatchObject({ id: SHADE.id, choices: true })
  expect(product?.price).toBeUndefined()
  expect(product?.variants).toMatchObject([
    { id: `${SHADE.id}-SQ1`, title: 'S', price: 39.9, availability: 'InStock', options: { Size: 'S' } },
    { id: `${SHADE.id}-SQ2`, title: 'M', availability: 'OutOfStock' },
  ])
})

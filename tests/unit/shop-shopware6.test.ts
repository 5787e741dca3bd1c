// @vitest-environment happy-dom
/** Shopware 6: its cart over HTTP, against a stand-in that answers as its storefront does. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createShopware6 } from '../../src/platforms/shopware6'
import { createSystemCart } from '../../src/platforms/system-cart'
import { atShop, impatient, refusal } from '../shops/at-shop'
import type { SessionShop } from '../shops/session-shop'
import { DESK, detail, FEW, GONE, SHADE, startShopware6 } from '../shops/shopware6'
import { makeProduct } from '../support/make-product'

let shop: SessionShop
beforeEach(async () => {
  shop = await startShopware6()
})
afterEach(() => shop.close())

const ROUTER = { router: { 'frontend.checkout.info': '/de/widgets/checkout/info' } }
const at = async (path = '/de/') => createShopware6(await atShop(shop, path, ROUTER))

test('A visitor with an empty cart has none, in the folder of this sales channel', async () => {
  const system = await at()
  expect(await system.readCart()).toEqual({ items: [], count: 0, total: 0, currency: null })
  expect(shop.asked.at(-1)).toBe('GET /de/checkout/cart.json')
})

test('A visitor’s lamp goes in once, then once more, is set, and is out again', async () => {
  const system = await at(detail(DESK))
  expect((await system.add!({ id: DESK.id }, 1)).count).toBe(1)
  const cart = await system.add!({ id: DESK.id }, 2)
  expect(cart).toEqual({
    items: [
      {
        id: DESK.id,
        title: 'Desk lamp Alba',
        quantity: 3,
        price: 39.9,
        url: `${shop.url}${detail(DESK)}`,
        image: `${shop.url}/media/L-100.jpg`,
      },
    ],
    count: 3,
    total: 39.9 * 3,
    currency: 'EUR',
  })
  expect(shop.cart()).toEqual({ [DESK.id]: 3 })
  expect((await system.set!({ id: DESK.id }, 1)).count).toBe(1)
  expect((await system.set!({ id: DESK.id }, 0)).items).toEqual([])
  expect(shop.cart()).toEqual({})
  // the session's secret is not in what is kept
  expect(JSON.stringify(cart)).not.toContain('secret')
})

test('A form of a lampshade is a line of its own, which says of what it is', async () => {
  const system = await at()
  const { items } = await system.add!({ id: SHADE.forms![1]!.id }, 1)
  expect(items).toMatchObject([{ id: SHADE.forms![1]!.id, product: SHADE.id, options: { Size: 'M' } }])
})

test('A catalogue that calls lamps by their numbers has them put in by number, as many as were asked for', async () => {
  const system = await at()
  expect(await system.lineOf!(makeProduct({}, { id: 'alba', sku: 'L-100' }))).toEqual({ id: 'L-100' })
  expect((await system.add!({ id: 'L-100' }, 3)).count).toBe(3)
  expect((await system.add!({ id: 'L-100' }, 1)).items).toMatchObject([{ id: DESK.id, quantity: 4 }])
})

test('A product of which a form must be chosen is not put in at a guess', async () => {
  const system = await at()
  const cause = { choose: true }
  await expect(system.lineOf!(makeProduct({}, { id: SHADE.id, choices: true }))).rejects.toMatchObject({
    cause,
  })
})

test('A visitor hears in the shop’s own words why it was not taken', async () => {
  const system = await at()
  const sold = await refusal(system.add!({ id: GONE.id }, 1))
  expect(sold).toEqual({ cause: 'Lamp Cala is sold out.', message: 'Lamp Cala is sold out.' })
  const container = await refusal(system.add!({ id: SHADE.id }, 1))
  expect(container.cause).toBe('That lamp "could not" be found.')
  expect((await refusal(system.add!({ id: 'L-999' }, 1))).cause).toBe('No lamp has that number.')
})

test('Of a lamp that is there twice two go in, the theme shows them, and the visitor hears that there are no more', async () => {
  let shown = 0
  const PluginManager = { getPluginInstances: () => [{ fetch: () => shown++ }] }
  const system = createShopware6(await atShop(shop, '/de/', { ...ROUTER, PluginManager }))
  expect((await refusal(system.add!({ id: FEW.id }, 3))).cause).toBe(
    'Lamp Bora, two left is only there 2 times.',
  )
  expect(shop.cart()).toEqual({ [FEW.id]: 2 })
  expect(shown).toBe(1)
  expect((await refusal(system.add!({ id: FEW.id }, 1))).cause).toMatch(/only there 2 times/)
  expect(shown).toBe(1)
})

test('A basket that was left goes back in, but for what the shop no longer has', async () => {
  const cart = createSystemCart(await at())
  await cart.set({ id: FEW.id }, 1)
  const left = [
    { id: DESK.id, quantity: 2 },
    { id: GONE.id, quantity: 1 },
  ]
  const { refused } = await cart.restore(left, 'replace')
  expect(refused).toEqual([{ id: GONE.id, why: 'Lamp Cala is sold out.' }])
  expect(shop.cart()).toEqual({ [DESK.id]: 2 })
})

test.each([
  ['has other names in its reply', 'changed', 'the shop’s reply has no lineItems'],
  ['sends a page to log in', 'html', 'HTML, not JSON'],
  ['has enough of us', 429, 'status 429'],
  ['fails', 500, 'status 500'],
] as const)('A shop that %s is said to be, and not thought empty', async (_, fault, words) => {
  const system = await at()
  await system.add!({ id: DESK.id }, 1)
  shop.fault = fault
  expect((await refusal(system.readCart())).message).toBe(words)
  const { cause } = await refusal(system.add!({ id: DESK.id }, 1))
  expect(cause).toBeUndefined()
})

test('A shop that never answers is not waited for', async () => {
  const host = impatient(await atShop(shop, '/de/', ROUTER))
  shop.fault = 'slow'
  expect((await refusal(createShopware6(host).readCart())).cause).not.toBeTypeOf('string')
})

test('Routes that lead to another shop are not followed', async () => {
  const host = await atShop(shop, '/de/', {
    router: { 'frontend.checkout.info': 'https://elsewhere.example/' },
  })
  await expect(createShopware6(host).readCart()).rejects.toThrow('routes')
  expect(shop.asked).toEqual(['GET /de/'])
})

test('What the theme’s widget has fetched for the shop is heard, what it has fetched for us is not', async () => {
  let fetched = () => {}
  const PluginManager = { getPluginInstances: () => [{ fetch: () => fetched() }] }
  const system = createShopware6(await atShop(shop, '/de/', { ...ROUTER, PluginManager }))
  const widget = document.querySelector('[data-cart-widget]')!
  fetched = () => void widget.dispatchEvent(new CustomEvent('fetch'))
  let heard = 0
  const end = system.watch!(() => heard++)
  system.refresh!({ items: [], count: 0, total: 0, currency: null })
  expect(heard).toBe(0)
  fetched()
  expect(heard).toBe(1)
  end()
  fetched()
  expect(heard).toBe(1)
})

test('A product’s page says which it is, what it costs, and that it can be bought', async () => {
  const system = await at(detail(DESK))
  expect(system.read!()).toEqual({
    type: 'product',
    currency: 'EUR',
    product: {
      id: DESK.id,
      title: 'Desk lamp Alba',
      sku: 'L-100',
      price: 39.9,
      currency: 'EUR',
      availability: 'InStock',
    },
  })
  expect((await at(detail(GONE))).read!().product).toMatchObject({ availability: 'OutOfStock' })
  expect((await at()).read!()).toEqual({ type: 'home', currency: null })
})

test('The page that thanks says what was bought', async () => {
  const { type, order } = (await at('/de/checkout/finish')).read!()
  expect(type).toBe('order')
  expect(order).toEqual({
    id: '10007',
    total: 84.7,
    currency: 'EUR',
    items: [{ id: DESK.id, title: 'Desk lamp Alba', quantity: 2, price: null }],
  })
})

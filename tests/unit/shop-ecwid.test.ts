// @vitest-environment happy-dom
/** Ecwid: its JavaScript API, of which a stand-in is in the page, with its cart over HTTP. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createEcwid } from '../../src/platforms/ecwid'
import { createSystemCart } from '../../src/platforms/system-cart'
import { atShop, refusal } from '../shops/at-shop'
import { DESK, FEW, GONE, pageOf, SHADE, startEcwid } from '../shops/ecwid'
import { ecwidApi } from '../shops/ecwid-api'
import type { SessionShop } from '../shops/session-shop'
import { makeProduct } from '../support/make-product'

let shop: SessionShop
beforeEach(async () => {
  shop = await startEcwid()
})
afterEach(async () => {
  vi.useRealTimers()
  await shop.close()
})

const at = async (path = '/') => {
  const host = await atShop(shop, path)
  ecwidApi(window as unknown as Window, shop.url)
  return createEcwid(host)
}
const choose = { choose: true }
const M = { Size: 'M' }

test('A visitor with an empty cart has none, once the store has come', async () => {
  expect(await (await at()).readCart()).toEqual({ items: [], count: 0, total: 0, currency: 'EUR' })
})

test('A visitor’s lamp goes in once, then once more, is made fewer, and is out again', async () => {
  const system = await at()
  await system.add!({ id: DESK.id }, 1)
  expect(await system.add!({ id: DESK.id }, 2)).toEqual({
    items: [
      {
        id: DESK.id,
        title: 'Desk lamp Alba',
        quantity: 3,
        price: 39.9,
        url: `${shop.url}${pageOf(DESK)}`,
        image: `${shop.url}/images/${DESK.id}.jpg`,
      },
    ],
    count: 3,
    total: 119.7,
    currency: 'EUR',
  })
  expect((await system.set!({ id: DESK.id }, 1)).count).toBe(1)
  expect(shop.cart()).toEqual({ [DESK.id]: 1 })
  expect((await system.set!({ id: DESK.id }, 0)).items).toEqual([])
  expect((await system.set!({ id: DESK.id }, 2)).count).toBe(2)
})

test('Forms of a lampshade are lines of their own, and go in again with what was chosen', async () => {
  const system = await at()
  await expect(system.add!({ id: SHADE.id }, 1)).rejects.toMatchObject({ cause: choose })
  await expect(system.lineOf!(makeProduct({}, { id: SHADE.id, choices: true }))).rejects.toMatchObject({
    cause: choose,
  })
  const variants = [{ id: '2', title: 'M', price: null, availability: null, options: M }]
  const line = await system.lineOf!(makeProduct({}, { id: SHADE.id, variants }))
  const { items } = await system.add!(line, 1)
  const [inCart] = items
  expect(inCart).toMatchObject({ product: SHADE.id, options: M })
  await system.add!({ id: SHADE.id, options: { Size: 'S' } }, 2)
  expect((await system.set!(inCart!, 3)).items).toMatchObject([
    { options: M, quantity: 3 },
    { options: { Size: 'S' }, quantity: 2 },
  ])
  const fewer = await system.set!({ id: inCart!.id }, 1)
  expect(fewer.items.find(({ id }) => id === inCart!.id)).toMatchObject({ quantity: 1, options: M })
  expect(shop.cart()).toEqual({ [`${SHADE.id}/M`]: 1, [`${SHADE.id}/S`]: 2 })
})

test('A visitor hears in the shop’s own words why it was not taken', async () => {
  const system = await at()
  expect((await refusal(system.add!({ id: GONE.id }, 1))).cause).toBe('Lamp Cala is sold out.')
  expect((await refusal(system.add!({ id: FEW.id }, 3))).cause).toBe('Only 2 are left.')
  expect((await refusal(system.add!({ id: 'alba' }, 1))).cause).toBe('')
})

test('A basket that was left takes the place of another, but for what the shop no longer has', async () => {
  const cart = createSystemCart(await at())
  await cart.set({ id: FEW.id }, 1)
  const left = [
    { id: `${SHADE.id}-x`, product: SHADE.id, options: M, quantity: 1 },
    { id: GONE.id, quantity: 1 },
  ]
  const { refused } = await cart.restore(left, 'replace')
  expect(refused).toEqual([{ id: GONE.id, why: 'Lamp Cala is sold out.' }])
  expect(shop.cart()).toEqual({ [`${SHADE.id}/M`]: 1 })
})

test('A store that tells its cart in other words is said to, and not thought empty', async () => {
  const system = await at()
  await system.add!({ id: DESK.id }, 1)
  shop.fault = 'changed'
  expect(await refusal(system.readCart())).toEqual({
    cause: undefined,
    message: 'the shop’s reply has no items',
  })
})

test.each([
  ['never calls back', 'slow'],
  ['has broken down', 500],
] as const)('A store that %s is not waited for', async (_, fault) => {
  const system = await at()
  await system.readCart()
  shop.fault = fault
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const reading = refusal(system.readCart())
  const adding = refusal(system.add!({ id: DESK.id }, 1))
  await vi.advanceTimersByTimeAsync(16_000)
  expect(await reading).toEqual({ cause: undefined, message: 'Ecwid does not answer' })
  expect((await adding).cause).toBeUndefined()
})

test('A page whose store never comes has no cart, and nothing is thrown', async () => {
  const host = await atShop(shop, '/', { Ecwid: undefined })
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const system = createEcwid(host)
  expect(system.read!()).toEqual({ currency: null })
  const reading = refusal(system.readCart())
  await vi.advanceTimersByTimeAsync(16_000)
  expect((await reading).message).toBe('Ecwid does not answer')
})

test('What the store’s own button puts in is heard; what was put in here, or is told twice, is not', async () => {
  const system = await at()
  await system.readCart()
  let heard = 0
  const end = system.watch!(() => heard++)
  await system.add!({ id: DESK.id }, 1)
  await new Promise(done => setTimeout(done, 20))
  expect(heard).toBe(0)
  const { Ecwid } = window as unknown as {
    Ecwid: { Cart: { addProduct(id: number, done: () => void): void } }
  }
  const press = () => new Promise<void>(done => Ecwid.Cart.addProduct(Number(DESK.id), done))
  await press()
  expect(heard).toBe(1)
  end()
  await press()
  expect(heard).toBe(1)
})

test('A product’s page says which product it is, until the visitor goes on', async () => {
  const system = await at(pageOf(DESK))
  // before the store has said anything, its mark on the page
  expect(system.read!()).toMatchObject({ type: 'product', product: { id: DESK.id } })
  await system.readCart()
  expect(system.read!()).toEqual({ type: 'product', product: { id: DESK.id }, currency: 'EUR' })
  const { Ecwid } = window as unknown as { Ecwid: { OnPageLoaded: { fire(about: object): void } } }
  Ecwid.OnPageLoaded.fire({ type: 'ORDER_CONFIRMATION', orderNumber: 7, vendorOrderNumber: 'A-7' })
  expect(system.read!()).toMatchObject({ type: 'order', order: { id: 'A-7' } })
  Ecwid.OnPageLoaded.fire({ type: 'CHECKOUT_PAYMENT_DETAILS' })
  expect(system.read!()).toEqual({ type: 'checkout', currency: 'EUR' })
  Ecwid.OnPageLoaded.fire({ type: 'constructor' })
  expect(system.read!().type).toBeUndefined()
})

// @vitest-environment happy-dom
/** A cart that changes without a page view. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { watchCart } from '../../src/cart-watch'
import type { NewEvent, TenderoEvent } from '../../src/events'
import { blankMemory, remember } from '../../src/memory'
import type { Cart, PageFacts } from '../../src/page'
import type { Platform } from '../../src/platforms/contract'
import type { Present } from '../../src/present'
import { createPublisher } from '../../src/publish'
import type { Remembering } from '../../src/remembering'
import type { Manifest } from '../../src/schema'

const cart = (quantity: number): Cart => ({
  items: quantity ? [{ id: 'a', title: 'A', quantity, price: 1 }] : [],
  count: quantity,
  total: null,
  currency: null,
})
let ends: (() => void)[] = []
beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  for (const end of ends) end()
  ends = []
  vi.useRealTimers()
  vi.restoreAllMocks()
})

/** A visitor who has agreed to be remembered, on a page of a shop with one piece in the cart. */
async function visit(more: { type?: PageFacts['type']; readCart?: boolean } = {}) {
  const { type = 'home', readCart = true } = more
  let inCart = 1
  let asked = 0
  const layer: unknown[] = []
  Reflect.set(window, 'shopLayer', layer)
  let memory = blankMemory('v', Date.now())
  const { publish, onEvent } = createPublisher(() => Date.now())
  onEvent(event => {
    memory = remember(memory, event)
  })
  const updates: TenderoEvent[] = []
  onEvent(event => event.name === 'cart_update' && updates.push(event))
  const page: PageFacts = { type, product: null, cart: cart(1), order: null }
  const ask = async () => {
    asked++
    if (inCart < 0) throw new Error('down')
    return cart(inCart)
  }
  publish({ name: 'cart_update', cart: cart(1) })
  updates.length = 0
  const end = watchCart({
    window,
    manifest: { shop: { platform: { dataLayer: 'shopLayer' } } } as Manifest,
    platform: {
      read: async () => ({ ...page, cart: await ask() }),
      readCart: readCart ? ask : async () => null,
      watchCart: async () => () => {},
    } as unknown as Platform,
    present: { page: () => page, look: async () => page } as unknown as Present,
    remembering: { past: () => memory, shown: () => memory } as unknown as Remembering,
    publish,
    onEvent,
  })
  ends.push(end)
  const settle = () => vi.advanceTimersByTimeAsync(1500)
  await settle()
  return {
    page,
    updates,
    layer,
    end,
    say: (event: NewEvent) => publish(event),
    asked: () => asked,
    put: (quantity: number) => void (inCart = quantity),
    async press() {
      document.body.click()
      await settle()
    },
    async hide() {
      vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
      document.dispatchEvent(new Event('visibilitychange'))
      await settle()
    },
    settle,
    saved: () => memory.cart?.cart.count,
  }
}

describe('A visitor who changes the cart without leaving the page', () => {
  it.each([
    { event: 'add_to_cart', ecommerce: {} },
    { event: 'remove_from_cart' },
    { 0: 'event', 1: 'view_cart', length: 2 },
  ])('has it kept once the shop has told its analytics: %j', async entry => {
    for (const readCart of [true, false]) {
      const shop = await visit({ readCart })
      shop.put(3)
      shop.layer.push(entry)
      await shop.press()
      expect(shop.saved()).toBe(3)
      expect(shop.updates).toHaveLength(1)
      expect(shop.page.cart?.count).toBe(3)
      await shop.press()
      expect(shop.updates).toHaveLength(1)
      shop.end()
    }
  })

  it('has it kept when the shop says so itself', async () => {
    const shop = await visit()
    shop.put(2)
    shop.say({ name: 'add_to_cart', items: [] })
    await shop.settle()
    expect(shop.saved()).toBe(2)
    shop.put(0)
    shop.say({ name: 'custom', custom_name: 'basket-emptied' })
    await shop.settle()
    expect(shop.saved()).toBe(0)
  })

  it('has it kept when he goes away after pressing something', async () => {
    const shop = await visit()
    shop.put(2)
    await shop.press()
    expect(shop.asked()).toBe(0)
    await shop.hide()
    expect([shop.asked(), shop.saved()]).toEqual([1, 2])
  })
})

describe('A shop', () => {
  it('is not asked for what has not changed: presses, its other events, the widget’s own', async () => {
    const shop = await visit()
    shop.layer.push({ event: 'view_item' }, null, 7, ['event', 'scroll'])
    await shop.press()
    shop.say({ name: 'custom', custom_name: 'newsletter' })
    shop.say({ name: 'add_to_cart', guide: 'g', items: [] })
    await shop.settle()
    expect(shop.asked()).toBe(0)
  })

  it('that cannot be reached loses nobody the basket that was kept', async () => {
    const shop = await visit()
    shop.put(-1)
    shop.say({ name: 'add_to_cart', items: [] })
    await shop.settle()
    expect([shop.saved(), shop.updates]).toEqual([1, []])
    shop.put(4)
    shop.say({ name: 'add_to_cart', items: [] })
    await shop.settle()
    expect(shop.saved()).toBe(4)
  })

  it('that still shows the bought cart on its thank-you page does not have it kept', async () => {
    const shop = await visit({ type: 'order' })
    shop.put(5)
    shop.say({ name: 'add_to_cart', items: [] })
    await shop.settle()
    expect(shop.updates).toEqual([])
  })

  it('that has something else for a data layer is watched all the same, and left alone at the end', async () => {
    const shop = await visit()
    Reflect.set(window, 'shopLayer', { length: 3 })
    shop.put(2)
    await shop.press()
    shop.end()
    await shop.hide()
    shop.say({ name: 'add_to_cart', items: [] })
    await shop.settle()
    expect(shop.asked()).toBe(0)
  })
})

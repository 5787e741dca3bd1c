// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest'
import type { NewEvent } from '../../src/events'
import { blankMemory } from '../../src/memory'
import { type MessageStage, showMessage } from '../../src/messages'
import type { Cart, PageFacts, Product } from '../../src/page'
import type { SurfaceOf } from '../../src/surfaces/schema'

type Prompt = SurfaceOf<'prompt'>

import { shopWords } from '../support/guide'
import { messageSetting } from '../support/message-setting'
import { platformOf } from '../support/platform'

const fan: Product = {
  id: 'fan',
  title: 'Fan',
  url: null,
  image: null,
  price: 20,
  currency: 'EUR',
  availability: null,
  brand: null,
  sku: null,
  gtin: null,
  fields: {},
}
const cart = (total: number): Cart => ({ items: [], count: 1, total, currency: 'EUR' })

function visit(page: Partial<PageFacts> = {}, more: Partial<MessageStage> = {}) {
  const { setting } = messageSetting()
  const events: NewEvent[] = []
  const facts: PageFacts = { type: 'product', product: null, cart: null, order: null, ...page }
  const stage = {
    window,
    manifest: { shop: shopWords().shop, guides: {} },
    locale: 'es-MX',
    publish: (event: NewEvent) => events.push(event),
    problem: () => {},
    platform: platformOf(),
    present: { page: () => facts, look: async () => facts },
    remembering: { past: () => null, shown: () => ({}), answers: () => ({}) },
    advice: () => Promise.reject(new Error('no catalogue')),
    about: { id: 'spring', taken: setting.taken },
    here: () => true,
    ...more,
  } as unknown as MessageStage
  const { words, theme, taken, open } = setting
  const base = { window, words, theme, publish: stage.publish, taken, open }
  return { stage, base, events, show: (text: string) => showMessage(said(text), base, stage) }
}

const said = (text: string, ...more: Prompt['content']): Prompt => ({
  type: 'prompt',
  form: 'card',
  title: 'Hi',
  content: [{ type: 'text', text }, ...more],
  decline: 'no-thanks',
})
const read = () => document.querySelector('tendero-surface')?.shadowRoot?.querySelector('section')

afterEach(() => {
  vi.useRealTimers()
  for (const host of document.querySelectorAll('tendero-surface')) host.remove()
})

it('A visitor reads what the page says, with the widget’s own words in his language', async () => {
  await visit({ product: fan, cart: cart(30) }).show('{product.title} {cart.total}')
  expect(read()?.querySelector('.text')?.textContent).toBe('\u2068Fan\u2069 \u2068€30\u2069')
  expect(read()?.querySelector('.second')?.textContent).toBe('No, gracias')
})

it('A visitor on a page that does not say the cart reads what was last seen of it, if that may be remembered', async () => {
  const memory = { ...blankMemory('v', 0), cart: { cart: cart(7), at: 0 } }
  const remembering = {
    past: () => memory,
    shown: () => memory,
    answers: () => ({}),
  } as unknown as MessageStage['remembering']
  await visit({}, { remembering }).show('{cart.total}')
  expect(read()?.querySelector('.text')?.textContent).toContain('€7')
  expect(await visit().show('{cart.total}')).toBeUndefined()
})

it('A visitor whose page takes long to be read sees the message all the same', async () => {
  vi.useFakeTimers()
  const { stage, show } = visit()
  stage.present.look = () => new Promise(() => {})
  const showing = show('Hello')
  await vi.advanceTimersByTimeAsync(1600)
  expect(await showing).toBeDefined()
})

it('A visitor who has gone on meanwhile sees nothing', async () => {
  expect(await visit({}, { here: () => false }).show('Hello')).toBeUndefined()
  expect(read()).toBeUndefined()
})

it('A visitor who puts a product of a message in his cart has it there, and no guide is said to have done it', async () => {
  const { stage, base, events } = visit({}, { platform: platformOf({ addToCart: async () => cart(20) }) })
  let add: ((product: Product) => Promise<void>) | undefined
  let recommended: unknown
  const { products } = await import('../../src/blocks/products')
  const was = { ...products }
  Object.assign(products, {
    prepare: async (_: never, its: { addToCart: typeof add; recommend(w: object): Promise<unknown> }) => {
      add = its.addToCart
      recommended = await its.recommend({ show: 3 })
      return null
    },
  })
  await showMessage(said('Hello', { type: 'products', show: 3 }), base, stage)
  Object.assign(products, { prepare: was.prepare })
  expect(recommended).toEqual([])
  await add!(fan)
  expect(stage.present.page().cart).toEqual(cart(20))
  expect(events.map(e => [e.name, 'guide' in e])).toEqual([
    ['add_to_cart', false],
    ['cart_update', false],
  ])
})

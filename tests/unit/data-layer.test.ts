// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import type { NewEvent, TenderoEvent } from '../../src/events'
import type { SinkSetting } from '../../src/sinks/contract'
import { dataLayer } from '../../src/sinks/data-layer'
import { domEvent } from '../../src/sinks/dom-event'

const event = (what: NewEvent): TenderoEvent => ({ ...what, id: 'e1', at: 5 }) as TenderoEvent
const items = [{ item_id: 'fan', price: 30 }]
const sinkOf = (window: object, name = 'dataLayer') =>
  dataLayer({ type: 'data-layer', name }, { window } as unknown as SinkSetting)
const pushed = (what: NewEvent) => {
  const window = { dataLayer: [] as unknown[] }
  sinkOf(window).take(event(what))
  return window.dataLayer
}

describe('the data layer', () => {
  test.each<NewEvent>([
    { name: 'view_item_list', item_list_id: 'tendero:find', items },
    { name: 'select_item', item_list_id: 'tendero:find', items },
    { name: 'add_to_cart', currency: 'EUR', value: 30, items, guide: 'find' },
    { name: 'view_promotion', promotion_id: 'hello', creative_slot: 'inline' },
    { name: 'select_promotion', promotion_id: 'hello', creative_slot: 'inline' },
  ])('A shop finds $name as GA4 writes it, after the last products were cleared', what => {
    const { name, ...ecommerce } = what
    expect(pushed(what)).toEqual([{ ecommerce: null }, { event: name, tendero_id: 'e1', ecommerce }])
  })
  test('A shop finds the rest with flat parameters', () => {
    const answer: NewEvent = { name: 'guide_answer', guide: 'find', question: 'room', answer: ['a', 'b'] }
    const { name, ...parameters } = answer
    expect(pushed(answer)).toEqual([{ event: name, tendero_id: 'e1', ...parameters }])
  })
  test.each<NewEvent>([
    { name: 'page_view', page_type: 'home' },
    { name: 'view_item', items },
    { name: 'begin_checkout' },
    { name: 'purchase', items },
    { name: 'cart_update', cart: { items: [], count: 0, total: null, currency: null } },
  ])('A shop that reports $name itself does not find it twice', what => {
    expect(pushed(what)).toEqual([])
  })
  test('A tag that changes what it reads changes nothing of ours', () => {
    const taken = event({ name: 'select_item', item_list_id: 'l', items })
    const window = { dataLayer: [] as { ecommerce?: { items: { item_id: string }[] } }[] }
    sinkOf(window).take(taken)
    window.dataLayer[1]!.ecommerce!.items[0]!.item_id = 'theirs'
    expect(items[0]!.item_id).toBe('fan')
  })
  test('A layer that is not there yet is made, under the name that the shop gave', () => {
    const window: Record<string, unknown[]> = {}
    sinkOf(window, 'layer').take(event({ name: 'guide_start', guide: 'g' }))
    expect(window).toEqual({ layer: [{ event: 'guide_start', tendero_id: 'e1', guide: 'g' }] })
  })
  test('A layer that throws, is frozen or is no layer harms nobody', () => {
    const throwing = Object.assign([], {
      push() {
        throw new Error('theirs')
      },
    })
    const layers = [throwing, Object.freeze([]), 5, 'x', {}, () => {}]
    for (const layer of layers)
      sinkOf({ dataLayer: layer }).take(event({ name: 'select_item', item_list_id: 'l', items }))
    sinkOf({}, '__proto__').take(event({ name: 'guide_start', guide: 'g' }))
    expect(Object.keys(Object.prototype)).toEqual([])
  })
})

test('Whoever listens on the page hears every event, in a copy', () => {
  const heard: TenderoEvent[] = []
  document.addEventListener('tendero', happened => heard.push((happened as CustomEvent).detail))
  const start = event({ name: 'guide_start', guide: 'g' })
  domEvent(document).take(start)
  expect(heard).toEqual([start])
  expect(heard[0]).not.toBe(start)
})

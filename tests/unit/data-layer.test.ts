// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Consent } from '../../src/consent'
import type { NewEvent, TenderoEvent } from '../../src/events'
import type { SinkSetting } from '../../src/sinks/contract'
import { dataLayer } from '../../src/sinks/data-layer'
import { domEvent } from '../../src/sinks/dom-event'

const event = (what: NewEvent): TenderoEvent => ({ ...what, id: 'e1', at: 5 }) as TenderoEvent
const items = [{ item_id: 'fan', price: 30 }]
const consent = { analytics: true } as Consent
const clock = {
  setTimeout: (act: () => void, ms: number) => setTimeout(act, ms),
  clearTimeout: (timer: number) => clearTimeout(timer),
}
const sinkOf = (window: object, name = 'dataLayer', via?: 'push' | 'gtag') =>
  dataLayer({ type: 'data-layer', name, via }, {
    window: Object.assign(window, clock),
    consent: () => consent,
  } as unknown as SinkSetting)
/** What lies in the layer once the shop has had its second. */
const pushed = async (what: NewEvent) => {
  const window = { dataLayer: [] as unknown[] }
  sinkOf(window).take(event(what))
  await fetched()
  vi.advanceTimersByTime(1000)
  return window.dataLayer
}
/** What is looked at twice has its code there. */
const fetched = () => vi.dynamicImportSettled()
beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  consent.analytics = true
})

describe('the data layer', () => {
  test.each<NewEvent>([
    { name: 'view_item_list', item_list_id: 'tendero:find', items },
    { name: 'select_item', item_list_id: 'tendero:find', items },
    { name: 'add_to_cart', currency: 'EUR', value: 30, items, guide: 'find' },
    { name: 'view_promotion', promotion_id: 'hello', creative_slot: 'inline' },
    { name: 'select_promotion', promotion_id: 'hello', creative_slot: 'inline' },
  ])('A shop finds $name as GA4 writes it, after the last products were cleared', async what => {
    const { name, ...ecommerce } = what
    expect(await pushed(what)).toEqual([{ ecommerce: null }, { event: name, tendero_id: 'e1', ecommerce }])
  })
  test('A shop finds the rest with flat parameters', async () => {
    const answer: NewEvent = { name: 'guide_answer', guide: 'find', question: 'room', answer: ['a', 'b'] }
    const { name, ...parameters } = answer
    expect(await pushed(answer)).toEqual([{ event: name, tendero_id: 'e1', ...parameters }])
  })
  test.each<NewEvent>([
    { name: 'page_view', page_type: 'home' },
    { name: 'view_item', items },
    { name: 'begin_checkout' },
    { name: 'purchase', items },
    { name: 'cart_update', cart: { items: [], count: 0, total: null, currency: null } },
  ])('A shop that reports $name itself does not find it twice', async what => {
    expect(await pushed(what)).toEqual([])
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
    expect(window).toMatchObject({ layer: [{ event: 'guide_start', tendero_id: 'e1', guide: 'g' }] })
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

describe('what is put in the cart by the widget', () => {
  const ours: NewEvent = { name: 'add_to_cart', currency: 'EUR', value: 30, items, guide: 'find' }
  const theirs = (id: string) => ({ event: 'add_to_cart', ecommerce: { items: [{ item_id: id }] } })
  const added = (layer: readonly unknown[]) => layer.filter(entry => Object(entry).tendero_id)
  const open = (entries: unknown[] = []) => {
    const window = { dataLayer: entries, document: new EventTarget() }
    return {
      layer: entries,
      sink: sinkOf(window),
      press: () => window.document.dispatchEvent(new Event('click')),
    }
  }

  test('A shop that does not report it, finds it once, a second later', async () => {
    const { layer, sink } = open()
    sink.take(event(ours))
    await fetched()
    vi.advanceTimersByTime(999)
    expect(layer).toEqual([])
    vi.advanceTimersByTime(60_000)
    const { name: _, ...ecommerce } = ours
    expect(layer).toEqual([{ ecommerce: null }, { event: 'add_to_cart', tendero_id: 'e1', ecommerce }])
  })
  test.each([
    ['as Tag Manager reads it', theirs('fan')],
    ['with another id, as that of a variant', theirs('fan-white')],
    ['by gtag()', ['event', 'add_to_cart', { items: [] }]],
    ['in the older shape', { event: 'addToCart', ecommerce: { add: { products: [] } } }],
  ])('A shop that reports it itself %s, before us or after, finds its own only', async (_, own) => {
    for (const ms of [-1, 0, 300, 900]) {
      const { layer, sink, press } = open([{ event: 'page_view' }])
      press()
      if (ms < 0) layer.push(own)
      sink.take(event(ours))
      await fetched()
      vi.advanceTimersByTime(Math.max(0, ms))
      if (ms >= 0) layer.push(own)
      vi.advanceTimersByTime(5000)
      expect([ms, added(layer)]).toEqual([ms, []])
    }
  })
  test('A visitor who had put something in the cart by the shop’s own button before, is counted for both', async () => {
    const { layer, sink, press } = open([theirs('lamp')])
    press()
    layer.push(theirs('fan'))
    vi.advanceTimersByTime(8000)
    press()
    sink.take(event(ours))
    await fetched()
    vi.advanceTimersByTime(1000)
    expect(added(layer)).toHaveLength(1)
  })
  test('A visitor who puts two products in the cart, one after the other, is counted twice', async () => {
    const { layer, sink, press } = open()
    press()
    sink.take(event(ours))
    await fetched()
    vi.advanceTimersByTime(1200)
    press()
    sink.take({ ...event(ours), id: 'e2' })
    await fetched()
    vi.advanceTimersByTime(1000)
    expect(added(layer)).toHaveLength(2)
  })
  test('A visitor who leaves within the second, is counted as he leaves, once', async () => {
    const { layer, sink } = open()
    sink.take(event(ours))
    await fetched()
    sink.flush!(false)
    await fetched()
    expect(layer).toEqual([])
    sink.flush!(true)
    await fetched()
    vi.advanceTimersByTime(5000)
    expect(added(layer)).toHaveLength(1)
  })
  test('A visitor who takes his consent back within the second, is not counted', async () => {
    const { layer, sink } = open()
    sink.take(event(ours))
    await fetched()
    consent.analytics = false
    vi.advanceTimersByTime(5000)
    expect(layer).toEqual([])
  })
  test('A shop that is stopped, finds nothing more', async () => {
    const { layer, sink } = open()
    sink.take(event(ours))
    await fetched()
    sink.stop!()
    await fetched()
    vi.advanceTimersByTime(5000)
    expect(layer).toEqual([])
  })
  test('Entries that fail when they are read, and the shop’s own push function, are let be', async () => {
    const spoiled = new Proxy(
      {},
      {
        get: () => {
          throw new Error('theirs')
        },
        has: () => {
          throw new Error('theirs')
        },
      },
    )
    const { layer, sink } = open()
    const { push } = layer
    sink.take(event(ours))
    await fetched()
    layer.push(spoiled, null, 'x', Object.create(null))
    vi.advanceTimersByTime(1000)
    expect(layer.length).toBe(6)
    expect(layer.push).toBe(push)
  })
})

describe('GA4’s limits', () => {
  const sent = async (what: NewEvent) =>
    ((await pushed(what))[1] as { ecommerce: Record<string, never> }).ecommerce

  test('A shop finds at most 200 products in one event', async () => {
    const many = Array.from({ length: 250 }, (_, n) => ({ item_id: `p${n}` }))
    expect((await sent({ name: 'view_item_list', item_list_id: 'l', items: many })).items).toHaveLength(200)
  })
  test('A shop that tracks items with many parameters of its own, finds 27 of them beside GA4’s', async () => {
    const own = Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`own_${n}`, n]))
    const item = { ...own, item_id: 'fan', item_category5: 'c', price: 3, discount: 1 }
    const [kept] = (await sent({ name: 'add_to_cart', items: [item] })).items as unknown as [object]
    expect(Object.keys(kept)).toHaveLength(31)
    expect(kept).toMatchObject({ item_id: 'fan', item_category5: 'c', price: 3, discount: 1, own_26: 26 })
  })
  test('A shop finds no value without its currency', async () => {
    expect(await sent({ name: 'add_to_cart', value: 30, items })).toEqual({ items })
    expect(await sent({ name: 'add_to_cart', value: 0, currency: 'EUR', items })).toMatchObject({ value: 0 })
  })
})

describe('a shop with gtag.js', () => {
  const clicked: NewEvent = { name: 'select_item', item_list_id: 'tendero:find', items }
  const send = async (window: Record<string, unknown>, via?: 'push' | 'gtag') => {
    const calls: unknown[][] = []
    const page = {
      dataLayer: [] as unknown[],
      gtag: (...command: unknown[]) => void calls.push(command),
      ...window,
    }
    const before = page.dataLayer.length
    sinkOf(page, 'dataLayer', via).take(event(clicked))
    await fetched()
    return { calls, layer: page.dataLayer.slice(before) }
  }
  const said = [['event', 'select_item', { tendero_id: 'e1', item_list_id: 'tendero:find', items }]]

  test.each<[string, Record<string, unknown>]>([
    [
      'that is configured on the page',
      {
        dataLayer: [
          ['js', 1],
          ['config', 'G-1'],
        ],
      },
    ],
    ['that has loaded', { google_tag_manager: { 'G-1': {}, dataLayer: {} } }],
  ])('has events by gtag(), if it is one %s', async (_, window) => {
    expect(await send(window)).toEqual({ calls: said, layer: [] })
  })
  test.each<[string, Record<string, unknown>]>([
    ['there is a Tag Manager too', { dataLayer: [['config', 'G-1'], { 'gtm.start': 1, event: 'gtm.js' }] }],
    ['Tag Manager has loaded', { google_tag_manager: { 'GTM-1': {} }, dataLayer: [['config', 'G-1']] }],
    ['it is only the stub of consent mode', { dataLayer: [['consent', 'default', {}]] }],
    ['there is none', { gtag: undefined, dataLayer: [['config', 'G-1']] }],
  ])('has them pushed, if %s', async (_, window) => {
    const { calls, layer } = await send(window)
    expect(calls).toEqual([])
    expect(layer).toMatchObject([{ ecommerce: null }, { event: 'select_item' }])
  })
  test('has them as its owner says', async () => {
    expect((await send({}, 'gtag')).calls).toEqual(said)
    expect((await send({ dataLayer: [['config', 'G-1']] }, 'push')).calls).toEqual([])
    expect((await send({ gtag: undefined }, 'gtag')).layer).toHaveLength(2)
  })
  test('that fails, harms nobody', async () => {
    const gtag = () => {
      throw new Error('theirs')
    }
    expect((await send({ gtag, dataLayer: [['config', 'G-1']] })).layer).toEqual([])
  })
})

test('A shop finds of an order what came about by the widget, beside its own purchase', async () => {
  const assisted = { item_id: 'fan', price: 30, quantity: 1, assisted: 'guide:find', assisted_at: 4 }
  const order: NewEvent = {
    name: 'purchase',
    transaction_id: 'o-7',
    currency: 'EUR',
    value: 75,
    assisted_value: 30,
    items: [assisted, { item_id: 'lamp', price: 45 }],
  }
  expect(await pushed(order)).toMatchObject([
    { ecommerce: null },
    {
      event: 'assisted_purchase',
      tendero_id: 'e1',
      ecommerce: { transaction_id: 'o-7', currency: 'EUR', value: 30, items: [assisted] },
    },
  ])
  expect(JSON.stringify(await pushed(order))).not.toContain('lamp')
})

test('Whoever listens on the page hears every event, in a copy', () => {
  const heard: TenderoEvent[] = []
  document.addEventListener('tendero', happened => heard.push((happened as CustomEvent).detail))
  const start = event({ name: 'guide_start', guide: 'g' })
  domEvent(document).take(start)
  expect(heard).toEqual([start])
  expect(heard[0]).not.toBe(start)
})

/** Sinks for the tools that a shop has on its page, against stand-ins that take down exactly what they are called with. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { check, sayProblem } from '../../src/check'
import { advise } from '../../src/check/advise'
import type { Consent } from '../../src/consent'
import type { NewEvent, TenderoEvent } from '../../src/events'
import type { Sink, SinkSetting } from '../../src/sinks/contract'
import { createSinks } from '../../src/sinks/index'
import { type Sink as Options, sink as schema } from '../../src/sinks/schema'

const AT = Date.UTC(2030, 2, 4, 9)
const event = (what: NewEvent, id = 'e1', at = AT): TenderoEvent => ({ ...what, id, at }) as TenderoEvent
const items = [{ item_id: 'fan', item_name: 'Fan', item_category: 'fans', price: 30, quantity: 1, index: 2 }]
const clicked: NewEvent = { name: 'select_item', item_list_id: 'tendero:find', items }
const added: NewEvent = { name: 'add_to_cart', currency: 'EUR', value: 30, items, guide: 'find' }
const answered: NewEvent = {
  name: 'guide_answer',
  guide: 'find',
  question: 'room',
  answer: ['bedroom', 'office'],
}
const bought: NewEvent = {
  name: 'purchase',
  transaction_id: 'o-7',
  currency: 'EUR',
  value: 75,
  assisted_value: 30,
  items: [
    { ...items[0]!, assisted: 'guide:find', assisted_at: AT - 5 },
    { item_id: 'lamp', price: 45, quantity: 1 },
  ],
}

/** A page of the shop with these globals, and what its visitor has agreed to. */
function page(globals: object = {}) {
  const consent: Consent = { necessary: true, memory: true, analytics: true, marketing: true, gpc: false }
  const window = Object.assign(
    {
      setTimeout: (act: () => void, ms: number) => setTimeout(act, ms),
      clearTimeout: (timer: number) => clearTimeout(timer),
      addEventListener() {},
      removeEventListener() {},
    },
    globals,
  )
  const storage = { erasures: 0 }
  const setting = { window, storage, consent: () => ({ ...consent }), now: Date.now, random: () => 0 }
  return { consent, window, storage, setting: setting as unknown as SinkSetting }
}

/** The sink as an owner writes it, once its code is there. */
async function open(written: object, setting: SinkSetting): Promise<Required<Sink>> {
  const sinks = createSinks([schema.parse(written) as Options], setting)
  await vi.dynamicImportSettled()
  return sinks
}

const settled = () => vi.advanceTimersByTimeAsync(0)

/** Takes down the calls of a function of this name. */
function standIn(verb: string) {
  const calls: unknown[][] = []
  return { calls, it: { [verb]: (...given: unknown[]) => void calls.push(given) } }
}

/** What each tool is, and which of its calls an opened product, one put in the cart and an answer become. */
const TOOLS: [string, { global: string; verb: string; said: Record<string, unknown[][]> }][] = [
  [
    'segment',
    {
      global: 'analytics',
      verb: 'track',
      said: {
        select_item: [['select_item', { tendero_id: 'e1', item_list_id: 'tendero:find', items }]],
        add_to_cart: [
          ['add_to_cart', { tendero_id: 'e1', currency: 'EUR', value: 30, items, guide: 'find' }],
        ],
        guide_answer: [
          [
            'guide_answer',
            { tendero_id: 'e1', guide: 'find', question: 'room', answer: ['bedroom', 'office'] },
          ],
        ],
      },
    },
  ],
  [
    'posthog',
    {
      global: 'posthog',
      verb: 'capture',
      said: {
        select_item: [['select_item', { tendero_id: 'e1', item_list_id: 'tendero:find', items }]],
        add_to_cart: [
          ['add_to_cart', { tendero_id: 'e1', currency: 'EUR', value: 30, items, guide: 'find' }],
        ],
        guide_answer: [
          [
            'guide_answer',
            { tendero_id: 'e1', guide: 'find', question: 'room', answer: ['bedroom', 'office'] },
          ],
        ],
      },
    },
  ],
  [
    'matomo',
    {
      global: '_paq',
      verb: 'push',
      said: {
        select_item: [[['trackEvent', 'Tendero', 'select_item', 'tendero:find / fan']]],
        add_to_cart: [[['trackEvent', 'Tendero', 'add_to_cart', 'find / fan', 30]]],
        guide_answer: [[['trackEvent', 'Tendero', 'guide_answer', 'find / room / bedroom,office']]],
      },
    },
  ],
  [
    'klaviyo',
    {
      global: 'klaviyo',
      verb: 'track',
      said: {
        select_item: [
          ['select_item', { $event_id: 'e1', tendero_id: 'e1', item_list_id: 'tendero:find', items }],
        ],
        add_to_cart: [
          [
            'Added to Cart',
            {
              $event_id: 'e1',
              $value: 30,
              AddedItemProductID: 'fan',
              AddedItemProductName: 'Fan',
              AddedItemPrice: 30,
              AddedItemQuantity: 1,
              AddedItemCategories: ['fans'],
              ItemNames: ['Fan'],
              Guide: 'find',
            },
          ],
        ],
        guide_answer: [
          [
            'guide_answer',
            {
              $event_id: 'e1',
              tendero_id: 'e1',
              guide: 'find',
              question: 'room',
              answer: ['bedroom', 'office'],
            },
          ],
        ],
      },
    },
  ],
  [
    'brevo',
    {
      global: 'Brevo',
      verb: 'push',
      said: {
        select_item: [
          [['track', 'select_item', {}, { id: 'e1', data: { item_list_id: 'tendero:find', items } }]],
        ],
        add_to_cart: [
          [
            [
              'track',
              'add_to_cart',
              {},
              { id: 'e1', data: { currency: 'EUR', value: 30, items, guide: 'find' } },
            ],
          ],
        ],
        guide_answer: [
          [
            [
              'track',
              'guide_answer',
              {},
              { id: 'e1', data: { guide: 'find', question: 'room', answer: ['bedroom', 'office'] } },
            ],
          ],
        ],
      },
    },
  ],
  [
    'omnisend',
    {
      global: 'omnisend',
      verb: 'push',
      said: {
        select_item: [
          [
            [
              'track',
              'select_item',
              {
                origin: 'api',
                eventID: 'e1',
                eventVersion: '',
                eventTime: '2030-03-04T09:00:00.000Z',
                properties: { item_list_id: 'tendero:find', items },
              },
            ],
          ],
        ],
        add_to_cart: [
          [
            [
              'track',
              'added product to cart',
              {
                origin: 'api',
                eventID: 'e1',
                eventVersion: '',
                eventTime: '2030-03-04T09:00:00.000Z',
                properties: {
                  value: 30,
                  currency: 'EUR',
                  addedItem: { productID: 'fan', productTitle: 'Fan', productPrice: 30, productQuantity: 1 },
                  lineItems: [
                    { productID: 'fan', productTitle: 'Fan', productPrice: 30, productQuantity: 1 },
                  ],
                },
              },
            ],
          ],
        ],
        guide_answer: [
          [
            [
              'track',
              'guide_answer',
              {
                origin: 'api',
                eventID: 'e1',
                eventVersion: '',
                eventTime: '2030-03-04T09:00:00.000Z',
                properties: { guide: 'find', question: 'room', answer: ['bedroom', 'office'] },
              },
            ],
          ],
        ],
      },
    },
  ],
]

beforeEach(() => {
  vi.useFakeTimers({ now: AT })
})
afterEach(() => {
  vi.useRealTimers()
})

describe.each(TOOLS)('A shop with %s', (type, { global, verb, said }) => {
  const isMarketing = ['klaviyo', 'brevo', 'omnisend'].includes(type)

  test.each([clicked, added, answered])('finds $name there, as its documents write it', async what => {
    const { calls, it } = standIn(verb)
    const sinks = await open({ type }, page({ [global]: it }).setting)
    sinks.take(event(what))
    expect(calls).toEqual([])
    await settled()
    expect(calls).toEqual(said[what.name])
  })

  test('whose script comes late, finds everything, in order and once', async () => {
    const { setting, window } = page()
    const sinks = await open({ type, events: ['guide_start', 'guide_close'] }, setting)
    sinks.take(event({ name: 'guide_start', guide: 'g' }, 'a'))
    await vi.advanceTimersByTimeAsync(20_000)
    sinks.take(event({ name: 'guide_close', guide: 'g', answered: 2 }, 'b', AT + 20_000))
    await vi.advanceTimersByTimeAsync(5000)
    const { calls, it } = standIn(verb)
    Object.assign(window, { [global]: it })
    await vi.advanceTimersByTimeAsync(90_000)
    const told = calls.map(call => JSON.stringify(call))
    expect(told).toHaveLength(2)
    expect(told[0]).toContain('guide_start')
    expect(told[1]).toContain('guide_close')
  })

  test('whose script comes after a minute, finds only what is younger, and of much the newest fifty', async () => {
    const { setting, window } = page()
    const sinks = await open({ type }, setting)
    sinks.take(event({ name: 'guide_start', guide: 'too-old' }))
    await vi.advanceTimersByTimeAsync(59_500)
    for (let n = 0; n < 60; n++)
      sinks.take(event({ name: 'guide_start', guide: `g${n}.` }, `n${n}`, Date.now()))
    await vi.advanceTimersByTimeAsync(30_000)
    const { calls, it } = standIn(verb)
    Object.assign(window, { [global]: it })
    await vi.advanceTimersByTimeAsync(2000)
    const told = calls.map(call => JSON.stringify(call))
    expect(told).toHaveLength(50)
    expect(told[0]).toContain('g10.')
    expect(told.join()).not.toContain('too-old')
  })

  test('whose script is blocked, is let be: nothing is made in its place, and nobody waits for ever', async () => {
    const { setting, window } = page()
    const before = Object.keys(window)
    const sinks = await open({ type }, setting)
    sinks.take(event(clicked))
    await vi.advanceTimersByTimeAsync(61_000)
    expect(Object.keys(window)).toEqual(before)
    expect(vi.getTimerCount()).toBe(0)
  })

  test('whose script fails, in whatever way, goes on as if nothing had been said', async () => {
    let calls = 0
    const fails = () => {
      calls++
      throw new Error('theirs')
    }
    const rejects = () => {
      calls++
      return Promise.reject(new Error('theirs'))
    }
    const looked = Object.defineProperty({}, verb, { get: fails })
    for (const it of [{ [verb]: fails }, { [verb]: rejects }, looked, 5, null, 'x', { [verb]: 5 }]) {
      const sinks = await open({ type }, page({ [global]: it }).setting)
      sinks.take(event(clicked))
      await settled()
      sinks.flush(true)
      sinks.stop()
    }
    expect(calls).toBeGreaterThanOrEqual(2)
  })

  test('that changes what it is given, changes nothing of ours', async () => {
    const it = {
      [verb]: (...given: unknown[]) => {
        const spoil = (part: unknown) => {
          if (!part || typeof part !== 'object') return
          for (const key of Object.keys(part)) {
            spoil((part as Record<string, unknown>)[key])
            ;(part as Record<string, unknown>)[key] = 'theirs'
          }
        }
        spoil(given)
      },
    }
    const sinks = await open({ type }, page({ [global]: it }).setting)
    const ours = event(structuredClone(clicked))
    sinks.take(ours)
    await settled()
    expect(ours).toEqual(event(clicked))
  })

  test('hears nothing of a visitor who has not agreed, or whose browser says no (GPC)', async () => {
    for (const no of [
      { analytics: false },
      { gpc: true },
      ...(isMarketing ? [{ marketing: false }, { marketing: undefined }] : []),
    ]) {
      const { calls, it } = standIn(verb)
      const { consent, setting } = page({ [global]: it })
      Object.assign(consent, no)
      const sinks = await open({ type }, setting)
      sinks.take(event(clicked))
      sinks.flush(true)
      await vi.advanceTimersByTimeAsync(5000)
      expect([no, calls]).toEqual([no, []])
    }
  })

  test('that writes no mails, hears of a visitor who wants no mails', async () => {
    const { calls, it } = standIn(verb)
    const { consent, setting } = page({ [global]: it })
    consent.marketing = false
    const sinks = await open({ type }, setting)
    sinks.take(event(clicked))
    await settled()
    expect(calls).toHaveLength(isMarketing ? 0 : 1)
  })

  test('hears nothing of a visitor who took it back while its script was on its way', async () => {
    const { calls, it } = standIn(verb)
    const { consent, setting, window } = page()
    const sinks = await open({ type }, setting)
    sinks.take(event(clicked))
    await settled()
    consent.analytics = false
    await vi.advanceTimersByTimeAsync(3000)
    Object.assign(window, { [global]: it })
    consent.analytics = true
    await vi.advanceTimersByTimeAsync(3000)
    expect(calls).toEqual([])
    sinks.take(event(clicked, 'e2', Date.now()))
    await settled()
    expect(calls).toHaveLength(1)
  })

  test('hears nothing of what was before the visitor had everything forgotten', async () => {
    const { calls, it } = standIn(verb)
    const { setting, storage, window } = page()
    const sinks = await open({ type, events: ['guide_start'] }, setting)
    sinks.take(event({ name: 'guide_start', guide: 'before' }))
    await settled()
    storage.erasures++
    sinks.take(event({ name: 'guide_start', guide: 'after' }, 'e2'))
    Object.assign(window, { [global]: it })
    await vi.advanceTimersByTimeAsync(3000)
    expect(JSON.stringify(calls)).toContain('after')
    expect(JSON.stringify(calls)).not.toContain('before')
  })

  test('is not told what it knows by itself, unless its owner asks for it', async () => {
    const its: NewEvent[] = [
      { name: 'page_view', page_type: 'home' },
      { name: 'view_item', items },
      { name: 'add_to_cart', items, value: 30, currency: 'EUR' },
      { name: 'begin_checkout' },
      { name: 'purchase', items },
      { name: 'cart_update', cart: { items: [], count: 0, total: 0, currency: 'EUR' } },
      { name: 'problem', code: 'x', message: 'y' },
      { name: 'custom', custom_name: 'theirs' },
    ]
    for (const what of its) {
      const { calls, it } = standIn(verb)
      const { setting } = page({ [global]: it })
      const silent = await open({ type }, setting)
      silent.take(event(what))
      await settled()
      expect([what.name, calls]).toEqual([what.name, []])
      const asked = await open({ type, events: [what.name] }, setting)
      asked.take(event(what))
      asked.take(event(clicked))
      await settled()
      expect([what.name, calls.length > 0]).toEqual([what.name, true])
      expect(JSON.stringify(calls)).not.toContain('select_item')
    }
  })

  test('is told of an order what came about by the widget, and its worth alone', async () => {
    const { calls, it } = standIn(verb)
    const sinks = await open({ type }, page({ [global]: it }).setting)
    sinks.take(event(bought))
    await settled()
    expect(calls).toHaveLength(1)
    const told = JSON.stringify(calls)
    expect(told).toContain('assisted_purchase')
    expect(told).toContain('fan')
    expect(told).toContain('30')
    expect(told).not.toContain('lamp')
    expect(told).not.toContain('75')
  })

  test('never sees an address, whatever the event carries beside', async () => {
    const { calls, it } = standIn(verb)
    const sinks = await open({ type }, page({ [global]: it }).setting)
    sinks.take(event({ name: 'sign_up', promotion_id: 'p', topic: 'newsletter' }))
    await settled()
    expect(JSON.stringify(calls)).not.toMatch(/@|email/i)
  })
})

test('A shop with RudderStack names its global', async () => {
  const { calls, it } = standIn('track')
  const sinks = await open(
    { type: 'segment', global: 'rudderanalytics' },
    page({ rudderanalytics: it }).setting,
  )
  sinks.take(event({ name: 'guide_start', guide: 'find' }))
  await settled()
  expect(calls).toEqual([['guide_start', { tendero_id: 'e1', guide: 'find' }]])
})

test.each([
  ['segment', 'analytics', 'track'],
  ['posthog', 'posthog', 'capture'],
])(
  'A shop that feeds other tools from %s, has the names of the ecommerce spec',
  async (type, global, verb) => {
    const { calls, it } = standIn(verb)
    const sinks = await open({ type, ecommerce: true }, page({ [global]: it }).setting)
    const product = { product_id: 'fan', name: 'Fan', category: 'fans', position: 2, price: 30, quantity: 1 }
    sinks.take(event({ name: 'view_item_list', item_list_id: 'tendero:find', items }))
    sinks.take(event(clicked))
    sinks.take(event(added))
    sinks.take(event({ name: 'view_promotion', promotion_id: 'p', creative_slot: 'prompt', variant: 'b' }))
    sinks.take(event({ name: 'guide_start', guide: 'find' }))
    await settled()
    expect(calls).toEqual([
      ['Product List Viewed', { tendero_id: 'e1', list_id: 'tendero:find', products: [product] }],
      ['Product Clicked', { tendero_id: 'e1', list_id: 'tendero:find', ...product }],
      ['Product Added', { tendero_id: 'e1', currency: 'EUR', value: 30, guide: 'find', ...product }],
      ['Promotion Viewed', { tendero_id: 'e1', promotion_id: 'p', position: 'prompt', creative: 'b' }],
      ['guide_start', { tendero_id: 'e1', guide: 'find' }],
    ])
  },
)

describe('A shop that has Matomo told of its carts and orders by us', () => {
  const paq = async (what: NewEvent) => {
    const { calls, it } = standIn('push')
    const sinks = await open(
      { type: 'matomo', events: ['cart_update', 'purchase'] },
      page({ _paq: it }).setting,
    )
    sinks.take(event(what))
    await settled()
    return calls.map(([command]) => command)
  }
  const lines = [
    { id: 'fan', title: 'Fan', quantity: 2, price: 30 },
    { id: 'bag', title: null, quantity: 1, price: 0 },
  ]

  test('finds the whole cart each time', async () => {
    const cart = { items: lines, count: 3, total: 60, currency: 'EUR' }
    expect(await paq({ name: 'cart_update', cart })).toEqual([
      ['clearEcommerceCart'],
      ['addEcommerceItem', 'fan', 'Fan', '', 30, 2],
      ['addEcommerceItem', 'bag', 'bag', '', 0, 1],
      ['trackEcommerceCartUpdate', 60],
    ])
  })
  test('finds an order under its number', async () => {
    expect(await paq(bought)).toEqual([
      ['clearEcommerceCart'],
      ['addEcommerceItem', 'fan', 'Fan', 'fans', 30, 1],
      ['addEcommerceItem', 'lamp', 'lamp', '', 45, 1],
      ['trackEcommerceOrder', 'o-7', 75],
    ])
  })
  test('finds no cart in which a price is a guess', async () => {
    const cart = { items: [{ ...lines[0]!, price: null }], count: 2, total: 60, currency: 'EUR' }
    expect(await paq({ name: 'cart_update', cart })).toEqual([['trackEvent', 'Tendero', 'cart_update', '']])
    const { transaction_id: _, ...nameless } = bought as TenderoEvent<'purchase'>
    expect((await paq(nameless as NewEvent)).flat()).not.toContain('trackEcommerceOrder')
  })
})

test('A shop with Klaviyo has a look at a product as Klaviyo calls it, if it asks for it', async () => {
  const { calls, it } = standIn('track')
  const sinks = await open({ type: 'klaviyo', events: ['view_item'] }, page({ klaviyo: it }).setting)
  sinks.take(event({ name: 'view_item', items }))
  await settled()
  expect(calls).toEqual([
    [
      'Viewed Product',
      { $event_id: 'e1', ProductID: 'fan', ProductName: 'Fan', Price: 30, Categories: ['fans'] },
    ],
  ])
})

test('A shop with the older script of Klaviyo or Brevo is understood too', async () => {
  const learnq: unknown[] = []
  const older = await open({ type: 'klaviyo' }, page({ _learnq: learnq }).setting)
  older.take(event({ name: 'guide_start', guide: 'g' }))
  const { calls, it } = standIn('track')
  const sendinblue = await open({ type: 'brevo' }, page({ sendinblue: it }).setting)
  sendinblue.take(event({ name: 'guide_start', guide: 'g' }))
  await settled()
  expect(learnq).toEqual([['track', 'guide_start', { $event_id: 'e1', tendero_id: 'e1', guide: 'g' }]])
  expect(calls).toEqual([['guide_start', {}, { id: 'e1', data: { guide: 'g' } }]])
})

test('A shop with Omnisend has a look at a product in the version that Omnisend wants', async () => {
  const { calls, it } = standIn('push')
  const sinks = await open({ type: 'omnisend', events: ['view_item'] }, page({ omnisend: it }).setting)
  sinks.take(event({ name: 'view_item', currency: 'EUR', items }))
  await settled()
  expect(calls).toMatchObject([
    [
      [
        'track',
        'viewed product',
        {
          eventVersion: 'v4',
          properties: { product: { id: 'fan', title: 'Fan', price: 30, currency: 'EUR' } },
        },
      ],
    ],
  ])
})

test('A shop whose own event cannot be copied loses that event only', async () => {
  const { calls, it } = standIn('track')
  const sinks = await open(
    { type: 'segment', events: ['custom', 'guide_start'] },
    page({ analytics: it }).setting,
  )
  sinks.take(event({ name: 'custom', custom_name: 'x', act() {} } as NewEvent))
  sinks.take(event({ name: 'guide_start', guide: 'g' }))
  await settled()
  expect(calls.map(([name]) => name)).toEqual(['guide_start'])
})

test('An owner who writes a global that is none, or an option that is not there, hears of it', () => {
  for (const written of [
    { type: 'segment', global: 'a.b' },
    { type: 'segment', global: '' },
    { type: 'posthog', key: 'phc_1' },
    { type: 'webhook' },
    { type: 'matomo', events: 'all' },
  ])
    expect([written, schema.safeParse(written).success]).toEqual([written, false])
})

test('An owner who asks for an event that nobody says, hears which one he may have meant', () => {
  const source = {
    sinks: [
      { type: 'brevo', nonsense: true },
      { type: 'posthog', events: ['select_item', 'selct_item', 'constructor'] },
    ],
  }
  const { manifest } = check(source)
  const [first, second, ...more] = advise(manifest!, source).map(sayProblem)
  expect(first).toContain('sinks[1].events[1]: there is no event "selct_item"; did you mean "select_item"?')
  expect(second).toContain('sinks[1].events[2]: there is no event "constructor"')
  expect(more).toEqual([])
})

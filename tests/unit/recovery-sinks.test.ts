/** Recovery sinks against a real server on loopback that answers as the receivers' documents say, and scripts as they are. */
import type { IncomingMessage } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { loadRecoverySink } from '../../src/recovery'
import type { Cancellation, HandOver, RecoverySetting } from '../../src/recovery/contract'
import type { RecoverySinkOptions } from '../../src/recovery/schema'
import { recoverySink } from '../../src/recovery/schema'
import { type Reply, type Served, serve } from '../support/serve'

const AT = Date.UTC(2026, 10, 3, 12)
const basket: HandOver = {
  v: 1,
  id: 'basket-1',
  event: 'cart.recovery_requested',
  at: AT,
  email: 'ana@example.com',
  language: 'es',
  consent: {
    text: 'Send me my basket.',
    privacy: 'https://shop.example/privacy',
    at: AT,
    campaign: 'leaving',
  },
  topic: 'cart',
  page: 'https://shop.example/cart',
  cart: {
    items: [
      { id: 'fan', title: 'Fan', quantity: 3, price: 19.9, url: 'https://shop.example/fan', image: null },
      { id: 'gift', title: null, quantity: 1, price: null },
    ],
    total: 59.7,
    currency: 'EUR',
    restore: 'https://shop.example/cart?tendero-cart=fan:3',
  },
  products: [{ id: 'filter', title: 'Filter', url: null, image: null, price: 9, currency: 'EUR' }],
}
const newsletter: HandOver = {
  ...basket,
  id: 'sign-1',
  event: 'sign_up',
  topic: 'newsletter',
  cart: null,
  products: [],
}
const bought: Cancellation = { v: 1, id: 'basket-1', event: 'cart.recovered', at: AT, order: 'order-9' }

interface Came {
  path: string
  method: string | undefined
  headers: IncomingMessage['headers']
  body: Record<string, never>
}
let came: Came[]
let answer: Reply & { hold?: number }
let server: Served

beforeEach(async () => {
  came = []
  answer = { status: 202, body: '' }
  server = await serve(async (_, request) => {
    let body = ''
    for await (const chunk of request) body += chunk
    const { method, headers, url } = request
    came.push({ path: url!, method, headers, body: JSON.parse(body || 'null') })
    if (answer.hold) await wait(answer.hold)
    return answer
  })
})
afterEach(async () => {
  await server.close()
  vi.useRealTimers()
})

/** A page of the shop; requests to Klaviyo go to the server on loopback. */
const page = (scripts: object = {}): RecoverySetting => ({
  window: {
    location: { href: `${server.url}/es/cart` },
    fetch: (address: string, init: RequestInit) =>
      fetch(address.replace('https://a.klaviyo.com', server.url), init),
    setTimeout: (act: () => void, ms: number, ...rest: []) => setTimeout(act, ms / 200, ...rest),
    ...scripts,
  } as unknown as RecoverySetting['window'],
  shop: { currency: 'EUR' },
  now: () => AT,
})
const sink = async (written: object, setting = page()) => {
  const options = recoverySink.parse(written) as RecoverySinkOptions
  return (await loadRecoverySink(options))(options, setting)
}

describe('a webhook', () => {
  test('gets the whole message as JSON, once under its id, and nothing else of the visitor', async () => {
    const deliver = await sink({ type: 'webhook', url: '/api/recovery' })
    expect(await deliver(basket)).toBe('delivered')
    const [{ path, method, headers, body }] = came as [Came]
    expect([path, method, headers['content-type']]).toEqual(['/api/recovery', 'POST', 'application/json'])
    expect(headers['idempotency-key']).toBe('basket-1')
    expect([headers.cookie, headers.referer]).toEqual([undefined, undefined])
    expect(body).toEqual(basket)
  })
  test('gets the cancellation under a key of its own, so that it is not dropped as a double', async () => {
    const deliver = await sink({ type: 'webhook', url: '/api/recovery' })
    expect(await deliver(bought)).toBe('delivered')
    expect(came[0]!.headers['idempotency-key']).toBe('basket-1.recovered')
    expect(came[0]!.body).toEqual(bought)
  })
  test.each([
    [200, {}, 'delivered'],
    [204, {}, 'delivered'],
    [400, {}, 'refused'],
    [404, {}, 'refused'],
    [422, {}, 'refused'],
    [408, {}, { retryIn: 0 }],
    [429, { 'retry-after': '120' }, { retryIn: 120_000 }],
    [429, { 'retry-after': new Date(AT + 45_000).toUTCString() }, { retryIn: 45_000 }],
    [429, { 'retry-after': 'soon' }, { retryIn: 0 }],
    [503, { 'retry-after': '999999' }, { retryIn: 3_600_000 }],
    [500, {}, { retryIn: 0 }],
    [302, { location: '/elsewhere' }, 'retry'],
  ])('that answers %i %j: %j', async (status, headers, how) => {
    answer = { status, headers: headers as Record<string, string>, body: '' }
    const deliver = await sink({ type: 'webhook', url: '/api/recovery' })
    expect(await deliver(basket)).toEqual(how)
  })
  test('that is slow is waited for; one that is dead is tried again', async () => {
    const deliver = await sink({ type: 'webhook', url: '/api/recovery' })
    answer = { status: 204, body: '', hold: 300 }
    expect(await deliver(basket)).toBe('delivered')
    await server.close()
    expect(await deliver(basket)).toBe('retry')
  })
  test('whose address is none is never asked', async () => {
    const setting = page()
    const deliver = (await loadRecoverySink({ type: 'webhook', url: '' }))(
      { type: 'webhook', url: 'javascript:alert(1)' },
      setting,
    )
    expect(await deliver(basket)).toBe('refused')
    expect(came).toEqual([])
  })
})

describe('Klaviyo without its script', () => {
  test('gets the basket as the event that the shop’s flow waits for', async () => {
    const deliver = await sink({ type: 'klaviyo', company: 'AbC123' })
    expect(await deliver(basket)).toBe('delivered')
    const [{ path, headers, body }] = came as [Came]
    expect(path).toBe('/client/events?company_id=AbC123')
    expect(headers['content-type']).toBe('application/vnd.api+json')
    expect(headers.revision).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(body).toMatchObject({
      data: {
        type: 'event',
        attributes: {
          metric: { data: { type: 'metric', attributes: { name: 'Started Checkout' } } },
          profile: { data: { type: 'profile', attributes: { email: 'ana@example.com' } } },
          unique_id: 'basket-1',
          time: '2026-11-03T12:00:00.000Z',
          value: 59.7,
          value_currency: 'EUR',
          properties: {
            $value: 59.7,
            CheckoutURL: basket.cart!.restore,
            ItemNames: ['Fan', 'gift'],
            ConsentText: 'Send me my basket.',
            Campaign: 'leaving',
            Items: [
              { ProductID: 'fan', ProductName: 'Fan', Quantity: 3, ItemPrice: 19.9, RowTotal: 59.7 },
              { ProductID: 'gift', Quantity: 1, ItemPrice: null, RowTotal: null },
            ],
            Recommended: [{ ProductID: 'filter', ProductName: 'Filter', ItemPrice: 9 }],
          },
        },
      },
    })
  })
  test('gets a newsletter sign-up on the shop’s list, if it has named one', async () => {
    const deliver = await sink({ type: 'klaviyo', company: 'AbC123', list: 'Y6nRLr' })
    expect(await deliver(newsletter)).toBe('delivered')
    const [{ path, body }] = came as [Came]
    expect(path).toBe('/client/subscriptions?company_id=AbC123')
    expect(body).toMatchObject({
      data: {
        type: 'subscription',
        attributes: {
          profile: {
            data: {
              attributes: {
                email: 'ana@example.com',
                subscriptions: { email: { marketing: { consent: 'SUBSCRIBED' } } },
              },
            },
          },
        },
        relationships: { list: { data: { type: 'list', id: 'Y6nRLr' } } },
      },
    })
  })
  test('gets every other sign-up as an event: who waits for a fan has not asked for the newsletter', async () => {
    const waits = { ...newsletter, topic: 'back-in-stock', products: basket.products }
    for (const [options, message] of [
      [{ list: 'Y6nRLr' }, waits],
      [{}, newsletter],
    ] as const)
      await (await sink({ type: 'klaviyo', company: 'AbC123', ...options }))(message)
    expect(came.map(({ path }) => path)).toEqual(Array(2).fill('/client/events?company_id=AbC123'))
    expect(came[0]!.body).toMatchObject({
      data: {
        attributes: {
          metric: { data: { attributes: { name: 'Signed up in shop' } } },
          properties: { Topic: 'back-in-stock', Items: [{ ProductID: 'filter' }] },
        },
      },
    })
  })
  test('is left alone by a cancellation: its own order events do that', async () => {
    expect(await (await sink({ type: 'klaviyo', company: 'AbC123' }))(bought)).toBe('delivered')
    expect(came).toEqual([])
  })
  test('that has had enough for now is tried again when it says', async () => {
    answer = { status: 429, headers: { 'retry-after': '9' }, body: '{"errors":[]}' }
    expect(await (await sink({ type: 'klaviyo', company: 'AbC123' }))(basket)).toEqual({ retryIn: 9000 })
  })
})

describe('Klaviyo with its script', () => {
  test('identifies the visitor, then tells of the basket; nothing is posted beside it', async () => {
    const identify = vi.fn(async () => {})
    const track = vi.fn(async () => {})
    const deliver = await sink({ type: 'klaviyo', company: 'AbC123' }, page({ klaviyo: { identify, track } }))
    expect(await deliver(basket)).toBe('delivered')
    expect(identify).toHaveBeenCalledWith(expect.objectContaining({ email: 'ana@example.com' }))
    expect(track).toHaveBeenCalledWith(
      'Started Checkout',
      expect.objectContaining({ $event_id: 'basket-1', CheckoutURL: basket.cart!.restore }),
    )
    expect(identify.mock.invocationCallOrder[0]).toBeLessThan(track.mock.invocationCallOrder[0]!)
    expect(came).toEqual([])
  })
  test.each([
    [
      'was blocked, so that its stub never answers',
      { identify: () => new Promise(() => {}), track: () => new Promise(() => {}) },
    ],
    ['fails', { identify: () => {}, track: () => Promise.reject(new Error('no')) }],
    [
      'throws',
      {
        identify: () => {
          throw new Error('no')
        },
        track: () => {},
      },
    ],
    ['is something else of that name', 'AbC123'],
  ])('that %s: the client API gets it under the same id', async (_, klaviyo) => {
    const deliver = await sink({ type: 'klaviyo', company: 'AbC123' }, page({ klaviyo }))
    expect(await deliver(basket)).toBe('delivered')
    expect(came[0]!.body).toMatchObject({ data: { attributes: { unique_id: 'basket-1' } } })
  })
})

describe('Brevo', () => {
  test('gets the basket by its tracker, and it is taken back by its id', async () => {
    const Brevo: unknown[] = []
    const deliver = await sink({ type: 'brevo' }, page({ Brevo }))
    expect(await deliver(basket)).toBe('delivered')
    expect(await deliver(bought)).toBe('delivered')
    expect(Brevo).toEqual([
      [
        'track',
        'cart_updated',
        { email: 'ana@example.com' },
        {
          id: 'cart:basket-1',
          data: expect.objectContaining({
            total: 59.7,
            currency: 'EUR',
            url: basket.cart!.restore,
            items: [expect.objectContaining({ name: 'Fan', price: 19.9, quantity: 3 }), expect.anything()],
          }),
        },
      ],
      ['track', 'cart_deleted', {}, { id: 'cart:basket-1', data: { items: [] } }],
    ])
  })
  test('that is older gets it by the name it had', async () => {
    const track = vi.fn()
    expect(await (await sink({ type: 'brevo' }, page({ sendinblue: { track } })))(newsletter)).toBe(
      'delivered',
    )
    expect(track).toHaveBeenCalledWith(
      'signed_up_in_shop',
      { email: 'ana@example.com' },
      { id: 'sign-up:sign-1', data: expect.objectContaining({ topic: 'newsletter' }) },
    )
  })
})

describe('Omnisend', () => {
  test('identifies the visitor, then tells that a checkout was begun', async () => {
    const pushed: unknown[] = []
    const identifyContact = vi.fn()
    const omnisend = { push: (...all: unknown[]) => pushed.push(...all), identifyContact }
    const deliver = await sink({ type: 'omnisend' }, page({ omnisend }))
    expect(await deliver(basket)).toBe('delivered')
    expect(await deliver(bought)).toBe('delivered')
    expect(identifyContact.mock.calls).toEqual([[{ email: 'ana@example.com' }]])
    expect(pushed).toEqual([
      [
        'track',
        'started checkout',
        expect.objectContaining({
          origin: 'api',
          eventID: 'basket-1',
          properties: expect.objectContaining({
            abandonedCheckoutURL: basket.cart!.restore,
            cartID: 'basket-1',
            value: 59.7,
            lineItems: [expect.objectContaining({ productID: 'fan', productQuantity: 3 }), expect.anything()],
          }),
        }),
      ],
    ])
  })
  test('that has not come yet is waited for: it drops events of whom it does not know', async () => {
    const omnisend: unknown[] = []
    expect(await (await sink({ type: 'omnisend' }, page({ omnisend })))(basket)).toBe('retry')
    expect(omnisend).toEqual([])
  })
})

describe('what the visitor agreed to', () => {
  const versioned = {
    ...newsletter,
    consent: { ...newsletter.consent, version: '2026-11' },
    optIn: 'double',
  } as const
  const asks: HandOver = { ...versioned, id: 'ask-1', topic: 'contact', message: 'The fan hums.' }

  test('reaches a webhook with its version, and whether he is to be asked once more', async () => {
    const deliver = await sink({ type: 'webhook', url: '/api/recovery' })
    await deliver(versioned)
    expect(came[0]!.body).toMatchObject({ consent: { version: '2026-11' }, optIn: 'double' })
  })
  test('stands on Klaviyo’s record of a subscription; what its API does not name is not sent', async () => {
    await (await sink({ type: 'klaviyo', company: 'AbC123', list: 'Y6nRLr' }))(versioned)
    const { attributes } = (came[0]!.body as unknown as { data: { attributes: Record<string, unknown> } })
      .data
    expect(attributes.custom_source).toBe('Tendero: leaving: 2026-11')
    expect(Object.keys(attributes).sort()).toEqual(['custom_source', 'profile'])
    expect(JSON.stringify(attributes)).not.toContain('double')
  })
  test('goes with Klaviyo’s event, and so do the words to the shop', async () => {
    await (await sink({ type: 'klaviyo', company: 'AbC123', list: 'Y6nRLr' }))(asks)
    expect(came[0]!.path).toContain('/client/events')
    expect(came[0]!.body).toMatchObject({
      data: {
        attributes: {
          properties: {
            Topic: 'contact',
            Message: 'The fan hums.',
            ConsentText: newsletter.consent.text,
            ConsentVersion: '2026-11',
          },
        },
      },
    })
  })
  test('goes with Brevo’s event', async () => {
    const Brevo: [string, string, object, { data: object }][][] = []
    await (await sink({ type: 'brevo' }, page({ Brevo })))(asks)
    expect(Brevo[0]![3]).toMatchObject({
      data: { topic: 'contact', message: 'The fan hums.', consent: { version: '2026-11' }, optIn: 'double' },
    })
  })
  test('goes with Omnisend’s event', async () => {
    const pushed: [string, string, { properties: object }][] = []
    const omnisend = {
      push: ([...all]: [string, string, { properties: object }]) => pushed.push(all),
      identifyContact: vi.fn(),
    }
    const deliver = await sink({ type: 'omnisend' }, page({ omnisend }))
    await deliver(asks)
    await deliver({ ...basket, consent: asks.consent })
    expect(pushed[0]![2].properties).toMatchObject({
      topic: 'contact',
      message: 'The fan hums.',
      consentVersion: '2026-11',
      consentAt: '2026-11-03T12:00:00.000Z',
      optIn: 'double',
    })
    expect(pushed[1]![2].properties).toMatchObject({ consentVersion: '2026-11' })
  })
})

test.each(['brevo', 'omnisend'])(
  '%s, whose script is not on the page or fails, is tried again',
  async type => {
    expect(await (await sink({ type }))(basket)).toBe('retry')
    const bad = {
      push: () => {
        throw new Error('no')
      },
      identifyContact: () => {
        throw new Error('no')
      },
    }
    expect(await (await sink({ type }, page({ Brevo: bad, omnisend: bad })))(basket)).toBe('retry')
  },
)

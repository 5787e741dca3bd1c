/** The webhook against a receiver on loopback: one event a request, kept until it has answered. */
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Consent } from '../../src/consent'
import type { EventName, NewEvent, TenderoEvent } from '../../src/events'
import { readOutbox } from '../../src/outbox'
import type { SinkSetting } from '../../src/sinks/contract'
import { postWaiting } from '../../src/sinks/post-waiting'
import { webhook } from '../../src/sinks/webhook'
import { openStorage } from '../../src/storage'
import { type Served, serve } from '../support/serve'

const AT = Date.now()
const event = (what: NewEvent, id = 'e1'): TenderoEvent => ({ ...what, id, at: AT }) as TenderoEvent
const started = (guide: string) => event({ name: 'guide_start', guide }, `id-${guide}`)

let server: Served
let came: { type: string | undefined; method: string | undefined; body: Record<string, unknown> }[]
let answers: number[]
let pages: { stop(): void }[]
beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  came = []
  answers = []
  pages = []
  server = await serve(async (_, request) => {
    let body = ''
    for await (const part of request) body += part
    came.push({
      type: request.headers['content-type'],
      method: request.method,
      body: body ? JSON.parse(body) : {},
    })
    return { status: answers.shift() ?? 200, body: '' }
  })
})
afterEach(async () => {
  for (const page of pages) page.stop()
  vi.unstubAllGlobals()
  await server.close()
})

/** A page of the shop; its timers are quick. */
function open({
  origin = server.url,
  consent = {},
  events,
  preflight = false,
}: {
  origin?: string
  consent?: Partial<Consent>
  events?: EventName[]
  preflight?: boolean
} = {}) {
  const state = { necessary: true, memory: true, analytics: true, marketing: true, gpc: false, ...consent }
  const storage = openStorage()
  const setting = {
    window: {
      location: { href: `${origin}/fans`, origin },
      setTimeout: (act: () => void, ms: number) => setTimeout(act, ms / 100),
      clearTimeout: (timer: number) => clearTimeout(timer),
      AbortSignal,
      fetch,
    },
    storage,
    consent: () => state,
    now: Date.now,
    random: () => 0,
  }
  const url = `${server.url}/hook`
  const sink = webhook(
    { type: 'webhook', url, preflight, events },
    setting as unknown as SinkSetting,
    postWaiting,
  )
  const page = {
    take: sink.take,
    state,
    stop: () => sink.stop?.(),
    waiting: async () => readOutbox(await storage.update(`outbox:webhook:${url}`, was => was)).waiting.length,
  }
  pages.push(page)
  return page
}
const arrived = (count: number) => expect.poll(() => came.length).toBe(count)

test('An automation gets one event a request, in order, and nothing is kept of them', async () => {
  const page = open()
  page.take(
    event({ name: 'select_item', item_list_id: 'tendero:find', items: [{ item_id: 'fan', price: 9 }] }, 'a'),
  )
  page.take(event({ name: 'guide_close', guide: 'find', answered: 1 }, 'b'))
  await arrived(2)
  expect(came.map(({ body }) => body)).toEqual([
    {
      event: 'select_item',
      id: 'a',
      at: AT,
      session: 'a',
      item_list_id: 'tendero:find',
      items: [{ item_id: 'fan', price: 9 }],
    },
    { event: 'guide_close', id: 'b', at: AT, session: 'a', guide: 'find', answered: 1 },
  ])
  await expect.poll(page.waiting).toBe(0)
})

test.each([
  ['on the shop’s own origin', {}, 'application/json'],
  ['elsewhere, without a preflight', { origin: 'https://shop.example' }, 'text/plain;charset=UTF-8'],
])('A receiver %s gets it as it can be had', async (_, where, type) => {
  open(where).take(started('g'))
  await arrived(1)
  expect(came[0]).toMatchObject({ method: 'POST', type })
})

test('A receiver elsewhere that answers the preflight gets JSON as what it is', async () => {
  open({ origin: 'https://shop.example', preflight: true }).take(started('g'))
  await arrived(1)
  expect(came[0]!.type).toBe('application/json')
})

test('A receiver that fails gets the event again; one that never will take it, does not', async () => {
  answers = [404]
  const page = open()
  page.take(started('refused'))
  await arrived(1)
  page.take(started('next'))
  await arrived(2)
  expect(came.map(({ body }) => body.guide)).toEqual(['refused', 'next'])
  await expect.poll(page.waiting).toBe(0)
  answers = [503]
  page.take(started('later'))
  await arrived(3)
  await expect.poll(page.waiting).toBe(1)
})

describe('A receiver hears', () => {
  test('what its owner asks for, and else what the widget did', async () => {
    const page = open({ events: ['purchase', 'page_view'] })
    page.take(started('not-asked-for'))
    page.take(event({ name: 'page_view', page_type: 'home' }, 'p'))
    await arrived(1)
    expect(came[0]!.body).toEqual({ event: 'page_view', id: 'p', at: AT, session: 'p', page_type: 'home' })
    page.stop()
    const other = open()
    other.take(event({ name: 'page_view', page_type: 'home' }, 'q'))
    other.take(started('g'))
    await arrived(2)
    expect(came[1]!.body.event).toBe('guide_start')
  })
  test('of an order what came about by the widget', async () => {
    open().take(
      event({
        name: 'purchase',
        transaction_id: 'o-7',
        currency: 'EUR',
        value: 90,
        assisted_value: 9,
        items: [{ item_id: 'fan', price: 9, assisted: 'guide:find', assisted_at: 1 }, { item_id: 'lamp' }],
      }),
    )
    await arrived(1)
    expect(came[0]!.body).toMatchObject({ event: 'assisted_purchase', value: 9, transaction_id: 'o-7' })
    expect(JSON.stringify(came)).not.toMatch(/lamp|90/)
  })
  test('what an earlier page has left, though the manifest asks for something else by now', async () => {
    answers = [503]
    const earlier = open({ events: ['guide_close'] })
    earlier.take(event({ name: 'guide_close', guide: 'find', answered: 1 }))
    await expect.poll(() => came.length).toBe(1)
    await expect.poll(earlier.waiting).toBe(1)
    earlier.stop()
    vi.spyOn(Date, 'now').mockReturnValue(AT + 3_600_000)
    open({ events: ['sign_up'] })
    await arrived(2)
    expect(came[1]!.body.event).toBe('guide_close')
    vi.restoreAllMocks()
  })
})

test('Nobody hears of a visitor who has not agreed, or elsewhere of one whose browser says no (GPC)', async () => {
  open({ consent: { analytics: false } }).take(started('a'))
  open({ origin: 'https://shop.example', consent: { gpc: true } }).take(started('b'))
  const page = open({ consent: { marketing: false, gpc: true } })
  page.take(started('c'))
  await arrived(1)
  expect(came[0]!.body.guide).toBe('c')
  page.state.analytics = false
  page.take(started('d'))
  await new Promise(done => setTimeout(done, 100))
  expect(came).toHaveLength(1)
})

test('An address that is none of the web gets nothing', async () => {
  const sink = webhook(
    { type: 'webhook', url: 'javascript:alert(1)', preflight: false },
    {
      window: { location: { href: server.url, origin: server.url }, clearTimeout() {}, setTimeout() {} },
      storage: openStorage(),
      consent: () => ({ analytics: true, gpc: false }),
      now: () => 0,
    } as unknown as SinkSetting,
    postWaiting,
  )
  sink.take(started('g'))
  expect(await indexedDB.databases()).toEqual([])
})

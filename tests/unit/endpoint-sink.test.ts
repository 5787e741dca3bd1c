import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Consent } from '../../src/consent'
import type { TenderoEvent } from '../../src/events'
import { type Outbox, readOutbox } from '../../src/outbox'
import type { SinkSetting } from '../../src/sinks/contract'
import { endpoint } from '../../src/sinks/endpoint'
import { createSinks } from '../../src/sinks/index'
import { openStorage, type Storage } from '../../src/storage'

type Reply = (response: ServerResponse) => void
const status =
  (code: number, headers: Record<string, string> = {}): Reply =>
  response =>
    response.writeHead(code, headers).end()

/** A receiver on loopback: answers with what is next in `replies`, then 204, and keeps what it got. */
async function receiver() {
  const requests: { headers: IncomingHttpHeaders; method: string; body: string; ids: string[] }[] = []
  const replies: Reply[] = []
  let open = 0
  let mostOpen = 0
  const server = createServer(async (request, response) => {
    mostOpen = Math.max(mostOpen, ++open)
    response.on('close', () => open--)
    let body = ''
    for await (const part of request) body += part
    const { events } = JSON.parse(body) as { events: TenderoEvent[] }
    requests.push({ headers: request.headers, method: request.method!, body, ids: events.map(e => e.id) })
    ;(replies.shift() ?? status(204))(response)
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  return {
    requests,
    replies,
    mostOpen: () => mostOpen,
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections()
      await new Promise(done => server.close(done))
    },
  }
}

let server: Awaited<ReturnType<typeof receiver>>
let pages: { close(): void }[]
let now: number
/** What the database and the loopback still owe. */
let pending: number
/** After how many real ms a page gives up a request. */
let patience: number
beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  server = await receiver()
  pages = []
  pending = 0
  patience = 20_000
  now = Date.UTC(2026, 5, 1)
})
afterEach(async () => {
  for (const page of pages) page.close()
  vi.unstubAllGlobals()
  await server.close()
})

/** A page view of the shop with its own clock; `wait` lets its time pass. */
function openPage({
  origin = server.origin,
  storage = watched(openStorage()),
  consent = {},
  credentials = false,
}: {
  origin?: string
  storage?: Storage
  consent?: Partial<Consent>
  credentials?: boolean
} = {}) {
  const state: Consent = {
    necessary: true,
    memory: true,
    analytics: true,
    marketing: undefined,
    gpc: false,
    ...consent,
  }
  const timers = new Map<number, { at: number; run: () => void }>()
  const sent: RequestInit[] = []
  let lastTimer = 0
  const window = {
    location: { href: `${origin}/fans/`, origin },
    setTimeout(run: () => void, ms: number) {
      timers.set(++lastTimer, { at: now + ms, run })
      return lastTimer
    },
    clearTimeout: (timer: number) => timers.delete(timer),
    AbortSignal: { timeout: () => AbortSignal.timeout(patience) },
    fetch(url: string, init: RequestInit) {
      sent.push(init)
      return owed(fetch(url, init))
    },
  }
  const sink = endpoint({ type: 'endpoint', url: `${server.origin}/events`, credentials }, {
    window,
    storage,
    consent: () => state,
    now: () => now,
    random: () => 0.5,
  } as unknown as SinkSetting)
  let taken = 0
  const page = {
    sink,
    storage,
    state,
    sent,
    take(...ids: string[]) {
      for (const id of ids) sink.take({ id, name: 'guide_start', at: now, guide: 'g' })
      taken += ids.length
    },
    /** Time passes, step by step, and everybody gets a turn. */
    async wait(ms: number) {
      await settled()
      for (const end = now + ms; now < end; ) {
        now = Math.min(end, Math.min(...[...timers.values()].map(({ at }) => Math.max(at, now + 1)), end))
        for (const [timer, { at, run }] of timers)
          if (at <= now) {
            timers.delete(timer)
            run()
          }
        await settled()
      }
    },
    box: async (): Promise<Outbox> =>
      readOutbox(await storage.update(`outbox:${server.origin}/events`, stored => stored)),
    /** Accepted, delivered, waiting, dropped; the first is the sum of the others, always. */
    async count() {
      const { accepted, delivered, waiting, dropped } = await page.box()
      const drops = Object.values(dropped).reduce((a, b) => a + b, 0)
      expect(accepted).toBe(delivered + waiting.length + drops)
      expect(accepted).toBe(taken)
      return { delivered, waiting: waiting.length, dropped }
    },
    close: () => sink.stop!(),
  }
  pages.push(page)
  return page
}

function owed<T>(promise: Promise<T>): Promise<T> {
  pending++
  return promise.finally(() => pending--)
}

const watched = (storage: Storage): Storage => ({
  get persistent() {
    return storage.persistent
  },
  get erasures() {
    return storage.erasures
  },
  update: (key, change) => owed(storage.update(key, change)),
  remove: isGone => owed(storage.remove(isGone)),
  destroy: () => owed(storage.destroy()),
})

/** Waits until nothing is owed any more; the page's own clock stands still meanwhile. */
async function settled() {
  for (let quiet = 0; quiet < 3; quiet = pending > 0 ? 0 : quiet + 1)
    await new Promise(done => setImmediate(done))
}

const received = () => server.requests.flatMap(({ ids }) => ids)

describe('the usual', () => {
  test('A shop gets what happened after two seconds of quiet, in one batch, and nothing is kept of it', async () => {
    const page = openPage()
    page.take('a', 'b')
    await page.wait(1999)
    expect(server.requests).toEqual([])
    page.take('c')
    await page.wait(1999)
    expect(server.requests).toEqual([])
    await page.wait(1)
    expect(server.requests.map(({ ids }) => ids)).toEqual([['a', 'b', 'c']])
    expect(await page.count()).toEqual({ delivered: 3, waiting: 0, dropped: {} })
    await page.wait(600_000)
    expect(server.requests).toHaveLength(1)
  })
  test('Twenty events do not wait', async () => {
    const page = openPage()
    page.take(...Array.from({ length: 20 }, (_, i) => `${i}`))
    await page.wait(0)
    expect(received()).toHaveLength(20)
  })
  test('The shop’s own receiver gets JSON without cookies; one that wants them says so', async () => {
    const page = openPage()
    page.take('a')
    await page.wait(2000)
    expect(server.requests[0]).toMatchObject({
      method: 'POST',
      headers: { 'content-type': 'application/json' },
    })
    expect(page.sent[0]).toMatchObject({ credentials: 'omit', keepalive: true, redirect: 'error' })
    expect(page.sent[0]!.referrerPolicy).toBe('no-referrer')
    const other = openPage({ credentials: true })
    other.sink.take({ id: 'b', name: 'guide_start', at: now, guide: 'g' })
    await other.wait(2000)
    expect(other.sent[0]).toMatchObject({ credentials: 'include' })
  })
  test('A receiver of another origin gets the same without a preflight', async () => {
    const page = openPage({ origin: 'https://shop.example' })
    page.take('a')
    await page.wait(2000)
    expect(server.requests[0]!.headers['content-type']).toBe('text/plain;charset=UTF-8')
    expect(received()).toEqual(['a'])
  })
  test('Much that waits goes out in batches that may outlive the page, one at a time and in order', async () => {
    const page = openPage()
    const ids = Array.from({ length: 300 }, (_, i) => `${i}`.padEnd(120, '·'))
    page.take(...ids)
    await page.wait(60_000)
    expect(received()).toEqual(ids)
    for (const { body } of server.requests) expect(Buffer.byteLength(body)).toBeLessThanOrEqual(60 * 1024)
    expect(server.requests.length).toBeGreaterThan(1)
    expect(server.mostOpen()).toBe(1)
  })
})

test('While one request is on its way there is no other, whatever happens', async () => {
  let held: ServerResponse | undefined
  server.replies.push(response => {
    held = response
    pending--
  })
  const page = openPage()
  page.take('a')
  await page.wait(2000)
  page.take(...Array.from({ length: 40 }, (_, i) => `${i}`))
  page.sink.flush!(false)
  page.sink.flush!(true)
  await page.wait(10_000)
  expect(page.sent).toHaveLength(1)
  pending++
  status(204)(held!)
  await page.wait(2000)
  expect(await page.count()).toEqual({ delivered: 41, waiting: 0, dropped: {} })
  expect(server.mostOpen()).toBe(1)
})

describe('failures', () => {
  const reset: Reply = response => response.socket?.destroy()
  const stall: Reply = () => {}
  test.each<[string, Reply]>([
    ['500', status(500)],
    ['503', status(503)],
    ['408', status(408)],
    ['425', status(425)],
    ['429', status(429)],
    ['a redirect', status(302, { location: '/' })],
    ['a reset', reset],
    ['no answer', stall],
  ])('After %s the events wait and come again, the same ones', async (_, reply) => {
    if (reply === stall) patience = 2000
    server.replies.push(reply)
    const page = openPage()
    page.take('a')
    await page.wait(2000)
    expect((await page.box()).tries).toBe(1)
    expect(await page.count()).toEqual({ delivered: 0, waiting: 1, dropped: {} })
    await page.wait(4999)
    expect(server.requests).toHaveLength(1)
    await page.wait(15_000)
    expect(received()).toEqual(['a', 'a'])
    expect(await page.count()).toEqual({ delivered: 1, waiting: 0, dropped: {} })
  })
  test.each([400, 401, 404, 410, 413])('After %i the events are dropped and counted', async code => {
    server.replies.push(status(code))
    const page = openPage()
    page.take('a', 'b')
    await page.wait(600_000)
    expect(server.requests).toHaveLength(1)
    expect(await page.count()).toEqual({ delivered: 0, waiting: 0, dropped: { 'http-4xx': 2 } })
  })
  test('In an outage the pauses grow from seconds to ten minutes, whatever else happens meanwhile', async () => {
    server.replies.push(...Array.from({ length: 100 }, () => status(500)))
    const page = openPage()
    const times: number[] = []
    for (let minute = 0; minute < 60; minute++) {
      const before = server.requests.length
      page.take(`${minute}`)
      await page.wait(60_000)
      for (let n = before; n < server.requests.length; n++) times.push(minute)
    }
    expect(times.length).toBeGreaterThan(6)
    expect(times.length).toBeLessThan(16)
    expect(times.at(-1)! - times.at(-2)!).toBeGreaterThanOrEqual(7)
    expect(await page.count()).toMatchObject({ delivered: 0, waiting: 60 })
    server.replies.length = 0
    await page.wait(600_000)
    expect(await page.count()).toMatchObject({ delivered: 60, waiting: 0 })
  })
  test.each([
    ['in seconds', '120', 120],
    ['as a date', () => new Date(now + 120_000).toUTCString(), 120],
    ['absurdly long', '99999999', 3600],
    ['unreadable', 'soon', 5],
    ['negative', '-5', 5],
  ])('A receiver that asks for a rest %s is obeyed, by this page and the next', async (_, after, seconds) => {
    const wish = typeof after === 'string' ? after : after()
    server.replies.push(status(429, { 'retry-after': wish }))
    const page = openPage()
    page.take('a')
    await page.wait(2000)
    await page.wait(seconds * 1000 - 3000)
    page.close()
    const next = openPage()
    next.sink.flush!(false)
    next.sink.flush!(true)
    await next.wait(500)
    expect(server.requests).toHaveLength(1)
    await next.wait(10_000)
    expect(received()).toEqual(['a', 'a'])
  })
})

describe('the end of a page, and the next one', () => {
  test('A visitor who leaves at once is still heard: the request goes out before the page is gone', async () => {
    const page = openPage()
    page.take('a', 'b')
    page.sink.flush!(true)
    expect(page.sent).toMatchObject([{ keepalive: true }])
    await page.wait(0)
    expect(received()).toEqual(['a', 'b'])
    expect(await page.count()).toEqual({ delivered: 2, waiting: 0, dropped: {} })
  })
  test('A page that has nothing to say at its end says nothing', async () => {
    const page = openPage()
    page.sink.flush!(true)
    await page.wait(5000)
    expect(page.sent).toEqual([])
  })
  test('What an earlier page left is sent by the next one', async () => {
    const page = openPage()
    page.take('a')
    await page.wait(1000)
    page.close()
    await page.wait(5000)
    expect(received()).toEqual([])
    const next = openPage()
    await next.wait(2000)
    expect(received()).toEqual(['a'])
  })
  test('What a crashed page was sending comes again after half a minute, and no sooner', async () => {
    server.replies.push(() => pending--)
    const crashed = openPage()
    crashed.take('a')
    await crashed.wait(2000)
    crashed.close()
    const next = openPage()
    await next.wait(29_000)
    expect(server.requests).toHaveLength(1)
    await next.wait(32_000)
    expect(received()).toEqual(['a', 'a'])
  })
  test('Two tabs of one visitor send each event once', async () => {
    const tabs = [openPage(), openPage()]
    for (let i = 0; i < 30; i++)
      tabs[i % 2]!.sink.take({ id: `${i}`, name: 'guide_start', at: now, guide: 'g' })
    await Promise.all(tabs.map(tab => tab.wait(5000)))
    await tabs[0]!.wait(5000)
    expect(received().sort()).toEqual(Array.from({ length: 30 }, (_, i) => `${i}`).sort())
  })
})

describe('a visitor who does not want to be counted', () => {
  test('Without consent nothing is stored and nothing is sent', async () => {
    const page = openPage({ consent: { analytics: false } })
    page.sink.take({ id: 'a', name: 'guide_start', at: now, guide: 'g' })
    page.sink.flush!(false)
    page.sink.flush!(true)
    await page.wait(60_000)
    expect(page.sent).toEqual([])
    expect(await indexedDB.databases()).toEqual([])
  })
  test('What waited when consent was taken back stays here', async () => {
    const page = openPage()
    page.take('a')
    await page.wait(100)
    page.state.analytics = false
    page.sink.flush!(true)
    await page.wait(60_000)
    expect(page.sent).toEqual([])
  })
  test('With Global Privacy Control nothing goes to another origin; the shop’s own gets it', async () => {
    const consent = { gpc: true }
    const abroad = openPage({ origin: 'https://shop.example', consent })
    abroad.sink.take({ id: 'a', name: 'guide_start', at: now, guide: 'g' })
    await abroad.wait(60_000)
    expect(abroad.sent).toEqual([])
    const home = openPage({ consent })
    home.take('b')
    await home.wait(2000)
    expect(received()).toEqual(['b'])
  })
  test('What was waiting or on its way when everything was erased is not sent later and leaves no database', async () => {
    let held: ServerResponse | undefined
    server.replies.push(response => {
      held = response
      pending--
    })
    const page = openPage()
    page.take('a')
    await page.wait(2000)
    page.take('b')
    await page.wait(10)
    await page.storage.destroy()
    pending++
    status(500)(held!)
    await settled()
    page.sink.flush!(true)
    await page.wait(120_000)
    expect(received()).toEqual(['a'])
    expect((await indexedDB.databases()).length).toBe(0)
  })
  test('What happens after everything was erased begins a new life, also for a request that was on its way', async () => {
    let held: ServerResponse | undefined
    server.replies.push(response => {
      held = response
      pending--
    })
    const page = openPage()
    page.take('a')
    await page.wait(2000)
    page.take('b')
    await page.wait(10)
    await page.storage.destroy()
    page.take('c')
    pending++
    status(500)(held!)
    await settled()
    expect(await page.box()).toMatchObject({ accepted: 1, tries: 0 })
    page.sink.flush!(true)
    await page.wait(2000)
    expect(received()).toEqual(['a', 'c'])
    page.take('x')
    await settled()
    await page.storage.destroy()
    page.take('d')
    page.sink.flush!(true)
    await page.wait(2000)
    expect(received()).toEqual(['a', 'c', 'd'])
  })
})

test('A visitor whose browser stores nothing is counted all the same, with the same sums', async () => {
  vi.stubGlobal('indexedDB', undefined)
  server.replies.push(status(500))
  const page = openPage()
  page.take('a', 'b')
  await page.wait(2000)
  expect(await page.count()).toMatchObject({ delivered: 0, waiting: 2 })
  page.take('c')
  await page.wait(30_000)
  expect(await page.count()).toEqual({ delivered: 3, waiting: 0, dropped: {} })
  expect(page.storage.persistent).toBe(false)
})

test('A receiver whose address is none of the web takes nothing', async () => {
  const storage = openStorage()
  const window = {
    location: { href: server.origin, origin: server.origin },
    clearTimeout() {},
    setTimeout() {},
  }
  const sink = endpoint({ type: 'endpoint', url: 'javascript:alert(1)', credentials: false }, {
    window,
    storage,
    now: () => 0,
    consent: () => ({ memory: true, analytics: true, gpc: false }),
  } as unknown as SinkSetting)
  sink.take({ id: 'a', name: 'guide_start', at: 1, guide: 'g' })
  sink.flush!(true)
  expect(await indexedDB.databases()).toEqual([])
})

test('All sinks of a shop take each event, send at the end of the page, and stop together', () => {
  const window = Object.assign(new EventTarget(), {
    location: { href: server.origin, origin: server.origin },
    first: [] as unknown[],
    second: [] as unknown[],
  })
  const sinks = createSinks(
    [
      { type: 'data-layer', name: 'first' },
      { type: 'data-layer', name: 'second' },
    ],
    { window } as unknown as SinkSetting,
  )
  sinks.take({ id: 'a', name: 'guide_start', at: 1, guide: 'g' })
  window.dispatchEvent(new Event('pagehide'))
  sinks.stop()
  expect([window.first.length, window.second.length]).toEqual([1, 1])
})

/** What a visitor asked to have sent to him: kept, delivered, taken back. */
import { setTimeout as wait } from 'node:timers/promises'
import { IDBFactory } from 'fake-indexeddb'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Consent } from '../../src/consent'
import { createHandovers, type NewHandOver } from '../../src/handovers'
import { openStorage, type Storage } from '../../src/storage'
import { type Served, serve } from '../support/serve'

const START = Date.UTC(2026, 10, 3)
const SECOND = 1000
const DAY = 86_400_000

const asked = (topic = 'cart', email = 'ana@example.com'): NewHandOver => ({
  event: topic === 'cart' ? 'cart.recovery_requested' : 'sign_up',
  email,
  language: 'en',
  consent: { text: 'Yes.', privacy: 'https://shop.example/privacy', at: START, campaign: 'leaving' },
  topic,
  page: 'https://shop.example/cart',
  cart: null,
  products: [],
})

/** The world around the shop's pages: its clock, what the visitor allows, what was said to the owner. */
const makeWorld = () => ({
  now: START,
  marketing: undefined as boolean | undefined,
  problems: [] as string[],
})
type World = ReturnType<typeof makeWorld>

/** A tab of the shop. Its timers go off only by `tick`; after a crash nothing of it goes on. */
function openTab(
  world: World,
  storage: Storage,
  fetch: (address: string, init: RequestInit) => Promise<Response>,
  urls: readonly string[],
) {
  let timers = new Map<number, { at: number; act: () => void }>()
  let dead = false
  let count = 0
  const never = new Promise<never>(() => {})
  const window = {
    location: { href: 'http://127.0.0.1/cart' },
    fetch: (address: string, init: RequestInit) =>
      dead ? never : fetch(address, init).then(reply => (dead ? never : reply)),
    setTimeout(act: () => void, ms: number) {
      timers.set(++count, { at: world.now + ms, act })
      return count
    },
    clearTimeout: (id: number) => timers.delete(id),
  } as unknown as Window & typeof globalThis
  const alive: Storage = {
    persistent: true,
    get erasures() {
      return storage.erasures
    },
    remove: isGone => storage.remove(isGone),
    update: (key, change) =>
      dead ? never : storage.update(key, change).then(value => (dead ? never : value)),
    destroy: () => storage.destroy(),
  }
  const handovers = createHandovers({
    window,
    storage: alive,
    recovery: urls.map(url => ({ type: 'webhook', url })),
    shop: { locale: 'en', platform: { type: 'generic', selectors: {}, pages: {}, dataLayer: 'dataLayer' } },
    consent: () => ({ marketing: world.marketing }) as Consent,
    now: () => world.now,
    random: () => 0.5,
    problem: (...said) => world.problems.push(said.join(' ')),
  })
  return {
    ...handovers,
    /** The timers that are due at the world's time go off. */
    wake() {
      const due = [...timers].filter(([, { at }]) => at <= world.now)
      for (const [id, { act }] of due) {
        timers.delete(id)
        act()
      }
    },
    waits: () => timers.size > 0,
    crash() {
      dead = true
      timers = new Map()
    },
  }
}

describe('with a real receiver and the browser’s database', () => {
  let world: World
  let server: Served
  let came: { event: string; id: string; email?: string; order?: string }[]
  let reply: {
    status: number
    headers?: Record<string, string>
    before?: Promise<unknown>
    hold?: Promise<unknown>
  }

  beforeEach(async () => {
    globalThis.indexedDB = new IDBFactory()
    world = makeWorld()
    came = []
    reply = { status: 202 }
    server = await serve(async (_, request) => {
      let body = ''
      await reply.before
      for await (const chunk of request) body += chunk
      came.push(JSON.parse(body))
      await reply.hold
      return { body: '', ...reply }
    })
  })
  afterEach(() => server.close())

  const tab = (storage = openStorage()) => openTab(world, storage, fetch, [`${server.url}/recovery`])
  /** Everything that lies in the browser, as text. */
  const stored = async () => {
    const storage = openStorage()
    const texts = await Promise.all(
      ['handovers', 'memory'].map(async key => JSON.stringify(await storage.update(key, old => old)) ?? ''),
    )
    return texts.join()
  }

  test('A visitor’s basket arrives once, and nothing of his address stays in the browser', async () => {
    const { handOver, flush, waits } = tab()
    const id = await handOver(asked())
    await flush()
    expect(came).toMatchObject([
      { event: 'cart.recovery_requested', id, email: 'ana@example.com', at: START, v: 1 },
    ])
    expect(await stored()).not.toContain('@')
    expect(waits()).toBe(false)
    await tab().flush()
    expect(came).toHaveLength(1)
  })
  test('It is kept before the visitor is told so: a page that dies then loses nothing', async () => {
    const storage = openStorage()
    const slow: Storage = {
      ...storage,
      erasures: 0,
      update: (...change) => wait(50).then(() => storage.update(...change)),
    }
    const first = tab(slow)
    server.close()
    await first.handOver(asked())
    first.crash()
    expect(await stored()).toContain('ana@example.com')
  })
  test('A receiver that is down for a while gets it on a later page', async () => {
    reply = { status: 500 }
    const first = tab()
    await first.handOver(asked())
    await first.flush()
    first.crash()
    reply = { status: 204 }
    const second = tab()
    await second.flush()
    expect(came).toHaveLength(1)
    world.now += 10 * SECOND
    second.wake()
    await expect.poll(() => came.length).toBe(2)
    await expect.poll(stored).not.toContain('@')
  })
  test('A receiver that asks for two minutes is left alone for two minutes, by every tab', async () => {
    reply = { status: 429, headers: { 'retry-after': '120' } }
    const first = tab()
    await first.handOver(asked())
    await first.flush()
    reply = { status: 202 }
    world.now += 119 * SECOND
    await first.flush()
    await tab().flush()
    expect(came).toHaveLength(1)
    world.now += SECOND
    await first.flush()
    expect(came).toHaveLength(2)
  })
  test('A receiver that refuses is asked once; the owner hears of it, without the address', async () => {
    reply = { status: 400 }
    const { handOver, flush } = tab()
    await handOver(asked())
    await flush()
    world.now += DAY
    await flush()
    expect(came).toHaveLength(1)
    expect(world.problems).toEqual([
      'handover-refused webhook does not take a cart.recovery_requested recovery.0',
    ])
    expect(await stored()).not.toContain('@')
  })
  test('Two tabs do not send the same message at the same time; one that dies over it is followed by the other', async () => {
    let answer = () => {}
    reply.hold = new Promise<void>(done => (answer = done))
    const first = tab()
    await first.handOver(asked())
    await expect.poll(() => came.length).toBe(1)
    const second = tab()
    await second.flush()
    expect(came).toHaveLength(1)
    first.crash()
    answer()
    world.now += 30 * SECOND
    second.wake()
    await expect.poll(() => came.length).toBe(2)
    expect(came[0]!.id).toBe(came[1]!.id)
  })
  test('A purchase takes out what waits: the receiver never hears of it', async () => {
    const { handOver, flush, cancel } = tab()
    reply = { status: 503 }
    await handOver(asked('newsletter'))
    await flush()
    // the receiver is left alone, so this one waits and was never sent
    await handOver(asked())
    await cancel('order-9')
    reply = { status: 202 }
    world.now += DAY
    await flush()
    expect(came.map(({ event }) => event)).toEqual(['sign_up', 'sign_up'])
    expect(await stored()).not.toContain('@')
  })
  test('A purchase cancels what was delivered, once, by its id and with the order', async () => {
    const { handOver, flush, cancel } = tab()
    const id = await handOver(asked())
    await flush()
    world.now += 3 * DAY
    await tab().cancel('order-9')
    await cancel('order-9')
    expect(came.slice(1)).toEqual([
      { v: 1, id, event: 'cart.recovered', at: START + 3 * DAY, order: 'order-9' },
    ])
  })
  test('A purchase while the basket is being sent is told after it', async () => {
    let answer = () => {}
    reply.hold = new Promise<void>(done => (answer = done))
    const { handOver, cancel } = tab()
    await handOver(asked())
    await expect.poll(() => came.length).toBe(1)
    void cancel(null)
    await expect.poll(stored).toContain('cart.recovered')
    expect(came).toHaveLength(1)
    answer()
    await expect
      .poll(() => came.map(({ event }) => event))
      .toEqual(['cart.recovery_requested', 'cart.recovered'])
  })
  test('A purchase in another tab while the basket is on its way never overtakes it', async () => {
    let arrive = () => {}
    reply.before = new Promise<void>(done => (arrive = done))
    const first = tab()
    await first.handOver(asked())
    const flushed = first.flush()
    await expect.poll(stored).toMatch(/"leased":[1-9]/)
    delete reply.before
    await tab().cancel(null)
    expect(came).toEqual([])
    arrive()
    await flushed
    expect(came.map(({ event }) => event)).toEqual(['cart.recovery_requested', 'cart.recovered'])
  })
  test('A visitor who refused marketing can hand over nothing, and what waits is deleted', async () => {
    reply = { status: 500 }
    const { handOver, flush } = tab()
    await handOver(asked())
    await flush()
    world.marketing = false
    await flush()
    expect(await stored()).not.toContain('@')
    await expect(handOver(asked())).rejects.toThrow()
    world.marketing = undefined
    world.now += DAY
    await flush()
    expect(came).toHaveLength(1)
  })
  test('A visitor who has everything forgotten leaves nothing, also while it is being sent', async () => {
    let answer = () => {}
    reply = { status: 500, hold: new Promise<void>(done => (answer = done)) }
    const storage = openStorage()
    const first = tab(storage)
    await first.handOver(asked())
    const flushed = first.flush()
    await expect.poll(() => came.length).toBe(1)
    await storage.destroy()
    answer()
    await flushed
    world.now += DAY
    first.wake()
    expect(await indexedDB.databases()).toEqual([])
    expect(came).toHaveLength(1)
  })
  test('What could not be delivered for a week is dropped, and the owner hears of it', async () => {
    reply = { status: 500 }
    const { handOver, flush } = tab()
    await handOver(asked())
    await flush()
    world.now += 7 * DAY + 1
    await flush()
    expect(came).toHaveLength(1)
    expect(world.problems).toEqual([
      'handover-expired webhook could not be reached for a week: 1 dropped recovery.0',
    ])
    expect(await stored()).not.toContain('@')
  })
  test('A receiver that the manifest no longer has gets nothing, and its messages go', async () => {
    reply = { status: 500 }
    const first = tab()
    await first.handOver(asked())
    await first.flush()
    first.crash()
    await openTab(world, openStorage(), fetch, [`${server.url}/other`]).flush()
    expect(came).toHaveLength(1)
    expect(await stored()).not.toContain('@')
  })
  test('Whatever lies in the browser under our name, a new message is sent', async () => {
    for (const rubbish of [null, 7, 'x', [], { 'webhook /x': 1 }, { __proto__: { known: 1 } }]) {
      const storage = openStorage()
      await storage.update('handovers', () => rubbish)
      const { handOver, flush } = tab(storage)
      await handOver(asked())
      await flush()
    }
    expect(came).toHaveLength(6)
  })
})

describe('whatever happens', () => {
  /** One browser's database as far as hand-overs go. */
  const makeStorage = () => {
    let kept: unknown
    const storage: Storage = {
      persistent: true,
      erasures: 0,
      remove: async () => {},
      async update(_key, change) {
        const value = change(structuredClone(kept))
        kept = structuredClone(value)
        return value
      },
      async destroy() {
        kept = undefined
      },
    }
    return { storage, text: () => JSON.stringify(kept) ?? '' }
  }
  const settled = async () => {
    for (let turn = 0; turn < 12; turn++) await new Promise(setImmediate)
  }
  /** slow: the answer takes its time; late: the request itself does. */
  type How = 'ok' | 'lost' | 'down' | '500' | 'slow' | 'late'
  const step = fc.oneof(
    fc.record({
      do: fc.constant('ask' as const),
      tab: fc.nat(1),
      topic: fc.constantFrom('cart', 'newsletter'),
    }),
    fc.record({ do: fc.constant('tick' as const), ms: fc.constantFrom(SECOND, 31 * SECOND, 3_600_000) }),
    fc.record({ do: fc.constant('crash' as const), tab: fc.nat(1) }),
    fc.record({ do: fc.constant('buy' as const), tab: fc.nat(1) }),
    fc.record({ do: fc.constant('withdraw' as const), tab: fc.nat(1) }),
    fc.record({
      do: fc.constant('receiver' as const),
      is: fc.constantFrom<How[]>('ok', 'lost', 'down', '500', 'slow', 'late'),
    }),
  )

  test('Each message reaches each receiver, never after it was taken back, and no address stays behind', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 14 }), async steps => {
        const world = makeWorld()
        const { storage, text } = makeStorage()
        /** What each receiver got, in order. */
        const got: Record<string, { id: string; event: string }[]> = { a: [], b: [] }
        let how: How = 'ok'
        let held: (() => void)[] = []
        const fetch = async (address: string, init: RequestInit) => {
          const receiver = address.at(-1)!
          const now = receiver === 'a' ? 'ok' : how
          if (now === 'down') throw new TypeError('failed')
          if (now === 'late') await new Promise<void>(done => held.push(done))
          got[receiver]!.push(JSON.parse(`${init.body}`))
          if (now === 'lost') throw new TypeError('the answer was lost')
          if (now === 'slow') await new Promise<void>(done => held.push(done))
          return new Response(null, { status: now === '500' ? 500 : 204 })
        }
        const open = () => openTab(world, storage, fetch, ['https://one.example/a', 'https://one.example/b'])
        const tabs = [open(), open()]
        const due = new Set<string>()
        const baskets = new Set<string>()
        let email = 0
        const pass = async (ms: number) => {
          world.now += ms
          // a request gives up before its lease does
          if (ms > 20 * SECOND) for (const done of held.splice(0)) done()
          await settled()
          for (const one of tabs) one.wake()
          await settled()
        }
        for (const doing of steps) {
          if (doing.do === 'ask') {
            const id = await tabs[doing.tab]!.handOver(asked(doing.topic, `v${email++}@example.com`))
            due.add(id)
            if (doing.topic === 'cart') baskets.add(id)
          } else if (doing.do === 'tick') await pass(doing.ms)
          else if (doing.do === 'crash') {
            tabs[doing.tab]!.crash()
            tabs[doing.tab] = open()
            void tabs[doing.tab]!.flush()
          } else if (doing.do === 'buy') {
            void tabs[doing.tab]!.cancel(null)
            await settled()
            for (const id of baskets) due.delete(id)
          } else if (doing.do === 'withdraw') {
            world.marketing = false
            await tabs[doing.tab]!.flush()
            await settled()
            expect(text()).not.toContain('@')
            world.marketing = undefined
            due.clear()
            baskets.clear()
          } else how = doing.is
          await settled()
        }
        how = 'ok'
        for (const done of held.splice(0)) done()
        held = []
        tabs.push(open())
        for (let hour = 0; hour < 3; hour++) {
          void tabs[2]!.flush()
          await pass(3_600_000)
        }
        for (const [receiver, messages] of Object.entries(got)) {
          const ids = (event: RegExp) => messages.filter(m => event.test(m.event)).map(m => m.id)
          const sent = ids(/request|sign_up/)
          for (const id of due) expect(sent, `${receiver} got it`).toContain(id)
          for (const [i, { event, id }] of messages.entries())
            if (event === 'cart.recovered')
              expect(messages.slice(i + 1).some(m => m.id === id && m.event !== event)).toBe(false)
          // who has a basket that was bought hears of it
          const gone = [...baskets].filter(id => !due.has(id) && sent.includes(id))
          expect(ids(/recovered/)).toEqual(expect.arrayContaining(gone))
        }
        // the receiver that always answers gets everything exactly once
        if (!steps.some(one => one.do === 'crash' || one.do === 'withdraw'))
          expect(new Set(got.a!.map(m => m.event + m.id)).size).toBe(got.a!.length)
        expect(text()).not.toContain('@')
      }),
      { numRuns: 150 },
    )
  })
})

/** What the visitor asked to have sent, where nothing can be kept, and where he wants to see it or have it gone. */
import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Consent } from '../../src/consent'
import { createHandovers, type NewHandOver } from '../../src/handovers'
import { blankMemory } from '../../src/memory'
import { openRecollection } from '../../src/recollection'
import { createRecovering } from '../../src/recovering'
import { manifest } from '../../src/schema'
import { openStorage, type Storage } from '../../src/storage'

const NOW = Date.UTC(2026, 10, 3)
const EMAIL = 'ana@example.com'
const asked = (topic = 'cart'): NewHandOver => ({
  event: topic === 'cart' ? 'cart.recovery_requested' : 'sign_up',
  email: EMAIL,
  language: 'en',
  consent: { text: 'Yes.', privacy: 'https://shop.example/privacy', at: NOW, campaign: 'leaving' },
  topic,
  page: 'https://shop.example/cart',
  cart: null,
  products: [],
})
const names = async () => (await indexedDB.databases()).map(({ name }) => name)

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

describe('A browser that keeps nothing', () => {
  /** Storage that lives with the page only. */
  function brittle(): Storage {
    const known = new Map<string, unknown>()
    return {
      persistent: false,
      erasures: 0,
      async update(key, change) {
        const value = change(known.get(key))
        known.set(key, value)
        return value
      },
      remove: async () => {},
      destroy: async () => {},
    }
  }
  function visit(statuses: Record<string, number>) {
    const sent: string[] = []
    const handovers = createHandovers({
      window: {
        location: { href: 'https://shop.example/' },
        fetch: async (url: string, { body }: RequestInit) => {
          const path = new URL(url).pathname
          if (!statuses[path]) throw new TypeError('offline')
          sent.push(JSON.parse(`${body}`).topic)
          return new Response(null, { status: statuses[path] })
        },
        setTimeout: () => 1,
        clearTimeout() {},
      } as unknown as Window & typeof globalThis,
      storage: brittle(),
      recovery: Object.keys(statuses).map(url => ({ type: 'webhook', url })),
      shop: {} as never,
      consent: () => ({ marketing: undefined }) as Consent,
      now: () => NOW,
      random: () => 0.5,
      problem() {},
    })
    return { handovers, sent, statuses }
  }

  test('says that it has it when the shop has it', async () => {
    const { handovers, sent } = visit({ '/a': 200 })
    expect(await handovers.handOver(asked())).toMatch(/-/)
    expect(sent).toEqual(['cart'])
  })

  test('does not say so while nobody has it, and does not send it behind his back later', async () => {
    const { handovers, sent, statuses } = visit({ '/a': 0 })
    await expect(handovers.handOver(asked())).rejects.toThrow('neither kept nor delivered')
    statuses['/a'] = 200
    await handovers.flush()
    expect(sent).toEqual([])
  })

  test('says so when one of two has it, and goes on with the other', async () => {
    const { handovers, sent } = visit({ '/a': 0, '/b': 200 })
    await handovers.handOver(asked())
    expect(sent).toEqual(['cart'])
  })
})

/** The shop’s pages in a browser that keeps things, with a receiver that is away. */
function theShop(marketing: () => boolean | undefined, shown = blankMemory('v', 0)) {
  const window = {
    location: { href: 'https://shop.example/' },
    indexedDB,
    fetch: () => Promise.reject(new TypeError('offline')),
    setTimeout: () => 1,
    clearTimeout() {},
    addEventListener() {},
  } as unknown as Window & typeof globalThis
  const recovering = createRecovering({
    window,
    manifest: manifest.parse({ shop: {}, recovery: [{ type: 'webhook', url: '/hook' }] }),
    remembering: { shown: () => shown },
    consent: () => ({ marketing: marketing() }) as Consent,
    now: () => NOW,
    problem() {},
    look: async () => {},
  })
  return { window, recovering }
}
const stored = async () =>
  JSON.stringify((await openStorage({ database: 'tendero-handovers' }).update('handovers', it => it)) ?? null)

test('A visitor who refuses on a later page of a single-page shop has it taken back, though that page remembers nothing of it', async () => {
  const memory = blankMemory('v', 0)
  const later = { ...memory, visits: { ...memory.visits, pages: 3 } }
  let marketing: boolean | undefined
  const { recovering } = theShop(() => marketing, later)
  await recovering.handOver(asked())
  expect(await stored()).toContain(EMAIL)
  marketing = false
  await recovering.goOn()
  expect(await stored()).not.toContain(EMAIL)
})

describe('A visitor who asks what is known of him', () => {
  test('reads what waits to be sent to him, once, and no address', async () => {
    const { window, recovering } = theShop(() => undefined)
    await recovering.handOver(asked())
    await recovering.handOver(asked('newsletter'))
    const told = await openRecollection(window, [], () => NOW).export()
    expect(told).toMatchObject({
      waiting: [
        { topic: 'cart', at: '2026-11-03T00:00:00.000Z' },
        { topic: 'newsletter', at: '2026-11-03T00:00:00.000Z' },
      ],
    })
    expect(JSON.stringify(told)).not.toContain('@')
  })

  test('is given no database for the question', async () => {
    const { window } = theShop(() => undefined)
    expect(await openRecollection(window, [], () => NOW).export()).toMatchObject({ waiting: [] })
    expect(await names()).not.toContain('tendero-handovers')
  })

  test('is answered where databases cannot be looked at, or hold nonsense', async () => {
    const { window } = theShop(() => undefined)
    await openStorage({ database: 'tendero-handovers' }).update('handovers', () => ({ a: { outbox: 7 } }))
    expect(await openRecollection(window, [], () => NOW).export()).toMatchObject({ waiting: [] })
    Reflect.set(window, 'indexedDB', {})
    expect(await openRecollection(window, [], () => NOW).export()).toMatchObject({ waiting: [] })
  })

  test('and wants to be forgotten leaves nothing behind, also in a shop that no longer takes hand-overs', async () => {
    const { window, recovering } = theShop(() => undefined)
    await recovering.handOver(asked())
    await vi.waitFor(async () => expect(await names()).toContain('tendero-handovers'))
    await openRecollection(window, [], () => NOW).forget()
    expect(await names()).toEqual([])
  })
})

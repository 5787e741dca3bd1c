/** From the visitor's click to the queue, and from one page of his visit to the next. */
import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, test } from 'vitest'
import { startShop } from '../../demo/shop'
import type { HandedOver } from '../../src/blocks/contract'
import type { Consent } from '../../src/consent'
import { createRecollection } from '../../src/create-recollection'
import type { TenderoEvent } from '../../src/events'
import { createHandOver, type HandOverSetting } from '../../src/hand-over'
import type { NewHandOver } from '../../src/handovers'
import { blankMemory } from '../../src/memory'
import type { Product } from '../../src/page'
import { createRecovering } from '../../src/recovering'
import { manifest } from '../../src/schema'
import { openStorage, type Storage } from '../../src/storage'

const DATABASE = 'tendero-handovers'
const waiting = () => openStorage({ database: DATABASE }).update('handovers', kept => kept)
const NOW = Date.UTC(2026, 10, 3)
const products = ['fan', 'filter', 'stand', 'timer'].map(
  (id): Product => ({
    id,
    title: `The ${id}`,
    url: `https://shop.example/${id}`,
    image: null,
    price: 20,
    currency: 'EUR',
    availability: 'OutOfStock',
    brand: 'Brisa',
    sku: 'S-1',
    gtin: null,
    fields: { noise: 20 },
  }),
)
const click: HandedOver = {
  topic: 'cart',
  email: 'ana@example.com',
  consent: 'Send me my basket.',
  privacy: 'https://shop.example/privacy',
}

describe('the click', () => {
  const shop = (more: Partial<HandOverSetting> = {}) => {
    const kept: NewHandOver[] = []
    const told: object[] = []
    const setting: HandOverSetting = {
      window: {
        location: new URL('https://shop.example/es/cart?token=secret#me@example.com'),
        setTimeout: (act: () => void, _ms: number, ...rest: []) => setTimeout(act, 20, ...rest),
      } as unknown as Window & typeof globalThis,
      campaign: 'leaving',
      language: 'es',
      now: () => NOW,
      cart: () => ({
        items: [{ id: 'fan', title: 'Fan', quantity: 2, price: 20 }],
        count: 2,
        total: 40,
        currency: 'EUR',
      }),
      product: () => products[0]!,
      restore: items => `https://shop.example/buy/${items.map(i => `${i.id}:${i.quantity}`)}`,
      recommend: async () => products.slice(1),
      profile: part => told.push(part),
      handOver: async what => {
        kept.push(what)
        return 'id-1'
      },
      possible: () => true,
      ...more,
    }
    return { kept, told, handOver: createHandOver(setting) }
  }

  test('A basket goes with the way to restore it, three products beside it, and what he agreed to', async () => {
    const { kept, handOver } = shop()
    expect(await handOver!(click)).toBe('id-1')
    expect(kept).toEqual([
      {
        event: 'cart.recovery_requested',
        email: 'ana@example.com',
        language: 'es',
        consent: {
          text: 'Send me my basket.',
          privacy: 'https://shop.example/privacy',
          at: NOW,
          campaign: 'leaving',
        },
        topic: 'cart',
        page: 'https://shop.example/es/cart',
        cart: {
          items: [{ id: 'fan', title: 'Fan', quantity: 2, price: 20 }],
          total: 40,
          currency: 'EUR',
          restore: 'https://shop.example/buy/fan:2',
        },
        products: ['filter', 'stand', 'timer'].map(id => ({
          id,
          title: `The ${id}`,
          url: `https://shop.example/${id}`,
          image: null,
          price: 20,
          currency: 'EUR',
        })),
      },
    ])
  })
  test('A newsletter goes with its wording and how it is confirmed; a message to the shop with its words', async () => {
    const { kept, handOver } = shop()
    await handOver!({ ...click, topic: 'newsletter', version: '2026-11', optIn: 'double' })
    await handOver!({ ...click, topic: 'contact', message: 'It hums.' })
    expect(kept[0]).toMatchObject({
      event: 'sign_up',
      topic: 'newsletter',
      consent: { text: 'Send me my basket.', version: '2026-11', at: NOW, campaign: 'leaving' },
      optIn: 'double',
      cart: null,
    })
    expect(kept[1]).toMatchObject({ event: 'sign_up', topic: 'contact', message: 'It hums.', products: [] })
    expect(kept[1]!.consent).not.toHaveProperty('version')
    expect(kept[0]).not.toHaveProperty('message')
    expect(kept[1]).not.toHaveProperty('optIn')
  })
  test.each([
    ['are slow', () => new Promise<never>(() => {})],
    ['fail', () => Promise.reject(new Error('no'))],
  ])('Recommendations that %s do not hold the basket up', async (_, recommend) => {
    const { kept, handOver } = shop({ recommend })
    await handOver!(click)
    expect(kept[0]).toMatchObject({ products: [], cart: { total: 40 } })
  })
  test('A basket that was emptied meanwhile is not sent', async () => {
    const { kept, handOver } = shop({ cart: () => null })
    await expect(handOver!(click)).rejects.toThrow()
    expect(kept).toEqual([])
  })
  test('Who waits for a product names that product, and no basket goes with it', async () => {
    const { kept, handOver } = shop()
    await handOver!({ ...click, topic: 'back-in-stock' })
    await handOver!({ ...click, topic: 'newsletter' })
    expect(kept).toMatchObject([
      { event: 'sign_up', cart: null, products: [{ id: 'fan' }] },
      { event: 'sign_up', cart: null, products: [] },
    ])
  })
  test('A birthday is told to the receiver and to the memory of this browser', async () => {
    const { kept, told, handOver } = shop()
    await handOver!({ ...click, topic: 'birthday', birthday: '02-29' })
    expect([kept[0]!.birthday, told]).toEqual(['02-29', [{ birthday: '02-29' }]])
  })
  test('Where nothing may be handed over there is no door for it', () => {
    expect(shop({ possible: () => false }).handOver).toBeUndefined()
  })
})

const ALL = { necessary: true, memory: true, analytics: true, marketing: undefined, gpc: false }

describe('a birthday in memory', () => {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory()
  })
  const open = (storage: Storage) =>
    createRecollection({ storage, session: undefined, visitor: 'v', events: [], now: () => NOW })
  test('is kept with consent, beside what happens at the same time, and known on the next page', async () => {
    const first = open(openStorage())
    await first.allow(ALL, [])
    first.record({ id: 'e', name: 'view_item', at: NOW, items: [{ item_id: 'fan' }] })
    await first.edit(was => ({ ...was, profile: { ...was.profile, birthday: '02-29' } }))
    await first.fresh()
    expect([first.memory().profile, first.memory().items.length]).toEqual([{ birthday: '02-29' }, 1])
    const next = open(openStorage())
    await next.allow(ALL, [])
    expect([next.memory().profile, next.memory().items.length]).toEqual([{ birthday: '02-29' }, 1])
  })
  test('is not kept without', async () => {
    const recollection = open(openStorage())
    await recollection.edit(was => ({ ...was, profile: { ...was.profile, birthday: '02-29' } }))
    expect(recollection.memory().profile).toEqual({})
    expect(await indexedDB.databases()).toEqual([])
  })
})

describe('the pages of a visit, at the demo shop', () => {
  let shop: Awaited<ReturnType<typeof startShop>>
  let marketing: boolean | undefined
  beforeEach(async () => {
    globalThis.indexedDB = new IDBFactory()
    marketing = undefined
    shop = await startShop()
    return () => shop.close()
  })
  const message: NewHandOver = {
    event: 'cart.recovery_requested',
    email: click.email,
    language: 'en',
    consent: { text: click.consent, privacy: click.privacy, at: NOW, campaign: 'leaving' },
    topic: 'cart',
    page: 'https://shop.example/',
    cart: null,
    products: [],
  }
  /** A page of a visitor who gave no consent to memory: only its tab knows that he asked, if `asked`. */
  const page = ({ asked = 0, pages = 0, look = async () => {} } = {}) => {
    const memory = blankMemory('v', NOW)
    const door = createRecovering({
      window: {
        indexedDB,
        location: { href: `${shop.url}/en/` },
        fetch: (...request: Parameters<typeof fetch>) => fetch(...request),
        setTimeout: () => 0,
        clearTimeout: () => {},
      } as unknown as Window & typeof globalThis,
      manifest: manifest.parse({ recovery: [{ type: 'webhook', url: '/api/recovery' }] }),
      remembering: {
        shown: () => ({
          ...memory,
          visits: { ...memory.visits, pages },
          happened: asked ? { save_cart: asked } : {},
        }),
      },
      consent: () => ({ marketing }) as Consent,
      now: () => NOW,
      problem: () => {},
      look,
    })
    return door
  }
  const purchase: TenderoEvent<'purchase'> = {
    id: 'p',
    name: 'purchase',
    at: NOW,
    items: [],
    transaction_id: 'order-9',
  }

  test('A visitor who asked for nothing is given no database for it', async () => {
    await page().goOn()
    await page().bought(purchase)
    expect(await indexedDB.databases()).toEqual([])
  })
  test('A basket that could not be sent is sent from a later page, in a new tab too', async () => {
    shop.setFault('recovery', 'down')
    const id = await page().handOver(message)
    await expect.poll(() => shop.requests().length).toBe(1)
    // not before the first page has heard the refusal: it would put the pause back
    const isPaused = (kept: unknown) => JSON.stringify(kept).includes('"tries":1')
    await expect.poll(async () => isPaused(await waiting())).toBe(true)
    shop.setFault('recovery', null)
    // the pause is over when the next page comes
    await openStorage({ database: DATABASE }).update('handovers', stored => {
      const kept = structuredClone(stored) as Record<
        string,
        { outbox: { resume: number; waiting: object[] } }
      >
      for (const { outbox } of Object.values(kept)) {
        outbox.resume = 0
        outbox.waiting = outbox.waiting.map(one => ({ ...one, leased: 0 }))
      }
      return kept
    })
    await page().goOn()
    await expect.poll(shop.recovery).toMatchObject([{ id, email: 'ana@example.com' }])
  })
  test('Later pages of a visit read nothing for it, unless he asked for something in these days', async () => {
    await page().handOver(message)
    await expect.poll(shop.recovery).toHaveLength(1)
    const looks: string[] = []
    const look = (name: string) => async () => void looks.push(name)
    await page({ pages: 2, look: look('later') }).goOn()
    await page({ pages: 2, asked: NOW - 1000, look: look('asked') }).goOn()
    await page({ pages: 2, asked: NOW - 9 * 86_400_000, look: look('long ago') }).goOn()
    expect(looks).toEqual(['asked'])
  })
  test('A visitor who refuses memory loses nothing that he asked for; one who has all forgotten leaves nothing', async () => {
    shop.setFault('recovery', 'down')
    const { handOver, forget } = page()
    await handOver(message)
    await openStorage().destroy()
    expect(JSON.stringify(await waiting())).toContain(click.email)
    await forget()
    expect(await indexedDB.databases()).not.toContainEqual(expect.objectContaining({ name: DATABASE }))
  })
  test('A purchase on the page that he comes to takes the basket back', async () => {
    const first = page()
    const id = await first.handOver(message)
    await expect.poll(() => shop.recovery().length).toBe(1)
    const thanks = page({ look: async () => void thanks.bought(purchase) })
    await thanks.goOn()
    await expect
      .poll(() => shop.recovery().slice(1))
      .toMatchObject([{ id, event: 'cart.recovered', order: 'order-9' }])
  })
  test('A visitor who refuses marketing may hand over nothing, and what waits is deleted', async () => {
    shop.setFault('recovery', 'down')
    const { handOver, possible, goOn } = page({ asked: NOW })
    await handOver(message)
    expect(possible()).toBe(true)
    marketing = false
    await goOn()
    expect(possible()).toBe(false)
    await expect(handOver(message)).rejects.toThrow()
    expect(await waiting()).toBeUndefined()
  })
  test('The receiver keeps each message once, and takes nothing that is none', async () => {
    const post = (body: string) => fetch(`${shop.url}/api/recovery`, { method: 'POST', body })
    for (const event of ['sign_up', 'sign_up', 'cart.recovered'])
      expect((await post(JSON.stringify({ id: 'x', event }))).status).toBe(202)
    expect((await post('{}')).status).toBe(400)
    expect((await post('nothing')).status).toBe(400)
    const kept: unknown = await (await fetch(`${shop.url}/__recovery`)).json()
    expect(kept).toEqual([
      { id: 'x', event: 'sign_up' },
      { id: 'x', event: 'cart.recovered' },
    ])
  })
})

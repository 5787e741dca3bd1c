/** The door to memory: what is fetched, kept and deleted as the visitor's word comes. */
import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, test } from 'vitest'
import { choose } from '../../src/arbiter'
import { eligible } from '../../src/campaign'
import type { Consent, Refused } from '../../src/consent'
import type { NewEvent, TenderoEvent } from '../../src/events'
import { createRemembering } from '../../src/remembering'
import { openStorage } from '../../src/storage'
import { attentionOf, campaignOf, factsOf, NOW } from '../support/visitor'

let count = 0
const happened = (event: NewEvent): TenderoEvent =>
  ({ ...event, id: `e${count++}`, at: Date.now() }) as TenderoEvent
const consent = (may: Partial<Consent>, ...refused: Refused): [Consent, Refused] => [
  { necessary: false, memory: false, analytics: false, marketing: undefined, gpc: false, ...may },
  refused,
]
const YES = consent({ necessary: true, memory: true })
const NO = consent({ marketing: false }, 'memory', 'analytics', 'marketing')
const databases = async () => (await indexedDB.databases()).map(({ name }) => name)

/** A page, which tells how often somebody wanted its tab's storage: the door looks once, what lies behind it once more. */
function page() {
  let looks = 0
  const values = new Map<string, string>()
  const window = Object.assign(new EventTarget(), {
    indexedDB,
    setTimeout,
    get sessionStorage() {
      looks++
      return {
        getItem: (key: string) => values.get(key) ?? null,
        setItem: (key: string, value: string) => void values.set(key, value),
        removeItem: (key: string) => void values.delete(key),
      }
    },
  })
  const open = () => createRemembering(window as unknown as Window & typeof globalThis, Date.now)
  return { open, window, looks: () => looks }
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

test('A visitor who refuses everything has deleted what an earlier yes had left, without fetching what reads it', async () => {
  await openStorage().update('memory', () => 'of yesterday')
  const { open, looks } = page()
  const remembering = open()
  await remembering.allow(...NO)
  await expect.poll(databases).toEqual([])
  expect([looks(), remembering.past()]).toEqual([1, null])
})

test('A visitor of whom nobody has said anything, or whose browser alone refuses, keeps what an earlier yes had left', async () => {
  await openStorage().update('memory', () => 'of yesterday')
  const { open, looks } = page()
  const remembering = open()
  await remembering.allow(...consent({}))
  await remembering.allow(...consent({ marketing: false, gpc: true }, 'marketing'))
  expect([await databases(), looks()]).toEqual([['tendero'], 1])
})

test('A visitor who refuses memory alone has it deleted, and what else he has asked for waits on', async () => {
  const storage = openStorage()
  await storage.update('memory', () => 'of yesterday')
  await storage.update('handovers', () => 'his basket')
  await page()
    .open()
    .allow(...consent({}, 'memory', 'analytics'))
  const kept = await Promise.all(
    ['memory', 'handovers'].map(key => openStorage().update(key, value => value)),
  )
  expect(kept).toEqual([undefined, 'his basket'])
})

test('A visitor who takes his yes back while the code is on its way is not remembered', async () => {
  const remembering = page().open()
  const first = remembering.allow(...YES)
  await Promise.all([first, remembering.allow(...NO), remembering.ready()])
  remembering.record(happened({ name: 'view_item', items: [{ item_id: 'a' }] }))
  expect([remembering.past(), remembering.cart()]).toEqual([null, null])
  await expect.poll(databases).toEqual([])
})

test('A visitor whose yes came while the code could not yet be had is remembered once it is', async () => {
  const remembering = page().open()
  remembering.record(happened({ name: 'page_view', page_type: 'home' }))
  await remembering.allow(...YES)
  expect(remembering.past()?.visits.pages).toBe(1)
})

test('A visitor finds his cart where only the necessary may be kept, and his past is not looked at', async () => {
  const items = [{ id: 'fan', title: null, quantity: 1, price: 9 }]
  const NECESSARY = consent({ necessary: true })
  const today = page().open()
  await today.allow(...NECESSARY)
  expect([today.cart(), today.past()]).toEqual([null, null])
  today.record(happened({ name: 'cart_update', cart: { items, count: 1, total: 9, currency: 'EUR' } }))
  await today.fresh()
  const tomorrow = page().open()
  await tomorrow.allow(...NECESSARY)
  expect([tomorrow.cart()?.cart.items, tomorrow.past()]).toEqual([items, null])
})

test.each(['save_cart', 'restore_cart', 'sign_up', 'guide_answer', 'dismiss_promotion'] as const)(
  'A visitor who did this himself finds it known on the next page of the tab: %s',
  async name => {
    const { open, window } = page()
    open().record(
      happened({ name, guide: 'fans', question: 'room', answer: 'bedroom' } as unknown as NewEvent),
    )
    await expect.poll(() => window.sessionStorage.getItem('tendero')).toContain(name)
  },
)

test('A visitor of whom nothing is known yet has seen nothing: no campaign has used its limits', () => {
  const remembering = createRemembering({} as Window & typeof globalThis, () => NOW)
  const facts = factsOf('home', null, { shown: remembering.shown() })
  expect(eligible(campaignOf('a'), facts)).toMatchObject({ eligible: true })
  expect(choose([campaignOf('a')], facts, attentionOf(), { showing: null }).chosen?.id).toBe('a')
})

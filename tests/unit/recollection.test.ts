import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Consent, Refused } from '../../src/consent'
import { createRecollection } from '../../src/create-recollection'
import type { NewEvent, TenderoEvent } from '../../src/events'
import type { Recollection, RecollectionSetting } from '../../src/recollection-contract'
import { openStorage } from '../../src/storage'
import { viewedProducts } from '../../src/viewed-products'

let clock = Date.UTC(2030, 0, 1)
let count = 0
const happened = (event: NewEvent): TenderoEvent =>
  ({ ...event, id: `e${count++}`, at: clock++ }) as TenderoEvent
const view = (id: string) => happened({ name: 'view_item', items: [{ item_id: id }] })
const answer = (question: string, value: string) =>
  happened({ name: 'guide_answer', guide: 'fans', question, answer: value })

const promotion = (name: 'view' | 'dismiss', id = 'welcome') =>
  happened({ name: `${name}_promotion`, promotion_id: id, creative_slot: 'prompt' })
const cart = (id: string) =>
  happened({
    name: 'cart_update',
    cart: { items: [{ id, title: null, quantity: 1, price: 9 }], count: 1, total: 9, currency: 'EUR' },
  })

/** What consent comes to, as the recollection is handed it. */
const consent = (may: Partial<Consent>, ...refused: Refused): [Consent, Refused] => [
  { necessary: false, memory: false, analytics: false, marketing: undefined, gpc: false, ...may },
  refused,
]
const ALL_OF_IT = ['memory', 'analytics', 'marketing'] as const
const YES = consent({ necessary: true, memory: true, analytics: true })
const NECESSARY = consent({ necessary: true })
const ONLY_NECESSARY = consent({ necessary: true, marketing: false }, ...ALL_OF_IT)
const NO = consent({ marketing: false }, ...ALL_OF_IT)
const NOT_YET = consent({})

/** A tab's own storage, as the browser has it. */
function tab() {
  const values = new Map<string, string>()
  return {
    values,
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
    removeItem: (key: string) => void values.delete(key),
  }
}

const open = (more: Partial<RecollectionSetting> = {}) =>
  createRecollection({
    storage: openStorage(),
    session: tab(),
    visitor: 'v',
    events: [],
    now: () => clock++,
    ...more,
  })

/** What lies in the database, by key; looking creates none. */
async function stored(): Promise<Record<string, unknown>> {
  if (!(await databases()).includes('tendero')) return {}
  const answer = <T>(request: IDBRequest<T>) =>
    new Promise<T>((done, failed) => {
      request.onsuccess = () => done(request.result)
      request.onerror = failed
    })
  const db = await answer(indexedDB.open('tendero'))
  const kv = db.transaction('kv').objectStore('kv')
  const [keys, values] = await Promise.all([answer(kv.getAllKeys()), answer(kv.getAll())])
  db.close()
  return Object.fromEntries(keys.map((key, i) => [String(key), values[i]]))
}

/** BroadcastChannel between windows of one test, without waiting. */
function house() {
  const open = new Set<{ onmessage?: (message: { data: unknown }) => void }>()
  const posted: unknown[] = []
  return {
    posted,
    open,
    window() {
      class Channel {
        onmessage?: (message: { data: unknown }) => void
        constructor() {
          open.add(this)
        }
        postMessage(data: unknown) {
          posted.push(structuredClone(data))
          for (const other of open) if (other !== this) other.onmessage?.({ data: structuredClone(data) })
        }
        close() {
          open.delete(this)
        }
      }
      return Object.assign(new EventTarget(), {
        BroadcastChannel: Channel,
        setTimeout: globalThis.setTimeout,
      }) as unknown as NonNullable<RecollectionSetting['window']>
    },
  }
}

const databases = async () => (await indexedDB.databases()).map(d => d.name)

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

describe('a visitor who has not said yes', () => {
  it('leaves nothing in the database, whatever he looks at', async () => {
    const recollection = open()
    recollection.record(view('a'))
    recollection.record(answer('room', 'bedroom'))
    await new Promise(resolve => setTimeout(resolve, 20))
    expect(await databases()).toEqual([])
    expect([recollection.past(), recollection.cart()]).toEqual([null, null])
  })

  it('has only what he asked for himself kept, in this tab, for the next page', () => {
    const session = tab()
    const first = open({ session })
    first.record(view('a'))
    first.record(answer('room', 'bedroom'))
    expect([...session.values.values()].join()).not.toContain('view_item')
    const next = open({ session })
    expect(next.answers('fans')).toEqual({ room: 'bedroom' })
    expect(viewedProducts(next.memory())).toEqual([])
  })

  it('is served by a tab whose storage throws or holds nonsense', () => {
    const broken = () => {
      throw new Error('blocked')
    }
    const blocked = open({ session: { getItem: broken, setItem: broken, removeItem: broken } })
    blocked.record(answer('room', 'office'))
    expect(blocked.answers('fans')).toEqual({ room: 'office' })
    for (const stored of ['{', '{"a":1}', '[null,1,{"name":"purchase"}]', '[{"name":"guide_answer"}]']) {
      const session = tab()
      session.setItem('tendero', stored)
      expect(open({ session }).answers('fans')).toEqual({})
    }
  })
})

describe('a visitor who says yes', () => {
  it('is remembered from this page on, and found again on the next visit', async () => {
    const first = open()
    first.record(view('a'))
    await first.allow(...YES)
    first.record(view('b'))
    first.record(answer('room', 'bedroom'))
    await first.allow(...YES)
    const next = open()
    await next.allow(...YES)
    expect(viewedProducts(next.memory())).toEqual(['b', 'a'])
    expect(next.answers('fans')).toEqual({ room: 'bedroom' })
  })

  it('loses nothing when two tabs write at once', async () => {
    const [one, two] = [open(), open()]
    await Promise.all([one.allow(...YES), two.allow(...YES)])
    for (let i = 0; i < 20; i++) {
      one.record(view(`one-${i}`))
      two.record(view(`two-${i}`))
    }
    await Promise.all([one.allow(...YES), two.allow(...YES)])
    const next = open()
    next.record(view('last'))
    await next.allow(...YES)
    expect(new Set(viewedProducts(next.memory())).size).toBe(41)
  })

  it('and then no, has his history deleted, and goes on in this page', async () => {
    const recollection = open()
    await recollection.allow(...YES)
    recollection.record(view('a'))
    await recollection.allow(...YES)
    await recollection.allow(...NO)
    expect(viewedProducts(recollection.memory())).toEqual([])
    const next = open()
    await next.allow(...YES)
    expect(viewedProducts(next.memory())).toEqual([])
  })

  it('and wants to be forgotten, leaves no trace', async () => {
    const session = tab()
    const recollection = open({ session })
    await recollection.allow(...YES)
    recollection.record(view('a'))
    await recollection.forget()
    expect(await databases()).toEqual([])
    expect([...session.values]).toEqual([])
    expect(viewedProducts(recollection.memory())).toEqual([])
    // somebody asks who he is: that begins nothing anew, what he does next does
    await recollection.fresh()
    expect(await databases()).toEqual([])
    recollection.record(view('b'))
    await recollection.fresh()
    expect(await databases()).toEqual(['tendero'])
  })

  it('can read everything that is known of him', async () => {
    const recollection = open()
    await recollection.allow(...YES)
    recollection.record(view('a'))
    recollection.record(answer('room', 'bedroom'))
    const exported = JSON.stringify(await recollection.export())
    expect(exported).toContain('"a"')
    expect(exported).toContain('bedroom')
  })
})

describe('a shop that holds the cart and what was closed necessary', () => {
  const KEPT = ['attention', 'campaigns', 'cart', 'version', 'visit']

  it('keeps these two, and nothing by which the visitor or his way could be known', async () => {
    const recollection = open({ events: [view('before')] })
    for (const event of [view('a'), cart('c'), promotion('view'), promotion('dismiss')])
      recollection.record(event)
    recollection.record(answer('room', 'bedroom'))
    await recollection.allow(...NECESSARY)
    recollection.record(view('b'))
    await recollection.allow(...NECESSARY)
    const { memory } = (await stored()) as { memory: object }
    expect(Object.keys(memory).sort()).toEqual(KEPT)
    expect(JSON.stringify(memory)).not.toMatch(/before|bedroom|"a"|"b"|visitor/)
    expect(recollection.past()).toBe(null)
  })

  it('has the visitor’s cart, his dismissal and the budget of his visit on the next page, and not his history', async () => {
    const session = tab()
    const first = open({ session })
    await first.allow(...NECESSARY)
    for (const event of [view('a'), cart('c'), promotion('view'), promotion('dismiss')]) first.record(event)
    first.record(answer('room', 'bedroom'))
    await first.allow(...NECESSARY)
    const next = open({ session })
    await next.allow(...NECESSARY)
    const { campaigns, attention, visits } = next.memory()
    expect(next.cart()?.cart.items[0]?.id).toBe('c')
    expect(campaigns.welcome).toMatchObject({ shown: 1, sessionShown: 1, dismissed: expect.any(Number) })
    expect([attention.shown, attention.session, campaigns.welcome?.session]).toEqual([
      1,
      visits.session,
      visits.session,
    ])
    expect(viewedProducts(next.memory())).toEqual([])
    // the answer waits in the tab, what was closed only in the database
    expect(next.answers('fans')).toEqual({ room: 'bedroom' })
    expect([...session.values.values()].join()).not.toContain('promotion')
  })

  it('keeps one visit for one, however long ago the visitor answered in this tab', async () => {
    const session = tab()
    const first = open({ session })
    await first.allow(...NECESSARY)
    first.record(answer('room', 'bedroom'))
    first.record(promotion('view'))
    for (let page = 0; page < 4; page++) {
      clock += 20 * 60_000
      const next = open({ session })
      await next.allow(...NECESSARY)
      next.record(happened({ name: 'page_view', page_type: 'home' }))
      await next.allow(...NECESSARY)
      expect(next.memory().attention).toMatchObject({ shown: 1, session: next.memory().visits.session })
    }
  })

  it('goes on with the same visit when the visitor then allows all, and counts each thing once', async () => {
    const recollection = open()
    recollection.record(happened({ name: 'page_view', page_type: 'home' }))
    recollection.record(view('a'))
    await recollection.allow(...NECESSARY)
    recollection.record(promotion('view'))
    const upgrading = recollection.allow(...YES)
    recollection.record(promotion('view', 'other'))
    await upgrading
    await recollection.allow(...YES)
    const next = open()
    await next.allow(...YES)
    expect(next.memory().visits).toMatchObject({ count: 1, pages: 1 })
    expect(next.memory().attention.shown).toBe(2)
    expect(next.memory().campaigns).toMatchObject({ welcome: { shown: 1 }, other: { shown: 1 } })
    expect(viewedProducts(next.memory())).toEqual(['a'])
    expect(Object.keys((await stored()).memory as object)).not.toContain('visit')
  })

  it('leaves what an earlier yes had allowed until the visitor himself says no, and then deletes it', async () => {
    const yesterday = open()
    await yesterday.allow(...YES)
    yesterday.record(view('a'))
    yesterday.record(cart('c'))
    await yesterday.allow(...YES)
    clock += 86_400_000
    const today = open()
    await today.allow(...NECESSARY)
    today.record(promotion('dismiss'))
    await today.allow(...NECESSARY)
    expect([today.past(), viewedProducts(today.memory()), today.cart()?.cart.items[0]?.id]).toEqual([
      null,
      [],
      'c',
    ])
    const later = open()
    await later.allow(...YES)
    expect(viewedProducts(later.memory())).toEqual(['a'])
    expect(later.memory().visits.count).toBe(2)
    await later.allow(...ONLY_NECESSARY)
    const { memory } = (await stored()) as { memory: object }
    expect(Object.keys(memory).sort()).toEqual(KEPT)
    expect([later.cart()?.cart.items[0]?.id, later.memory().campaigns.welcome?.dismissed]).toEqual([
      'c',
      expect.any(Number),
    ])
  })
})

describe('a visitor whose consent changes', () => {
  it('and has no answer yet, finds what he allowed before when he has', async () => {
    const recollection = open()
    await recollection.allow(...YES)
    recollection.record(view('a'))
    await recollection.allow(...YES)
    await recollection.allow(...NOT_YET)
    expect([recollection.past(), viewedProducts(recollection.memory())]).toEqual([null, []])
    await recollection.allow(...YES)
    expect(viewedProducts(recollection.past()!)).toEqual(['a'])
  })

  it('to a no is not shown on this page what he has just closed', async () => {
    const recollection = open()
    await recollection.allow(...YES)
    recollection.record(promotion('view'))
    recollection.record(promotion('dismiss'))
    await recollection.allow(...NO)
    expect(recollection.memory().attention).toMatchObject({ shown: 1, lastDismissed: expect.any(Number) })
    expect(await databases()).toEqual([])
  })

  it('to a no to memory alone keeps the events that wait to be sent, and the other way round', async () => {
    const recollection = open()
    await recollection.allow(...YES)
    recollection.record(view('a'))
    await recollection.storage.update('outbox:/api/events', () => 'waiting')
    await recollection.allow(...consent({ analytics: true }, 'memory'))
    expect(await stored()).toEqual({ 'outbox:/api/events': 'waiting' })
    await recollection.allow(...YES)
    await recollection.allow(...consent({ necessary: true, memory: true }, 'analytics'))
    expect(Object.keys(await stored())).toEqual(['memory'])
  })

  it('to no memory, with nothing else stored, leaves no database', async () => {
    const recollection = open()
    await recollection.allow(...YES)
    await recollection.allow(...consent({}, 'memory'))
    expect(await databases()).toEqual([])
  })

  it('however often, has nothing stored that he forbids', async () => {
    const states = { YES, NECESSARY, ONLY_NECESSARY, NO, NOT_YET, PARTLY: consent({}, 'memory') }
    type State = keyof typeof states
    const deeds = {
      view: () => view('x'),
      answer: () => answer('room', 'office'),
      close: () => promotion('dismiss'),
      cart: () => cart('c'),
    }
    const step = fc.oneof(
      fc.record({ say: fc.constantFrom(...(Object.keys(states) as State[])), waits: fc.boolean() }),
      fc.record({ does: fc.constantFrom(...(Object.keys(deeds) as (keyof typeof deeds)[])) }),
      fc.record({ goesOn: fc.constant(true) }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async steps => {
        globalThis.indexedDB = new IDBFactory()
        const session = tab()
        let page: Recollection = open({ session })
        let said: State = 'NOT_YET'
        let everYes = false
        for (const one of steps) {
          if ('say' in one) {
            said = one.say
            everYes =
              said === 'YES' || (everYes && /NECESSARY$|NOT_YET/.test(said) && said !== 'ONLY_NECESSARY')
            const settled = page.allow(...states[said])
            if (one.waits) await settled
          } else if ('does' in one) page.record(deeds[one.does]())
          else {
            await page.allow(...states[said])
            page = open({ session })
            await page.allow(...states[said])
          }
        }
        await page.allow(...states[said])
        const { memory = {} } = (await stored()) as { memory?: object }
        const kept = Object.keys(memory).sort()
        if (said === 'NO' || said === 'PARTLY') expect(await databases()).toEqual([])
        else if (said === 'ONLY_NECESSARY' || (said === 'NECESSARY' && !everYes))
          expect(kept).toEqual(['attention', 'campaigns', 'cart', 'version', 'visit'])
        else if (said === 'YES') expect(kept).toContain('history')
        if (!everYes) expect(JSON.stringify(memory)).not.toMatch(/office|"x"|history/)
        expect([...session.values.values()].join()).not.toMatch(/view_|cart_update/)
      }),
      { numRuns: 150 },
    )
  })
})

describe('two tabs of a visitor of whom nothing may be stored', () => {
  it('keep to one budget, also a tab that begins later, and say nothing but what was shown and closed', async () => {
    const { window, posted } = house()
    const one = open({ window: window() })
    const two = open({ window: window() })
    one.record(view('a'))
    one.record(answer('room', 'bedroom'))
    one.record(cart('c'))
    one.record(promotion('view'))
    one.record(promotion('dismiss'))
    const three = open({ window: window() })
    await Promise.all([two.fresh(), three.fresh()])
    for (const other of [two, three]) {
      const { attention, campaigns, visits } = other.memory()
      expect(attention).toMatchObject({
        shown: 1,
        session: visits.session,
        lastDismissed: expect.any(Number),
      })
      expect(campaigns.welcome).toMatchObject({ shown: 1, sessionShown: 1, session: visits.session })
    }
    // each of them has told three what it knows; told twice is known once
    expect(JSON.stringify(posted)).not.toMatch(/bedroom|cart|view_item/)
    expect(await databases()).toEqual([])
  })

  it('are not told of what was shown in a visit that is over, but of what was closed in it', async () => {
    const { window } = house()
    const one = open({ window: window() })
    one.record(promotion('view'))
    one.record(promotion('dismiss', 'other'))
    clock += 45 * 60_000
    const two = open({ window: window() })
    await two.fresh()
    expect(two.memory().attention).toMatchObject({ shown: 0, lastDismissed: expect.any(Number) })
    expect(two.memory().campaigns.welcome).toBeUndefined()
  })

  it('do not believe what is no promotion, or has not happened yet', async () => {
    const { window } = house()
    const one = open({ window: window() })
    const stranger = new (window().BroadcastChannel!)('tendero')
    const good = promotion('view')
    for (const data of [
      null,
      'x',
      { events: 5 },
      {
        events: [
          null,
          { ...good, at: clock + 86_400_000 },
          { ...good, name: 'purchase' },
          { ...good, promotion_id: {} },
          { ...good, at: '1' },
        ],
      },
    ])
      stranger.postMessage(data)
    await one.fresh()
    expect(one.memory().campaigns).toEqual({})
    stranger.postMessage({ events: [good, { ...good, id: 'z', promotion_id: '__proto__' }] })
    expect(Object.keys(one.memory().campaigns)).toEqual(['welcome', '__proto__'])
  })

  it('close their channel when the page is put away, and ask again when it comes back', async () => {
    const { window, open: channels } = house()
    const mine = window()
    const one = open({ window: mine })
    const two = open({ window: window() })
    ;(mine as unknown as EventTarget).dispatchEvent(new Event('pagehide'))
    expect(channels.size).toBe(1)
    two.record(promotion('view'))
    expect(one.memory().campaigns).toEqual({})
    ;(mine as unknown as EventTarget).dispatchEvent(new Event('pageshow'))
    await one.fresh()
    expect(one.memory().campaigns.welcome?.shown).toBe(1)
  })

  it('work alone where there is no channel, or it is refused', async () => {
    const refusing = Object.assign(new EventTarget(), {
      setTimeout: globalThis.setTimeout,
      BroadcastChannel: class {
        constructor() {
          throw new Error('refused')
        }
      },
    }) as unknown as NonNullable<RecollectionSetting['window']>
    for (const window of [
      refusing,
      { ...refusing, addEventListener() {}, BroadcastChannel: undefined } as never,
    ]) {
      const one = open({ window })
      one.record(promotion('view'))
      await one.fresh()
      expect(one.memory().campaigns.welcome?.shown).toBe(1)
    }
  })

  it('count what storage tells too only once', async () => {
    const { window } = house()
    const [one, two] = [open({ window: window() }), open({ window: window() })]
    await Promise.all([one.allow(...YES), two.allow(...YES)])
    one.record(promotion('view'))
    await one.allow(...YES)
    await two.fresh()
    expect(two.memory().attention.shown).toBe(1)
  })
})

describe('what the visitor did himself', () => {
  it('is known on the next page of this tab, without any consent: that he saved, restored or signed up', () => {
    const session = tab()
    const first = open({ session })
    first.record(happened({ name: 'save_cart', promotion_id: 'exit', handover: 'h1' }))
    first.record(happened({ name: 'sign_up', promotion_id: 'exit', topic: 'news' }))
    first.record(happened({ name: 'restore_cart', how: 'merge', restored: 1, refused: [] }))
    const { happened: known, handover } = open({ session }).memory()
    expect(Object.keys(known).sort()).toEqual(['restore_cart', 'save_cart', 'sign_up'])
    expect(handover?.id).toBe('h1')
  })
})

import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it } from 'vitest'
import type { NewEvent, TenderoEvent } from '../../src/events'
import { createRecollection, type RecollectionSetting } from '../../src/recollection'
import { openStorage } from '../../src/storage'
import { viewedProducts } from '../../src/viewed-products'

let clock = Date.UTC(2030, 0, 1)
let count = 0
const happened = (event: NewEvent): TenderoEvent =>
  ({ ...event, id: `e${count++}`, at: clock++ }) as TenderoEvent
const view = (id: string) => happened({ name: 'view_item', items: [{ item_id: id }] })
const answer = (question: string, value: string) =>
  happened({ name: 'guide_answer', guide: 'fans', question, answer: value })

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
    expect(recollection.allowed()).toBe(false)
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
    await first.allow(true)
    first.record(view('b'))
    first.record(answer('room', 'bedroom'))
    await first.allow(true)
    const next = open()
    await next.allow(true)
    expect(viewedProducts(next.memory())).toEqual(['b', 'a'])
    expect(next.answers('fans')).toEqual({ room: 'bedroom' })
  })

  it('loses nothing when two tabs write at once', async () => {
    const [one, two] = [open(), open()]
    await Promise.all([one.allow(true), two.allow(true)])
    for (let i = 0; i < 20; i++) {
      one.record(view(`one-${i}`))
      two.record(view(`two-${i}`))
    }
    await Promise.all([one.allow(true), two.allow(true)])
    const next = open()
    next.record(view('last'))
    await next.allow(true)
    expect(new Set(viewedProducts(next.memory())).size).toBe(41)
  })

  it('and then no, has his history deleted, and goes on in this page', async () => {
    const recollection = open()
    await recollection.allow(true)
    recollection.record(view('a'))
    await recollection.allow(true)
    await recollection.allow(false)
    expect(viewedProducts(recollection.memory())).toEqual([])
    const next = open()
    await next.allow(true)
    expect(viewedProducts(next.memory())).toEqual([])
  })

  it('and wants to be forgotten, leaves no trace', async () => {
    const session = tab()
    const recollection = open({ session })
    await recollection.allow(true)
    recollection.record(view('a'))
    await recollection.forget()
    expect(await databases()).toEqual([])
    expect([...session.values]).toEqual([])
    expect(viewedProducts(recollection.memory())).toEqual([])
  })

  it('can read everything that is known of him', async () => {
    const recollection = open()
    await recollection.allow(true)
    recollection.record(view('a'))
    recollection.record(answer('room', 'bedroom'))
    const exported = JSON.stringify(await recollection.export())
    expect(exported).toContain('"a"')
    expect(exported).toContain('bedroom')
  })
})

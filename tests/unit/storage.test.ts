import { IDBFactory, IDBObjectStore } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openStorage } from '../../src/storage'

const add = (more: string) => (stored: unknown) => `${stored ?? ''}${more}`
const databases = async () => (await indexedDB.databases()).map(({ name }) => name)
/** What another page view finds. */
const stored = () => openStorage().update('key', value => value)

/** An IndexedDB of which one method is another. */
const faulty = (
  factory: IDBFactory,
  fault: Partial<Record<'open' | 'deleteDatabase', (name: string) => unknown>>,
) =>
  vi.stubGlobal('indexedDB', {
    open: (name: string) => factory.open(name),
    deleteDatabase: (name: string) => factory.deleteDatabase(name),
    databases: () => factory.databases(),
    ...fault,
  })

/** Every connection that is opened, so that a test can kill it. */
function watchConnections(factory: IDBFactory): IDBDatabase[] {
  const opened: IDBDatabase[] = []
  faulty(factory, {
    open: name => {
      const request = factory.open(name)
      request.addEventListener('success', () => opened.push(request.result as unknown as IDBDatabase))
      return request
    },
  })
  return opened
}

let factory: IDBFactory
beforeEach(() => {
  factory = new IDBFactory()
  vi.stubGlobal('indexedDB', factory)
})
afterEach(() => vi.unstubAllGlobals())

describe('a browser that stores', () => {
  test('A visitor of whom nothing has been stored or read has no database', async () => {
    openStorage()
    expect(await databases()).toEqual([])
  })
  test('A visitor who comes back finds what was kept', async () => {
    const storage = openStorage()
    expect(await storage.update('key', add('a'))).toBe('a')
    expect(await stored()).toBe('a')
    expect(storage.persistent).toBe(true)
  })
  test('A visitor with two tabs that write at once loses nothing', async () => {
    const tabs = [openStorage(), openStorage()]
    await Promise.all(
      Array.from({ length: 100 }, (_, i) =>
        tabs[i % 2]!.update('key', count => ((count as number) ?? 0) + 1),
      ),
    )
    expect(await stored()).toBe(100)
  })
  test('A change that fails leaves the value, and the next one is stored', async () => {
    const storage = openStorage()
    await storage.update('key', add('a'))
    const failed = await storage.update('key', () => {
      throw new Error('ours')
    })
    expect(failed).toBe('a')
    await storage.update('key', add('b'))
    expect([await stored(), storage.persistent]).toEqual(['ab', true])
  })
})

describe('a browser that does not store', () => {
  const never = () => ({})
  const faults: [string, () => void][] = [
    ['has no IndexedDB', () => vi.stubGlobal('indexedDB', undefined)],
    [
      'throws when it is opened',
      () =>
        faulty(factory, {
          open: () => {
            throw new DOMException('no', 'SecurityError')
          },
          deleteDatabase: () => {
            throw new DOMException('no', 'SecurityError')
          },
        }),
    ],
    [
      'refuses to open it',
      () =>
        faulty(factory, {
          open: () => {
            const request = { error: new DOMException('denied', 'UnknownError'), onerror: () => {} }
            setTimeout(() => request.onerror())
            return request
          },
        }),
    ],
    ['never answers', () => faulty(factory, { open: never, deleteDatabase: never })],
  ]
  test.each(faults)('A visitor whose browser %s is remembered on this page view', async (_, breakIt) => {
    breakIt()
    const storage = openStorage({ timeout: 40 })
    expect(await Promise.all([storage.update('key', add('a')), storage.update('key', add('b'))])).toEqual([
      'a',
      'ab',
    ])
    expect(await storage.update('key', add('c'))).toBe('abc')
    expect(storage.persistent).toBe(false)
    await storage.destroy()
    expect(await storage.update('key', add('d'))).toBe('d')
  })

  test('A visitor whose disk fills up in the middle of a visit goes on from what was kept', async () => {
    const storage = openStorage()
    await storage.update('key', add('a'))
    const { put } = IDBObjectStore.prototype
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...value
    ) {
      const request = put.apply(this, value)
      // Browsers answer a full disk with an abort of the transaction, not with an error of the request.
      this.transaction.abort()
      return request
    })
    expect(await storage.update('key', add('b'))).toBe('ab')
    full.mockRestore()
    expect(await storage.update('key', add('c'))).toBe('abc')
    expect(storage.persistent).toBe(false)
    expect(await stored()).toBe('a')
  })

  test('A connection that died in silence is replaced once, for all that wait for it', async () => {
    const opened = watchConnections(factory)
    const storage = openStorage()
    await storage.update('key', add('a'))
    opened[0]!.close()
    expect(await Promise.all([storage.update('key', add('b')), storage.update('key', add('c'))])).toEqual([
      'ab',
      'abc',
    ])
    expect([opened.length, storage.persistent, await stored()]).toEqual([2, true, 'abc'])
  })

  test('A connection that dies again and again is given up', async () => {
    faulty(factory, {
      open: name => {
        const request = factory.open(name)
        request.addEventListener('success', () => request.result.close())
        return request
      },
    })
    const storage = openStorage()
    expect(await storage.update('key', add('a'))).toBe('a')
    expect(storage.persistent).toBe(false)
  })

  test('An answer that comes after we gave up writes nothing and stands in nobody’s way', async () => {
    const late = (name: string) => {
      const request: Record<string, unknown> = {}
      setTimeout(() => {
        const real = factory.open(name)
        const tell = (what: string) => () => {
          request.result = real.result
          ;(request[what] as () => void)()
        }
        real.onupgradeneeded = tell('onupgradeneeded')
        real.onsuccess = tell('onsuccess')
      }, 80)
      return request
    }
    faulty(factory, { open: late })
    const storage = openStorage({ timeout: 20 })
    expect(await storage.update('key', add('a'))).toBe('a')
    await new Promise(done => setTimeout(done, 150))
    vi.stubGlobal('indexedDB', factory)
    expect(await databases()).toEqual(['tendero'])
    expect(await stored()).toBeUndefined()
    await openStorage().destroy()
    expect(await databases()).toEqual([])
  })
})

describe('a visitor who takes a part of his consent back', () => {
  const isGone = (key: string) => key === 'key'
  test('That part is deleted, the rest stays; with the last of it the database goes', async () => {
    const storage = openStorage()
    await storage.update('key', add('a'))
    await storage.update('other', add('b'))
    await storage.remove(isGone)
    expect([await stored(), await storage.update('other', add('c'))]).toEqual([undefined, 'bc'])
    await storage.remove(() => true)
    expect([await databases(), storage.persistent]).toEqual([[], true])
  })
  test('Of whom nothing was stored, no database is left behind', async () => {
    await openStorage().remove(isGone)
    expect(await databases()).toEqual([])
  })
  test('Whose database does not answer has it deleted whole, and what was known of that part', async () => {
    const writer = openStorage()
    await writer.update('key', add('a'))
    faulty(factory, { open: () => ({}) })
    const storage = openStorage({ timeout: 20 })
    await storage.remove(isGone)
    vi.stubGlobal('indexedDB', factory)
    expect(await databases()).toEqual([])
    const failing = openStorage({ timeout: 20 })
    faulty(factory, { open: () => ({}) })
    await failing.update('key', add('a'))
    await failing.remove(isGone)
    expect(await failing.update('key', add('b'))).toBe('b')
  })
})

describe('a visitor who wants to be forgotten', () => {
  test('No database is left, and what comes later starts afresh', async () => {
    const storage = openStorage()
    await storage.update('key', add('a'))
    await storage.destroy()
    expect([await databases(), storage.erasures]).toEqual([[], 1])
    expect(await storage.update('key', add('b'))).toBe('b')
    expect(await databases()).toEqual(['tendero'])
  })
  test('A second tab does not hold it up, hears of it once, and brings nothing back', async () => {
    const onErased = vi.fn()
    const other = openStorage({ onErased })
    await other.update('key', add('a'))
    const here = openStorage()
    await here.update('key', add('b'))
    await here.destroy()
    expect([await databases(), onErased.mock.calls.length, other.erasures]).toEqual([[], 1, 1])
    expect(await other.update('key', add('c'))).toBe('c')
    expect(other.persistent).toBe(true)
  })
  test('What was still being written when it was deleted does not come back, in either tab', async () => {
    for (let wait = 0; wait < 8; wait++) {
      const tabs = [openStorage(), openStorage()]
      for (const tab of tabs) await tab.update('key', add('old'))
      const writing = Array.from({ length: 20 }, (_, i) => tabs[i % 2]!.update('key', add('x')))
      for (let turn = 0; turn < wait; turn++) await new Promise(done => setImmediate(done))
      await tabs[0]!.destroy()
      await Promise.all(writing)
      expect(await databases()).toEqual([])
    }
  })
  test('A deletion while the database is still being opened leaves none', async () => {
    const storage = openStorage()
    const writing = storage.update('key', add('a'))
    await storage.destroy()
    await writing
    expect(await databases()).toEqual([])
  })
})

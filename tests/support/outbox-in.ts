/** The events that wait in a browser, as they lie in its database. */
import type { Page } from 'playwright-core'
import type { Outbox } from '../../src/outbox'

/** The outbox of the page's origin; undefined while there is none. */
export const outboxIn = (tab: Page): Promise<Outbox | undefined> =>
  tab.evaluate(async () => {
    const answered = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, failed) => {
        request.onsuccess = () => done(request.result)
        request.onerror = failed
      })
    if (!(await indexedDB.databases()).some(({ name }) => name === 'tendero')) return undefined
    const database = await answered(indexedDB.open('tendero'))
    const kept = database.transaction('kv').objectStore('kv')
    const keys = await answered(kept.getAllKeys())
    const key = keys.find(name => String(name).startsWith('outbox:'))
    const found = key === undefined ? undefined : await answered(kept.get(key))
    database.close()
    return found as Outbox | undefined
  })

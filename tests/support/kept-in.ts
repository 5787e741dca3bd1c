/** What lies in a browser's database, read from outside the widget. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Outbox } from '../../src/outbox'

/** The value whose key begins so; undefined while there is none. */
const keptIn = (tab: Page, begin: string): Promise<unknown> =>
  tab.evaluate(async begin => {
    const answered = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, failed) => {
        request.onsuccess = () => done(request.result)
        request.onerror = failed
      })
    if (!(await indexedDB.databases()).some(({ name }) => name === 'tendero')) return undefined
    const database = await answered(indexedDB.open('tendero'))
    try {
      const kept = database.transaction('kv').objectStore('kv')
      const key = (await answered(kept.getAllKeys())).find(name => String(name).startsWith(begin))
      return key === undefined ? undefined : await answered(kept.get(key))
    } finally {
      database.close()
    }
  }, begin)

/** The events that wait to be sent. */
export const outboxIn = async (tab: Page): Promise<Outbox | undefined> =>
  (await keptIn(tab, 'outbox:')) as Outbox | undefined

/** Waits until these words are part of what is stored of the visitor: only then may the page go away. */
export async function remembered(tab: Page, words: string): Promise<void> {
  await expect.poll(async () => JSON.stringify((await keptIn(tab, 'memory')) ?? '')).toContain(words)
}

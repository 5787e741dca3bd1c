/** Everything that the shop's pages have stored in a browser, as one text: what it must not hold can be looked for. */
import type { Page } from 'playwright-core'

/** All values of all databases, of local and of session storage, as JSON. */
export const allStored = (tab: Page): Promise<string> =>
  tab.evaluate(async () => {
    const answered = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, failed) => {
        request.onsuccess = () => done(request.result)
        request.onerror = failed
      })
    const found: unknown[] = [{ ...localStorage }, { ...sessionStorage }]
    for (const { name } of await indexedDB.databases()) {
      const database = await answered(indexedDB.open(name!))
      for (const store of database.objectStoreNames) {
        const all = database.transaction(store).objectStore(store)
        found.push(await answered(all.getAllKeys()), await answered(all.getAll()))
      }
      database.close()
    }
    return JSON.stringify(found)
  })

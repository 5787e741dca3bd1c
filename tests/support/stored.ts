/** What lies in the browser on behalf of the page's origin. */
import type { Page } from 'playwright-core'

export interface Stored {
  databases: string[]
  local: string[]
  session: string[]
  cookies: string[]
}

/** Names only, sorted. The cookies are all that the visitor's browser has. */
export async function stored(tab: Page): Promise<Stored> {
  const kept = await tab.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name ?? '').sort(),
    local: Object.keys(localStorage).sort(),
    session: Object.keys(sessionStorage).sort(),
  }))
  const cookies = await tab.context().cookies()
  return { ...kept, cookies: cookies.map(({ name }) => name).sort() }
}

/** Visitors of a shop that a test has opened: they are gone when their test ends, the browser when the file does. */
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { launch, newVisitor } from '../support/browser'
import { arrive, type Visit } from '../support/visit'

/** What each test is handed: `come`. */
export function useVisitors() {
  let browser: Browser
  const visitors = new Set<BrowserContext>()
  beforeAll(async () => {
    browser = await launch()
  })
  afterEach(async () => {
    await Promise.all([...visitors].map(visitor => visitor.close()))
    visitors.clear()
  })
  afterAll(() => browser.close())
  return {
    /** Somebody new comes to this page. */
    async come(url: string): Promise<Visit> {
      const visitor = await newVisitor(browser)
      visitors.add(visitor)
      const visit = await arrive(visitor)
      await visit.tab.goto(url)
      return visit
    },
  }
}

/** He leaves; a day later the shop no longer knows who he is. */
export async function nextDay(tab: Page, cookies: RegExp): Promise<void> {
  await tab.goto('about:blank')
  await tab.context().clearCookies({ name: cookies })
  await tab.context().clock.setSystemTime(Date.now() + 86_400_000)
}

/** Whoever has written this on the page can tell later that it is still the same. */
export const mark = (tab: Page): Promise<void> =>
  tab.evaluate(() => {
    document.documentElement.dataset.same = 'yes'
  })

/** The page has not been loaded anew since it was marked. */
export const isSame = (tab: Page): Promise<boolean> =>
  tab.evaluate(() => document.documentElement.dataset.same === 'yes')

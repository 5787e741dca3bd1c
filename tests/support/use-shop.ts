/** Where a file of journeys takes place: a browser, the demo shop, and visitors who are gone when their test ends. */
import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import type { FaultyPart } from '../../demo/faults'
import { launch, newVisitor, type Visitor } from './browser'
import { openShop } from './shop'
import { arrive, type Visit } from './visit'

const PARTS: readonly FaultyPart[] = ['recommendations', 'events', 'recovery', 'manifest', 'catalog']

/** What each test is handed: the shop, and `come`. */
export function useShop() {
  let browser: Browser
  let open: Awaited<ReturnType<typeof openShop>>
  const visitors = new Set<BrowserContext>()

  beforeAll(async () => {
    const [b, o] = await Promise.all([launch(), openShop()])
    browser = b
    open = o
  })
  afterEach(async () => {
    await Promise.all([...visitors].map(visitor => visitor.close()))
    visitors.clear()
    for (const part of PARTS) open.shop.setFault(part, null)
  })
  afterAll(async () => {
    await browser.close()
    await open.close()
  })

  return {
    get shop() {
      return open.shop
    },
    /** The address that serves the widget to other origins. */
    get cdn() {
      return open.cdn
    },
    /** Somebody new comes; with a path, to that page of the shop. */
    async come(path = '', who: Visitor = {}): Promise<Visit> {
      const visitor = await newVisitor(browser, who)
      visitors.add(visitor)
      const visit = await arrive(visitor)
      if (path) await visit.tab.goto(open.shop.url + path)
      return visit
    },
  }
}

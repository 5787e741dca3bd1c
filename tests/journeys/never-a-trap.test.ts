/** Every kind of trigger is armed, and the visitor can go where he likes: forwards, back, away. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { launch, newVisitor } from '../support/browser'
import { expectQuiet } from '../support/expect-quiet'
import { lookAround } from '../support/leave'
import { longestTask } from '../support/longest-task'
import { madeUpPage, startMadeUpShop, tag } from '../support/made-up-shop'
import type { Served } from '../support/serve'
import { slowDown } from '../support/slow-down'
import { stamped } from '../support/stamped'
import { arrive, hear, heardOf } from '../support/visit'

let browser: Browser
let shop: Served

type Campaigns = NonNullable<Parameters<Parameters<typeof stamped>[0] & object>[0]['campaigns']>
const WHEN: Campaigns[number]['when'] = [
  { type: 'page-view' },
  { type: 'dwell', after: '10m' },
  { type: 'click', selector: '#never' },
  { type: 'event', name: 'never' },
  { type: 'exit-intent', after: '1s' },
  { type: 'return' },
  { type: 'idle', after: '10m' },
  { type: 'scroll-depth', share: 0.9 },
  { type: 'element-visible', selector: '#end' },
  { type: 'add-to-cart' },
  { type: 'cart-changed' },
  { type: 'out-of-stock' },
  { type: 'nth-page', page: 99 },
]

beforeAll(async () => {
  const message = (id: string) => ({
    type: 'prompt' as const,
    form: 'card' as const,
    title: id,
    content: [{ type: 'text' as const, text: 'Free delivery today.' }],
  })
  const armed = (nowhere: boolean) =>
    stamped(manifest => ({
      ...manifest,
      shop: { ...manifest.shop, platform: { type: 'generic' } },
      sinks: [],
      recovery: [],
      attention: { perSession: 99, gap: '0s', quietAfterDismiss: '0s' },
      campaigns: WHEN.map(when => ({
        id: when.type,
        when: [when],
        ...(nowhere && { audience: { type: 'page' as const, path: ['/nowhere'] } }),
        surface: message(when.type),
      })),
    }))
  const page = (name: string) =>
    madeUpPage(
      tag({ manifest: name }),
      '<a id="on" href="/next">Next</a><p style="height:3000px">Fans</p><p id="end">End</p>',
    )
  shop = await startMadeUpShop({
    '/silent.json': armed(true),
    '/loud.json': armed(false),
    '/silent': page('/silent.json'),
    '/loud': page('/loud.json'),
    '/next': madeUpPage('', '<p>Next</p>'),
  })
  browser = await launch({ backForwardCache: true })
})
afterAll(async () => {
  await browser.close()
  await shop.close()
})

/** Notes whoever holds the page, its links or its history; runs before any script of the page. */
function spy(): void {
  const log: string[] = []
  Object.assign(window, { log })
  // what the browser's own driver does is not ours
  const isOurs = () => /\/tendero\//.test(new Error().stack ?? '')
  for (const method of ['pushState', 'replaceState', 'back', 'forward', 'go'] as const) {
    const real = history[method] as (...args: unknown[]) => void
    Object.assign(history, {
      [method](...args: unknown[]) {
        if (isOurs()) log.push(`history.${method}`)
        return real.apply(history, args)
      },
    })
  }
  const listen = EventTarget.prototype.addEventListener
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    if (isOurs()) log.push(`listens: ${type}`)
    return listen.call(this, type, listener, options)
  }
  const prevent = Event.prototype.preventDefault
  Event.prototype.preventDefault = function () {
    if (isOurs()) log.push(`prevented: ${this.type}`)
    return prevent.call(this)
  }
}

test('A visitor of a page on which everything waits for its moment can go on, back and away as if nothing did', async () => {
  const visitor = await newVisitor(browser)
  onTestFinished(() => visitor.close())
  const visit = await arrive(visitor)
  const { tab } = visit
  await visitor.addInitScript(spy)
  await tab.goto(`${shop.url}/loud`)
  await tab.getByRole('region', { name: 'page-view' }).waitFor()
  await hear(visit, 'view_promotion')
  const length = await tab.evaluate('history.length')
  const mouse = await lookAround(tab, 1200)
  await mouse.go(560, -70, 0.9)
  await tab.evaluate('scrollTo(0, document.body.scrollHeight)')
  await visit.watch.settle()

  const log = (await tab.evaluate('log')) as string[]
  // it does listen: the spy is not deaf
  expect(log.filter(line => line.startsWith('listens')).length).toBeGreaterThan(5)
  expect(log.filter(line => /history|unload|popstate|hashchange|prevented/.test(line))).toEqual([])
  expect(await tab.evaluate('[onbeforeunload, onunload, onpopstate]')).toEqual([null, null, null])
  expect(await tab.evaluate('history.length')).toBe(length)

  // a link is a link, and back is back, from the browser's cache
  await tab.evaluate(
    "addEventListener('pageshow', e => { window.shownAgain = e.persisted }); scrollTo(0, 0); window.mark = 1",
  )
  await tab.locator('#on').click()
  await tab.waitForURL('**/next')
  // no load event comes from the cache
  await tab.evaluate('void history.back()')
  await tab.waitForURL('**/loud', { waitUntil: 'commit' })
  await expect.poll(() => tab.evaluate('[window.mark, window.shownAgain]')).toEqual([1, true])
  await tab.evaluate('void history.forward()')
  await tab.waitForURL('**/next', { waitUntil: 'commit' })
  await expectQuiet(visit.watch)
})

test.each([
  ['on a desktop', {}],
  ['on a phone', { phone: true }],
])(
  'A visitor %s with a slow processor does not notice that everything waits for its moment',
  async (_, who) => {
    const visitor = await newVisitor(browser, who)
    onTestFinished(() => visitor.close())
    const visit = await arrive(visitor)
    await slowDown(visit.tab, 4)
    const load = () =>
      longestTask(visit.tab, async () => {
        await visit.tab.goto(`${shop.url}/silent`, { waitUntil: 'networkidle' })
        await visit.tab.mouse.move(300, 300)
        await visit.tab.mouse.move(320, 200, { steps: 20 })
        await visit.tab.mouse.wheel(0, 3000)
        await visit.watch.settle()
      })
    // a long task of ours is there each time; that of a busy machine is not
    const longest = [await load(), await load(), await load()]
    expect(Math.min(...longest)).toBeLessThan(50)
    expect(heardOf(visit, 'view_promotion')).toEqual([])
    expect(await visit.tab.locator('tendero-surface').count()).toBe(0)
    await expectQuiet(visit.watch)
  },
)

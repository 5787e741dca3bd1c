/** What a "no", a "yes", a "no longer" and a "only the necessary" leave in the browser. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectQuiet } from '../support/expect-quiet'
import { close } from '../support/in-the-guide'
import { remembered } from '../support/kept-in'
import { madeUpPage, startMadeUpShop, tag } from '../support/made-up-shop'
import { isSaid, reasonsOf } from '../support/reasons'
import type { Served } from '../support/serve'
import { stamped } from '../support/stamped'
import { stored } from '../support/stored'
import { useShop } from '../support/use-shop'
import { hear, type Visit } from '../support/visit'

const here = useShop()
let shop: Served

const manifest = (necessary: boolean): string =>
  stamped(manifest => ({
    ...manifest,
    consent: { ...manifest.consent, source: 'api', necessary },
    attention: { perSession: 9, gap: '0s', quietAfterDismiss: '0s' },
    sinks: [],
    recovery: [],
    shop: {
      ...manifest.shop,
      platform: { type: 'generic', cart: { read: '/cart.json', add: '/add' } },
    },
    campaigns: [
      {
        id: 'hello',
        when: [{ type: 'page-view' }],
        limits: { perSession: 9, afterDismiss: '1d', afterConvert: '1d' },
        surface: {
          type: 'prompt',
          form: 'card',
          title: 'Hello',
          content: [{ type: 'text', text: 'Free delivery today.' }],
        },
      },
    ],
  }))

beforeAll(async () => {
  const lines = {
    items: [{ id: 'calma-alisio-82', title: 'Calma', quantity: 2, price: 119 }],
    total: 238,
    currency: 'EUR',
  }
  const product = `<script type="application/ld+json">${JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'Product',
    sku: 'marea-terral-90',
    name: 'Marea',
    offers: { price: 89, priceCurrency: 'EUR', availability: 'https://schema.org/InStock' },
  })}</script>`
  const page = (name: string) => madeUpPage(product + tag({ manifest: name }), '<p>A fan</p>')
  shop = await startMadeUpShop({
    '/strict.json': manifest(false),
    '/necessary.json': manifest(true),
    '/cart.json': { headers: { 'content-type': 'application/json' }, body: JSON.stringify(lines) },
    '/strict': page('/strict.json'),
    '/necessary': page('/necessary.json'),
  })
})
afterAll(() => shop.close())

const card = ({ tab }: Visit) => tab.getByRole('region', { name: 'Hello' })
const says = ({ tab }: Visit, word: 'granted' | 'denied') =>
  tab.evaluate(
    word => (window as unknown as { tendero: { consent(w: string): Promise<void> } }).tendero.consent(word),
    word,
  )
const QUIET = 'hello not shown: afterDismiss is 1d, not over'

test('A visitor who has refused leaves nothing in the browser, and what he closed stays closed in his tab', async () => {
  const visit = await here.come()
  const reasons = await reasonsOf(visit.visitor)
  await visit.tab.goto(`${shop.url}/strict`)
  await card(visit).waitFor()
  await says(visit, 'denied')
  await close(card(visit))
  await hear(visit, 'dismiss_promotion')
  const tabOnly = { databases: [], local: [], session: ['tendero'], cookies: [] }
  await expect.poll(() => stored(visit.tab)).toEqual(tabOnly)
  await visit.tab.goto(`${shop.url}/strict`)
  await isSaid(reasons, QUIET)
  expect(await card(visit).count()).toBe(0)
  expect(await stored(visit.tab)).toEqual(tabOnly)
  expect(visit.asked.filter(({ method }) => method !== 'GET')).toEqual([])
  await expectQuiet(visit.watch)
})

test('A visitor who agrees is remembered, and one who takes it back leaves no trace of it', async () => {
  const visit = await here.come()
  const reasons = await reasonsOf(visit.visitor)
  await visit.tab.goto(`${shop.url}/strict`)
  await card(visit).waitFor()
  await says(visit, 'granted')
  await hear(visit, 'consent_update')
  await close(card(visit))
  await remembered(visit.tab, 'dismissed')
  await remembered(visit.tab, 'marea-terral-90')
  await remembered(visit.tab, 'calma-alisio-82')
  expect(await stored(visit.tab)).toEqual({ databases: ['tendero'], local: [], session: [], cookies: [] })

  // another tab knows it too
  const other = await visit.visitor.newPage()
  await other.goto(`${shop.url}/strict`)
  await other.evaluate(() =>
    (window as unknown as { tendero: { consent(w: string): Promise<void> } }).tendero.consent('granted'),
  )
  await other.reload()
  await other.close()

  await says(visit, 'denied')
  await hear(visit, 'consent_update', 2)
  await expect.poll(async () => (await stored(visit.tab)).databases).toEqual([])
  expect((await stored(visit.tab)).local).toEqual([])
  // what is left in the tab, if anything, is only that he has closed it
  const left = await visit.tab.evaluate(() => JSON.stringify({ ...sessionStorage }))
  expect(left).not.toMatch(/marea|calma|view_item/)
  await visit.tab.reload()
  await expect.poll(() => reasons.some(reason => reason.startsWith('hello '))).toBe(true)
  expect((await stored(visit.tab)).databases).toEqual([])
  await expectQuiet(visit.watch)
})

test('A visitor of a shop that keeps the necessary has his cart and what he closed kept, and no history', async () => {
  const visit = await here.come()
  const reasons = await reasonsOf(visit.visitor)
  await visit.tab.goto(`${shop.url}/necessary`)
  await card(visit).waitFor()
  await close(card(visit))
  await remembered(visit.tab, 'dismissed')
  await remembered(visit.tab, 'calma-alisio-82')
  const kept = await visit.tab.evaluate(async () => {
    const answered = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, failed) => {
        request.onsuccess = () => done(request.result)
        request.onerror = failed
      })
    const database = await answered(indexedDB.open('tendero'))
    const all = database.transaction('kv').objectStore('kv')
    const pairs = [await answered(all.getAllKeys()), await answered(all.getAll())]
    database.close()
    return pairs
  })
  expect(kept[0]).toEqual(['memory'])
  expect(Object.keys((kept[1] as object[])[0]!).sort()).toEqual([
    'attention',
    'campaigns',
    'cart',
    'version',
    'visit',
  ])
  expect(JSON.stringify(kept)).not.toMatch(/marea|visitor|history/)

  // in another tab the same holds: it is kept, not only of the tab
  const other = await visit.visitor.newPage()
  await other.goto(`${shop.url}/necessary`)
  await isSaid(reasons, QUIET)
  expect(await other.getByRole('region', { name: 'Hello' }).count()).toBe(0)
  await expectQuiet(visit.watch)
})

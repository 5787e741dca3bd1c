/** Messages on a bad day: code that cannot be fetched, a cart that hangs while the visitor goes on, an address in wrong hands. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ManifestSource } from '../../src/schema'
import { expectQuiet } from '../support/expect-quiet'
import { surfaces } from '../support/in-the-guide'
import { madeUpPage, startMadeUpShop } from '../support/made-up-shop'
import type { Served } from '../support/serve'
import { serveManifest, stamped } from '../support/stamped'
import { stored } from '../support/stored'
import { useShop } from '../support/use-shop'
import { hear, heardOf } from '../support/visit'

const here = useShop()
let shop: Served
const EMAIL = 'ana@example.com'
const TAG = '<script async src="/tendero/tendero.js" data-manifest="/tendero.en.json" data-debug></script>'
const ROUTER = `<script>const go = to => history.pushState(null, '', to)</script>`

const page = madeUpPage(TAG + ROUTER, '<div class="cart-total">12.00</div>')
beforeAll(async () => {
  shop = await startMadeUpShop({
    '/': page,
    '/p/one': page,
    '/p/two': page,
    '/p/three': page,
    '/hook': { body: '{}', headers: { 'content-type': 'application/json' } },
  })
})
afterAll(() => shop.close())

const consentWords = { consent: 'Write to me about lamps.', privacy: '/privacy' }
const manifest = (change: Partial<ManifestSource>): string =>
  stamped(demo => ({
    ...demo,
    shop: { ...demo.shop, platform: { type: 'generic', pages: { home: ['/'], product: ['/p/*'] } } },
    consent: { source: 'auto' },
    attention: { gap: '0s', perSession: 9 },
    recovery: [{ type: 'webhook', url: '/hook' }],
    sinks: [{ type: 'data-layer' }],
    ...change,
  }))
const prompt = (content: object[]) =>
  ({ type: 'prompt', title: 'Good evening', content }) as NonNullable<
    ManifestSource['campaigns']
  >[0]['surface']

/** Everything that lies in the browser for this page, as one text. */
const allKept = (tab: Page): Promise<string> =>
  tab.evaluate(async () => {
    const found: unknown[] = [{ ...localStorage }, { ...sessionStorage }, Reflect.get(window, 'dataLayer')]
    for (const { name } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((done, fail) => {
        const request = indexedDB.open(name!)
        request.onsuccess = () => done(request.result)
        request.onerror = fail
      })
      for (const table of db.objectStoreNames)
        found.push(
          await new Promise(done => {
            const request = db.transaction(table).objectStore(table).getAll()
            request.onsuccess = () => done(request.result)
          }),
        )
      db.close()
    }
    return JSON.stringify(found)
  })

test('A visitor’s address goes to the shop’s receiver, when he has ticked and pressed, and is nowhere else', async () => {
  const visit = await here.come()
  const { tab } = visit
  await serveManifest(
    visit.visitor,
    manifest({
      campaigns: [
        {
          id: 'letters',
          when: [{ type: 'page-view' }],
          surface: prompt([{ type: 'sign-up', ...consentWords }]),
        },
      ],
    }),
  )
  await tab.goto(`${shop.url}/`)
  await hear(visit, 'view_promotion')
  // shown, and nothing is kept of it
  expect(await stored(tab)).toMatchObject({ databases: [], local: [], session: [], cookies: [] })
  const tick = tab.getByRole('checkbox')
  expect(await tick.isChecked()).toBe(false)
  await tab.getByRole('textbox').fill(EMAIL)
  await tab.getByRole('textbox').press('Enter')
  // the tick is missing: drawn anew, and still nobody has ticked for him
  await expect.poll(() => tick.getAttribute('aria-invalid')).toBe('true')
  expect(await tick.isChecked()).toBe(false)
  expect(visit.asked.filter(({ body }) => body.includes('@'))).toEqual([])
  await tick.check()
  await tab.getByRole('textbox').press('Enter')
  await hear(visit, 'sign_up')
  const sent = () => visit.asked.filter(({ body }) => body.includes('@')).map(({ path }) => path)
  await expect.poll(sent).toEqual(['/hook'])
  await expect.poll(() => allKept(tab)).not.toContain('ana')
  expect(JSON.stringify(visit.heard)).not.toContain('ana@')
  await tab.goto(`${shop.url}/p/one`)
  await visit.watch.settle()
  expect(sent()).toEqual(['/hook'])
  expect(await allKept(tab)).not.toContain('ana')
  await expectQuiet(visit.watch)
})

test('A visitor who goes on faster than the shop’s cart answers is judged once on the page where he is', async () => {
  const visit = await here.come()
  const { tab } = visit
  await serveManifest(
    visit.visitor,
    manifest({
      shop: {
        platform: {
          type: 'generic',
          pages: { home: ['/'], product: ['/p/*'] },
          cart: { read: '/cart.json' },
        },
      },
      consent: { source: 'not-required' },
      sinks: [],
      campaigns: [
        {
          id: 'asked',
          when: [{ type: 'event', name: 'pinged' }],
          surface: prompt([{ type: 'text', text: 'You pinged.' }]),
        },
      ],
    }),
  )
  let asked = 0
  await visit.visitor.route('**/cart.json', () => void asked++) // and nobody answers
  const judged: unknown[] = []
  tab.on('console', async message => {
    const said = await message
      .args()[1]
      ?.jsonValue()
      .catch(() => null)
    if (Array.isArray(said)) judged.push(said)
  })
  await tab.goto(`${shop.url}/`)
  await hear(visit, 'page_view')
  const before = asked
  await tab.evaluate(`go('/p/one')`)
  await expect.poll(() => asked).toBeGreaterThan(before)
  await tab.evaluate(`go('/p/two')`)
  await hear(visit, 'page_view', 2)
  await tab.evaluate(`tendero.track({ name: 'custom', custom_name: 'pinged' })`)
  await hear(visit, 'view_promotion')
  await visit.watch.settle()
  expect(judged).toHaveLength(1)
  await expectQuiet(visit.watch)
})

test('A visitor on whose way any piece of code is lost meets no error, and no half of a message', async () => {
  const body = manifest({
    recovery: [],
    sinks: [],
    campaigns: [
      {
        id: 'evening',
        when: [{ type: 'nth-page', page: 1 }],
        audience: { type: 'language', is: ['en'] },
        surface: prompt([
          { type: 'text', text: 'All is as ever.' },
          { type: 'products', wish: [{ field: 'price', atMost: 9999 }] },
          { type: 'countdown', ends: '2099-01-01T00:00:00Z' },
          { type: 'offer', code: 'TEN', text: 'Ten off' },
        ]),
      },
    ],
  })
  // one visitor, of whom nothing may be kept: each page is as the first
  const visit = await here.come()
  const { tab, visitor } = visit
  await serveManifest(visitor, body)
  await tab.goto(`${shop.url}/`)
  await hear(visit, 'view_promotion')
  await visit.watch.settle()
  const pieces = new Set(
    visit.asked.map(({ path }) => path).filter(path => /^\/tendero\/app\/(?!main-)/.test(path)),
  )
  expect(pieces.size).toBeGreaterThan(10)

  for (const lost of pieces) {
    const before = heardOf(visit, 'view_promotion').length
    await visitor.route(`**${lost}`, route => route.abort())
    await tab.goto(`${shop.url}/`, { waitUntil: 'networkidle' })
    const isUp = (await surfaces(tab).count()) > 0
    if (isUp) {
      await expect.poll(() => surfaces(tab).locator('h2').textContent()).toBe('Good evening')
      // what could not be fetched is left out, never the rest
      expect(await surfaces(tab).locator('.content > div').count()).toBeGreaterThan(0)
    }
    // what was not shown was not counted
    await expect
      .poll(() => [lost, heardOf(visit, 'view_promotion').length - before])
      .toEqual([lost, isUp ? 1 : 0])
    await visitor.unroute(`**${lost}`)
  }
  await expectQuiet(visit.watch, { consoleErrors: /Failed to load resource/ })
}, 120_000)

/** Shops that nobody would build on purpose: huge pages, globals that bite, catalogues that are shut, visitors in a hurry. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { file } from '../../demo/files'
import { expectQuiet } from '../support/expect-quiet'
import { dialogue, launcher, openGuide, surfaces } from '../support/in-the-guide'
import { madeUpPage, tag } from '../support/made-up-shop'
import { bareTag, ownShopPages } from '../support/own-shop'
import { type Reply, type Served, serve } from '../support/serve'
import { useShop } from '../support/use-shop'
import { hear, heardOf } from '../support/visit'

const here = useShop()
let shop: Served
/** What the shop answers at these paths, page numbers included, before all else. */
const special = new Map<string, Reply | string>()

beforeAll(async () => {
  const pages = ownShopPages()
  shop = await serve(async (path, { url }) => {
    const page = special.get(url!) ?? special.get(path) ?? pages[path]
    if (page !== undefined) return typeof page === 'string' ? { body: page } : page
    const found = await file(path)
    return found ? { headers: { 'content-type': found.type! }, body: found.body } : undefined
  })
})
afterAll(() => shop.close())

/** The page, with a button of its own that counts. */
const page = (head: string, body = ''): string =>
  madeUpPage(
    head,
    `<button id="own" onclick="this.dataset.pressed = (+this.dataset.pressed || 0) + 1">The shop’s own</button>${body}`,
  )

const lamp = { '@type': 'Product', name: 'A shop', sku: 'L1', offers: { price: 49.99, priceCurrency: 'EUR' } }
const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`

test('A visitor of a page with ten megabytes of JSON-LD and five thousand products can press all of it, and be helped', async () => {
  const many = Array.from({ length: 5000 }, (_, n) => ({
    ...lamp,
    '@id': '#a',
    name: `Lamp ${n}`,
    isVariantOf: { '@id': '#a' },
  }))
  const blocks = Array.from({ length: 44 }, () => ld({ '@graph': many.slice(0, 1500) })).join('')
  const cards = many
    .map(
      ({ name }, n) =>
        `<article class="card"><a href="/p/${n}">${name}</a><span class="price">€9.99</span><form action="/cart/add" method="post"><input name="id" value="${n}"><input name="quantity" value="1"><button>Add to cart</button></form></article>`,
    )
    .join('')
  special.set('/huge', page(blocks + ld(many) + tag(), cards))
  expect((special.get('/huge') as string).length).toBeGreaterThan(10e6)
  const visit = await here.come()
  const { tab, watch } = visit
  await tab.goto(`${shop.url}/huge`)
  await tab.evaluate(() =>
    (window as unknown as { tendero: { consent(all: object): void } }).tendero.consent({
      memory: true,
      analytics: true,
    }),
  )
  await hear(visit, 'page_view')
  await tab.locator('#own').click()
  expect(await tab.locator('#own').getAttribute('data-pressed')).toBe('1')
  await openGuide(tab)
  await dialogue(tab).locator('.options button').first().waitFor()
  expect(heardOf(visit, 'page_view')[0]).toMatchObject({ page_type: 'listing' })
  expect(heardOf(visit, 'view_item')).toEqual([])
  // the demo's manifest names a server of its own
  await expectQuiet(watch, { consoleErrors: /404.*\/api\// })
})

const BITE = `const fail = () => { throw new Error('hands off') }
const trap = new Proxy(function () {}, { get: fail, has: fail, apply: fail, ownKeys: fail })
for (const name of ['Shopify', 'ShopifyAnalytics', 'prestashop', 'BCData', 'Ecwid', 'hyva', 'wp', 'jQuery', 'dataLayer', 'gtag', 'Static'])
  Object.defineProperty(window, name, { get: name.length % 2 ? fail : () => trap })`

test('A visitor of a page whose globals fail at every touch is helped, and its product is known', async () => {
  special.set(
    '/bites',
    page(`${ld(lamp)}<script>${BITE}</script>${tag()}`, '<div id="shopify-features"></div>'),
  )
  const visit = await here.come()
  const { tab, watch } = visit
  await tab.goto(`${shop.url}/bites`)
  await tab.evaluate(() =>
    (window as unknown as { tendero: { consent(all: object): void } }).tendero.consent({
      memory: true,
      analytics: true,
    }),
  )
  expect(await hear(visit, 'view_item')).toMatchObject({ items: [{ item_id: 'L1', price: 49.99 }] })
  await openGuide(tab)
  await dialogue(tab).locator('.options button').first().waitFor()
  await expectQuiet(watch)
})

test('A visitor of a page whose elements are called as shops’ systems are, is helped', async () => {
  const ids = [
    'Shopify',
    'prestashop',
    'BCData',
    'Ecwid',
    'hyva',
    'wp',
    'jQuery',
    'dataLayer',
    'tendero',
    'Static',
  ]
  const clutter = ids.flatMap(id => [
    `<form id="${id}"><input name="cart"></form>`,
    `<img id="${id}" name="${id}" alt="">`,
  ])
  special.set('/elements', page(ld(lamp) + tag({ how: 'defer' }), clutter.join('')))
  const visit = await here.come()
  const { tab, watch } = visit
  await tab.goto(`${shop.url}/elements`)
  await openGuide(tab)
  await dialogue(tab).locator('.options button').first().waitFor()
  expect(heardOf(visit, 'problem')).toEqual([])
  await expectQuiet(watch)
})

test.each<[string, Reply | string]>([
  [
    'shut',
    { status: 401, headers: { 'content-type': 'application/json' }, body: '{"errors":"[API] Unauthorized"}' },
  ],
  [
    'a page that asks for a password',
    '<!doctype html><title>Opening soon</title><form action="/password"></form>',
  ],
  ['no catalogue but a text', { headers: { 'content-type': 'application/json' }, body: '"soon"' }],
  ['an empty catalogue', { headers: { 'content-type': 'application/json' }, body: '{"products":[]}' }],
  [
    'a catalogue of lines that are none',
    {
      headers: { 'content-type': 'application/json' },
      body: '{"products":[null,7,{"__proto__":{}},{"title":{}}]}',
    },
  ],
])('Where Shopify’s catalogue is %s, the widget stays away, and the owner is told why', async (_, reply) => {
  special.set('/products.json', reply)
  const visit = await here.come()
  const { tab, watch } = visit
  try {
    await tab.goto(`${shop.url}/shopify`)
    await expect
      .poll(() => heardOf(visit, 'problem').at(-1))
      .toMatchObject({
        code: 'no-manifest',
        message: expect.stringMatching(/catalogue cannot be read|no guide/),
      })
    expect(await surfaces(tab).count()).toBe(0)
    await expectQuiet(watch, { consoleErrors: /401/ })
  } finally {
    special.delete('/products.json')
  }
})

test('A visitor of a Shopify shop of a thousand products is asked about all four pages of them', async () => {
  const colours = ['Red', 'Green', 'Blue', 'Amber']
  const product = (n: number) => ({
    id: n,
    handle: `fan-${n}`,
    title: `Fan ${n}`,
    product_type: ['Table', 'Tower', 'Ceiling'][n % 3],
    tags: [`finish ${colours[Math.floor(n / 250)]}`],
    options: [{ name: 'Colour', position: 1, values: [colours[Math.floor(n / 250)]] }],
    images: [],
    variants: [
      {
        id: n * 10,
        title: 'x',
        option1: colours[Math.floor(n / 250)],
        price: `${20 + (n % 97)}.00`,
        available: true,
      },
    ],
  })
  const asJson = (value: unknown): Reply => ({
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(value),
  })
  const pageOf = (at: number) =>
    asJson({ products: at > 4 ? [] : Array.from({ length: 250 }, (_, n) => product((at - 1) * 250 + n)) })
  special.set('/products.json?limit=250', pageOf(1))
  for (const at of [1, 2, 3, 4, 5]) special.set(`/products.json?limit=250&page=${at}`, pageOf(at))
  const visit = await here.come()
  const { tab, watch } = visit
  await tab.goto(`${shop.url}/shopify`)
  await openGuide(tab)
  await dialogue(tab).locator('.options button').first().waitFor()
  const asked = visit.asked.map(({ path }) => path).filter(path => path.startsWith('/products.json'))
  for (const at of [2, 3, 4]) expect(asked.some(path => path.endsWith(`page=${at}`))).toBe(true)
  await expectQuiet(watch)
})

test('On a page in French without a manifest nothing is asked of the shop', async () => {
  special.set('/fr', madeUpPage(`<script>window.Shopify = {}</script>${bareTag()}`, '', 'lang="fr"'))
  const visit = await here.come()
  await visit.tab.goto(`${shop.url}/fr`)
  await hear(visit, 'problem')
  expect(await launcher(visit.tab).count()).toBe(0)
  expect(visit.asked.some(({ path }) => path.startsWith('/products.json'))).toBe(false)
  await expectQuiet(visit.watch)
})

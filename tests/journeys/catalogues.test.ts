/** Catalogues as shops have them: a large feed, compiled; a platform's own list; a file that was cut on its way. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ManifestSource } from '../../src/schema'
import { expectQuiet } from '../support/expect-quiet'
import { answer, cards, chips, openGuide, question } from '../support/in-the-guide'
import { button, standsAlone } from '../support/in-the-result'
import { madeUpPage, startMadeUpShop, tag } from '../support/made-up-shop'
import { runCli } from '../support/run-cli'
import type { Reply, Served } from '../support/serve'
import { slowDown } from '../support/slow-down'
import { stamped } from '../support/stamped'
import { useShop } from '../support/use-shop'
import { heardOf } from '../support/visit'

const here = useShop()
const MANY = 10_000
const COLOURS = ['black', 'white', 'brass', 'copper', 'green']
let folder: string
let shop: Served

const item = (n: number) => `<item>
<g:id>L${n}</g:id><g:title>Lamp number ${n} &amp; shade</g:title>
<g:link>https://lamps.example/p/${n}</g:link><g:image_link>/images/${n}.jpg</g:image_link>
<g:price>${20 + ((n * 7919) % 400)}.00 EUR</g:price>
<g:availability>${n % 9 ? 'in_stock' : 'out_of_stock'}</g:availability>
<g:brand>Brand ${n % 23}</g:brand><g:color>${COLOURS[n % 5]}</g:color>
<g:product_type>Home &gt; Lamps &gt; ${n % 3 ? 'Desk' : 'Floor'}</g:product_type>
<g:product_detail><g:attribute_name>lumens</g:attribute_name><g:attribute_value>${200 + ((n * 31) % 900)}</g:attribute_value></g:product_detail>
</item>`

const variant = (n: number, price: number, colour: string) => ({
  id: n,
  title: colour,
  option1: colour,
  price: `${price}.00`,
  available: n % 7 !== 3,
  sku: `V${n}`,
})
const platformList = {
  products: Array.from({ length: 30 }, (_, n) => ({
    id: 1000 + n,
    title: `Chair ${n}`,
    handle: `chair-${n}`,
    vendor: 'Wood & Co',
    product_type: n % 2 ? 'Stool' : 'Armchair',
    body_html: '<p>Sit.</p>',
    tags: ['home'],
    options: [{ name: 'Colour', position: 1 }],
    variants: [variant(n * 2 + 1, 40 + n, 'oak'), variant(n * 2 + 2, 50 + n, n % 3 ? 'black' : 'white')],
    images: [{ src: `/images/chair-${n}.jpg` }],
  })),
}

/** A shop with this catalogue and one guide over it. */
const selling = (url: string, change: Partial<ManifestSource> = {}) =>
  stamped(({ campaigns: _, ...demo }) => ({
    ...demo,
    shop: { name: 'A shop', currency: 'EUR', platform: { type: 'generic' } },
    catalog: { url },
    recommender: [{ type: 'catalog' }],
    sinks: [],
    recovery: [],
    guides: {
      lamps: {
        title: 'Can I help you choose?',
        questions: [
          {
            id: 'kind',
            type: 'choice',
            ask: 'Which kind?',
            options: ['Desk', 'Floor'].map(kind => ({
              id: kind.toLowerCase(),
              label: kind,
              wish: { field: 'category', is: kind, must: true },
            })),
          },
          { id: 'colour', type: 'choice', ask: 'Which colour?', from: 'color', must: true },
          {
            id: 'budget',
            type: 'range',
            ask: 'Up to how much?',
            from: 'price',
            wish: { field: 'price', atMost: '$answer', must: true },
          },
        ],
      },
    },
    ...change,
  }))
const chairs: ManifestSource['guides'] = {
  chairs: {
    title: 'Can I help you choose?',
    questions: [
      { id: 'kind', type: 'choice', ask: 'Which kind?', from: 'product_type', must: true },
      { id: 'colour', type: 'choice', ask: 'Which colour?', from: 'Colour', must: true },
    ],
  },
}
const asEndpoint = [
  { type: 'endpoint' as const, url: '/recommend.json', method: 'GET' as const },
  { type: 'catalog' as const },
]
const json = (body: string): Reply => ({ headers: { 'content-type': 'application/json' }, body })

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'feed-'))
  const items = Array.from({ length: MANY }, (_, n) => item(n)).join('\n')
  await writeFile(
    join(folder, 'feed.xml'),
    `<?xml version="1.0"?><rss version="2.0" xmlns:g="http://base.google.com/ns/1.0"><channel><title>Lamps</title>${items}</channel></rss>`,
  )
  await runCli(folder, 'catalog', 'feed.xml', '-o', 'lamps.json')
  const files: Record<string, Reply> = {}
  for (const name of await readdir(folder))
    if (name.endsWith('.json')) files[`/${name}`] = json(await readFile(join(folder, name), 'utf8'))
  const whole = String(files['/lamps.json']!.body)
  const page = (manifest: string) => madeUpPage(tag({ manifest }), '<p>Lamps.</p>')
  shop = await startMadeUpShop({
    ...files,
    '/cut.json': json(whole.slice(0, whole.length / 2)),
    '/products.json': json(JSON.stringify(platformList)),
    '/recommend.json': json(JSON.stringify([{ id: 'E1', title: 'From the endpoint', price: 30 }])),
    '/feed.tendero': json(selling('/lamps.json')),
    '/platform.tendero': json(selling('/products.json', { guides: chairs })),
    '/cut.tendero': json(selling('/cut.json')),
    '/cut-endpoint.tendero': json(selling('/cut.json', { recommender: asEndpoint })),
    '/feed': page('/feed.tendero'),
    '/platform': page('/platform.tendero'),
    '/cut': page('/cut.tendero'),
    '/cut-endpoint': page('/cut-endpoint.tendero'),
  })
}, 120_000)
afterAll(async () => {
  await shop.close()
  await rm(folder, { recursive: true })
})

test('A visitor with a slow phone is helped over ten thousand products, and fetches cards of what he sees only', async () => {
  const visit = await here.come('', { phone: true })
  const { tab } = visit
  await slowDown(tab, 4)
  await tab.goto(`${shop.url}/feed`)
  const it = await openGuide(tab)
  await answer(it, 'Desk')
  const shown = await cards(visit)
  expect(shown).toHaveLength(3)
  for (const { title, href, price } of shown) {
    expect(title).toMatch(/^Lamp number \d+ & shade$/)
    expect(href).toMatch(/^https:\/\/lamps\.example\/p\/\d+$/)
    expect(price).toMatch(/^€\d+/)
  }
  expect(heardOf(visit, 'guide_result')[0]).toMatchObject({ matches: 6666, shown: 3 })

  // which files have what he sees, and which were fetched
  const files = (await readdir(folder)).filter(name => name.includes('.cards-'))
  expect(files.length).toBeGreaterThan(20)
  const texts = await Promise.all(files.map(name => readFile(join(folder, name), 'utf8')))
  const wanted = files.filter((_, n) => {
    const { p, t } = JSON.parse(texts[n]!).titles as { p: string; t: (string | null)[] }
    return t.some(text => shown.some(({ title }) => title === p + text))
  })
  const fetched = visit.asked.flatMap(({ path }) => /[^/]+\.cards-\d+\.json/.exec(path)?.[0] ?? [])
  expect(fetched.sort()).toEqual(wanted.sort())
  expect(heardOf(visit, 'problem')).toEqual([])

  await answer(it, 'copper')
  for (const { title } of await cards(visit, 2)) expect(Number(/\d+/.exec(title)![0]) % 5).toBe(3)
  await expectQuiet(visit.watch)
})

test('A visitor of a shop on a platform is helped over the list that the platform gives', async () => {
  const visit = await here.come()
  const { tab } = visit
  await tab.goto(`${shop.url}/platform`)
  const it = await openGuide(tab)
  await answer(it, 'Stool')
  await expect.poll(() => question(it).textContent()).toBe('Which colour?')
  await cards(visit)
  await answer(it, 'black')
  const shown = await cards(visit, 2)
  expect(shown.length).toBeGreaterThan(0)
  for (const { title, href, price } of shown) {
    const n = Number(/\d+$/.exec(title)![0])
    expect([n % 2, href]).toEqual([1, `${shop.url}/products/chair-${n}`])
    // of the cheapest that can be bought
    expect(price).toBe(`€${((n * 2 + 1) % 7 === 3 ? 50 : 40) + n}`)
  }
  expect(await chips(it)).toEqual(['Stool', 'black'])
  expect(heardOf(visit, 'problem')).toEqual([])
  await expectQuiet(visit.watch)
})

test('A visitor of a shop whose catalogue was cut on its way is helped by its endpoint', async () => {
  const visit = await here.come()
  const { tab } = visit
  await tab.goto(`${shop.url}/cut-endpoint`)
  const it = await openGuide(tab)
  await answer(it, 'Desk')
  expect((await cards(visit)).map(({ title }) => title)).toEqual(['From the endpoint'])
  await standsAlone(tab)
  expect(heardOf(visit, 'problem').map(e => e.code)).toEqual(['catalog-failed'])
  await expectQuiet(visit.watch)
})

test('A visitor of a shop that has nothing but the cut catalogue is told so kindly, and can try again', async () => {
  const visit = await here.come()
  const { tab } = visit
  await tab.goto(`${shop.url}/cut`)
  const it = await openGuide(tab)
  await answer(it, 'Desk')
  await it.getByText('I could not fetch the products.').waitFor()
  // the shop has mended it meanwhile
  await visit.visitor.route('**/cut.json', async route =>
    route.fulfill({ body: await readFile(join(folder, 'lamps.json'), 'utf8') }),
  )
  await button(tab, 'Try again').click()
  await cards(visit)
  expect(heardOf(visit, 'problem').map(e => e.code)).toEqual(['catalog-failed', 'recommender-failed'])
  await expectQuiet(visit.watch)
})

test.each([
  ['of compiled catalogues', 'load-at', '/feed', ['Desk']],
  // every question of this guide is in the catalogue's own words: none can be asked
  ['of platforms', 'platform', '/platform', []],
])(
  'A visitor on whose way the reader %s is lost is told so kindly, and helped when he tries again',
  async (_, piece, path, first) => {
    const visit = await here.come()
    const { tab, visitor } = visit
    const lost = `**/tendero/app/${piece}-*.js`
    await visitor.route(lost, route => route.abort())
    await tab.goto(shop.url + path)
    const it = await openGuide(tab)
    for (const said of first) await answer(it, said)
    await it.getByText('I could not fetch the products.').waitFor()
    // what was never asked is not said to be answered
    expect(await chips(it)).toEqual(first)
    await visitor.unroute(lost)
    await button(tab, 'Try again').click()
    expect((await cards(visit)).length).toBe(3)
    await expectQuiet(visit.watch, { consoleErrors: /Failed to load resource/ })
  },
)

/** The shop's own event log becomes a model, and that shows what is looked at next; one of another shop is said to be, and set aside. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readCatalogue } from '../../demo/product'
import { expectQuiet } from '../support/expect-quiet'
import { acceptCookies, surfaces } from '../support/in-the-guide'
import { runCli } from '../support/run-cli'
import { serveManifest, stamped } from '../support/stamped'
import { useShop } from '../support/use-shop'
import { hear, heardOf } from '../support/visit'

const here = useShop()
const products = readCatalogue('en').filter(({ availability }) => availability === 'InStock')
const of = (category: string) => products.filter(product => product.category === category)
const fan = of('fan')[0]!
/** Nothing is less like a fan: only who has seen people go on to them knows. */
const [next, second] = of('humidifier') as [(typeof products)[0], (typeof products)[0]]

const manifest = stamped(({ sinks: _, ...demo }) => ({
  ...demo,
  recommender: [{ type: 'model' as const, url: '/model.json' }, { type: 'catalog' as const }],
  sinks: [{ type: 'endpoint' as const, url: '/api/events' }],
  campaigns: [
    {
      id: 'next',
      when: [{ type: 'page-view' }],
      audience: { type: 'page', is: ['product'] },
      surface: {
        type: 'inline',
        title: 'Others looked at',
        selector: '.product-page',
        position: 'after',
        content: [{ type: 'products', like: 'product', show: 2 }],
      },
    },
  ],
}))
const page = (id: string) => `${here.shop.url}/en/p/${id}`
type Logged = { name: string; items?: { item_id: string }[] }

/** What somebody new is shown beside the fan, by a shop with this model. */
async function besideTheFan(model: string) {
  const visit = await here.come()
  await serveManifest(visit.visitor, manifest)
  await visit.visitor.route('**/model.json', route =>
    route.fulfill({ contentType: 'application/json', body: model }),
  )
  await visit.tab.goto(page(fan.id))
  await hear(visit, 'view_promotion')
  const links = surfaces(visit.tab).locator('.product-rows a')
  await expect.poll(() => links.count()).toBe(2)
  return { visit, shown: await links.evaluateAll(all => all.map(a => a.getAttribute('href'))) }
}

test('A visitor before a fan sees what others looked at after it, learned from the shop’s own log', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'model-'))
  try {
    for (const after of [next, next, second]) {
      const visit = await here.come()
      await serveManifest(visit.visitor, manifest)
      await visit.visitor.route('**/model.json', route => route.fulfill({ status: 404, body: '' }))
      await visit.tab.goto(`${here.shop.url}/en/`)
      await acceptCookies(visit.tab)
      const before = (here.shop.events() as Logged[]).filter(({ name }) => name === 'view_item').length
      for (const { id } of [fan, after]) {
        await visit.tab.goto(page(id))
        await hear(visit, 'view_promotion', id === fan.id ? 1 : 2)
      }
      await visit.tab.goto('about:blank')
      await expect
        .poll(() => (here.shop.events() as Logged[]).filter(({ name }) => name === 'view_item').length)
        .toBe(before + 2)
      await expectQuiet(visit.watch, { consoleErrors: /Failed to load resource/ })
    }
    const log = (here.shop.events() as Logged[]).map(event => JSON.stringify(event)).join('\n')
    await writeFile(join(folder, 'events.jsonl'), log)
    const said = await runCli(folder, 'train', 'events.jsonl', '-o', 'model.json')
    expect(said).toContain('3 visits, 6 views, 3 products')

    const { visit, shown } = await besideTheFan(await readFile(join(folder, 'model.json'), 'utf8'))
    expect(shown.map(href => new URL(href!).pathname)).toEqual([next.url, second.url])
    expect(heardOf(visit, 'problem')).toEqual([])
    await expectQuiet(visit.watch)
  } finally {
    await rm(folder, { recursive: true })
  }
}, 120_000)

test('A visitor of a shop with the model of another one sees what is like the fan; the owner is told once', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'model-'))
  try {
    const rows = Array.from(
      { length: 40 },
      (_, n) => `visit${n >> 1}\tother-${n % 7}\t${1_700_000_000 + n * 60}`,
    )
    await writeFile(join(folder, 'log.tsv'), `SessionId\tItemId\tTime\n${rows.join('\n')}`)
    await runCli(folder, 'train', 'log.tsv', '-o', 'model.json')
    const { visit, shown } = await besideTheFan(await readFile(join(folder, 'model.json'), 'utf8'))
    const urls = of('fan').map(({ url }) => url)
    for (const href of shown) expect(urls).toContain(new URL(href!).pathname)
    expect(heardOf(visit, 'problem')).toMatchObject([
      { code: 'recommender-failed', message: expect.stringContaining('made for another catalogue') },
    ])
    await expectQuiet(visit.watch)
  } finally {
    await rm(folder, { recursive: true })
  }
})

test('A visitor on whose way the reader of the model is lost sees what is like the fan', async () => {
  const visit = await here.come()
  await serveManifest(visit.visitor, manifest)
  await visit.visitor.route('**/tendero/app/model-*.js', route => route.abort())
  await visit.tab.goto(page(fan.id))
  await hear(visit, 'view_promotion')
  await expect.poll(() => surfaces(visit.tab).locator('.product-rows a').count()).toBe(2)
  expect(heardOf(visit, 'problem').map(e => e.code)).toEqual(['recommender-failed'])
  await expectQuiet(visit.watch, { consoleErrors: /Failed to load resource/ })
})

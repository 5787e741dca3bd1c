/** A shop that changes its pages without loading them. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectQuiet } from '../support/expect-quiet'
import { dialogue, launcher, openGuide, surfaces } from '../support/in-the-guide'
import { madeUpPage, startMadeUpShop, tag } from '../support/made-up-shop'
import type { Served } from '../support/serve'
import { stamped } from '../support/stamped'
import { useShop } from '../support/use-shop'
import { hear, heardOf } from '../support/visit'

const here = useShop()
let shop: Served

/** Shows the page of an address: its body, and for a product its structured data. */
const ROUTER = `<script>
  const product = name => JSON.stringify({
    '@context': 'https://schema.org', '@type': 'Product', name, sku: name.toLowerCase(),
    offers: { '@type': 'Offer', price: 39.9, priceCurrency: 'EUR' },
  })
  const show = () => {
    const [, kind, name = ''] = location.pathname.split('/')
    document.querySelector('script[type*=ld]')?.remove()
    document.body.replaceChildren(Object.assign(document.createElement('h1'), { textContent: name || 'Shop' }))
    if (kind === 'p') {
      const data = Object.assign(document.createElement('script'), { type: 'application/ld+json', text: product(name) })
      document.head.append(data)
    }
  }
  const go = to => { history.pushState(null, '', to); show() }
  addEventListener('popstate', show)
</script>`

beforeAll(async () => {
  const page = madeUpPage(ROUTER + tag(), '')
  shop = await startMadeUpShop({
    '/tendero.en.json': stamped(manifest => ({
      ...manifest,
      shop: { ...manifest.shop, platform: { type: 'generic', pages: { home: ['/'], product: ['/p/*'] } } },
      consent: { source: 'not-required' },
      sinks: [],
    })),
    '/': page,
    '/p/Brisa': page,
  })
})
afterAll(() => shop.close())

test('A visitor who walks through a single-page shop is on each of its pages once', async () => {
  const visit = await here.come()
  const { tab } = visit
  const go = (to: string) => tab.evaluate(`go(${JSON.stringify(to)})`)
  await tab.goto(`${shop.url}/`)
  await launcher(tab).waitFor()
  await hear(visit, 'page_view')

  await go('/p/Cierzo')
  await hear(visit, 'view_item')
  expect(heardOf(visit, 'view_item')[0]).toMatchObject({ value: 39.9, items: [{ item_name: 'Cierzo' }] })
  await launcher(tab).waitFor()
  expect(await surfaces(tab).count()).toBe(1)

  await go('/p/Galerna')
  await hear(visit, 'view_item', 2)
  await tab.goBack()
  await hear(visit, 'view_item', 3)
  await go('/p/Cierzo#reviews')
  await visit.watch.settle()

  expect(heardOf(visit, 'page_view').map(e => e.page_type)).toEqual(['home', 'product', 'product', 'product'])
  const seen = heardOf(visit, 'view_item').map(({ items }) => items[0]?.item_name)
  expect(seen).toEqual(['Cierzo', 'Galerna', 'Cierzo'])
  await expectQuiet(visit.watch)
})

test('A visitor who goes on while the guide is open finds the next page free of it', async () => {
  const visit = await here.come()
  const { tab } = visit
  await tab.goto(`${shop.url}/`)
  await openGuide(tab)
  await tab.evaluate(`go('/p/Brisa')`)
  await hear(visit, 'view_item')
  await dialogue(tab).waitFor({ state: 'detached' })
  await launcher(tab).waitFor()
  expect(await surfaces(tab).count()).toBe(1)
  expect(heardOf(visit, 'guide_close')).toHaveLength(1)
  expect(heardOf(visit, 'dismiss_promotion')).toEqual([])
  await expectQuiet(visit.watch)
})

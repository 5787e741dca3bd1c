/** The demo shop: what a newcomer meets first has to hold together. */
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asFile, generate } from '../../demo/catalog/generate'
import { checkDigit } from '../../demo/catalog/gtin'
import { picture } from '../../demo/catalog/picture'
import { html } from '../../demo/pages/html'
import { readCatalogue } from '../../demo/product'
import { recommend } from '../../demo/recommend'
import { type Shop, startShop } from '../../demo/shop'
import { manifest } from '../../src/schema'

let shop: Shop
beforeAll(async () => {
  shop = await startShop()
})
afterAll(() => shop.close())

const es = readCatalogue('es')
const en = readCatalogue('en')
const get = (path: string, cookie = '') => fetch(shop.url + path, { headers: { cookie }, redirect: 'manual' })
const text = async (path: string) => (await get(path)).text()
const post = (path: string, body: unknown, cookie = '') =>
  fetch(shop.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify(body),
  })
const sessionOf = (reply: Response) =>
  /cb_session=[^;]+/.exec(reply.headers.getSetCookie().join('\n'))?.[0] ?? ''
const jsonLdOf = (markup: string): Record<string, unknown>[] =>
  [...markup.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(m => JSON.parse(m[1]!))
const inStock = es.find(p => p.availability === 'InStock')!
const soldOut = es.find(p => p.availability === 'OutOfStock')!

describe('the catalogue', () => {
  test('A visitor finds at least 170 products in at least five categories, the same in both languages', () => {
    expect(es.length).toBeGreaterThanOrEqual(170)
    expect(new Set(es.map(p => p.category)).size).toBeGreaterThanOrEqual(5)
    expect(en.map(p => p.id)).toEqual(es.map(p => p.id))
    expect(en.filter((p, i) => p.title === es[i]!.title)).toEqual([])
  })

  test('The committed files are exactly what the generator writes', () => {
    for (const language of ['es', 'en'] as const)
      expect(
        readFileSync(new URL(`../../demo/public/catalog.${language}.json`, import.meta.url), 'utf8'),
      ).toBe(asFile(generate(language)))
  })

  test('No two products share an id, a number or an address, and every GTIN has the right check digit', () => {
    for (const key of ['id', 'sku', 'gtin', 'url', 'image'] as const)
      expect(new Set(es.map(p => p[key])).size).toBe(es.length)
    expect(checkDigit('400638133393')).toBe(1)
    for (const { gtin } of es) expect(gtin).toBe(gtin.slice(0, 12) + checkDigit(gtin))
  })

  test('Figures hang together: what moves more air is louder and dearer, and the quiet costs', () => {
    const correlation = (pairs: readonly (readonly [number, number])[]) => {
      const mean = (i: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[i], 0) / pairs.length
      const [a, b] = [mean(0), mean(1)]
      const sum = (f: (x: number, y: number) => number) =>
        pairs.reduce((all, [x, y]) => all + f(x - a, y - b), 0)
      return sum((x, y) => x * y) / Math.sqrt(sum(x => x * x) * sum((_, y) => y * y))
    }
    for (const type of ['tower', 'pedestal', 'ceiling', 'desk', 'round', 'upright']) {
      const of = es.filter(p => p.type === type && p.noise !== undefined)
      expect(correlation(of.map(p => [p.airflow!, p.noise!])), `${type}: noise`).toBeGreaterThan(0.3)
      expect(correlation(of.map(p => [p.airflow!, p.price])), `${type}: price`).toBeGreaterThan(0.3)
    }
  })

  test('Some products are sold out and some makers do not say how loud theirs are, as in life', () => {
    const share = es.filter(p => p.availability === 'OutOfStock').length / es.length
    expect(share).toBeGreaterThan(0.04)
    expect(share).toBeLessThan(0.12)
    expect(es.some(p => p.category === 'fan' && p.noise === undefined)).toBe(true)
  })

  test('Every product has a picture of its own kind that is well-formed and runs nothing', () => {
    for (const product of es) {
      const drawing = picture(product)
      expect(drawing).not.toMatch(/NaN|undefined|<script|style=/)
      expect(drawing.startsWith('<svg') && drawing.endsWith('</svg>')).toBe(true)
    }
  })
})

describe('the pages', () => {
  const paths = {
    es: [
      '/es/',
      '/es/c/ventiladores',
      '/es/c/calefaccion',
      '/es/buscar?q=silencioso',
      '/es/carrito',
      '/es/caja',
      inStock.url,
    ],
    en: [
      '/en/',
      '/en/c/fans',
      '/en/c/air-purifiers',
      '/en/search?q=quiet',
      '/en/basket',
      '/en/checkout',
      en[30]!.url,
    ],
  }

  test.each([...paths.es, ...paths.en, '/', '/cars'])(
    'A visitor opens %s and gets a whole page',
    async path => {
      const reply = await get(path)
      expect(reply.status).toBe(200)
      expect(reply.headers.get('content-security-policy')).toContain("require-trusted-types-for 'script'")
      const markup = await reply.text()
      expect(markup.match(/<h1[ >]/g)).toHaveLength(1)
      expect(markup).toContain('<link rel="canonical"')
      expect(markup).not.toMatch(/\sstyle=|\son\w+=|<style|undefined|NaN|\[object/)
      const scripts = [...markup.matchAll(/<script([^>]*)>/g)].map(m => m[1]!)
      expect(
        scripts.filter(attributes => !/ src="|type="application\/(ld\+)?json"/.test(attributes)),
      ).toEqual([])
    },
  )

  test('Each page carries the tag as an owner would paste it, with the manifest of its language', async () => {
    for (const language of ['es', 'en'])
      expect(await text(`/${language}/`)).toContain(
        `<script async src="/tendero/tendero.js" data-manifest="/tendero.${language}.json"></script>`,
      )
    expect(await text('/cars')).toContain('data-manifest="/cars.tendero.json"')
  })

  test('Every link, picture, script and style sheet of the home page leads somewhere', async () => {
    const markup = await text('/es/')
    const found = new Set(
      [...markup.matchAll(/(?:href|src)="(\/[^"#]*)"/g)].map(m => m[1]!.replaceAll('&amp;', '&')),
    )
    expect(found.size).toBeGreaterThan(30)
    for (const path of found) {
      if (path.startsWith('/tendero/')) continue
      expect((await get(path)).status, path).toBe(200)
    }
  })

  test('A product page says in JSON-LD and in the data layer what it shows', async () => {
    const markup = await text(inStock.url)
    const product = jsonLdOf(markup).find(data => data['@type'] === 'Product')
    expect(product).toMatchObject({
      name: inStock.title,
      sku: inStock.sku,
      gtin13: inStock.gtin,
      offers: {
        price: inStock.price.toFixed(2),
        priceCurrency: 'EUR',
        availability: 'https://schema.org/InStock',
      },
    })
    const block = /id="shop-data">(.*?)<\/script>/s.exec(markup)![1]!
    expect(JSON.parse(block).dataLayer).toMatchObject([
      { event: 'view_item', ecommerce: { items: [{ item_id: inStock.id }] } },
    ])
  })

  test('Listings say what they list, and the fan shelf offers help', async () => {
    const markup = await text('/es/c/ventiladores')
    expect(jsonLdOf(markup).map(data => data['@type'])).toEqual(['BreadcrumbList', 'ItemList'])
    expect(markup).toMatch(/<button[^>]* data-tendero-open="find-a-fan"/)
    expect(markup).toContain('data-tendero-slot')
    expect(markup.match(/class="card/g)).toHaveLength(es.filter(p => p.category === 'fan').length)
  })

  test('A visitor who searches for markup sees it as text', async () => {
    const markup = await text('/en/search?q=%3Cimg+src=x+onerror=alert(1)%3E')
    expect(markup).not.toContain('<img src=x')
    expect(html`<b title="${'"><i>'}">${['<', html`<br>`]}</b>`.markup).toBe(
      '<b title="&quot;&gt;&lt;i&gt;">&lt;<br></b>',
    )
  })

  test('A visitor who follows a dead link is told so', async () => {
    expect((await get('/es/p/no-such-thing')).status).toBe(404)
    expect((await get('/es/gracias/CB-NOTMINE')).status).toBe(404)
    expect((await get('/tendero/..%2f..%2fpackage.json')).status).toBe(404)
    expect((await get('/cars/none')).status).toBe(404)
  })

  test('A visitor who declines cookies is not asked again', async () => {
    const reply = await fetch(`${shop.url}/consent`, {
      method: 'POST',
      body: new URLSearchParams({ state: 'denied', back: '/es/' }),
      redirect: 'manual',
    })
    expect(reply.headers.get('location')).toBe('/es/')
    const markup = await (await get('/es/', 'cb_consent=denied')).text()
    expect(markup).not.toContain('data-consent')
    expect(markup).toContain('"consent":"denied"')
    expect(await text('/es/')).toContain('data-consent')
  })
})

describe('the basket', () => {
  test('A visitor puts something in, and the thank-you page has it once bought', async () => {
    const first = await post('/api/cart', { id: inStock.id, quantity: 2 })
    const cookie = sessionOf(first)
    expect(await first.json()).toMatchObject({
      items: [{ id: inStock.id, quantity: 2, price: inStock.price, url: inStock.url, image: inStock.image }],
      total: inStock.price * 2,
      currency: 'EUR',
    })
    expect(await (await get('/es/carrito', cookie)).text()).toContain(inStock.title)
    const paid = await fetch(`${shop.url}/es/caja`, {
      method: 'POST',
      headers: { cookie },
      body: new URLSearchParams(),
      redirect: 'manual',
    })
    const thanks = await (await get(paid.headers.get('location')!, cookie)).text()
    expect(thanks).toContain('"event":"purchase"')
    expect(thanks).toContain(inStock.title)
    expect(await (await get('/api/cart', cookie)).json()).toMatchObject({ items: [], total: 0 })
  })

  test('A visitor without scripts adds and takes out by forms', async () => {
    const form = (fields: Record<string, string>, cookie = '') =>
      fetch(`${shop.url}/en/basket`, {
        method: 'POST',
        headers: { cookie },
        body: new URLSearchParams({ id: inStock.id, ...fields }),
        redirect: 'manual',
      })
    const cookie = sessionOf(await form({ action: 'add', quantity: '1' }))
    const count = async () => (await (await get('/api/cart', cookie)).json()).items.length
    expect(await count()).toBe(1)
    await form({ action: 'remove' }, cookie)
    expect(await count()).toBe(0)
  })

  test('What is unknown or sold out is refused with a reason', async () => {
    expect((await post('/api/cart', { id: 'nothing' })).status).toBe(404)
    const refused = await post('/api/cart', { id: soldOut.id, quantity: 1 })
    expect(refused.status).toBe(409)
    expect((await refused.json()).message).not.toBe('')
  })
})

describe('its endpoints', () => {
  test('Recommendations meet every must if any product does, and the sold-out come last', async () => {
    const ask = {
      placement: 'guide:find-a-fan',
      query: {
        wishes: [
          { field: 'mount', is: 'ceiling', must: true },
          { field: 'noise', atMost: 30, weight: 3 },
        ],
        answers: {},
      },
      limit: 3,
      locale: 'en',
      currency: 'EUR',
    }
    const { products } = await (await post('/api/recommendations', ask)).json()
    expect(products).toHaveLength(3)
    for (const product of products) expect(product).toMatchObject({ category: 'fan', mount: 'ceiling' })
    expect(products[0].url).toMatch(/^\/en\/p\//)
    expect(products[0].noise).toBeLessThanOrEqual(30)
    expect(recommend([soldOut, inStock], {})[0]).toBe(inStock)
    expect(
      recommend(es, { query: { wishes: [null, 'x', { field: '__proto__', is: 1 }] as never } }),
    ).toHaveLength(3)
  })

  test('Each event is kept once, however often it is sent', async () => {
    const events = [
      { id: 'demo-1', name: 'guide_start' },
      { id: 'demo-2', name: 'guide_close' },
      { name: 'no id' },
    ]
    expect((await post('/api/events', { events })).status).toBe(204)
    await post('/api/events', { events: events.slice(0, 1) })
    const ids = shop.events().map(event => (event as { id: string }).id)
    expect(ids.filter(id => id.startsWith('demo-'))).toEqual(['demo-1', 'demo-2'])
    expect((await post('/api/events', { events: 'all' })).status).toBe(400)
  })

  test('Parts fail on demand, each in its way, and work again afterwards', async () => {
    const ask = () => post('/api/recommendations', { limit: 1 })
    shop.setFault('recommendations', 'down')
    await expect(ask()).rejects.toThrow()
    shop.setFault('recommendations', '500')
    expect((await ask()).status).toBe(500)
    shop.setFault('recommendations', 'html')
    expect((await ask()).headers.get('content-type')).toBe('text/html')
    shop.setFault('recommendations', 'garbage')
    await expect((await ask()).json()).rejects.toThrow()
    shop.setFault('recommendations', 'hostile')
    expect(await (await ask()).text()).toContain('javascript:')
    shop.setFault('catalog', 'huge')
    expect((await text('/catalog.es.json')).length).toBeGreaterThan(10 * 1024 * 1024)
    shop.setFault('manifest', 'html')
    expect(await text('/tendero.es.json')).toMatch(/^<!doctype/)
    for (const part of ['recommendations', 'catalog', 'manifest'] as const) shop.setFault(part, null)
    expect((await ask()).status).toBe(200)
    expect(shop.requests()).toContainEqual({ method: 'GET', path: '/tendero.es.json' })
  })
})

describe('the manifests', () => {
  const read = (name: string) =>
    manifest.parse(
      JSON.parse(readFileSync(new URL(`../../demo/public/${name}.json`, import.meta.url), 'utf8')),
    )

  test('All three are valid, and both languages ask the same questions', () => {
    const shape = (name: string) =>
      Object.entries(read(name).guides).map(([id, guide]) => [id, ...guide.questions.map(q => q.id)])
    expect(shape('tendero.es')).toEqual(shape('tendero.en'))
    expect(shape('cars.tendero')).toHaveLength(1)
  })

  test('Every field that a guide wishes for is one that its products have', async () => {
    const cars: { products: Record<string, unknown>[] } = await (await get('/cars/catalog.json')).json()
    expect(cars.products).toHaveLength(406)
    expect(new Set(cars.products.map(car => car.id)).size).toBe(406)
    for (const [name, products] of [
      ['tendero.es', es],
      ['tendero.en', en],
      ['cars.tendero', cars.products],
    ] as const)
      for (const field of JSON.stringify(read(name).guides).matchAll(/"(?:field|from)":"(\w+)"/g))
        expect(
          products.some(product => Object.hasOwn(product, field[1]!)),
          `${name}: ${field[1]}`,
        ).toBe(true)
  })

  test('A visitor opens the page of a car', async () => {
    const { products } = await (await get('/cars/catalog.json')).json()
    expect(await text(products[0].url)).toContain('<h1>Chevrolet Chevelle Malibu</h1>')
    expect(await text(products[0].image)).toMatch(/^<svg/)
  })
})

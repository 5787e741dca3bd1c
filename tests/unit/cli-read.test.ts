import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { read } from '../../src/cli/read'
import { readLiterals } from '../../src/cli/read-literal'

let cwd: string
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'tendero-read-'))
})
afterAll(() => rm(cwd, { recursive: true }))

const run = (...argv: string[]) => runWith(globalThis.fetch, ...argv)
async function runWith(fetch: typeof globalThis.fetch, ...argv: string[]) {
  const said: string[] = []
  const complained: string[] = []
  const io = { cwd, out: (text: string) => said.push(text), err: (text: string) => complained.push(text) }
  const code = await read(argv, io, fetch)
  return { code, out: said.join('\n'), err: complained.join('\n') }
}
const save = (name: string, content: string | Uint8Array) => writeFile(join(cwd, name), content)
const url = 'https://shop.example/fans/fan-x'
const page = (head: string, body = '') =>
  `<!doctype html><html lang="es"><head>${head}</head><body>${body}</body></html>`
const fan =
  '<script type="application/ld+json">{"@type":"Product","name":"Brisa Ñ","sku":"F1","offers":{"price":"49.90","priceCurrency":"EUR"}}</script>'

describe('A shop owner who saves a page and asks what the widget sees', () => {
  it('gets it as JSON: type, product with its ten fields, cart', async () => {
    await save('fan.html', page(fan, '<h1>Brisa Ñ</h1>'))
    const { code, out } = await run('fan.html', '--url', url, '--json')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual({
      platform: null,
      type: 'product',
      product: {
        id: 'F1',
        title: 'Brisa Ñ',
        price: 49.9,
        currency: 'EUR',
        availability: null,
        brand: null,
        sku: 'F1',
        gtin: null,
        url,
        image: null,
      },
      cart: null,
      sources: expect.objectContaining({
        type: { from: 'json-ld', confidence: 0.95 },
        price: { from: 'json-ld', confidence: 0.9 },
      }),
    })
  })

  it('gets it as a page to read, with "-" for what is not known', async () => {
    await save('fan.html', page(fan, '<h1>Brisa Ñ</h1>'))
    const { out } = await run('fan.html', '--url', url)
    expect(out.split('\n')).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^type {12}product +JSON-LD, 95 % sure$/),
        expect.stringMatching(/^ {2}price {9}49\.9 +JSON-LD, 90 % sure$/),
        '  brand         -',
        'cart            -',
        '  image: not found; add a selector: shop.platform.selectors.image',
      ]),
    )
  })

  it('may have saved it packed, or in another character set', async () => {
    await save('fan.html.gz', gzipSync(page(fan)))
    await save('latin.html', Buffer.from(page(`<meta charset="iso-8859-1">${fan}`), 'latin1'))
    await save('wide.html', Buffer.from(`\uFEFF${page(fan)}`, 'utf16le'))
    for (const file of ['fan.html.gz', 'latin.html', 'wide.html'])
      expect(JSON.parse((await run(file, '--url', url, '--json')).out).product.title).toBe('Brisa Ñ')
  })

  it('has the data layer read that is written out in its scripts', async () => {
    const script = `<script>window.dataLayer = window.dataLayer || [];
      function gtag(){dataLayer.push(arguments)} // not this
      dataLayer.push({event: 'x', total: sum(1)});
      dataLayer.push({ 'event': "view_item", ecommerce: { currency: 'EUR', items: [{ item_id: 'GA-1', item_name: 'It\\'s', price: 12.5, }] } });</script>`
    await save('layer.html', page(script))
    expect(JSON.parse((await run('layer.html', '--url', url, '--json')).out).product).toMatchObject({
      id: 'GA-1',
      title: "It's",
      price: 12.5,
    })
    await save(
      'gtag.html',
      page(
        `<script>gtag('event', 'view_cart', {value: 20, currency: 'EUR', items: [{item_id: 'a', quantity: 2, price: 10}]})</script>`,
      ),
    )
    expect(JSON.parse((await run('gtag.html', '--url', url, '--json')).out).cart).toMatchObject({
      count: 2,
      total: 20,
    })
  })

  it('has the selectors of the manifest followed', async () => {
    await save(
      'tendero.json',
      '{ "shop": { "platform": { "type": "generic", "selectors": { "price": ".now" } } } }',
    )
    await save('fan.html', page(fan, '<b class="now">1.040 €</b>'))
    expect(
      JSON.parse((await run('fan.html', '--url', url, '--manifest', 'tendero.json', '--json')).out).product
        .price,
    ).toBe(1040)
  })

  it.each<[string, string, string, string, RegExp]>([
    [
      'Shopify',
      'shopify',
      '<script id="shopify-features" type="application/json">{}</script>',
      '',
      /tag alone/,
    ],
    ['WooCommerce', 'woocommerce', '', 'class="home woocommerce-no-js"', /tag alone/],
    ['Magento 2', 'magento2', '', '><script type="text/x-magento-init">{}</script><i', /needs a manifest/],
    ['PrestaShop', 'prestashop', '<meta name="generator" content="PrestaShop">', '', /needs a manifest/],
    ['Shopware 6', 'shopware6', '', '><div data-cart-widget="true"></div><i', /needs a manifest/],
    ['BigCommerce', 'bigcommerce', '<meta name="platform" content="bigcommerce.stencil">', '', /manifest/],
    ['Squarespace', 'squarespace', '<script src="//static1.squarespace.com/a.js"></script>', '', /"write"/],
    ['Ecwid', 'ecwid', '<script src="https://app.ecwid.com/script.js?1"></script>', '', /needs a manifest/],
  ])('hears that it is %s, and what follows from it', async (name, platform, head, body, follows) => {
    await save(
      'system.html',
      `<!doctype html><html lang="es"><head>${head}</head><body ${body}></body></html>`,
    )
    const [first, second] = (await run('system.html', '--url', url)).out.split('\n')
    expect(first).toBe(`platform        ${name}`)
    expect(second).toMatch(follows)
    expect(JSON.parse((await run('system.html', '--url', url, '--json')).out).platform).toBe(platform)
  })

  it('hears of a system that nobody knows, how far the tag goes there', async () => {
    await save('fan.html', page(fan))
    const [first, second] = (await run('fan.html', '--url', url)).out.split('\n')
    expect(first).toBe('platform        -')
    expect(second).toMatch(/by the form of its own page; .*shop\.platform\.cart/)
  })

  it('hears that the tag alone does not speak the language of the page', async () => {
    await save('fr.html', '<html lang="fr-FR"><body class="woocommerce"></body></html>')
    expect((await run('fr.html', '--url', url)).out).toContain('this page is in "fr-FR"')
  })

  it.each<[string, RegExp]>([
    ['magento2', /says Magento 2, and this page does not look like it/],
    ['generic', /write "auto" to have its cart/],
    ['auto', /tag alone/],
  ])('hears where the manifest says "%s" of a page of WooCommerce', async (type, follows) => {
    await save('tendero.json', JSON.stringify({ shop: { platform: { type } } }))
    await save('woo.html', '<html lang="en"><body class="woocommerce"></body></html>')
    expect((await run('woo.html', '--url', url, '--manifest', 'tendero.json')).out).toMatch(follows)
  })

  it('may save anything at all', async () => {
    for (const [i, content] of [
      '',
      'hello',
      '<p>',
      '\0\0',
      '<html',
      page('<script type="application/ld+json">['),
    ].entries()) {
      await save(`odd-${i}.html`, content)
      expect(await run(`odd-${i}.html`, '--url', 'https://shop.example/about', '--json')).toMatchObject({
        code: 0,
        err: '',
      })
    }
  })
})

describe('A shop owner who names the address of a page', () => {
  const serves =
    (answer: () => Response | Promise<Response>): typeof globalThis.fetch =>
    async () =>
      answer()

  it('has it fetched and read', async () => {
    const html = page(fan)
    const fetch = serves(() => new Response(html, { headers: { 'content-type': 'text/html' } }))
    const { code, out } = await runWith(fetch, url, '--json')
    expect(code).toBe(0)
    expect(JSON.parse(out).product).toMatchObject({ title: 'Brisa Ñ', url })
  })

  it.each<[string, () => Response | Promise<Response>, string]>([
    ['that is not there', () => new Response('', { status: 404 }), 'answers with status 404'],
    [
      'of a picture',
      () => new Response('', { headers: { 'content-type': 'image/png' } }),
      'is no page but image/png',
    ],
    [
      'that never ends',
      () => new Response('x'.repeat(6 << 20), { headers: { 'content-type': 'text/html' } }),
      'is longer than 5 MB',
    ],
    [
      'of nobody',
      () => Promise.reject(new TypeError('fetch failed', { cause: new Error('getaddrinfo ENOTFOUND') })),
      'cannot be reached (getaddrinfo ENOTFOUND)',
    ],
  ])('%s, is told so', async (_, answer, message) => {
    const { code, out, err } = await runWith(serves(answer), url)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toContain(message)
  })

  it('may have saved it with the address that it calls its own', async () => {
    await save('own.html', page(`<link rel="canonical" href="${url}">${fan}`))
    expect(JSON.parse((await run('own.html', '--json')).out).product.url).toBe(url)
  })

  it('has what a pixel is told read where nothing else says it', async () => {
    const script =
      "<script>fbq('track', 'ViewContent', {content_name: 'Fan X', content_ids: ['F1'], value: 12.5, currency: 'EUR'})</script>"
    await save('pixel.html', page(script, '<h1>Fan X</h1>'))
    const { out } = await run('pixel.html', '--url', 'https://shop.example/products/fan-x', '--json')
    expect(JSON.parse(out)).toMatchObject({
      product: { id: 'F1', price: 12.5, currency: 'EUR' },
      sources: { price: { from: 'pixel' } },
    })
  })
})

describe('A shop owner who asks in the wrong way', () => {
  it.each<[string, string[], string]>([
    ['without a page', [], 'name one page; write: npx tendero read page.html --url URL'],
    ['without an address', ['odd-1.html'], '--url is missing; write the address'],
    [
      'with half an address',
      ['fan.html', '--url', 'shop.example/x'],
      '"shop.example/x" is no address; write',
    ],
    [
      'for a page that is not there',
      ['none.html', '--url', url],
      'cannot read none.html; write the name of a saved page',
    ],
    [
      'with a manifest that is not there',
      ['fan.html', '--url', url, '--manifest', 'no.json'],
      'cannot read no.json; write',
    ],
    ['with an option that there is not', ['fan.html', '--adress', url], '--adress'],
  ])('%s, is told what to write', async (_, argv, message) => {
    const { code, out, err } = await run(...argv)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toContain(message)
  })
})

describe('A value written in JavaScript', () => {
  it.each<[string, unknown]>([
    [`{a: 1, 'b': [true, null, -2.5e3,], "c": \`x\`})`, [{ a: 1, b: [true, null, -2500], c: 'x' }]],
    [`'event', "it's \\u00e9", /* why */ {} // end\n)`, ['event', "it's é", {}]],
    [`{__proto__: 1})`, [JSON.parse('{"__proto__":1}')]],
  ])('%s is read', (text, values) => {
    expect(readLiterals(text, 0)).toEqual(values)
  })

  it.each(['{a: f()})', '{a: b})', '{a', '`\u0024{x}`)', `${'['.repeat(9999)}`, '{a 1})'])(
    '%s is not, and nothing is run',
    text => {
      expect(readLiterals(text, 0)).toBeNull()
    },
  )
})

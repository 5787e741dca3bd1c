/** A manifest drafted from the list that Shopify or WooCommerce gives everybody works on that shop as it stands. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { check } from '../../src/cli/check'
import { init } from '../../src/cli/init'

let cwd: string
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'tendero-init-shop-'))
})
afterEach(() => rm(cwd, { recursive: true }))

async function run(command: typeof init, ...args: string[]) {
  const said: string[] = []
  const io = { cwd, out: (text: string) => said.push(text), err: (text: string) => said.push(text) }
  return { code: await command(args, io), said: said.join('\n') }
}

const COLOURS = ['Black', 'White', 'Brass']
const numbers = Array.from({ length: 30 }, (_, n) => n)

const shopify = {
  products: numbers.map(n => ({
    id: 9000 + n,
    handle: `cup-${n}`,
    title: `Cup ${n}`,
    vendor: 'Barro',
    product_type: n % 2 ? 'Cups' : 'Bowls',
    tags: [],
    options: [{ name: 'Colour', position: 1, values: [COLOURS[n % 3]] }],
    images: [],
    variants: [
      { id: n + 1, title: 'x', option1: COLOURS[n % 3], price: `${9 + n}.00`, sku: `C${n}`, available: true },
    ],
  })),
}

const woocommerce = numbers.map(n => ({
  id: 70 + n,
  name: `Cup ${n}`,
  type: n % 2 ? 'simple' : 'variable',
  has_options: n % 2 === 0,
  permalink: `https://barro.example/product/cup-${n}/`,
  sku: `C${n}`,
  prices: { price: `${900 + n * 100}`, currency_code: 'EUR', currency_minor_unit: 2, price_range: null },
  images: [],
  categories: [{ id: 1, name: n % 3 ? 'Cups' : 'Bowls' }],
  attributes: [{ id: 1, name: 'Colour', terms: [{ id: 1, name: COLOURS[n % 3] }] }],
  is_in_stock: true,
}))

test.each([
  ['shopify', shopify, '/products.json?limit=250'],
  ['woocommerce', woocommerce, '/wp-json/wc/store/v1/products?per_page=100'],
])(
  'An owner who saved the list of a shop on %s, gets a manifest that reads that list on the page',
  async (type, list, url) => {
    await writeFile(join(cwd, 'saved.json'), JSON.stringify(list))
    const { code, said } = await run(init, 'saved.json', '-o', 'tendero.json')
    expect(code).toBe(0)
    expect(said).toContain(`catalog.url: "${url}", the shop's own list`)
    const manifest = JSON.parse(await readFile(join(cwd, 'tendero.json'), 'utf8'))
    expect(manifest.catalog.url).toBe(url)
    expect(manifest.recommender).toEqual([{ type }, { type: 'catalog' }])
    expect(manifest.campaigns.map(({ id }: { id: string }) => id)).toEqual(
      expect.arrayContaining(['basket-back', 'welcome-back', 'corner']),
    )
    expect((await run(check, 'tendero.json', '--catalog', 'saved.json')).said).toContain('all right')
  },
)

test('A visitor is never asked whether a product comes in several forms', async () => {
  await writeFile(join(cwd, 'saved.json'), JSON.stringify(woocommerce))
  await run(init, 'saved.json', '-o', 'tendero.json')
  const text = await readFile(join(cwd, 'tendero.json'), 'utf8')
  expect(text).toContain('"Which colour would you like?"')
  expect(text).not.toMatch(/choices/i)
})

test('An owner with a list of his own, hears where to put it', async () => {
  const own = numbers.map(n => ({ id: n, title: `Cup ${n}`, price: n + 1, colour: COLOURS[n % 3] }))
  await writeFile(join(cwd, 'cups.json'), JSON.stringify(own))
  expect((await run(init, 'cups.json', '-o', 'tendero.json')).said).toContain(
    'catalog.url: "/cups.json"; put cups.json at that address of your shop',
  )
})

test('An owner who names an address, hears how to save it', async () => {
  const { code, said } = await run(init, 'https://barro.example/products.json?limit=250')
  expect(code).toBe(2)
  expect(said).toContain('curl "https://barro.example/products.json?limit=250" -o products.json')
})

/** `tendero catalog`: a shop's products compiled, and told of. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { catalog } from '../../src/cli/catalog'
import { check } from '../../src/cli/check'
import type { CatalogueReport } from '../../src/cli/say-catalogue'

let cwd: string
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'tendero-catalog-'))
})
afterEach(() => rm(cwd, { recursive: true }))

const write = (name: string, content: unknown) =>
  writeFile(
    join(cwd, name),
    typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content),
  )

async function run(...args: string[]) {
  const out: string[] = []
  const err: string[] = []
  const io = { cwd, out: (text: string) => out.push(text), err: (text: string) => err.push(text) }
  const code = await catalog(args, io, Date.parse('2026-11-10'))
  return { code, out: out.join('\n'), err: err.join('\n') }
}

async function reportOf(content: unknown, ...more: string[]): Promise<CatalogueReport> {
  await write('in', content)
  const { code, out } = await run('in', '--json', ...more)
  expect(code).toBe(0)
  return JSON.parse(out)
}

const fans = [
  { id: 'F1', title: 'Fan', url: '/p/F1', image: 'i/F1.jpg', price: 49, noise: 28, kind: 'tower' },
  { id: 'F2', title: 'Fan 2', url: 'https://other.example/F2', price: 59, noise: 40, kind: 'desk' },
]

test('A shop compiles its list: one file for the page, cards beside it, and what is in it', async () => {
  await write('fans.json', fans)
  const { code, out } = await run('fans.json', '-o', 'catalog.json')
  expect(code).toBe(0)
  expect(out).toContain('2 products of json')
  expect(out).toMatch(/noise +numbers +100% +28 to 40, 2 different/)
  expect(out).toMatch(/kind +words +100% +2 different: "desk" 1, "tower" 1/)
  expect(out).toMatch(/wrote catalog\.json: .* kB with brotli\nand 1 file of cards beside it/)
  expect((await readdir(cwd)).sort()).toEqual(['catalog.cards-0.json', 'catalog.json', 'fans.json'])
  const cards = JSON.parse(await readFile(join(cwd, 'catalog.cards-0.json'), 'utf8'))
  expect(cards.urls).toEqual({ p: '', t: ['/p/F1', 'https://other.example/F2'] })
})

test('A shop that names no file to write, is only told what is in its products', async () => {
  await write('fans.json', fans)
  const { code, out } = await run('fans.json')
  expect(code).toBe(0)
  expect(out).not.toContain('wrote')
  expect(await readdir(cwd)).toEqual(['fans.json'])
})

test('Pages of one shop are put together; of an id that comes again the first stays, and the file is named', async () => {
  await write('1.json', fans)
  await write('2.json', [{ ...fans[1], price: 1 }, { id: 'F3', title: 'Fan 3' }, { title: 'x' }])
  const report: CatalogueReport = JSON.parse((await run('1.json', '2.json', '--json')).out)
  expect(report).toMatchObject({
    products: 3,
    doubles: [{ row: '2.json:1', id: 'F2' }],
    left: [{ row: '2.json:3', why: 'no id' }],
  })
  await write('3.csv', 'id,title\n1,x')
  expect((await run('1.json', '3.csv')).err).toMatch('3.csv is csv, and the first file json')
})

describe('odd values are told', () => {
  test('A price of nothing, below nothing, or of a hundred times the others', async () => {
    const prices = [0, -5, 10, 11, 12, 5000]
    const { odd } = await reportOf(prices.map((price, n) => ({ id: n, title: 'x', price })))
    expect(odd.map(({ field, what, count }) => [field, what, count])).toEqual([
      ['price', 'zero: unknown now', 1],
      ['price', 'negative: unknown now', 1],
      ['price', 'more than 100 times the middle value, 12', 1],
    ])
    expect(odd[2]!.examples).toEqual([{ row: 'id 5', value: '5000' }])
  })

  test('Text among numbers, a lone negative number, and words of availability that nobody understands', async () => {
    const rows = Array.from({ length: 30 }, (_, n) => ({
      id: n,
      title: 'x',
      noise: n ? n : 'quiet',
      w: n === 3 ? -1 : n + 1,
    }))
    const { odd } = await reportOf([{ id: 'a', title: 'x', availability: 'perhaps' }, ...rows])
    expect(odd.map(({ field, what }) => `${field}: ${what}`)).toEqual([
      'availability: a word that is not understood: unknown now',
      'noise: text among numbers',
      'w: negative, and nearly all others are not',
    ])
  })
})

test('What of a list is not read is said: parts of fields, too many fields, numbers too large', async () => {
  const fields = Object.fromEntries(Array.from({ length: 70 }, (_, n) => [`f${n}`, n]))
  const list = [{ id: 1, title: 'Fan', attributes: { ...fields, specs: { noise: 20 } }, watts: 'BIG' }]
  const { odd } = await reportOf(JSON.stringify(list).replace('"BIG"', '1e999'))
  expect(odd).toMatchObject([
    { field: 'specs', what: expect.stringContaining('catalog.map.fields'), count: 1 },
    { field: 'watts', what: expect.stringContaining('unknown now') },
    { field: 'fields', examples: [{ row: '1', value: '6 more' }] },
  ])
})

test('Prices in several currencies are said, and only those of the shop are compared', async () => {
  const rows = ['EUR', 'EUR', 'USD'].map((currency, n) => ({ id: n, title: 'x', price: 5 + n, currency }))
  const report = await reportOf(rows)
  expect(report).toMatchObject({ currencies: { EUR: 2, USD: 1 }, currency: 'EUR', otherCurrency: 1 })
  expect(report.fields.find(({ field }) => field === 'price')).toMatchObject({ max: 6, coverage: 66.7 })
  expect((await run('in')).out).toContain(
    'prices are in EUR, USD: only those in EUR can be compared, 1 price in others is unknown now',
  )
  expect(await reportOf(rows, '--currency', 'USD')).toMatchObject({ currency: 'USD', otherCurrency: 2 })
})

test('A shop whose list has names of its own, is read by its manifest', async () => {
  await write('shop.json', {
    shop: { currency: 'CHF' },
    catalog: { url: '/x.json', map: { items: 'a.b', title: 'nombre', fields: { noise: 'data.db' } } },
    guides: {},
  })
  const report = await reportOf(
    { a: { b: [{ id: 1, nombre: 'x', price: 5, data: { db: 3 } }] } },
    '--manifest',
    'shop.json',
  )
  expect(report).toMatchObject({ products: 1, currency: 'CHF' })
  expect(report.fields.map(({ field }) => field)).toContain('noise')
})

test('One product is a catalogue', async () => {
  expect(await reportOf('id,title\n1,Fan', '-o', 'out.json')).toMatchObject({
    products: 1,
    files: [{ name: 'out.json' }, {}],
  })
})

test('A table saved by Windows is read with its accents, and so is said', async () => {
  const latin = Buffer.from('id;título;precio\n1;Ventilador año;5', 'latin1')
  const report = await reportOf(latin, '-o', 'out.json')
  expect(report.charsets).toEqual(['windows-1252'])
  expect(await readFile(join(cwd, 'out.cards-0.json'), 'utf8')).toContain('Ventilador año')
  const wide = Buffer.from('\uFEFFid,title\n1,Ventilador año', 'utf16le')
  expect((await reportOf(wide)).charsets).toEqual(['utf-16le'])
  const marked = Buffer.from('\uFEFFid,title\n1,Ventilador año')
  expect((await reportOf(marked)).charsets).toEqual([])
})

test.each([
  ['nothing', '', 'the file is empty'],
  ['a page', '<!DOCTYPE html><html>', 'HTML, not a feed: the address gave a page, perhaps one to log in'],
  ['a word', 'hello', 'neither JSON nor XML nor a table with a line of headers'],
  ['JSON that breaks off', '[{"id":1,"title":"x"},{"id"', 'line 1, column 28: the text ends too early'],
  ['JSON without a list', '{"a":1}', 'there is no list of products'],
  ['an empty list', '[]', 'no products'],
  ['rows that are no products', '[{"id":1},{"title":"x"}]', 'no products: row 1 has no title'],
  ['a feed without items', '<?xml version="1.0"?><rss><channel></channel></rss>', 'no products'],
])('A file of %s is refused in a sentence', async (_, content, said) => {
  await write('in', content)
  const { code, out, err } = await run('in', '-o', 'out.json')
  expect([code, out]).toEqual([1, ''])
  expect(err).toContain(`in: ${said}`)
  expect(await readdir(cwd)).toEqual(['in'])
  expect(JSON.parse((await run('in', '--json')).out)).toMatchObject({ ok: false })
})

test('Wrong use is said, and nothing is written over', async () => {
  await write('in.json', fans)
  expect(await run()).toMatchObject({ code: 2, err: expect.stringContaining('name a file of products') })
  expect(await run('in.json', '-o', './in.json')).toMatchObject({ code: 2 })
  expect(await run('in.json', '--currency', 'euro')).toMatchObject({ code: 2 })
  expect(await run('in.json', '-o', 'no/such/out.json')).toMatchObject({ code: 2 })
  const gone = { code: 2, err: expect.stringContaining('there is no file gone.json that can be read') }
  expect(await run('gone.json')).toMatchObject(gone)
  expect(await run('in.json', '--manifest', 'gone.json')).toMatchObject(gone)
  expect(await run('.')).toMatchObject({ code: 2, err: expect.not.stringContaining('EISDIR') })
  await write('broken.json', '{')
  const none = { code: 1, err: expect.stringContaining('npx tendero check broken.json') }
  expect(await run('in.json', '--manifest', 'broken.json')).toMatchObject(none)
  expect(JSON.parse(await readFile(join(cwd, 'in.json'), 'utf8'))).toEqual(fans)
})

describe('a manifest held against any form of catalogue', () => {
  const manifest = (url: string) => ({
    catalog: { url },
    guides: {
      fans: {
        title: 'Fans',
        questions: [
          { id: 'quiet', type: 'yes-no', ask: 'Quiet?', yes: { wish: { field: 'Noise', atMost: 30 } } },
        ],
      },
    },
  })
  const checked = async (...args: string[]) => {
    const out: string[] = []
    const code = await check(['shop.json', ...args], {
      cwd,
      out: text => out.push(text),
      err: text => out.push(text),
    })
    return { code, out: out.join('\n') }
  }

  test('A feed that no page reads, is checked all the same when it is named', async () => {
    await write('shop.json', manifest('/catalog.json'))
    await write('feed.csv', 'id;title;Noise\n1;Fan;25 dB\n2;Fan;45 dB')
    expect(await checked('--catalog', 'feed.csv')).toMatchObject({
      code: 0,
      out: expect.stringContaining('checked against 2 products of feed.csv'),
    })
    await write('feed.csv', 'id;title;Loud\n1;Fan;25 dB')
    expect((await checked('--catalog', 'feed.csv')).out).toContain('no product has "Noise"')
  })

  test('A manifest that sends the page to such a feed, is told to compile it', async () => {
    await write('shop.json', manifest('/feed.csv'))
    await write('feed.csv', 'id;title;Noise\n1;Fan;25 dB')
    const { code, out } = await checked()
    expect(code).toBe(1)
    expect(out).toContain(
      'catalog.url: no page reads csv; compile it (npx tendero catalog feed.csv -o catalog.json)',
    )
  })

  test('The compiled catalogue is checked as the list that it was', async () => {
    await write('shop.json', manifest('/catalog.json'))
    await write('feed.csv', 'id;title;Noise\n1;Fan;25 dB\n2;Fan;45 dB')
    await run('feed.csv', '-o', 'catalog.json')
    expect(await checked()).toMatchObject({
      code: 0,
      out: expect.stringContaining('checked against 2 products of catalog.json'),
    })
    expect((await run('catalog.json')).err).toContain('compiled already')
  })
})

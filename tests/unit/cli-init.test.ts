import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { check } from '../../src/cli/check'
import { init } from '../../src/cli/init'

let cwd: string
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'tendero-init-'))
})
afterEach(() => rm(cwd, { recursive: true }))

async function run(...args: string[]) {
  const out: string[] = []
  const err: string[] = []
  const io = { cwd, out: (text: string) => out.push(text), err: (text: string) => err.push(text) }
  return { code: await init(args, io), out: out.join('\n'), err: err.join('\n') }
}

const write = (name: string, value: unknown) =>
  writeFile(join(cwd, name), typeof value === 'string' ? value : JSON.stringify(value))

/** What `tendero check` says to the draft in a file, held against its catalogue. */
async function verdict(manifest: string, catalogue: string): Promise<string[]> {
  const said: string[] = []
  const io = { cwd, out: (text: string) => said.push(text), err: (text: string) => said.push(text) }
  await check([manifest, '--catalog', catalogue], io)
  return said
}

const mugs = Array.from({ length: 40 }, (_, i) => ({
  id: `mug-${i}`,
  title: `Mug ${i}`,
  url: `https://www.clay-and-co.example/en/mug-${i}`,
  price: 8 + (i % 9),
  currency: 'GBP',
  colour: ['red', 'white', 'blue'][i % 3],
  size: ['S', 'L', 'M'][Math.floor(i / 3) % 3],
  weight: 200 + ((i * 37) % 300),
}))

describe('A shop with a catalogue', () => {
  test('gets a manifest that has nothing to mend, and hears what was guessed', async () => {
    await write('mugs.json', mugs)
    const { code, out, err } = await run('mugs.json', '-o', 'tendero.json')
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('drafted from 40 products\n')
    expect(out).toContain('language: English; shop.locale "en"\nname: Clay And Co\n')
    expect(out).toContain('units: guessed for weight (g)')
    expect(out).toContain(
      'drafted: tendero.json; edit it, then npx tendero check tendero.json --catalog mugs.json',
    )
    const { shop, catalog, guides } = JSON.parse(await readFile(join(cwd, 'tendero.json'), 'utf8'))
    expect(shop).toEqual({ name: 'Clay And Co', locale: 'en', currency: 'GBP' })
    expect(catalog.url).toBe('/mugs.json')
    expect(guides['find-yours'].questions.map(({ id }: { id: string }) => id).sort()).toEqual([
      'budget',
      'colour',
      'size',
      'weight',
    ])
    expect(await verdict('tendero.json', 'mugs.json')).toEqual([
      'checked against 40 products of mugs.json',
      '1 guide, 2 campaigns: all right',
    ])
  })

  test('that names no file, gets nothing but the manifest on the standard output', async () => {
    await write('mugs.json', mugs)
    const { code, out, err } = await run('mugs.json')
    expect(code).toBe(0)
    expect(Object.keys(JSON.parse(out))).toEqual(['$schema', 'shop', 'catalog', 'guides', 'campaigns'])
    expect(err).toContain('drafted from 40 products')
  })

  test('keeps the manifest that it has, unless it says --force', async () => {
    await write('mugs.json', mugs)
    await write('tendero.json', 'mine')
    expect(await run('mugs.json', '-o', 'tendero.json')).toEqual({
      code: 2,
      out: '',
      err: 'tendero.json is there already; name another file, or add --force to write over it',
    })
    expect(await readFile(join(cwd, 'tendero.json'), 'utf8')).toBe('mine')
    expect((await run('mugs.json', '-o', 'tendero.json', '--force')).code).toBe(0)
    expect(await readFile(join(cwd, 'tendero.json'), 'utf8')).toContain('"find-yours"')
  })

  test('of other names than the usual, gets them mapped', async () => {
    await write('odd.json', {
      tienda: 'La Loza',
      items: mugs.map(({ title, price, colour }) => ({ Nombre: title, Precio: price, Color: colour })),
    })
    const { code, out, err } = await run('odd.json')
    expect(code).toBe(0)
    expect(JSON.parse(out).catalog.map).toEqual({ id: 'Nombre', title: 'Nombre', price: 'Precio' })
    expect(JSON.parse(out).shop.name).toBe('La Loza')
    expect(err).toContain('names of the catalogue: {"id":"Nombre"')
    await write('draft.json', out)
    expect((await verdict('draft.json', 'odd.json')).at(-1)).toBe('1 guide, 2 campaigns: all right')
  })

  test('of one product, gets a manifest without a guide', async () => {
    await write('one.json', mugs.slice(0, 1))
    const { code, out, err } = await run('one.json')
    expect(code).toBe(0)
    expect(JSON.parse(out)).not.toHaveProperty('guides')
    expect(err).toContain('no guide: the products do not differ in anything that could be asked')
    await write('draft.json', out)
    expect((await verdict('draft.json', 'one.json')).at(-1)).toBe('0 guides, 0 campaigns: all right')
  })

  test('in several currencies, gets no question about the price, and hears why', async () => {
    await write(
      'mixed.json',
      mugs.map((mug, i) => ({ ...mug, currency: i % 3 ? 'EUR' : 'USD' })),
    )
    const { out, err } = await run('mixed.json')
    expect(out).not.toContain('"budget"')
    expect(JSON.parse(out).shop.currency).toBe('EUR')
    expect(err).toContain('currency: EUR, the most frequent of EUR (26), USD (14)')
    expect(err).toContain('no question about the price: 14 prices are not in EUR')
  })
})

test.each(['es', 'en'])('The demo’s catalogue in %s, gives a guide with nothing to mend', async language => {
  const catalogue = resolve(import.meta.dirname, `../../demo/public/catalog.${language}.json`)
  const { code, out } = await run(catalogue, '-o', 'tendero.json')
  expect([code, out]).toEqual([0, expect.stringContaining(`shop.locale "${language}"`)])
  expect((await verdict('tendero.json', catalogue)).slice(1)).toEqual(['1 guide, 2 campaigns: all right'])
  const { questions } = JSON.parse(await readFile(join(cwd, 'tendero.json'), 'utf8')).guides['find-yours']
  expect(questions[0]).toMatchObject({ id: 'category', options: expect.arrayContaining([]) })
  expect(questions.length).toBeGreaterThan(5)
})

test('The words of a Spanish shop, are Spanish with English beside', async () => {
  const catalogue = resolve(import.meta.dirname, '../../demo/public/catalog.es.json')
  const { out } = await run(catalogue)
  const { questions } = JSON.parse(out).guides['find-yours']
  expect(questions[0].ask).toEqual({ es: '¿Qué buscas?', en: 'What are you looking for?' })
  const types = questions.find(({ id }: { id: string }) => id === 'type-heater')
  expect(types.options.map(({ label }: { label: string }) => label)).toContain('Radiador de aceite')
})

test.each<[string, string, RegExp]>([
  ['holds no products', '[]', /^c\.json: (no products in it|it cannot be read)/],
  ['holds something else', '{"a":[1,"x",null]}', /^c\.json: (no products in it|it cannot be read)/],
  ['is cut off', '[{"id":1', /^c\.json: it cannot be read/],
  ['is a page', '<!doctype html><p>404', /^c\.json: it cannot be read/],
  ['is empty', '', /^c\.json: it cannot be read/],
])('A shop whose catalogue %s, hears so in a sentence', async (_, text, said) => {
  await write('c.json', text)
  const { code, out, err } = await run('c.json', '-o', 'tendero.json')
  expect([code, out]).toEqual([1, ''])
  expect(err).toMatch(said)
  await expect(readFile(join(cwd, 'tendero.json'))).rejects.toThrow()
})

test.each<[string, string[], RegExp]>([
  ['no file', [], /^name one catalogue/],
  ['two files', ['a.json', 'b.json'], /^name one catalogue/],
  ['an option of no name', ['a.json', '--fource'], /^Unknown option '--fource'/],
  ['a file that is not there', ['none.json'], /^cannot read none\.json; write the name of a catalogue/],
])('A shop that gives %s, learns how it is done', async (_, args, said) => {
  const { code, err } = await run(...args)
  expect(code).toBe(2)
  expect(err).toMatch(said)
})

test('A feed gives its name, the units of its numbers and its kinds of product by their last word', async () => {
  const item = (n: number) =>
    `<item><g:id>${n}</g:id><title>Item ${n}</title><g:link>https://pots.example/${n}</g:link>
    <g:price>${10 + n} EUR</g:price><g:availability>in_stock</g:availability>
    <g:product_type>Home &gt; ${n % 2 ? 'Kettles' : 'Pots'}</g:product_type>
    <g:product_detail><g:attribute_name>Holds</g:attribute_name><g:attribute_value>${1 + (n % 3) / 2} l</g:attribute_value></g:product_detail></item>`
  const items = Array.from({ length: 40 }, (_, n) => item(n)).join('')
  await write(
    'feed.xml',
    `<rss xmlns:g="http://base.google.com/ns/1.0"><channel><title>Pots &amp; Co</title>${items}</channel></rss>`,
  )
  const manifest = JSON.parse((await run('feed.xml')).out)
  expect(manifest.shop.name).toBe('Pots & Co')
  expect(manifest.catalog.fields.Holds.unit).toBe('l')
  const [kind, holds] = manifest.guides['find-yours'].questions
  expect(kind.options.map((one: { wish: object }) => one.wish)).toMatchObject([
    { field: 'category', is: 'Kettles' },
    { field: 'category', is: 'Pots' },
  ])
  expect(holds.options.map((one: { label: unknown }) => one.label)).toContain('1 l')
})

test('A shop that names a folder that is not there, hears so', async () => {
  await write('mugs.json', mugs)
  const { code, err } = await run('mugs.json', '-o', 'no/tendero.json')
  expect([code, err]).toEqual([2, 'cannot write no/tendero.json; name a file in a folder that is there'])
})

test('A shop that asks for help, gets it', async () => {
  const { code, out } = await run('--help')
  expect([code, out.includes('--force')]).toEqual([0, true])
})

/** The compiled catalogue: the same shop in a smaller file. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compile } from '../../src/compact/compile'
import type { CompactCatalogue } from '../../src/compact/contract'
import { digitsAt, fromDigits, toDigits } from '../../src/compact/digits'
import { facetsOf } from '../../src/guide/facets'
import { shelve } from '../../src/guide/shelve'
import { buildTable, type Table } from '../../src/guide/table'
import type { FieldValue, Product } from '../../src/page'
import { loadCatalog } from '../../src/recommenders/load-catalog'
import { readProducts } from '../../src/recommenders/read-products'
import { makeProduct, must, wish } from '../support/make-product'

const BASE = 'https://shop.example/'

/** A page that loads these files, by name. */
function page(files: Record<string, unknown>) {
  const problems: string[] = []
  const asked: string[] = []
  const load = () =>
    loadCatalog(
      { url: '/data/catalog.json' },
      {
        base: `${BASE}es/fans?x=1`,
        currency: 'EUR',
        fetch: async address => {
          const { pathname, search } = new URL(String(address))
          asked.push(pathname + search)
          const name = pathname.replace('/data/', '')
          return Object.hasOwn(files, name)
            ? new Response(JSON.stringify(files[name]))
            : new Response('', { status: 404 })
        },
        problem: (code, message) => problems.push(`${code}: ${message}`),
      },
    )
  return { load, problems, asked }
}

function filesOf(products: readonly Product[]): {
  'catalog.json': CompactCatalogue
  [card: string]: unknown
} {
  const { catalogue, cards } = compile(products, 'catalog.cards-{n}.json')
  return {
    'catalog.json': catalogue,
    ...Object.fromEntries(cards.map((card, n) => [`catalog.cards-${n}.json`, card])),
  }
}

const loadOf = (products: readonly Product[]) => page(filesOf(products)).load()
const productsOf = (table: Table) => table.ids.map((_, row) => table.product(row))

const word = fc.constantFrom('tower', 'Desk', 'ñandú', '"\\', 'ceiling fan', '12', '')
const value = fc.oneof<fc.Arbitrary<FieldValue>[]>(
  word.filter(Boolean),
  fc.integer({ min: -5, max: 300 }),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e12 }).map(n => n + 0 || 0),
  fc.integer({ min: 0, max: 9999 }).map(n => n / 100),
  fc.boolean(),
  fc.uniqueArray(fc.constantFrom('timer', 'app', 'remote'), { maxLength: 3 }),
)
const product = fc
  .record({
    id: fc.oneof(
      fc.integer({ min: 0, max: 999 }).map(n => `p${n}`),
      fc.string({ minLength: 1, maxLength: 5 }).map(id => id.replace(/[^\w]/g, '_')),
    ),
    title: fc.constantFrom('A fan', 'Ventilador ñ', '<b>'),
    url: fc.option(fc.constantFrom(`${BASE}a`, `${BASE}b?c=1#d`, 'https://other.example/'), { nil: null }),
    image: fc.option(fc.constant('https://cdn.example/1.jpg'), { nil: null }),
    price: fc.option(
      fc.integer({ min: 1, max: 99_999 }).map(n => n / 100),
      { nil: null },
    ),
    availability: fc.constantFrom('InStock' as const, 'OutOfStock' as const, 'PreOrder' as const, null),
    brand: fc.option(fc.constantFrom('Brisa', 'Duna'), { nil: null }),
    sku: fc.option(
      fc.string({ minLength: 1, maxLength: 4 }).map(sku => sku.replace(/[^\w]/g, '_')),
      { nil: null },
    ),
    gtin: fc.option(fc.constant('4006381333931'), { nil: null }),
    fields: fc.dictionary(fc.constantFrom('a', 'b', 'popularity', 'constructor', 'price'), value),
  })
  .map(({ fields, ...core }) => makeProduct({ ...fields }, { currency: 'EUR', ...core }))
const someProducts = fc.uniqueArray(product, { selector: ({ id }) => id, minLength: 1, maxLength: 30 })

describe('a compiled catalogue', () => {
  test('A visitor sees the same products, options and order as of the plain list', async () => {
    await fc.assert(
      fc.asyncProperty(someProducts, async products => {
        // through the door first: what a page reads of the plain list is clean
        const read = readProducts(
          products.map(({ fields, ...core }) => ({ ...core, fields })),
          { base: BASE, currency: 'EUR' },
        ).products
        const plain = buildTable(read)
        const compact = await loadOf(read)
        expect(compact.ids).toEqual(plain.ids)
        expect(compact).toMatchObject({ size: plain.size, available: plain.available, given: false })
        for (const field of [
          'a',
          'b',
          'popularity',
          'price',
          'brand',
          'sku',
          'id',
          'availability',
          'constructor',
          'toString',
          '__proto__',
        ])
          expect(compact.column(field)).toEqual(plain.column(field))
        const wishes = [must('a', { is: 'tower' }), wish('b', { atMost: 40 }), must('price', { atMost: 500 })]
        expect(
          shelve(compact, wishes, 4).shelves.map(s => s.products.map(p => [p.product.id, p.reasons])),
        ).toEqual(shelve(plain, wishes, 4).shelves.map(s => s.products.map(p => [p.product.id, p.reasons])))
        expect(facetsOf(compact)).toEqual(facetsOf(plain))
        const among = [must('b', { atLeast: 1 })]
        expect(compact.among(among).ids).toEqual(plain.among(among).ids)
        const shown = productsOf(compact)
        await compact.complete(shown)
        expect(shown).toEqual(productsOf(plain))
      }),
    )
  })

  test('Numbers in digits come back as they were', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 2 ** 31 }), { minLength: 1 }), numbers => {
        const digits = toDigits(numbers)
        expect([...fromDigits(digits, numbers.length)]).toEqual(numbers)
        numbers.forEach((number, row) => {
          expect(digitsAt(digits, numbers.length, row)).toBe(number)
        })
        expect(JSON.stringify(digits)).toHaveLength(digits.length + 2)
      }),
    )
  })

  test('Measures with many values, ids with numbers and SKUs like ids are packed, and exactly the same', async () => {
    const products = Array.from({ length: 2000 }, (_, n) =>
      makeProduct(
        { noise: 18 + (n % 480) / 10, mixed: n % 2 ? n * 1.37 : 'word', popularity: (n * 7919) % 2003 },
        { id: `p${n}`, sku: `S${n}`, price: 10 + ((n * 37) % 50_000) / 100, title: `Fan ${n}` },
      ),
    )
    const files = filesOf(products)
    const { ids, sku, fields } = files['catalog.json']
    expect(ids).toHaveProperty('c')
    expect(sku).toEqual({ cut: 1, p: 'S' })
    expect(Object.fromEntries(fields).noise).toMatchObject({ by: 10 })
    const table = await page(files).load()
    const plain = buildTable(products)
    for (const field of ['noise', 'mixed', 'popularity', 'price', 'sku'])
      expect(table.column(field)).toEqual(plain.column(field))
  })

  test('A text that is another on every product goes to the cards: shown, not asked for', async () => {
    const products = Array.from({ length: 2100 }, (_, n) =>
      makeProduct({ about: `Story ${n}`, kind: 'fan' }, { id: `${n}` }),
    )
    const { carded } = compile(products, 'c-{n}.json')
    expect(carded).toEqual(['about'])
    const table = await loadOf(products)
    expect(table.column('about').values).toEqual([null])
    await table.complete([table.product(0)])
    expect(table.product(0).fields).toEqual({ about: 'Story 0', kind: 'fan' })
  })

  test('Of more products than a page reads, those that can be bought and are popular stay', () => {
    const { catalogue, cut } = compile(
      Array.from({ length: 20_500 }, (_, n) =>
        makeProduct({ popularity: n }, { id: `${n}`, availability: n % 2 ? 'InStock' : 'OutOfStock' }),
      ),
      'c-{n}.json',
    )
    expect(cut).toBe(500)
    expect(catalogue).toMatchObject({ rows: 20_000, available: 10_250 })
  })
})

describe('the cards', () => {
  const products = Array.from({ length: 600 }, (_, n) =>
    makeProduct({}, { id: `p${1000 + n}`, title: `Fan ${n}`, url: `/p/${n}` }),
  )

  test('A visitor fetches the cards of what he sees, each file once, and no others', async () => {
    const { load, asked, problems } = page(filesOf(products))
    const table = await load()
    const [first, second, last] = [table.product(0), table.product(1), table.product(599)]
    expect(first).toMatchObject({ id: 'p1000', title: 'p1000', url: null })
    await Promise.all([table.complete([first!, second!]), table.complete([first!])])
    await table.complete([last!])
    expect(first).toMatchObject({ title: 'Fan 0', url: `${BASE}p/0` })
    expect(last).toMatchObject({ title: 'Fan 599', url: `${BASE}p/599` })
    expect(asked.map(address => address.replace(/\?.*/, ''))).toEqual([
      '/data/catalog.json',
      '/data/catalog.cards-0.json',
      '/data/catalog.cards-2.json',
    ])
    expect(problems).toEqual([])
  })

  test('Cards that cannot be had leave the id as the name, are told once, and are tried again', async () => {
    const files: Record<string, unknown> = filesOf(products)
    const there = files['catalog.cards-0.json']
    delete files['catalog.cards-0.json']
    const { load, problems } = page(files)
    const table = await load()
    const shown = [table.product(0), table.product(1)]
    await table.complete(shown)
    expect(shown.map(({ title }) => title)).toEqual(['p1000', 'p1001'])
    expect(problems).toEqual(['catalog-cards: /data/catalog.json: status 404'])
    files['catalog.cards-0.json'] = there
    await table.complete(shown)
    expect(shown.map(({ title }) => title)).toEqual(['Fan 0', 'Fan 1'])
  })

  test('Cards of another day are not shown under the wrong product', async () => {
    const files: Record<string, unknown> = filesOf(products)
    files['catalog.cards-0.json'] = filesOf(products.slice(1))['catalog.cards-0.json']
    const { load, problems } = page(files)
    const table = await load()
    await table.complete([table.product(0)])
    expect(table.product(0).title).toBe('p1000')
    expect(problems[0]).toMatch(/not those of this catalogue/)
  })

  test('An address that would run a script is none, and a title that would turn the page is plain', async () => {
    const files = filesOf([makeProduct({}, { id: 'x', title: 'a\u202eb', url: 'javascript:alert(1)' })])
    const table = await page(files).load()
    await table.complete([table.product(0)])
    expect(table.product(0)).toMatchObject({ title: 'ab', url: null })
  })
})

describe('a compiled catalogue that is broken', () => {
  const good = filesOf([
    makeProduct({ a: 1, b: ['x'] }, { id: 'p1', price: 3 }),
    makeProduct({ a: 'y' }, { id: 'q' }),
  ])['catalog.json'] as unknown as Record<string, unknown>

  test.each<[string, Record<string, unknown>, RegExp]>([
    ['made by another version', { version: 2 }, /another version: compile it again/],
    ['too long', { rows: 20_001 }, /20001 products, and no page reads more than 20000/],
    ['without rows', { rows: 0 }, /broken/],
    ['with odd rows', { rows: '2' }, /broken/],
    ['with half a row', { rows: 0.5 }, /broken/],
    ['with more that can be bought than there are', { available: 3 }, /broken/],
    ['without fields', { fields: undefined }, /broken/],
    ['with a column that is too short', { fields: [['a', { c: '#', v: [1] }]] }, /broken/],
    ['with a value that is none', { fields: [['a', { c: '##', v: [{}] }]] }, /broken/],
    ['with a list of unknown words', { fields: [['a', { c: '##', v: [[3]], w: ['x'] }]] }, /broken/],
    ['with numbers of nothing', { fields: [['a', { c: '##', from: 0, by: 0 }]] }, /broken/],
    ['with too few ids', { ids: { p: '', t: ['x'] } }, /broken/],
    ['without cards', { cards: undefined }, /broken/],
  ])('%s is refused in a sentence, so that the next recommender answers', async (_, change, said) => {
    const { load } = page({ 'catalog.json': { ...good, ...change } })
    await expect(load()).rejects.toThrow(said)
    await expect(load()).rejects.toThrow(/^\/data\/catalog\.json: /)
  })

  test('Codes that stand for nothing are unknown', async () => {
    const { load } = page({ 'catalog.json': { ...good, fields: [['a', { c: 'c~', v: [1] }]] } })
    const table = await load()
    expect(
      table
        .column('a')
        .values.slice(1)
        .every(value => value === null),
    ).toBe(true)
    expect(table.product(0).fields).toEqual({})
  })
})

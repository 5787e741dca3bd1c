/** Compiled catalogues and models that somebody has been at: refused with a sentence, or harmless. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compile } from '../../src/compact/compile'
import { nearest } from '../../src/guide/alike'
import { facetsOf } from '../../src/guide/facets'
import { prior } from '../../src/guide/prior'
import { shelve } from '../../src/guide/shelve'
import { decode } from '../../src/model/decode'
import { encode } from '../../src/model/encode'
import { learn } from '../../src/model/learn'
import { predict } from '../../src/model/predict'
import { loadCatalog } from '../../src/recommenders/load-catalog'
import { makeProduct, must, wish } from '../support/make-product'

const products = Array.from({ length: 70 }, (_, n) =>
  makeProduct(
    { noise: n / 10, kind: ['tower', 'desk'][n % 2]!, tags: ['a', `t${n % 5}`], code: n % 3 },
    {
      id: `p${n + 100}`,
      title: `Thing ${n}`,
      url: `https://shop.example/p/${n}`,
      price: n + 0.5,
      availability: n % 4 ? 'InStock' : 'OutOfStock',
      sku: `S${n + 100}`,
    },
  ),
)

const odd = fc.oneof(
  fc.constantFrom<unknown[]>(
    null,
    -1,
    0,
    1e9,
    4294967296,
    0.5,
    '',
    '5',
    '#',
    '\u0000',
    '~~~~~~~',
    'x'.repeat(70),
    'x'.repeat(700),
    '__proto__',
    'javascript:alert(1)',
    'https://a:b@evil.example/',
    'data:text/html,x',
    '<img src=x>',
    true,
    [],
    {},
    [null],
    ['map'],
    [['length']],
    { c: 1 },
    { t: 5 },
    { p: {}, t: [1] },
    { length: 5 },
  ),
  fc.jsonValue({ maxDepth: 2 }),
)

/** The JSON with something else in one place; `at` says which, as a share of all places. */
function tampered(file: unknown, changes: readonly (readonly [at: number, value: unknown])[]): unknown {
  const root = { file: structuredClone(file) }
  for (const [at, value] of changes) {
    const places: [object, string][] = []
    const walk = (inner: unknown) => {
      if (typeof inner !== 'object' || inner === null) return
      for (const key of Object.keys(inner)) {
        places.push([inner, key])
        walk((inner as Record<string, unknown>)[key])
      }
    }
    walk(root)
    const [inner, key] = places[Math.floor(at * places.length)]!
    Object.defineProperty(inner, key, {
      value: structuredClone(value),
      enumerable: true,
      configurable: true,
      writable: true,
    })
  }
  return root.file
}
const share = fc.double({ min: 0, max: 0.999999, noNaN: true })
const changes = fc.array(fc.tuple(share, odd), { minLength: 1, maxLength: 2 })

const { catalogue, cards } = compile(products, 'catalog.cards-{n}.json')

async function load(main: unknown, card: unknown) {
  const problems: string[] = []
  const table = await loadCatalog(
    { url: '/catalog.json' },
    {
      base: 'https://shop.example/',
      currency: 'EUR',
      fetch: async address => new Response(JSON.stringify(String(address).includes('cards') ? card : main)),
      problem: (code, message) => problems.push(`${code}: ${message}`),
    },
  )
  return { table, problems }
}

/** All that is done with a table in the page. */
async function use(main: unknown, card: unknown): Promise<void> {
  const { table } = await load(main, card)
  for (const field of ['price', 'noise', 'kind', 'tags', 'sku', 'id', 'code']) {
    const { values, codes } = table.column(field)
    expect(codes.length).toBe(table.size)
    expect(codes.every(code => code < values.length)).toBe(true)
  }
  facetsOf(table)
  prior(table, { viewed: ['p100', 'S101'], bought: [], dismissed: [] })
  const wishes = [must('kind', { is: 'desk' }), wish('noise', { atMost: 3 }), wish('tags', { in: ['t1'] })]
  const shown = shelve(table, wishes, 3).shelves.flatMap(shelf => shelf.products.map(one => one.product))
  nearest(table, shown, [...table.ids.keys()], 3)
  await table.complete(shown)
  for (const { url, image, title } of shown) {
    for (const address of [url, image]) expect(address ?? 'https://').toMatch(/^https?:\/\/(?!a:b@)/)
    expect(typeof title).toBe('string')
  }
}

describe('A visitor of a shop whose compiled catalogue is broken', () => {
  test('is shown products, or the shop is told in a sentence', async () => {
    await fc.assert(
      fc.asyncProperty(changes, async some => {
        await use(tampered(catalogue, some), cards[0]).catch((error: Error) => {
          expect(error.message).toMatch(
            /^\/catalog\.json: (the compiled|compiled by|no products|\S+ products)/,
          )
        })
      }),
      { numRuns: 600 },
    )
  })

  test('is shown products, whatever the files of cards hold', async () => {
    await fc.assert(
      fc.asyncProperty(changes, async some => use(catalogue, tampered(cards[0], some))),
      { numRuns: 300 },
    )
  })

  test('has no page reserve memory for numbers that a broken column names', async () => {
    const far = (c: string) => ({ ...catalogue, fields: [['noise', { c, from: 0, by: 10 }]] })
    await expect(load(far('c'.repeat(70 * 6)), cards[0])).rejects.toThrow('broken')
    // two of its characters are no digits
    const { table } = await load(far('"!'.padEnd(70, '%')), cards[0])
    expect([0, 1, 2].map(row => table.product(row).fields.noise)).toEqual([undefined, undefined, 0.1])
    expect([...table.column('noise').codes.subarray(0, 3)]).toEqual([0, 0, 1])
  })

  test('reads no word that is none of the list', async () => {
    const fields = [['tags', { c: '$'.repeat(70), v: [['map', 'length']], w: ['a'] }]]
    await expect(load({ ...catalogue, fields }, cards[0])).rejects.toThrow('broken')
  })
})

describe('A visitor of a shop whose model is broken', () => {
  const ids = Array.from({ length: 12 }, (_, n) => `p${n}`)
  const visits = Array.from({ length: 40 }, (_, n) => ({
    items: [n % 12, (n * 5) % 12, (n * 7) % 12],
    end: n,
  }))
  const file = encode(learn({ ids, visits }, 8), {
    made: '2026-01-01',
    from: { visits: 40, views: 120, days: 1 },
    most: 8,
    size: 12,
  })

  test('is shown what it says, or the shop is told in a sentence', () => {
    fc.assert(
      fc.property(changes, some => {
        let model: ReturnType<typeof decode>
        try {
          model = decode(JSON.parse(JSON.stringify(tampered(file, some) ?? null)))
        } catch (error) {
          expect((error as Error).message).toMatch(/model/)
          return
        }
        const rows = predict(model, ['p1', 'p2', '__proto__', 'gone'], 20)
        expect(new Set(rows).size).toBe(rows.length)
        for (const row of rows) expect(typeof model.ids[row]).toBe('string')
      }),
      { numRuns: 1000 },
    )
  })
})

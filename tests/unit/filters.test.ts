/** Wishes in the languages of search tools: whatever a value is, it stays the value that it is. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compile as toAlgolia } from '../../src/recommenders/algolia'
import { clauseOf } from '../../src/recommenders/clauses'
import { compile as toElasticsearch } from '../../src/recommenders/elasticsearch'
import { compile as toMeilisearch } from '../../src/recommenders/meilisearch'
import { compile as toQdrant } from '../../src/recommenders/qdrant'
import { compile as toReql } from '../../src/recommenders/recombee'
import { compile as toTypesense } from '../../src/recommenders/typesense'
import { understand as ofAlgolia } from '../engines/algolia'
import type { Asks } from '../engines/contract'
import { understand as ofElasticsearch } from '../engines/elasticsearch'
import { understand as ofMeilisearch } from '../engines/meilisearch'
import { understand as ofQdrant } from '../engines/qdrant'
import { evaluate } from '../engines/reql'
import { understand as ofTypesense } from '../engines/typesense'
import '../support/same-cases'
import { must } from '../support/make-product'

type Wishes = Parameters<typeof toTypesense>[0]

/** Each language written by us, and read as its tool reads it. */
const LANGUAGES: [string, (wishes: Wishes) => { asks: Asks[]; whole: boolean }][] = [
  [
    'algolia',
    wishes => {
      const { facetFilters, numericFilters, whole } = toAlgolia(wishes)
      return { asks: ofAlgolia(facetFilters, numericFilters), whole }
    },
  ],
  [
    'elasticsearch',
    wishes => {
      const { bool, whole } = toElasticsearch(wishes, [])
      return { asks: ofElasticsearch(JSON.parse(JSON.stringify(bool.filter))), whole }
    },
  ],
  [
    'meilisearch',
    wishes => {
      const { filter, whole } = toMeilisearch(wishes)
      return { asks: filter.flatMap(ofMeilisearch), whole }
    },
  ],
  [
    'qdrant',
    wishes => {
      const { filter, whole } = toQdrant(wishes)
      return { asks: ofQdrant(JSON.parse(JSON.stringify(filter.must))), whole }
    },
  ],
  [
    'typesense',
    wishes => {
      const { filter, whole } = toTypesense(wishes)
      return { asks: filter ? ofTypesense(filter) : [], whole }
    },
  ],
]

const HOSTILE = [
  'a` || price:>0 || brand:=`b',
  'a`',
  '`',
  'a\\',
  'a\\`',
  'a", "b',
  'a"] OR price > 0 OR brand IN ["b',
  "a' OR price > 0",
  `both " and '`,
  'a\\"',
  '-not this',
  '\\-really',
  'Nike<score=99>',
  'a:b:c',
  'a && b',
  'a) || (b',
  '] , [',
  'x\ny',
  'nul\u0000l',
  '\ud800 half',
  'ñandú 日本語 👩‍🚀',
  '\u202eturned',
  '"A" in {"B"}) or (true',
  '__proto__',
  'constructor',
  'true',
  'null',
  '{"match_all":{}}',
  'Rock & Roll, Vol. 1',
  "O'Neil",
]
const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: fc.constantFrom(...`\`"'\\&|()[]{}:,<>=- a1\n`), maxLength: 30 }),
  fc.constantFrom(...HOSTILE),
)
/** What a tool makes of a word: words, without the spaces around them. */
const heard = (word: string | number | boolean) => String(word).trim()

describe.each(LANGUAGES)('%s', (_, both) => {
  const isItself = (
    wish: Parameters<typeof must>[1],
    op: Asks['op'],
    values: readonly (string | number | boolean)[],
  ) => {
    const { asks, whole } = both([must('colour', wish)])
    if (!whole) return asks.length === 0
    const said = asks.flatMap(one => one.values.map(heard))
    return (
      asks.every(one => one.field === 'colour' && one.op === op) &&
      JSON.stringify(said) === JSON.stringify(values.map(heard))
    )
  }

  test('A shop whose values are written in another language of filters, has them taken for values, or left out', () => {
    fc.assert(fc.property(nasty, word => isItself({ is: word }, 'in', [word])))
    fc.assert(fc.property(nasty, word => isItself({ not: word }, 'not in', [word])))
    fc.assert(
      fc.property(fc.array(nasty, { minLength: 1, maxLength: 5 }), words =>
        isItself({ in: words }, 'in', words),
      ),
    )
  })

  test.each(HOSTILE)('A visitor who wishes for %j, wishes for nothing else', word => {
    expect(isItself({ is: word }, 'in', [word])).toBe(true)
  })

  test('A visitor who wishes for a plain word, a number, a yes, or one of several, has it said', () => {
    for (const word of ['Ventu', 'Rock & Roll, Vol. 1', 'ñandú 日本語 👩‍🚀', 7, -3, true, false])
      expect(both([must('colour', { is: word })])).toMatchObject({ whole: true, asks: [{ op: 'in' }] })
    expect(both([must('colour', { in: ['a', 'b'] })]).asks).toEqual([
      { field: 'colour', op: 'in', values: ['a', 'b'] },
    ])
    expect(both([must('price', { atLeast: -1.5, atMost: 20 })]).asks).toEqual([
      { field: 'price', op: '>=', values: [-1.5] },
      { field: 'price', op: '<=', values: [20] },
    ])
    expect(both([must('price', { atMost: 0 })]).asks).toEqual([{ field: 'price', op: '<=', values: [0] }])
  })

  test('Of several wishes each is said by itself', () => {
    const { asks, whole } = both([
      must('a', { is: 'x' }),
      must('b.c', { atMost: 3 }),
      must('d', { not: 'y' }),
    ])
    expect(whole).toBe(true)
    expect(asks.map(({ field }) => field).sort()).toEqual(['a', 'b.c', 'd'])
  })

  test('Numbers that are none, fields that are none, and answers not given are not said', () => {
    const wishes = [
      must('price', { atMost: Number.NaN }),
      must('price', { atLeast: Number.POSITIVE_INFINITY }),
      must('price', { atMost: '$answer' as never }),
      must('price > 0 OR x', { is: 'a' }),
      must('a`b', { is: 'a' }),
      must("a'b", { is: 'a' }),
      must('a:b', { atMost: 1 }),
      must('', { is: 'a' }),
      must('colour', { is: '' }),
      must('colour', { in: [] }),
      must('colour', { is: 'x'.repeat(201) }),
      must('colour', {}),
    ]
    for (const one of wishes) expect(both([one])).toEqual({ asks: [], whole: false })
  })
})

describe('ReQL', () => {
  const doc = {
    id: '1',
    title: '',
    url: '',
    price: 1,
    brand: 'Ventu',
    noise_db: 1,
    tags: ['desk'],
    smart: true,
  }

  test('A shop whose values are written in ReQL, has them taken for values, or left out', () => {
    fc.assert(
      fc.property(nasty, fc.boolean(), (word, isSet) => {
        const { filter, whole } = toReql([must('brand', { is: word })], [], {
          brand: isSet ? 'tags[]' : 'brand',
        })
        if (!whole) return filter === ''
        const texts: string[] = []
        // nothing of these is the product's brand or tag: who got out of his literal would make it true
        return evaluate(filter, doc, texts) === (word === 'Ventu') && texts.join() === word
      }),
    )
  })

  test('A visitor’s wishes hold for what meets them, and not for the rest', () => {
    const of = (...args: Parameters<typeof toReql>) => evaluate(toReql(...args).filter, doc)
    expect(of([must('brand', { in: ['Aire', 'Ventu'] }), must('price', { atLeast: 1, atMost: 1 })])).toBe(
      true,
    )
    expect(of([must('brand', { not: 'Ventu' })])).toBe(false)
    expect(of([must('tags', { in: ['desk', 'bed'] })], [], { tags: 'tags[]' })).toBe(true)
    expect(of([must('tags', { not: 'desk' })], [], { tags: 'tags[]' })).toBe(false)
    expect(of([must('smart', { is: true })])).toBe(true)
  })

  test('A visitor’s preferences multiply', () => {
    const liked = [must('brand', { is: 'Ventu', weight: 2 }), must('price', { atMost: 5, weight: 1 })]
    expect(evaluate(toReql([], liked).booster, doc)).toBe(6)
  })
})

test('The tool’s own name for a field is used, whatever the language itself calls its names', () => {
  expect(clauseOf(must('noise', { atMost: 3 }), { noise: 'specs.noise_db' })?.field).toBe('specs.noise_db')
  expect(clauseOf(must('constructor', { is: 'x' }), {})?.field).toBe('constructor')
  expect(clauseOf(must('__proto__', { is: 'x' }), {})?.field).toBe('__proto__')
})

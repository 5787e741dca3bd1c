import { expect, test } from 'vitest'
import { explain } from '../../src/guide/explain'
import { facetsOf } from '../../src/guide/facets'
import { buildTable } from '../../src/guide/table'
import { makeProduct, wish } from '../support/make-product'

test('A visitor sees for each wish whether the product has it, what it has instead, or that nobody says', () => {
  const product = makeProduct({ noise: 41, kind: 'Tower' }, { price: 59.9 })
  const wishes = [
    wish('noise', { atMost: 35 }),
    wish('kind', { is: 'tower' }),
    wish('airflow', { atLeast: 800 }),
    wish('price', { atMost: 60 }),
    wish('brand', { not: 'Acme' }),
  ]
  expect(explain(product, wishes)).toEqual([
    { kind: 'miss', wish: wishes[0], have: 41 },
    { kind: 'match', wish: wishes[1], have: 'Tower' },
    { kind: 'unknown', wish: wishes[2], have: undefined },
    { kind: 'match', wish: wishes[3], have: 59.9 },
    { kind: 'unknown', wish: wishes[4], have: undefined },
  ])
})

test('Options taken from the catalogue are the words of products in stock, the most frequent first', () => {
  const facets = facetsOf(
    buildTable([
      makeProduct({ kind: 'tower', has: ['timer', 'app'] }),
      makeProduct({ kind: 'tower', has: ['timer'], silent: true }),
      makeProduct({ kind: 'desk', silent: false }),
      makeProduct({ kind: 'ceiling' }),
      makeProduct({ kind: 'box' }, { availability: 'OutOfStock' }),
    ]),
  )
  expect(facets.kind).toEqual({
    kind: 'words',
    words: [
      { word: 'tower', count: 2 },
      { word: 'ceiling', count: 1 },
      { word: 'desk', count: 1 },
    ],
  })
  expect(facets.has).toEqual({
    kind: 'words',
    words: [
      { word: 'timer', count: 2 },
      { word: 'app', count: 1 },
    ],
  })
  expect(facets.silent).toEqual({
    kind: 'words',
    words: [
      { word: 'false', count: 1 },
      { word: 'true', count: 1 },
    ],
  })
})

test('A range taken from the catalogue spans the numbers of products in stock', () => {
  const facets = facetsOf(
    buildTable([
      makeProduct({ noise: 20 }, { price: 12.5 }),
      makeProduct({ noise: 44 }, { price: 300 }),
      makeProduct({}, { price: 999, availability: 'OutOfStock' }),
    ]),
  )
  expect(facets.noise).toEqual({ kind: 'numbers', min: 20, max: 44 })
  expect(facets.price).toEqual({ kind: 'numbers', min: 12.5, max: 300 })
})

test('A catalogue with fields named as parts of every object, has no facets but its own', () => {
  const facets = facetsOf(buildTable([makeProduct({ constructor: 'x' })]))
  expect(Object.keys(facets)).toEqual(['constructor'])
  expect(facets.toString).toBeUndefined()
})

test('A field with hundreds of words gives the 24 most frequent; only the fields asked for are counted', () => {
  const table = buildTable(
    Array.from({ length: 300 }, (_, n) => makeProduct({ word: `w${n % 100}`, other: n })),
  )
  const facets = facetsOf(table, ['word'])
  expect(Object.keys(facets)).toEqual(['word'])
  expect(facets.word?.kind === 'words' && facets.word.words.length).toBe(24)
})

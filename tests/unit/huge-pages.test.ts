// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { readPage } from '../../src/platforms/read-page'
import { say, thingOf, values } from '../../src/platforms/readers/thing'
import { readPageOf } from '../support/read-page-of'

const offer = { price: 49.99, priceCurrency: 'EUR' }
const fan = { '@type': 'Product', name: 'Fan X', sku: 'F1', offers: offer }
const heading = { body: '<h1>Fan X</h1>' }
describe('A page of what no shop should send is read as far as it goes', () => {
  test.each<[string, (object | string)[]]>([
    [
      '4 MB of JSON-LD in a block of its own',
      [JSON.stringify({ '@type': 'Thing', text: 'x'.repeat(4e6) }), fan],
    ],
    ['JSON-LD nested ten thousand deep', [`${'{"a":['.repeat(10_000)}1${']}'.repeat(10_000)}`, fan]],
    ['JSON-LD that never ends', [`${'{"@type":"Product","name":"'.repeat(3000)}`, fan]],
    ['sixty thousand quotes', ['"'.repeat(60_001), fan]],
    ['sixty thousand comments that begin', ['/*'.repeat(60_001), fan]],
    [
      'things that stand for each other',
      [{ '@id': '#a', name: { '@id': '#b' } }, { '@id': '#b', name: { '@id': '#a' } }, fan],
    ],
    [
      'a product that is its own variant, and its own group',
      [
        {
          ...fan,
          '@id': '#f',
          hasVariant: { '@id': '#f' },
          isVariantOf: { '@id': '#f' },
          mainEntity: { '@id': '#f' },
        },
      ],
    ],
    [
      'a product that is named by itself, many times over',
      [{ ...fan, '@id': '#f', brand: Array.from({ length: 400 }, () => ({ '@id': '#f' })) }],
    ],
    [
      'an offer that offers itself',
      [
        {
          ...fan,
          offers: {
            ...offer,
            '@id': '#o',
            offers: [{ '@id': '#o' }, { '@id': '#o' }],
            priceSpecification: { '@id': '#o' },
          },
        },
      ],
    ],
    [
      'keys of the prototype',
      ['{"__proto__":{"@type":"Product","name":"Evil"},"constructor":{"prototype":1}}', fan],
    ],
    ['numbers, nulls and texts for blocks', ['7', 'null', '"Product"', '[]', '[[[[]]]]', '', fan]],
    ['two hundred blocks', [fan, ...Array.from({ length: 200 }, () => ({ '@type': 'Thing' }))]],
  ])('%s', async (_, jsonLd) => {
    const { type, product } = await readPageOf({ ...heading, jsonLd })
    expect(type).toBe('product')
    expect(product).toMatchObject({ title: 'Fan X', price: 49.99, currency: 'EUR', sku: 'F1' })
    expect(Object.getPrototypeOf(product)).toBe(Object.prototype)
  })

  test('five thousand products in data and cards are a listing, of which no product is the page’s', async () => {
    const all = Array.from({ length: 5000 }, (_, n) => ({
      ...fan,
      name: `Fan ${n}`,
      sku: `F${n}`,
      url: `/p/${n}`,
    }))
    const cards = all
      .map(
        ({ name, url }) =>
          `<article class="card"><a href="${url}">${name}</a><span class="price">€9.99</span><form action="/cart/add"><button>Add to cart</button></form></article>`,
      )
      .join('')
    const half = { '@type': 'ItemList', itemListElement: all.slice(0, 1500) }
    const { type, product } = await readPageOf({
      path: '/c/fans',
      jsonLd: [half, half, { '@graph': all }],
      body: `<h1>Fans</h1>${cards}`,
    })
    expect(type).toBe('listing')
    expect(product).toBeNull()
  })

  test('marks that refer to all of the page, each of them', async () => {
    const parts = Array.from(
      { length: 1500 },
      (_, n) => `<i itemprop="p" itemscope itemref="all">${n}</i>`,
    ).join('')
    const { product } = await readPageOf({
      body: `<h1>Fan X</h1><div itemscope itemtype="https://schema.org/Product"><b itemprop="name">Fan X</b><meta itemprop="price" content="49.99"><meta itemprop="priceCurrency" content="EUR"></div><div id="all">${parts}</div>`,
    })
    expect(product).toMatchObject({ title: 'Fan X', price: 49.99 })
  })
})

describe('A data layer of a stranger’s objects', () => {
  const read = (dataLayer: unknown[]) => readPageOf({ ...heading, dataLayer })
  const told = {
    event: 'view_item',
    ecommerce: { currency: 'EUR', items: [{ item_id: 'F1', item_name: 'Fan X', price: 49.99 }] },
  }

  test('lists and objects that hold themselves cost no more than what they say', async () => {
    const round: unknown[] = []
    round.push(round)
    const ring: Record<string, unknown> = {}
    ring.items = [ring]
    const { product } = await read([
      { event: 'x', ecommerce: round },
      { event: 'view_item', ecommerce: { items: round } },
      { ecommerce: ring },
      told,
    ])
    expect(product).toMatchObject({ id: 'F1', price: 49.99 })
  })

  test('an entry that fails when it is read costs what the layer says, and nothing else of the page', async () => {
    const fail = () => {
      throw new Error('hands off')
    }
    const trap = new Proxy({}, { get: fail, has: fail, ownKeys: fail })
    const { type, product } = await readPageOf({
      ...heading,
      jsonLd: [fan],
      dataLayer: [
        told,
        trap,
        {
          get ecommerce() {
            return fail()
          },
        },
      ],
    })
    expect(type).toBe('product')
    expect(product).toMatchObject({ title: 'Fan X', price: 49.99 })
  })

  test('ten thousand entries are read from the end', async () => {
    const { product } = await read([...Array.from({ length: 10_000 }, (_, n) => ({ event: `e${n}` })), told])
    expect(product).toMatchObject({ id: 'F1' })
  })
})

test('A thing that is called by one that is called by it, is called nothing', () => {
  const a = thingOf({ name: 1 })!
  const b = thingOf({ name: 1 })!
  a.set('name', [b, b])
  b.set('name', [a, a])
  expect(say(a, 'name')).toBeNull()
  expect(values(JSON.parse(`${'['.repeat(5000)}1${']'.repeat(5000)}`))).toEqual([])
})

test('A source whose code fails says nothing, and the others do', async () => {
  const document = new DOMParser().parseFromString(
    '<meta property="og:title" content="Fan X"><h1>Fan X</h1>',
    'text/html',
  )
  const broken = new Proxy([], {
    get: () => {
      throw new Error('no')
    },
  })
  const facts = await readPage(
    { document, url: 'https://shop.example/x', dataLayer: broken },
    { selectors: { price: '[[', title: ')' } },
    undefined,
  )
  expect(facts.type).toBe('other')
})

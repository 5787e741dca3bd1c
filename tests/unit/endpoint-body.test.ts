/** An endpoint that wants a form of its own: bodies, headers and addresses with variables, ids, and what is told afterwards. */
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { TenderoEvent } from '../../src/events'
import type { Query, RecommenderSetting } from '../../src/recommenders/contract'
import { createEndpoint } from '../../src/recommenders/endpoint'
import { fillBody } from '../../src/recommenders/fill-body'
import { endpoint } from '../../src/recommenders/schema'
import { type Answering, startAnswering } from '../support/answering'
import { makeProduct } from '../support/make-product'

const variables = {
  limit: 3,
  cart: ['a', 'b'],
  product: null,
  answers: { room: 'bed', evil: '{"$var":"secret"}', odd: { $var: 'secret' } },
  secret: 'never',
  empty: [],
}

describe('A body with variables', () => {
  test('keeps numbers numbers and lists lists, and everything that is no variable as it was written', () => {
    const template = {
      n: { $var: 'limit' },
      items: { $var: 'cart' },
      deep: [{ room: { $var: 'answers.room' } }, true, null, 7, 'text {limit}'],
      none: {},
    }
    expect(fillBody(template, variables)).toEqual({
      ...{ n: 3, items: ['a', 'b'], none: {} },
      deep: [{ room: 'bed' }, true, null, 7, 'text {limit}'],
    })
  })

  test('leaves out what is not known, and what would hold nothing else', () => {
    const unknown = { $var: 'product' }
    expect(
      fillBody({ a: unknown, b: { c: [{ d: unknown }] }, e: [unknown, 1], f: { $var: 'empty' } }, variables),
    ).toEqual({
      e: [1],
      f: [],
    })
    expect(fillBody({ a: unknown }, variables)).toBeUndefined()
  })

  test('takes what a visitor or the page says for a value, never for a template', () => {
    expect(fillBody({ a: { $var: 'answers.evil' }, b: { $var: 'answers.odd' } }, variables)).toEqual({
      a: '{"$var":"secret"}',
      b: { $var: 'secret' },
    })
    for (const name of ['constructor', '__proto__', 'answers.__proto__.x', 'cart.length', 'toString'])
      expect(JSON.stringify(fillBody({ keep: 1, x: { $var: name } }, variables)), name).not.toMatch(
        /function|native|\\{\\}/,
      )
    const odd = fillBody(JSON.parse('{"__proto__":{"polluted":{"$var":"limit"}},"x":1}'), variables)
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
    expect(JSON.stringify(odd)).toBe('{"__proto__":{"polluted":3},"x":1}')
  })
})

let server: Answering
const hydrate = vi.fn(async (ids: readonly string[]) =>
  ids.map(id => makeProduct({}, { id, title: `Fan ${id}` })),
)
beforeAll(async () => void (server = await startAnswering()))
afterAll(() => server.close())
beforeEach(() => void hydrate.mockClear())

const query: Query = {
  ...{ among: [], placement: 'guide:g', guide: 'g', answers: { q: 'x/y' }, wishes: [], product: 'p 1' },
  ...{ cart: [{ id: 'c1', quantity: 2 }], viewed: [], bought: [], dismissed: [] },
  ...{ limit: 2, locale: 'es', currency: 'EUR', visitor: 'v-1' },
}
function shop(options: object) {
  const setting = {
    ...{ base: `${server.url}/es/`, currency: 'EUR', locale: 'es', fetch, hydrate, problem: () => {} },
  } as unknown as RecommenderSetting
  return createEndpoint(endpoint.parse({ type: 'endpoint', url: '/r', ...options }), setting)
}
const ask = (one: ReturnType<typeof shop>) => one.recommend(query, new AbortController().signal)
const replying = (value: unknown) => server.answer(response => void response.end(JSON.stringify(value)))

test('A shop’s own body goes with its own headers to an address with variables', async () => {
  replying([{ id: 1, title: 'x' }])
  await ask(
    shop({
      url: '/r/{product}',
      headers: { 'x-shop': 'es' },
      body: { n: { $var: 'limit' }, cart: { $var: 'cart' }, who: { $var: 'visitor' } },
    }),
  )
  const [{ url, headers, body }] = server.asked as [(typeof server.asked)[0]]
  expect(url).toBe('/r/p%201')
  expect([headers['x-shop'], headers['content-type']]).toEqual(['es', 'application/json'])
  expect(JSON.parse(body)).toEqual({ n: 2, cart: ['c1'], who: 'v-1' })
})

test.each([
  ['plain ids', [7, 'b'], {}],
  ['ids in objects', { items: [{ itemId: 7 }, { itemId: 'b' }] }, {}],
  [
    'ids where the manifest says',
    { list: [{ x: { y: 7 } }, { x: { y: 'b' } }] },
    { map: { items: 'list', id: 'x.y' } },
  ],
])('An endpoint that gives %s, is completed by the shop, in its order', async (_, reply, options) => {
  replying(reply)
  const { shelves } = await ask(shop(options))
  expect(hydrate.mock.calls[0]![0]).toEqual(['7', 'b'])
  expect(shelves[0]!.products.map(({ product }) => product.title)).toEqual(['Fan 7', 'Fan b'])
})

test('An endpoint without feedback hears nothing afterwards; one with it, what it asked for, each time once', async () => {
  expect(shop({}).take).toBeUndefined()
  replying({ token: 't/1', items: [{ id: 1, title: 'x' }] })
  const one = shop({
    attribution: 'token',
    feedback: {
      click: { url: '/c/{product}?t={attribution}', method: 'GET' },
      purchase: { url: '/b', body: { ids: { $var: 'products' }, sum: { $var: 'value' } } },
    },
  })
  await ask(one)
  server.asked.length = 0
  const event = (name: string, more: object) => ({ name, id: 'e', at: 1, ...more }) as unknown as TenderoEvent
  const items = [{ item_id: '1' }, { item_id: '2/x' }]
  one.take!(event('view_item_list', { items }), 'v-1')
  one.take!(event('select_item', { items }), 'v-1')
  one.take!(event('purchase', { items: [], value: 3 }), null)
  one.take!(event('constructor', { items }), null)
  one.take!(event('purchase', { items, value: 3 }), null)
  await vi.waitFor(() => expect(server.asked).toHaveLength(2))
  const sent = server.asked.map(({ method, url, body }) => [method, url, body]).sort()
  expect(sent).toEqual([
    ['GET', '/c/1?t=t%2F1', ''],
    ['POST', '/b', '{"ids":["1","2/x"],"sum":3}'],
  ])
})

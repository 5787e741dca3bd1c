/** The examples of docs/engines.md: what a shop owner copies from there, must run against what the documentations describe. */
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { check, sayProblem } from '../../src/check'
import { advise } from '../../src/check/advise'
import type { NewEvent, TenderoEvent } from '../../src/events'
import { createRecommender } from '../../src/recommenders'
import type { Query, Recommender, RecommenderSetting } from '../../src/recommenders/contract'
import type { Manifest, ManifestSource } from '../../src/schema'
import { type Answering, startAnswering } from '../support/answering'
import { makeProduct, must } from '../support/make-product'

const page = readFileSync('docs/engines.md', 'utf8')
const blocksOf = (text: string): unknown[] =>
  [...text.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json]) => JSON.parse(json!))
const [shop] = blocksOf(page) as [ManifestSource]
const examples = new Map(
  page
    .split(/^## /m)
    .slice(1)
    .map(text => [text.split('\n')[0]!, { ...shop, ...(blocksOf(text)[0] as Partial<ManifestSource>) }]),
)

const VISITOR = '3f1c7a52-visitor'
const QUERY: Query = {
  among: [],
  placement: 'guide:fans',
  guide: 'fans',
  answers: { room: 'bedroom' },
  wishes: [],
  product: null,
  cart: [],
  viewed: ['f2', 'f 3'],
  bought: [],
  dismissed: [],
  limit: 2,
  locale: 'es',
  currency: 'EUR',
  visitor: VISITOR,
}

interface Case {
  name: string
  /** What must be asked: method, path with query, body. */
  asks: [method: string, path: string, body: unknown]
  headers?: Record<string, string>
  /** What its documentation says that it answers. */
  answers: unknown
  shows: object[]
  /** Does the shop's catalogue say the rest? */
  hydrates?: string[]
  /** What leaves when the first product was clicked. */
  clicked?: [method: string, path: string, body: unknown]
}

const CASES: Case[] = [
  {
    name: 'Clerk.io',
    asks: [
      'GET',
      `/v2/recommendations/popular?key=YOUR-PUBLIC-KEY&limit=2&visitor=${VISITOR}&labels=%5B%22Guide%22%5D&attributes=%5B%22id%22,%22name%22,%22price%22,%22image%22,%22url%22,%22brand%22%5D`,
      undefined,
    ],
    answers: {
      status: 'ok',
      result: [11, 12],
      count: 2,
      product_data: [
        {
          id: 11,
          name: 'Quiet fan',
          price: 89.5,
          image: 'https://img.example/11.jpg',
          url: 'https://shop.example/11',
          brand: 'Brisa',
        },
        {
          id: 12,
          name: 'Tower fan',
          price: 120,
          image: 'https://img.example/12.jpg',
          url: 'https://shop.example/12',
          brand: 'Aire',
        },
      ],
    },
    shows: [
      {
        id: '11',
        title: 'Quiet fan',
        price: 89.5,
        currency: 'EUR',
        brand: 'Brisa',
        image: 'https://img.example/11.jpg',
      },
      { id: '12', title: 'Tower fan' },
    ],
  },
  {
    name: 'Google Vertex AI Search for commerce',
    asks: [
      'POST',
      '/api/google/predict',
      {
        userEvent: { eventType: 'home-page-view', visitorId: VISITOR },
        pageSize: 2,
        params: { returnProduct: true },
      },
    ],
    answers: {
      results: [
        {
          id: 'f1',
          metadata: {
            product: {
              name: 'projects/1/locations/global/catalogs/default_catalog/branches/0/products/f1',
              title: 'Quiet fan',
              brands: ['Brisa'],
              priceInfo: { currencyCode: 'EUR', price: 89.5, originalPrice: 99 },
              availability: 'IN_STOCK',
              uri: 'https://shop.example/f1',
              images: [{ uri: 'https://img.example/f1.jpg', height: 400 }],
            },
          },
        },
      ],
      attributionToken: 'ABC-token',
      validateOnly: false,
    },
    shows: [
      {
        ...{ id: 'f1', title: 'Quiet fan', brand: 'Brisa', price: 89.5, currency: 'EUR' },
        ...{ availability: 'InStock', url: 'https://shop.example/f1', image: 'https://img.example/f1.jpg' },
      },
    ],
    clicked: [
      'POST',
      '/api/google/events',
      {
        eventType: 'detail-page-view',
        eventTime: '2026-03-04T05:06:07.000Z',
        visitorId: VISITOR,
        attributionToken: 'ABC-token',
        productDetails: [{ product: { id: 'f1' } }],
      },
    ],
  },
  {
    name: 'AWS Personalize',
    asks: ['POST', '/api/personalize/recommendations', { userId: VISITOR, numResults: 2 }],
    answers: {
      itemList: [
        { itemId: 'f2', score: 0.4 },
        { itemId: 'f1', score: 0.2 },
      ],
      recommendationId: 'RID-24-4a',
    },
    hydrates: ['f2', 'f1'],
    shows: [{ id: 'f2', title: 'Tower fan' }, { id: 'f1' }],
    clicked: [
      'POST',
      '/api/personalize/events',
      { userId: VISITOR, eventList: [{ eventType: 'click', itemId: 'f2', recommendationId: 'RID-24-4a' }] },
    ],
  },
  {
    name: 'Metarank',
    asks: ['POST', '/metarank/recommend/similar', { count: 2, user: VISITOR, items: ['f2', 'f 3'] }],
    answers: {
      took: 5,
      items: [
        { item: 'f1', score: 2 },
        { item: 'unknown', score: 1 },
      ],
    },
    hydrates: ['f1', 'unknown'],
    shows: [{ id: 'f1', title: 'Quiet fan', price: 89.5 }],
    clicked: [
      'POST',
      '/metarank/feedback',
      {
        ...{ event: 'interaction', type: 'click', id: 'event-1', item: 'f1', user: VISITOR },
        timestamp: Date.parse('2026-03-04T05:06:07Z'),
      },
    ],
  },
  {
    name: 'Your own REST address',
    asks: ['GET', '/api/v1/recommendations?room=bedroom&n=2&seen=f2%2Cf%203&lang=es', undefined],
    headers: { 'x-shop': 'fans-es' },
    answers: {
      data: {
        token: 't 1',
        recommendations: [
          {
            sku: 'f1',
            label: 'Quiet fan',
            path: '/p/f1',
            media: { main: '/i/f1.jpg' },
            cents: 8950,
            state: 'few-left',
            specs: { db: 28 },
          },
          { sku: 'f2', label: 'Tower fan', path: '/p/f2', media: {}, cents: 12000, state: 'gone' },
        ],
      },
    },
    shows: [
      {
        ...{
          id: 'f1',
          title: 'Quiet fan',
          price: 89.5,
          availability: 'InStock',
          url: 'https://shop.example/p/f1',
        },
        fields: expect.objectContaining({ noise: 28 }),
      },
      { id: 'f2', availability: 'OutOfStock', image: null },
    ],
    clicked: ['GET', '/api/v1/clicked?sku=f1&place=1&token=t%201', undefined],
  },
  {
    name: 'Klevu',
    asks: [
      'POST',
      '/cs/v2/search',
      {
        context: { apiKeys: ['klevu-0000000000'] },
        recordQueries: [
          {
            ...{ id: 'guide', typeOfRequest: 'SEARCH' },
            settings: { query: { term: '*' }, typeOfRecords: ['KLEVU_PRODUCT'], limit: 2 },
          },
        ],
      },
    ],
    answers: {
      meta: { qTime: 12, responseCode: 200 },
      queryResults: [
        {
          id: 'guide',
          meta: { totalResultsFound: 1, typeOfSearch: 'WILDCARD_AND' },
          records: [
            {
              ...{
                id: 'f1',
                name: 'Quiet fan',
                price: '99.00',
                salePrice: '89.50',
                currency: 'EUR',
                inStock: 'yes',
              },
              ...{ url: 'https://shop.example/f1', image: 'https://img.example/f1.jpg', brand: 'Brisa' },
            },
          ],
        },
      ],
    },
    shows: [
      { id: 'f1', title: 'Quiet fan', price: 89.5, currency: 'EUR', availability: 'InStock', brand: 'Brisa' },
    ],
  },
]

const CATALOGUE = [
  makeProduct({}, { id: 'f1', title: 'Quiet fan', price: 89.5 }),
  makeProduct({}, { id: 'f2', title: 'Tower fan', price: 120 }),
]

let server: Answering
beforeAll(async () => void (server = await startAnswering()))
afterAll(() => server.close())

test('An owner finds an example for each of the tools that the table leaves to `endpoint`', () => {
  expect([...examples.keys()]).toEqual(CASES.map(({ name }) => name))
})

describe.each(CASES)('$name', ({ name, asks, headers, answers, shows, hydrates, clicked }) => {
  const source = examples.get(name)!
  const { manifest, problems } = check(source)
  const wanted: string[][] = []
  const told: string[] = []
  let recommender: Recommender
  const last = () => {
    const { method, url, body } = server.asked.at(-1)!
    return [method, url, body ? JSON.parse(body) : undefined]
  }
  const ask = (query: Partial<Query> = {}) =>
    recommender.recommend({ ...QUERY, ...query }, new AbortController().signal)
  const hear = (event: NewEvent, visitor: string | null = VISITOR) =>
    recommender.take?.(
      { ...event, id: 'event-1', at: Date.parse('2026-03-04T05:06:07Z') } as TenderoEvent,
      visitor,
    )
  beforeAll(() => {
    const setting: RecommenderSetting = {
      ...{ base: 'https://shop.example/fans', currency: 'EUR', locale: 'es' },
      // the example's own hosts, and the shop's, are here
      fetch: (address, init) => {
        const { pathname, search } = new URL(String(address))
        return fetch(server.url + pathname + search, init)
      },
      hydrate: async ids => {
        wanted.push([...ids])
        return ids.flatMap(id => CATALOGUE.find(product => product.id === id) ?? [])
      },
      window: globalThis.window,
      catalog: () => Promise.reject(new Error('not asked')),
      problem: (code, message) => told.push(`${code}: ${message}`),
    }
    recommender = createRecommender('endpoint', (manifest as Manifest).recommender[0] as never, setting)
    server.answer(response => void response.end(JSON.stringify(answers)))
  })

  test('The checker finds nothing wrong with it', () => {
    expect([...problems, ...advise(manifest!, source)].map(sayProblem)).toEqual([])
  })

  test('A visitor is shown what the tool answers', async () => {
    const { shelves } = await ask()
    expect(last()).toEqual(asks)
    for (const [key, value] of Object.entries(headers ?? {}))
      expect(server.asked.at(-1)!.headers[key]).toBe(value)
    expect(server.asked.at(-1)!.headers).not.toHaveProperty('cookie')
    expect(shelves.flatMap(shelf => shelf.products.map(({ product }) => product))).toMatchObject(shows)
    expect(wanted).toEqual(hydrates ? [hydrates] : [])
    expect(told).toEqual([])
  })

  test('A visitor whose wish no product is known to meet, is not told that one does', async () => {
    const shown = await ask({ wishes: [must('price', { atMost: 1 })] })
    expect(shown.shelves.map(({ kind }) => kind)).not.toContain('match')
  })

  test('A visitor’s click goes where the shop says, with what came with the reply', async () => {
    server.asked.length = 0
    const item = { item_id: (shows[0] as { id: string }).id, index: 0 }
    hear({ name: 'select_item', item_list_id: 'tendero:fans', items: [item] })
    hear({ name: 'page_view', page_type: 'home' })
    if (clicked) {
      await vi.waitFor(() => expect(server.asked).toHaveLength(1))
      expect(last()).toEqual(clicked)
    } else expect(recommender.take).toBeUndefined()
  })

  test('A visitor who agreed to nothing, is nobody', async () => {
    await ask({ visitor: null, viewed: [] })
    expect(JSON.stringify(server.asked.at(-1))).not.toContain(VISITOR)
  })
})

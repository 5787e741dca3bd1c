import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildTable } from '../../src/guide/table'
import { lazily } from '../../src/lib/lazily'
import type { Query, Recommendation, Recommender, RecommenderSetting } from '../../src/recommenders/contract'
import { recommendFirst } from '../../src/recommenders/first'
import { createRecommender } from '../../src/recommenders/index'
import { loadCatalog } from '../../src/recommenders/load-catalog'
import { type Answering, startAnswering } from '../support/answering'
import { makeProduct, must } from '../support/make-product'

let server: Answering
beforeAll(async () => void (server = await startAnswering()))
afterAll(() => server.close())

const query: Query = {
  among: [],
  placement: 'guide:g',
  guide: 'g',
  answers: {},
  wishes: [must('noise', { atMost: 30 })],
  product: null,
  cart: [],
  viewed: [],
  bought: [],
  dismissed: [],
  limit: 2,
  locale: 'en',
  currency: null,
  visitor: null,
}
const open = new AbortController().signal

const settingFor = (problems: string[]): RecommenderSetting => ({
  base: server.url,
  currency: 'EUR',
  locale: 'en',
  fetch,
  hydrate: async () => [],
  window: globalThis.window,
  catalog: async () =>
    buildTable([makeProduct({ noise: 20 }, { id: 'quiet' }), makeProduct({ noise: 60 }, { id: 'loud' })]),
  problem: (code, message) => problems.push(`${code}: ${message}`),
})

describe('the catalogue', () => {
  test('A catalogue with some rows that cannot be read, is used without them, and says so', async () => {
    const problems: string[] = []
    const rows = Array.from({ length: 350 }, (_, n) => ({ id: n, title: n % 100 === 7 ? '' : 'x', noise: n }))
    server.answer(response => void response.end(JSON.stringify({ products: rows })))
    const table = await loadCatalog({ url: '/catalog.json' }, settingFor(problems))
    expect(table.size).toBe(346)
    expect(problems).toEqual(['catalog-rows: /catalog.json: 4 of 350 products could not be read'])
    expect(server.asked).toMatchObject([{ method: 'GET', url: '/catalog.json' }])
  })

  test('Whoever serves the catalogue, does not learn on which page the visitor is', async () => {
    const asked: RequestInit[] = []
    const fetch = async (_: unknown, init: RequestInit) => {
      asked.push(init)
      return new Response('[{"id":1,"title":"x"}]')
    }
    await loadCatalog({ url: '/c.json' }, { ...settingFor([]), fetch: fetch as typeof globalThis.fetch })
    expect(asked[0]!.referrerPolicy).toBe('no-referrer')
  })

  test('A catalogue that is missing, HTML, empty or over 8 MiB, is refused with the reason', async () => {
    const load = () => loadCatalog({ url: '/c.json' }, settingFor([]))
    server.answer(response => void response.writeHead(404).end())
    await expect(load()).rejects.toThrow('/c.json: status 404')
    server.answer(response => void response.end('<html>'))
    await expect(load()).rejects.toThrow('/c.json: HTML, not JSON')
    server.answer(response => void response.end('[]'))
    await expect(load()).rejects.toThrow('/c.json: no products')
    server.answer(
      response => void response.end(JSON.stringify([{ id: 1, title: 'x', pad: 'y'.repeat(9 << 20) }])),
    )
    await expect(load()).rejects.toThrow('/c.json: more than 8192 KiB')
  })

  test('A visitor without a server behind the shop, gets products ranked in the browser, with reasons', async () => {
    const recommendation = await createRecommender('catalog', { type: 'catalog' }, settingFor([])).recommend(
      query,
      open,
    )
    expect(recommendation.shelves.map(({ kind, products }) => [kind, products[0]!.product.id])).toEqual([
      ['match', 'quiet'],
      ['close', 'loud'],
    ])
    expect(recommendation.shelves[1]!.products[0]!.reasons).toEqual([
      { kind: 'miss', wish: query.wishes[0], have: 60 },
    ])
  })

  test('However many ask, it is loaded once; a load that failed is tried again by the next', async () => {
    let loads = 0
    const load = lazily(async () => {
      if (++loads === 1) throw new Error('down')
      return loads
    })
    const both = [load(), load()]
    for (const failed of both) await expect(failed).rejects.toThrow('down')
    expect(await Promise.all([load(), load(), load()])).toEqual([2, 2, 2])
  })
})

describe('recommenders in order', () => {
  const answer: Recommendation = { shelves: [], matches: 7 }
  const good = (type: Recommender['type']): Recommender => ({ type, recommend: async () => answer })
  const bad = (message: string): Recommender => ({
    type: 'endpoint',
    recommend: async () => {
      throw new Error(message)
    },
  })
  const ask = async (recommenders: Recommender[], signal = open) => {
    const problems: string[] = []
    const outcome = await recommendFirst(recommenders, query, signal, (code, message) =>
      problems.push(`${code}: ${message}`),
    ).catch((error: Error) => error.message)
    return { outcome, problems }
  }

  test('The first that answers wins and is named; the others are not asked', async () => {
    const never: Recommender = { type: 'catalog', recommend: () => expect.unreachable() }
    expect(await ask([good('endpoint'), never])).toEqual({
      outcome: { ...answer, source: 'endpoint' },
      problems: [],
    })
  })

  test('One that fails is one problem, and the next answers without the visitor noticing', async () => {
    expect(await ask([bad('https://shop.example/r: status 500'), good('catalog')])).toEqual({
      outcome: { ...answer, source: 'catalog' },
      problems: ['recommender-failed: endpoint https://shop.example/r: status 500'],
    })
  })

  test('When all fail, or none is there, nobody has answered', async () => {
    expect(await ask([bad('a'), bad('b')])).toEqual({
      outcome: 'no recommender answered',
      problems: ['recommender-failed: endpoint a', 'recommender-failed: endpoint b'],
    })
    expect((await ask([])).outcome).toBe('no recommender answered')
  })

  test('A visitor who closes the assistant meanwhile, is told nothing and nobody else is asked', async () => {
    for (const ends of [async () => answer, () => Promise.reject(new Error('cut off'))]) {
      const controller = new AbortController()
      const slow: Recommender = {
        type: 'endpoint',
        recommend: () => {
          controller.abort(new Error('closed'))
          return ends()
        },
      }
      const never: Recommender = { type: 'catalog', recommend: () => expect.unreachable() }
      expect(await ask([slow, never], controller.signal)).toEqual({ outcome: 'closed', problems: [] })
    }
  })

  test('A catalogue that fails, fails as a recommender and says why', async () => {
    const setting = { ...settingFor([]), catalog: () => Promise.reject(new Error('/c.json: status 404')) }
    expect((await ask([createRecommender('catalog', { type: 'catalog' }, setting)])).problems).toEqual([
      'recommender-failed: catalog /c.json: status 404',
    ])
  })
})

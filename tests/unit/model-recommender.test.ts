import { describe, expect, it, vi } from 'vitest'
import { createAdvice } from '../../src/advice'
import { check } from '../../src/check'
import { buildTable } from '../../src/guide/table'
import { encode } from '../../src/model/encode'
import { learn } from '../../src/model/learn'
import { createRecommender } from '../../src/recommenders'
import type { Query, RecommenderSetting } from '../../src/recommenders/contract'
import { recommendFirst } from '../../src/recommenders/first'
import { makeProduct, must } from '../support/make-product'

/** Visits written as words; the oldest first. */
const VISITS = [
  ...Array<string>(9).fill('fan filter'),
  ...Array<string>(6).fill('fan lamp'),
  ...Array<string>(5).fill('lamp bulb'),
  ...Array<string>(4).fill('fan gone'),
  ...Array<string>(2).fill('heater rug'),
]
function modelFile(...visits: string[]) {
  const ids = [...new Set(visits.flatMap(visit => visit.split(' ')))]
  const log = {
    ids,
    visits: visits.map((visit, end) => ({ items: visit.split(' ').map(id => ids.indexOf(id)), end })),
  }
  const from = { visits: 0, views: 0, days: 0 }
  return JSON.stringify(encode(learn(log, 8), { made: '2026-05-01', from, most: 20, size: 99 }))
}
const CATALOGUE = ['filter', 'lamp', 'bulb', 'heater', 'rug', 'other'].map(id => makeProduct({}, { id }))
CATALOGUE.push(makeProduct({}, { id: 'p1', sku: 'fan' }))
CATALOGUE.push(makeProduct({}, { id: 'gone', availability: 'OutOfStock' }))

const QUERY: Query = {
  among: [],
  placement: 'message:m',
  guide: '',
  answers: {},
  wishes: [],
  product: null,
  cart: [],
  viewed: [],
  bought: [],
  dismissed: [],
  limit: 3,
  locale: 'en',
  currency: null,
  visitor: null,
}

/** A shop that serves this text as its model. */
function shop({ body = modelFile(...VISITS), products = CATALOGUE, url = '/model.json' } = {}) {
  const fetch = vi.fn(async (_url: unknown, _init?: RequestInit) => new Response(body))
  const catalog = vi.fn(async () => buildTable(products))
  const problems: string[] = []
  const problem = (code: string, message: string) => void problems.push(`${code}: ${message}`)
  const setting = {
    base: 'https://shop.example/p/1',
    currency: null,
    locale: 'en',
    fetch,
    catalog,
    problem,
  } as unknown as RecommenderSetting
  const recommender = createRecommender('model', { type: 'model', url, timeout: '3s' }, setting)
  const ask = async (query: Partial<Query>) => {
    const open = new AbortController().signal
    const answer = await recommendFirst([recommender], { ...QUERY, ...query }, open, problem)
    return answer.shelves.flatMap(shelf => shelf.products.map(({ product }) => product.id))
  }
  return { ask, fetch, catalog, problems, recommender }
}
const cart = (...ids: string[]) => ids.map(id => ({ id, quantity: 1 }))

describe('What is next, by the shop’s own model', () => {
  it('A visitor on a product’s page, is shown what others looked at next, though the page names it by its number', async () => {
    expect(await shop().ask({ product: 'fan', limit: 2 })).toEqual(['filter', 'lamp'])
  })

  it('A visitor’s latest view counts most', async () => {
    const [first] = await shop().ask({ viewed: ['heater', 'fan'], limit: 1 })
    expect(first).toBe('rug')
  })

  it('A visitor is not shown again what he looked at or has in his cart, nor what is sold out', async () => {
    const shown = await shop().ask({
      product: 'fan',
      viewed: ['fan', 'filter'],
      cart: cart('bulb'),
      limit: 9,
    })
    expect(shown).toContain('lamp')
    for (const id of ['p1', 'filter', 'bulb', 'gone']) expect(shown).not.toContain(id)
  })

  it('A visitor of whom nothing is known, is shown what is looked at most', async () => {
    expect(await shop().ask({ limit: 2 })).toEqual(['p1', 'lamp'])
    expect(await shop().ask({ product: '__proto__', limit: 2 })).toEqual(['p1', 'lamp'])
  })

  it('A visitor in a guide’s corner of the shop, is shown its products only', async () => {
    const { catalog, ask } = shop()
    await ask({ product: 'fan', guide: 'lights' })
    expect(catalog).toHaveBeenCalledWith('lights')
  })

  it('A visitor who has seen all that the model knows, is shown what the next recommender says', async () => {
    const viewed = ['fan', 'filter', 'lamp', 'bulb', 'heater', 'rug']
    const { ask, problems } = shop()
    await expect(ask({ viewed })).rejects.toThrow('no recommender answered')
    expect(problems).toEqual(['recommender-failed: model /model.json: it has nothing that was not seen yet'])
  })

  it('A visitor who wishes for something, is not answered by the model, and nothing is loaded or said for it', async () => {
    const { ask, fetch, problems } = shop()
    await expect(ask({ wishes: [must('noise', { atMost: 30 })] })).rejects.toThrow('no recommender answered')
    expect([fetch.mock.calls, problems]).toEqual([[], []])
  })
})

describe('What goes with it', () => {
  it('A visitor with a cart, is shown what goes with all of it, wherever he looked since', async () => {
    const shown = await shop().ask({
      like: 'cart',
      cart: cart('lamp', 'fan'),
      product: 'heater',
      viewed: ['heater'],
    })
    expect(shown).toEqual(expect.arrayContaining(['bulb', 'filter']))
    expect(shown).not.toContain('rug')
  })

  it('A visitor on a product’s page, is shown what goes with it, whatever is in his cart', async () => {
    expect(await shop().ask({ like: 'product', product: 'heater', cart: cart('fan') })).toEqual(['rug'])
  })

  it('A visitor with something that the model does not know, is shown nothing popular in its place', async () => {
    const { ask, problems } = shop()
    expect(await ask({ like: 'product', product: 'nothing' })).toEqual([])
    expect(await ask({ like: 'cart' })).toEqual([])
    expect(problems).toEqual([])
  })
})

describe('The file of a model', () => {
  it('A visitor loads it once, and whoever serves it does not learn on which page he is', async () => {
    const { ask, fetch } = shop()
    await ask({ product: 'fan' })
    await ask({ product: 'lamp' })
    expect(fetch).toHaveBeenCalledOnce()
    expect(fetch.mock.calls[0]![0]).toBe('https://shop.example/model.json')
    expect(fetch.mock.calls[0]![1]).toMatchObject({ referrerPolicy: 'no-referrer' })
  })

  it('A visitor whose shop serves a model of another catalogue, is asked to bear nothing of it, and the shop is told why', async () => {
    const visits = Array.from({ length: 40 }, (_, n) => `old${n} older${n}`)
    const { ask, problems } = shop({ body: modelFile(...visits, 'fan lamp') })
    await expect(ask({ product: 'fan' })).rejects.toThrow()
    expect(problems).toEqual([
      'recommender-failed: model /model.json: made for another catalogue: 2 of its 82 products are in this one',
    ])
  })

  it.each<[string, string, string]>([
    ['nothing', '', 'empty'],
    ['a page', '<!doctype html>', 'HTML, not JSON'],
    ['something else', '{"products":[]}', 'no model of version 1'],
    ['half a model', modelFile(...VISITS).slice(0, 99), 'not JSON'],
    [
      'a broken column',
      modelFile(...VISITS).replace(/"gaps":"./, '"gaps":"'),
      'a column of the model is broken',
    ],
    ['more than 8 MiB', `[${' '.repeat(9 << 20)}]`, 'more than 8192 KiB'],
  ])(
    'A visitor whose shop serves %s in its place, sees what the others recommend, and the shop is told why',
    async (_, body, why) => {
      const { ask, problems } = shop({ body })
      await expect(ask({ product: 'fan' })).rejects.toThrow('no recommender answered')
      expect(problems).toEqual([expect.stringContaining(`model /model.json: ${why}`)])
    },
  )

  it('A visitor is not sent to an address that is none', async () => {
    const { ask, problems, fetch } = shop({ url: 'javascript:alert(1)' })
    await expect(ask({ product: 'fan' })).rejects.toThrow()
    expect(fetch).not.toHaveBeenCalled()
    expect(problems[0]).toContain('not an http address')
  })

  it('A visitor who goes on before it has come, is not answered', async () => {
    const gone = new AbortController()
    const { recommender, problems } = shop()
    const answer = recommendFirst([recommender], { ...QUERY, product: 'fan' }, gone.signal, () => {})
    gone.abort(new Error('gone'))
    await expect(answer).rejects.toThrow('gone')
    expect(problems).toEqual([])
  })
})

describe('A shop that has a model', () => {
  const manifest = (recommender: object[], catalog: object | undefined = { url: '/c.json' }) =>
    check({ recommender, ...(catalog && { catalog }) })

  it('has the catalogue answer wishes, though it names the model alone', () => {
    const checked = manifest([{ type: 'model', url: '/model.json' }])
    expect(checked.problems).toEqual([])
    expect(checked.manifest?.recommender).toEqual([
      { type: 'model', url: '/model.json', timeout: '3s' },
      { type: 'catalog' },
    ])
  })

  it('is told that a model alone, without a catalogue, shows nothing', () => {
    const { manifest, problems } = check({ recommender: [{ type: 'model', url: '/model.json' }] })
    expect(problems[0]).toMatchObject({ what: 'there is no catalogue' })
    expect(manifest?.recommender).toEqual([])
  })

  it('has its messages ask the model for what goes with the cart or the product, then what is most like it', async () => {
    const rows = ['fan', 'filter', 'lamp', 'bulb', 'heater', 'rug'].map((id, n) => ({
      id,
      title: id,
      price: 100 + n,
      kind: n % 2 ? 'small' : 'large',
    }))
    const { manifest } = check({
      catalog: { url: '/c.json' },
      recommender: [
        { type: 'endpoint', url: '/shop' },
        { type: 'model', url: '/model.json' },
      ],
    })
    const fetch = vi.fn(async (url: string) =>
      url.endsWith('c.json') ? new Response(JSON.stringify(rows)) : new Response(modelFile(...VISITS)),
    )
    const page = {
      type: 'product',
      order: null,
      product: { id: 'heater', price: 104 },
      cart: { items: cart('lamp'), count: 1, total: 1, currency: null },
    }
    const advice = createAdvice({
      platform: { currency: async () => null },
      window: { location: { href: 'https://shop.example/' }, fetch, navigator: {} },
      manifest,
      locale: 'en',
      problem: () => {},
      present: { look: async () => page },
      remembering: { past: () => null, answers: () => ({}) },
    } as unknown as Parameters<typeof createAdvice>[0])
    const suggest = async (wanted: Parameters<typeof advice.suggest>[1]) =>
      (await advice.suggest('m', wanted)).map(({ id }) => id)
    expect(await suggest({ like: 'product', show: 3 })).toEqual(['rug', 'fan', 'bulb'])
    expect((await suggest({ like: 'cart', show: 2 })).sort()).toEqual(['bulb', 'fan'])
    const wishes = [{ field: 'kind', is: 'large', must: true, weight: 1 }]
    expect((await suggest({ like: 'cart', wishes, show: 1 }))[0]).toBe('fan')
    expect(fetch.mock.calls.map(([url]) => url)).not.toContain('https://shop.example/shop')
  })
})

/** Every search and recommendation tool against a made-up one that answers as its documentation says, over real HTTP. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createRecommender } from '../../src/recommenders'
import type { Query, Recommendation, RecommenderSetting } from '../../src/recommenders/contract'
import { recommender as schema } from '../../src/recommenders/schema'
import { algolia } from '../engines/algolia'
import type { Doc, MadeUpTool } from '../engines/contract'
import { elasticsearch } from '../engines/elasticsearch'
import { gorse } from '../engines/gorse'
import { meilisearch } from '../engines/meilisearch'
import { qdrant } from '../engines/qdrant'
import { recombee } from '../engines/recombee'
import { type RunningTool, startTool } from '../engines/start-tool'
import { typesense } from '../engines/typesense'
import { makeProduct, must, wish } from '../support/make-product'

const TOOLS: MadeUpTool[] = [algolia, elasticsearch, gorse, meilisearch, qdrant, recombee, typesense]

const doc = (
  id: string,
  brand: string,
  price: number,
  noise_db: number,
  tags: string[],
  smart = false,
): Doc => ({
  ...{ id, title: `Fan ${id}`, url: `/p/${id}`, brand, price, noise_db, tags, smart },
})
const DOCS: Doc[] = [
  doc('1', 'Ventu', 49, 52, ['desk']),
  doc('2', 'Brisa', 89, 34, ['bedroom', 'desk'], true),
  doc('3', 'O"Neil & Co', 120, 28, ['bedroom']),
  doc('4', 'Ventu', 199, 24, ['bedroom', 'living room'], true),
  doc('5', 'Aire', 35, 61, ['garage']),
]
/** The same as the shop's own system knows them, for tools that give ids only. */
const PRODUCTS = DOCS.map(({ id, title, price, brand, noise_db: noise, tags, smart }) =>
  makeProduct({ noise, tags, smart }, { id, title, price, brand, currency: 'EUR' }),
)

const QUERY: Query = {
  among: [],
  placement: 'guide:fans',
  guide: 'fans',
  answers: { room: 'bedroom' },
  wishes: [],
  product: null,
  cart: [],
  viewed: [],
  bought: [],
  dismissed: [],
  limit: 3,
  locale: 'en',
  currency: 'EUR',
  visitor: null,
}

const ids = ({ shelves }: Recommendation, kind?: 'match' | 'close') =>
  shelves
    .filter(shelf => !kind || shelf.kind === kind)
    .flatMap(shelf => shelf.products.map(({ product }) => product.id))

describe.each(TOOLS.map(tool => [tool.type, tool] as const))('%s', (type, tool) => {
  let running: RunningTool
  let problems: string[]
  let hydrated: string[][]
  beforeAll(async () => void (running = await startTool(tool)))
  afterAll(() => running.server.close())
  beforeEach(() => {
    problems = []
    hydrated = []
    running.answer(DOCS)
  })
  // whatever happens, no key and nothing that the visitor answered is in a report
  afterEach(() => {
    for (const told of problems) {
      if (tool.key) expect(told).not.toContain(tool.key)
      expect(told).not.toContain('bedroom')
    }
  })

  const make = (more: object = {}, fetcher = running.fetch) => {
    const setting: RecommenderSetting = {
      base: 'https://shop.example/fans',
      currency: 'EUR',
      locale: 'en',
      fetch: fetcher,
      async hydrate(wanted) {
        hydrated.push([...wanted])
        return wanted.flatMap(id => PRODUCTS.find(product => product.id === id) ?? [])
      },
      window: globalThis.window,
      catalog: () => Promise.reject(new Error('no catalogue here')),
      problem: (code, message) => problems.push(`${code}: ${message}`),
    }
    return createRecommender(
      type,
      schema.parse({ ...tool.options(running.server.url), ...more }) as never,
      setting,
    )
  }
  const ask = (query: Partial<Query> = {}, signal = new AbortController().signal, more: object = {}) =>
    make({ timeout: '4s', ...more }).recommend({ ...QUERY, ...query }, signal)

  test('A visitor without wishes, is shown products with names and prices in the shop’s currency', async () => {
    const [first] = (await ask()).shelves[0]!.products
    expect(first!.product).toMatchObject({
      id: '1',
      title: 'Fan 1',
      price: 49,
      currency: 'EUR',
      brand: 'Ventu',
    })
    expect(running.refused).toEqual([])
    expect(running.server.asked).toHaveLength(1)
  })

  test('A visitor with wishes, is shown what meets all of them, with the reasons', async () => {
    const wishes = [
      must('noise', { atMost: 35 }),
      must('tags', { in: ['Bedroom', 'office'] }),
      must('smart', { is: true }),
    ]
    const shown = await ask({ wishes })
    expect(ids(shown, 'match').sort()).toEqual(['2', '4'])
    const reasons = shown.shelves[0]!.products.flatMap(product => product.reasons)
    expect(reasons).toHaveLength(6)
    expect(new Set(reasons.map(({ kind }) => kind))).toEqual(new Set(['match']))
    expect(running.refused).toEqual([])
    expect(problems).toEqual([])
  })

  test('A visitor who wishes for two ends of a range, and not for one brand, is shown nothing else', async () => {
    const wishes = [must('price', { atLeast: 40, atMost: 150 }), must('brand', { not: 'Ventu' })]
    expect(ids(await ask({ wishes }), 'match').sort()).toEqual(['2', '3'])
    expect(running.refused).toEqual([])
  })

  test('A visitor who prefers something, sees first what has more of it, and misses nothing', async () => {
    const wishes = [must('noise', { atMost: 40 }), wish('brand', { is: 'Ventu', weight: 5 })]
    const shown = ids(await ask({ wishes }))
    expect(shown[0]).toBe('4')
    expect(shown.sort()).toEqual(['2', '3', '4'])
    expect(running.refused).toEqual([])
  })

  test('A visitor who prefers a number, sees the nearest first though the tool knows no nearness', async () => {
    const shown = ids(await ask({ wishes: [wish('noise', { atMost: 20, weight: 3 })] }))
    expect(shown[0]).toBe('4')
    expect(shown).not.toContain('5')
  })

  test('A visitor whose wishes nothing meets, is shown what is closest, and which wish gave way', async () => {
    const wishes = [must('brand', { is: 'Brisa' }), must('noise', { atMost: 10 })]
    const shown = await ask({ wishes })
    expect(ids(shown, 'match')).toEqual([])
    expect(ids(shown, 'close')).toEqual(['2'])
    expect(shown.shelves[0]!.relaxed.map(({ field }) => field)).toEqual(['noise'])
    expect(running.server.asked.length).toBeLessThanOrEqual(2)
    expect(running.refused).toEqual([])
  })

  test('A visitor of a guide about one kind of thing, is never shown another kind, not even as close', async () => {
    const among = [{ field: 'tags', is: 'desk', weight: 1, must: false }]
    const shown = await ask({ among, wishes: [must('noise', { atMost: 5 })] })
    expect(ids(shown).every(id => ['1', '2'].includes(id))).toBe(true)
    expect(ids(shown).length).toBeGreaterThan(0)
  })

  test('A visitor is not shown what he said that he does not want', async () => {
    expect(ids(await ask({ dismissed: ['1', '2'] }))).not.toEqual(expect.arrayContaining(['1']))
  })

  test('A visitor on a product’s page, is shown what goes with it', async () => {
    const shown = ids(await ask({ like: 'product', product: '2' }))
    expect(shown.length).toBeGreaterThan(0)
    expect(running.refused).toEqual([])
    expect(running.server.asked).toHaveLength(1)
  })

  test('A visitor on the page of a product that the tool does not know, is shown others', async () => {
    expect(ids(await ask({ like: 'product', product: 'x-unknown', viewed: ['777'] })).length).toBeGreaterThan(
      0,
    )
  })

  test('A visitor with a cart, is shown what goes with it', async () => {
    expect(ids(await ask({ like: 'cart', cart: [{ id: '1', quantity: 2 }] })).length).toBeGreaterThan(0)
    expect(running.refused).toEqual([])
  })

  test('A visitor who did not agree to be known again, is nobody to the tool', async () => {
    await ask({ visitor: null, product: '1' })
    await ask({ visitor: 'v-123-known', product: null })
    const said = running.server.asked.map(({ url, body }) => url + body)
    expect(said[0]).not.toContain('v-123')
    for (const { headers } of running.server.asked) {
      expect(headers).not.toHaveProperty('cookie')
      expect(headers).not.toHaveProperty('referer')
    }
  })

  test('A tool with nothing in it, is no answer', async () => {
    running.answer([])
    await expect(ask()).rejects.toThrow('no products')
    await expect(ask({ wishes: [must('noise', { atMost: 3 })] })).rejects.toThrow('no products')
  })

  test.each([401, 403, 500])('A tool that says %i, is asked once, and the reason is told', async status => {
    running.server.answer(response => void response.writeHead(status).end('{"message":"no"}'))
    await expect(ask({ wishes: [must('noise', { atMost: 30 })] })).rejects.toThrow(`status ${status}`)
    expect(running.server.asked).toHaveLength(1)
  })

  test('A tool that does not know the index, is asked without wishes once, then given up', async () => {
    running.server.answer(response => void response.writeHead(404).end('{"message":"not found"}'))
    await expect(ask({ wishes: [must('noise', { atMost: 30 })] })).rejects.toThrow('status 404')
    expect(running.server.asked).toHaveLength(2)
    await expect(ask()).rejects.toThrow('status 404')
    expect(running.server.asked).toHaveLength(3)
  })

  test('A tool that refuses the filter, is asked without; the browser judges, and the owner is told', async () => {
    let n = 0
    const refusing: typeof fetch = async (...request) =>
      n++ ? running.fetch(...request) : new Response('{"message":"not filterable"}', { status: 400 })
    const wishes = [must('noise', { atMost: 30 })]
    const shown = await make({}, refusing).recommend({ ...QUERY, wishes }, new AbortController().signal)
    expect(ids(shown, 'match').sort()).toEqual(
      DOCS.filter(({ noise_db }) => noise_db <= 30).map(({ id }) => id),
    )
    expect(problems).toEqual([
      expect.stringMatching(/^engine-refused: .*status 400; asked again without wishes$/),
    ])
  })

  test('A tool that has had enough, is left alone for as long as it says', async () => {
    running.server.answer(response => void response.writeHead(429, { 'retry-after': '120' }).end())
    const tired = make()
    const query = () => tired.recommend(QUERY, new AbortController().signal)
    await expect(query()).rejects.toThrow('status 429')
    running.answer(DOCS)
    await expect(query()).rejects.toThrow('it has had enough for now')
    expect(running.server.asked).toHaveLength(0)
  })

  const wrong: [string, string | Buffer, string][] = [
    ['a page in place of JSON', '<!doctype html><title>Log in</title>', 'HTML, not JSON'],
    ['half a reply', '{"hits":[{"id":1,"ti', 'not JSON'],
    ['nothing', '', 'empty'],
    ['3 MB', JSON.stringify({ hits: 'y'.repeat(3 << 20) }), 'more than 1024 KiB'],
    ['deep nesting', `${'['.repeat(1e5)}${']'.repeat(1e5)}`, 'nested deeper than 32'],
    ['null', 'null', 'no products'],
    ['a number', '7', 'no products'],
    [
      'lists of the wrong things',
      '{"hits":{"hits":7},"results":["x",null],"recomms":"no","result":{"points":{}}}',
      'no products',
    ],
  ]
  test.each(wrong)('A tool that answers with %s, is refused with the reason', async (_, body, reason) => {
    running.server.answer(response => void response.end(body))
    await expect(ask()).rejects.toThrow(reason)
  })

  test('A tool that never answers, is given up after its time', async () => {
    running.server.answer(() => {})
    await expect(ask({}, undefined, { timeout: '60ms' })).rejects.toThrow('no answer within 60 ms')
  })

  test('A visitor who closes the assistant, ends the request', async () => {
    const controller = new AbortController()
    const closed = new Promise<void>(resolve => {
      running.server.answer(response => {
        response.on('close', resolve)
        controller.abort(new Error('closed'))
      })
    })
    await expect(ask({}, controller.signal)).rejects.toThrow(/^closed$/)
    await closed
    expect(problems).toEqual([])
  })

  test('A tool that sends scripts, markup and names of the language itself, does no harm', async () => {
    const hostile = JSON.parse(
      '{"id":"9","objectID":"9","title":"<img src=x onerror=alert(1)>","url":"javascript:alert(1)","image":"data:text/html,x","price":"free!","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
    )
    const plain = { id: '8', objectID: '8', title: 'A plain one', price: '12.50' }
    running.server.answer(
      response => void response.end(JSON.stringify(tool.reply([hostile, null, 'x', [], plain]))),
    )
    const shown = (await ask()).shelves.flatMap(shelf => shelf.products.map(({ product }) => product))
    expect(shown.map(({ title }) => title)).toEqual(['<img src=x onerror=alert(1)>', 'A plain one'])
    expect(shown[0]).toMatchObject({ url: null, image: null, price: null })
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })

  test('Of 5,000 products fifty are looked at', async () => {
    const many = Array.from({ length: 5000 }, (_, i) => ({
      ...{ id: `${i}`, objectID: `${i}`, title: `Fan ${i}`, brand: i === 60 ? 'Last' : 'x' },
    }))
    running.server.answer(response => void response.end(JSON.stringify(tool.reply(many))))
    const shown = await ask({ wishes: [wish('brand', { is: 'Last' })] })
    expect(ids(shown)).toHaveLength(3)
    expect(
      shown.shelves.flatMap(shelf => shelf.products).some(({ product }) => product.brand === 'Last'),
    ).toBe(false)
  })

  test('A tool that gives ids only, is completed by what the shop itself knows', async () => {
    running.server.answer(response => void response.end(JSON.stringify(tool.ids(['4', '2', 'gone', '4']))))
    const shown = await ask({ limit: 2 })
    expect(ids(shown).sort()).toEqual(['2', '4'])
    expect(hydrated).toHaveLength(1)
    expect(hydrated[0]!.slice(0, 2)).toEqual(['4', '2'])
  })

  test('Ids of nothing that the shop knows, are no answer', async () => {
    running.server.answer(response => void response.end(JSON.stringify(tool.ids(['77', '78']))))
    await expect(ask()).rejects.toThrow('no products')
  })
})

import type { ServerResponse } from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Query, RecommenderSetting } from '../../src/recommenders/contract'
import { createEndpoint } from '../../src/recommenders/endpoint'
import type { RecommenderOf } from '../../src/recommenders/schema'
import { type Answering, startAnswering } from '../support/answering'
import { must } from '../support/make-product'

let server: Answering
let problems: string[]
beforeAll(async () => void (server = await startAnswering()))
afterAll(() => server.close())
beforeEach(() => void (problems = []))

const query: Query = {
  among: [],
  placement: 'guide:find-a-fan',
  guide: 'find-a-fan',
  answers: { room: 'bed room & bath', many: ['a', 'b'], none: null },
  wishes: [must('noise', { atMost: 35 })],
  product: 'P/1',
  cart: [{ id: 'c1', quantity: 2 }],
  viewed: ['v1', 'v,2'],
  segments: ['critic', 'gift-giver'],
  lean: [{ field: 'brand', is: 'own', weight: 1, must: false }],
  bought: [],
  dismissed: [],
  limit: 3,
  locale: 'es-ES',
  currency: 'EUR',
  visitor: null,
}

const ask = (
  options: Partial<RecommenderOf<'endpoint'>> = {},
  {
    signal = new AbortController().signal,
    fetcher = fetch,
    answers = query.answers,
  }: { signal?: AbortSignal; fetcher?: typeof fetch; answers?: Query['answers'] } = {},
) => {
  const setting: RecommenderSetting = {
    base: `${server.url}/es/fans`,
    currency: 'EUR',
    locale: 'es',
    fetch: fetcher,
    hydrate: async () => [],
    window: globalThis.window,
    catalog: () => Promise.reject(new Error('no catalogue here')),
    problem: (code, message) => problems.push(`${code}: ${message}`),
  }
  const all = { type: 'endpoint', url: '/api', method: 'POST', timeout: '4s', credentials: false } as const
  return createEndpoint({ ...all, map: { priceUnit: 'major' }, ...options }, setting).recommend(
    { ...query, answers },
    signal,
  )
}
const json = (value: unknown) => (response: ServerResponse) => void response.end(JSON.stringify(value))
const shown = async (
  reply: unknown,
  options?: Partial<RecommenderOf<'endpoint'>>,
  answers: Query['answers'] = query.answers,
) => {
  server.answer(json(reply))
  return (await ask(options, { answers })).shelves.flatMap(({ products }) =>
    products.map(({ product }) => product),
  )
}

describe('what is sent', () => {
  test('A shop’s endpoint gets exactly what the visitor wishes and has, as JSON, without cookies or referrer', async () => {
    await shown([{ id: 1, title: 'x' }])
    const [{ method, url, headers, body }] = server.asked as [(typeof server.asked)[0]]
    expect([method, url, headers['content-type']]).toEqual(['POST', '/api', 'application/json'])
    expect(headers).not.toHaveProperty('cookie')
    expect(headers).not.toHaveProperty('referer')
    const { placement, wishes, answers, product, cart, viewed, segments, limit, locale, currency } = query
    expect(JSON.parse(body)).toEqual({
      placement,
      query: { wishes, answers },
      product,
      cart,
      viewed,
      segments,
      limit,
      locale,
      currency,
    })
  })

  test('With GET every variable is filled in and escaped; what is not known is empty', async () => {
    const url =
      '/r/{guide}/{product}?l={limit}&c={currency}&loc={locale}&p={placement}&r={answers.room}&m={answers.many}&n={answers.none}{answers.never}{answers.constructor}{nonsense}&v={viewed}&k={cart}&s={segments}&w={lean}'
    await shown([{ id: 1, title: 'x' }], { method: 'GET', url })
    expect(server.asked[0]).toMatchObject({ method: 'GET', body: '' })
    expect(server.asked[0]!.url).toBe(
      '/r/find-a-fan/P%2F1?l=3&c=EUR&loc=es-ES&p=guide%3Afind-a-fan&r=bed%20room%20%26%20bath&m=a%2Cb&n=&v=v1%2Cv%2C2&k=c1&s=critic%2Cgift-giver&w=',
    )
  })

  test('A value of dots cannot lead out of the folder of the address', async () => {
    await shown([{ id: 1, title: 'x' }], { method: 'GET', url: '/api/{answers.up}/r' }, { up: '..' })
    expect(server.asked[0]!.url).toBe('/api//r')
  })

  test('Cookies go along only where the shop says so', async () => {
    const inits: RequestInit[] = []
    const fetcher: typeof fetch = async (_, init) => {
      inits.push(init!)
      return new Response('[{"id":1,"title":"x"}]')
    }
    await ask({ credentials: true }, { fetcher })
    await ask({}, { fetcher })
    expect(inits.map(({ credentials }) => credentials)).toEqual(['include', 'omit'])
    expect(inits.map(({ referrerPolicy }) => referrerPolicy)).toEqual(['no-referrer', 'no-referrer'])
  })

  test('The browser’s fetch is called as the browser wants it: on nothing', async () => {
    let receiver: unknown = 'not called'
    async function fetcher(this: unknown) {
      receiver = this
      return new Response('[{"id":1,"title":"x"}]')
    }
    await ask({}, { fetcher })
    expect(receiver).toBeUndefined()
  })

  test('An address that is not http is never asked', async () => {
    server.answer(json([{ id: 1, title: 'x' }]))
    await expect(ask({ url: 'javascript:alert(1)' })).rejects.toThrow('not an http address')
    expect(server.asked).toEqual([])
  })
})

describe('what is read', () => {
  test('The products come in the endpoint’s order, relative addresses start at the page', async () => {
    const products = await shown({
      products: [
        { id: 2, title: 'b', url: 'b' },
        { id: 1, title: 'a', price: '9,90 €' },
      ],
    })
    expect(products.map(({ id, url, price }) => [id, url, price])).toEqual([
      ['2', `${server.url}/es/b`, null],
      ['1', null, 9.9],
    ])
  })

  test('A hostile reply: what can be read is shown as text, the rest is dropped and reported', async () => {
    const products = await shown({
      products: [
        {
          id: 1,
          title: '<script>alert(1)</script>',
          url: 'javascript:alert(1)',
          image: 'data:text/html,x',
          price: '12.50',
        },
        { id: 2 },
        'nonsense',
        { id: 3, title: 'no picture', price: 'free!' },
      ],
    })
    expect(products.map(({ id, title, url, image, price }) => ({ id, title, url, image, price }))).toEqual([
      { id: '1', title: '<script>alert(1)</script>', url: null, image: null, price: 12.5 },
      { id: '3', title: 'no picture', url: null, image: null, price: null },
    ])
    expect(problems).toEqual(['endpoint-products: /api: 2 of 4 products could not be read'])
  })

  test('Of a thousand products fifty are read, and as many shown as were asked for', async () => {
    const products = await shown(
      Array.from({ length: 1000 }, (_, id) => ({ id, title: id < 50 ? 'x' : null })),
    )
    expect(products).toHaveLength(3)
    expect(problems).toEqual([])
  })

  test('An empty list, and one without a readable product, are no answer', async () => {
    await expect(shown({ products: [] })).rejects.toThrow('/api: no products')
    await expect(shown({ hello: 'world' })).rejects.toThrow('no products')
    await expect(shown([{}, {}])).rejects.toThrow('no products')
  })
})

describe('what goes wrong', () => {
  const cases: [string, (response: ServerResponse) => void, string][] = [
    ['status 500', r => void r.writeHead(500).end('[{"id":1,"title":"x"}]'), 'status 500'],
    ['a page in place of JSON', r => void r.end('<!doctype html><title>Log in</title>'), 'HTML, not JSON'],
    ['half a reply', r => void r.end('{"products":[{"id":1,"ti'), 'not JSON'],
    ['nothing', r => void r.end(), 'empty'],
    [
      '10 MB',
      r => void r.end(JSON.stringify([{ id: 1, title: 'x', pad: 'y'.repeat(10 << 20) }])),
      'more than 512 KiB',
    ],
    ['deep nesting', r => void r.end(`${'['.repeat(1e5)}${']'.repeat(1e5)}`), 'nested deeper than 32'],
  ]
  for (const [what, answer, message] of cases)
    test(`An endpoint that answers with ${what}, is refused after one try with the reason`, async () => {
      server.answer(answer)
      await expect(ask()).rejects.toThrow(`/api: ${message}`)
      expect(server.asked).toHaveLength(1)
    })

  test('A connection that breaks once, is tried again', async () => {
    server.answer((response, nth) =>
      nth === 1 ? response.destroy() : json([{ id: 1, title: 'x' }])(response),
    )
    expect((await ask()).shelves[0]!.products).toHaveLength(1)
    expect(server.asked).toHaveLength(2)
  })

  test('A connection that breaks twice, is not tried a third time', async () => {
    server.answer(response => response.destroy())
    await expect(ask()).rejects.toThrow('/api: ')
    expect(server.asked).toHaveLength(2)
  })

  test('An endpoint that never answers, is given up after its time, without a second try', async () => {
    server.answer(() => {})
    await expect(ask({ timeout: '50ms' })).rejects.toThrow('/api: no answer within 50 ms')
    expect(server.asked).toHaveLength(1)
  })

  test('An endpoint that stops in the middle of its reply, is given up after its time', async () => {
    server.answer(response => void response.write('[{"id":1,'))
    await expect(ask({ timeout: '50ms' })).rejects.toThrow('no answer within 50 ms')
  })

  test('A fetch that ignores its signal, cannot hold the visitor either', async () => {
    const fetcher: typeof fetch = () => new Promise(() => {})
    await expect(ask({ timeout: '20ms' }, { fetcher })).rejects.toThrow('no answer within 20 ms')
  })

  test('A visitor who closes the assistant, ends the request', async () => {
    const closed = new Promise<void>(resolve => {
      server.answer(response => {
        response.on('close', resolve)
        controller.abort(new Error('closed'))
      })
    })
    const controller = new AbortController()
    await expect(ask({}, { signal: controller.signal })).rejects.toThrow(/^closed$/)
    await closed
    expect(problems).toEqual([])
  })

  test('A visitor who has closed it before, causes no request', async () => {
    server.answer(json([{ id: 1, title: 'x' }]))
    await expect(ask({}, { signal: AbortSignal.abort(new Error('closed')) })).rejects.toThrow(/^closed$/)
    expect(server.asked).toEqual([])
  })
})

/** What goes with a product or a cart, asked of the tools that learned it. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createAdvice } from '../../src/advice'
import { check } from '../../src/check'
import { algolia } from '../engines/algolia'
import type { Doc } from '../engines/contract'
import { type RunningTool, startTool } from '../engines/start-tool'
import { platformOf } from '../support/platform'

type Setting = Parameters<typeof createAdvice>[0]

const DOCS: Doc[] = ['f1', 'f2', 'f3'].map((id, i) => ({
  ...{
    id,
    title: `Fan ${id}`,
    url: `/${id}`,
    price: 50 + i,
    brand: 'Aire',
    noise_db: 30,
    tags: [],
    smart: true,
  },
}))
let running: RunningTool
beforeAll(async () => void (running = await startTool(algolia)))
afterAll(() => running.server.close())

/** A shop with these recommenders and no catalogue; what its messages would show. */
function shop(recommender: object[], facts: object) {
  const { manifest } = check({ recommender })
  const problems: string[] = []
  const advice = createAdvice({
    window: { location: { href: 'https://shop.example/' }, fetch: running.fetch, navigator: {} },
    manifest,
    locale: 'en',
    problem: (_: string, message: string) => problems.push(message),
    platform: platformOf(),
    present: { look: async () => ({ product: null, cart: null, ...facts }) },
    remembering: { past: () => null, answers: () => ({}) },
  } as unknown as Setting)
  const ids = async (like: 'cart' | 'product') =>
    (await advice.suggest('m', { like, show: 3 })).map(({ id }) => id)
  return { ids, problems }
}
const product = { id: 'f1', title: 'Fan', fields: {} }

test('A visitor on a product’s page of a shop without a catalogue, is shown what its tool has learned, never the same', async () => {
  running.answer(DOCS)
  const { ids, problems } = shop([algolia.options('')], { product })
  expect(await ids('product')).toEqual(['f2', 'f3'])
  expect(JSON.parse(running.server.asked[0]!.body).requests).toMatchObject([
    { model: 'related-products', objectID: 'f1' },
  ])
  expect([problems, running.refused]).toEqual([[], []])
})

test('A visitor with a cart, is shown what goes with it', async () => {
  running.answer(DOCS)
  const cart = { items: [{ id: 'v1', product: 'f2', quantity: 1 }] }
  expect(await shop([algolia.options('')], { cart }).ids('cart')).toContain('f1')
  expect(JSON.parse(running.server.asked[0]!.body).requests).toMatchObject([
    { model: 'bought-together', objectID: 'f2' },
  ])
})

test('A visitor with nothing to go with, causes no question', async () => {
  running.answer(DOCS)
  expect(await shop([algolia.options('')], {}).ids('product')).toEqual([])
  expect(running.server.asked).toEqual([])
})

test('A visitor of a shop whose tool cannot tell what goes with something, is not shown anything in its place', async () => {
  const typesense = {
    ...{ type: 'typesense', url: 'https://ts.example', searchKey: 'kPqX7sT2vB9m', collection: 'fans' },
  }
  await expect(shop([typesense], { product }).ids('product')).rejects.toThrow(
    'nobody can say what goes with it',
  )
})

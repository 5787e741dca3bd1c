/** What goes back to the tools that learn: what, to whom, and with whose leave. */
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { NewEvent, TenderoEvent } from '../../src/events'
import { wantsToHear } from '../../src/feedback'
import { createKeeping, type KeepingSetting } from '../../src/keeping'
import { createRecommender } from '../../src/recommenders'
import type { Query, RecommenderSetting } from '../../src/recommenders/contract'
import { recommender as schema } from '../../src/recommenders/schema'
import { algolia } from '../engines/algolia'
import type { Doc, MadeUpTool } from '../engines/contract'
import { gorse } from '../engines/gorse'
import { recombee } from '../engines/recombee'
import { type RunningTool, startTool } from '../engines/start-tool'
import { makeProduct } from '../support/make-product'

const DOC: Doc = {
  ...{ id: 'f1', title: 'Fan', url: '/f1', price: 50, brand: 'Aire', noise_db: 30, tags: [], smart: true },
}
const VISITOR = 'visitor-7'
const AT = Date.parse('2026-03-04T05:06:07Z')
const item = { item_id: 'f1', price: 50, quantity: 2, index: 0 }
const EVENTS = {
  shown: { name: 'view_item_list', item_list_id: 'tendero:fans', items: [item] },
  clicked: { name: 'select_item', item_list_id: 'tendero:fans', items: [item] },
  opened: { name: 'view_item', items: [item] },
  added: { name: 'add_to_cart', currency: 'EUR', value: 100, items: [item] },
  bought: { name: 'purchase', transaction_id: 'o1', currency: 'EUR', value: 100, items: [item] },
  page: { name: 'page_view', page_type: 'product' },
} satisfies Record<string, NewEvent>

const asEvent = (event: NewEvent) => ({ ...event, id: 'e1', at: AT }) as TenderoEvent

describe.each([algolia, gorse, recombee].map(tool => [tool.type, tool] as [string, MadeUpTool]))(
  '%s',
  (type, tool) => {
    let running: RunningTool
    beforeAll(async () => void (running = await startTool(tool)))
    afterAll(() => running.server.close())
    beforeEach(() => running.answer([DOC]))

    const make = () => {
      const setting = {
        ...{ base: 'https://shop.example/', currency: 'EUR', locale: 'en', fetch: running.fetch },
        hydrate: async () => [makeProduct({}, { id: 'f1' })],
        problem: () => {},
      } as unknown as RecommenderSetting
      return createRecommender(
        type as 'gorse',
        schema.parse(tool.options(running.server.url)) as never,
        setting,
      )
    }
    const query: Query = {
      ...{
        among: [],
        placement: 'guide:fans',
        guide: 'fans',
        answers: {},
        wishes: [],
        product: null,
        cart: [],
      },
      ...{ viewed: [], bought: [], dismissed: [], limit: 3, locale: 'en', currency: 'EUR', visitor: VISITOR },
    }
    /** What is sent for an event of a visitor who was shown products before. */
    async function sent(event: NewEvent, visitor: string | null = VISITOR) {
      const one = make()
      await one.recommend(query, new AbortController().signal)
      running.server.asked.length = 0
      one.take!(asEvent(event), visitor)
      await vi.waitFor(() => expect(running.server.asked.length).toBe(1))
      expect(running.refused).toEqual([])
      return JSON.parse(running.server.asked[0]!.body)
    }

    test('A visitor’s click, cart and purchase arrive in the form that is documented, with what they came from', async () => {
      const [click, cart, purchase] = [
        await sent(EVENTS.clicked),
        await sent(EVENTS.added),
        await sent(EVENTS.bought),
      ]
      if (type === 'algolia') {
        const queryID = 'b6ccee94e8f3bd5f0e13ca4f1b3e6c3b'
        const all = { index: 'products', userToken: VISITOR, timestamp: AT, objectIDs: ['f1'] }
        expect(click.events).toEqual([
          { ...all, eventType: 'click', eventName: 'Product Clicked', queryID, positions: [1] },
        ])
        const money = { currency: 'EUR', value: 100, objectData: [{ price: 50, quantity: 2, queryID }] }
        expect(cart.events).toEqual([
          {
            ...all,
            ...money,
            eventType: 'conversion',
            eventSubtype: 'addToCart',
            eventName: 'Product Added to Cart',
            queryID,
          },
        ])
        expect(purchase.events).toMatchObject([{ ...money, eventSubtype: 'purchase' }])
      } else if (type === 'gorse') {
        const all = { UserId: VISITOR, ItemId: 'f1', Timestamp: '2026-03-04T05:06:07.000Z' }
        expect([click, cart, purchase]).toEqual([
          [{ ...all, FeedbackType: 'click' }],
          [{ ...all, FeedbackType: 'cart' }],
          [{ ...all, FeedbackType: 'purchase' }],
        ])
      } else {
        const recommId = '968aaad8-0c4f-4d2b-bb26-b4d8d4b8c7f1'
        const params = { userId: VISITOR, itemId: 'f1', timestamp: AT / 1000, recommId, cascadeCreate: true }
        expect(click.requests).toEqual([{ method: 'POST', path: '/detailviews/', params }])
        const money = { ...params, amount: 2, price: 100 }
        expect(cart.requests).toEqual([{ method: 'POST', path: '/cartadditions/', params: money }])
        expect(purchase.requests).toEqual([{ method: 'POST', path: '/purchases/', params: money }])
      }
    })

    test('A visitor who did not agree to be known again, leaves no name', async () => {
      const one = make()
      one.take!(asEvent(EVENTS.clicked), null)
      one.take!(asEvent(EVENTS.page), VISITOR)
      await new Promise(resolve => setTimeout(resolve, 100))
      expect(running.server.asked).toHaveLength(type === 'algolia' ? 1 : 0)
      expect(JSON.stringify(running.server.asked)).not.toContain(VISITOR)
      if (type === 'algolia')
        expect(JSON.parse(running.server.asked[0]!.body).events[0].userToken).toMatch(/^anonymous-/)
    })

    test('A tool that is down, or events without products, disturb nobody', async () => {
      const problems = vi.fn()
      process.once('unhandledRejection', problems)
      running.server.answer(response => response.destroy())
      const one = make()
      one.take!(asEvent(EVENTS.clicked), VISITOR)
      one.take!(asEvent({ ...EVENTS.added, items: [] }), VISITOR)
      await vi.waitFor(() => expect(running.server.asked.length).toBeGreaterThan(0))
      await new Promise(resolve => setTimeout(resolve, 50))
      process.removeListener('unhandledRejection', problems)
      expect(problems).not.toHaveBeenCalled()
      expect(running.server.asked).toHaveLength(1)
    })
  },
)

describe('With whose leave', () => {
  const tools = (...all: object[]) => all.map(one => schema.parse(one))
  const learns = tools({ type: 'catalog' }, gorse.options('https://shop.example'))

  /** What the tools hear of these events with this consent. */
  function heard(consent: object, manifest: object) {
    const learn = vi.fn()
    const keeping = createKeeping({
      manifest: { sinks: [], recovery: [], ...manifest },
      consent: { state: () => ({ necessary: false, analytics: true, gpc: false, ...consent }) },
      platform: {},
      learn,
    } as unknown as KeepingSetting)
    for (const event of Object.values(EVENTS)) keeping.take(asEvent(event))
    return learn.mock.calls.map(([event]) => event.name)
  }

  test('A visitor who agreed to analytics, is learned from: what he saw, opened, put in the cart and bought', () => {
    expect(heard({}, { recommender: learns })).toEqual([
      'view_item_list',
      'select_item',
      'view_item',
      'add_to_cart',
      'purchase',
    ])
  })

  test('A visitor who did not, or whose browser says no for him, is not', () => {
    expect(heard({ analytics: false }, { recommender: learns })).toEqual([])
    expect(heard({ gpc: true }, { recommender: learns })).toEqual([])
  })

  test('A shop whose tools learn nothing, fetches nothing for it', () => {
    const still = tools(
      { type: 'catalog' },
      { type: 'endpoint', url: '/r' },
      { type: 'elasticsearch', url: '/s' },
    )
    expect(heard({}, { recommender: still })).toEqual([])
    const endpoint = tools({ type: 'endpoint', url: '/r', feedback: { click: { url: '/c' } } })
    expect(wantsToHear(endpoint, 'select_item')).toBe(true)
    expect(wantsToHear(endpoint, 'guide_answer')).toBe(false)
  })
})

/** What a visitor said on one page changes what he is told and shown on the next one, for as long as the shop keeps it. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ManifestSource } from '../../src/schema'
import { expectQuiet } from '../support/expect-quiet'
import { answer } from '../support/in-the-guide'
import { remembered } from '../support/kept-in'
import { madeUpPage, startMadeUpShop, tag } from '../support/made-up-shop'
import type { Served } from '../support/serve'
import { stamped } from '../support/stamped'
import { useShop } from '../support/use-shop'
import { hear, heardOf, type Visit } from '../support/visit'

const here = useShop()
let shop: Served

const DAY = 86_400_000
const LAMPS = [
  { id: 'grand', title: 'Grand', url: '/grand', price: 210, currency: 'EUR', popularity: 9 },
  { id: 'large', title: 'Large', url: '/large', price: 190, currency: 'EUR', popularity: 8 },
  { id: 'plain', title: 'Plain', url: '/plain', price: 19, currency: 'EUR', popularity: 7 },
]
const lamps = (manifest: ManifestSource): ManifestSource => ({
  ...manifest,
  shop: { ...manifest.shop, platform: { type: 'generic' } },
  catalog: { url: '/lamps.json' },
  recommender: [{ type: 'catalog' }],
  attention: { perSession: 9, gap: '0s', quietAfterDismiss: '0s' },
  sinks: [],
  recovery: [],
  segments: {
    saver: {
      if: { type: 'answered', question: 'budget', in: ['low'], within: '1d' },
      keep: '30d',
      wish: { field: 'price', atMost: 30 },
    },
  },
  guides: {
    lamp: {
      title: 'A lamp for you',
      questions: [
        {
          id: 'budget',
          type: 'choice',
          ask: 'What may it cost?',
          options: [
            { id: 'low', label: 'Little', wish: { field: 'price', atMost: 50 } },
            { id: 'any', label: 'Whatever it takes' },
          ],
        },
      ],
    },
  },
  campaigns: [
    {
      id: 'ask',
      when: [{ type: 'page-view' }],
      audience: { type: 'page', path: ['/', '/no'] },
      surface: { type: 'inline', guide: 'lamp', selector: '#ask' },
    },
    {
      id: 'card',
      when: [{ type: 'page-view' }],
      audience: { type: 'page', path: ['/next', '/no/next'] },
      limits: { perSession: 9, afterDismiss: '0s', afterConvert: '0s' },
      surface: {
        type: 'inline',
        selector: '#card',
        title: { segments: { saver: 'Good lamps, small prices' }, else: 'Lamps that everybody loves' },
        content: [{ type: 'products', title: 'Our lamps', show: 3 }],
      },
    },
  ],
})

const agreed = (may: boolean) =>
  `<script>dataLayer=[['consent','update',{personalization_storage:'${may ? 'granted' : 'denied'}'}]]</script>`

beforeAll(async () => {
  const page = (may: boolean, body: string) =>
    madeUpPage(agreed(may) + tag({ manifest: '/lamps-manifest.json' }), body)
  const [ask, card] = ['<div id="ask"></div>', '<div id="card"></div>']
  shop = await startMadeUpShop({
    '/lamps-manifest.json': stamped(lamps),
    '/lamps.json': { headers: { 'content-type': 'application/json' }, body: JSON.stringify(LAMPS) },
    '/': page(true, ask),
    '/next': page(true, card),
    '/no': page(false, ask),
    '/no/next': page(false, card),
  })
})
afterAll(() => shop.close())

/** What the card on the next page says, and the product that stands first in it. */
async function seen({ tab }: Visit, path = '/next'): Promise<{ title: string; first: string }> {
  await tab.goto(shop.url + path)
  const place = tab.locator('tendero-surface').filter({ hasText: 'Grand' })
  await place.waitFor()
  const title = await place.getByRole('heading').first().textContent()
  const first = await place.getByRole('link').first().textContent()
  return { title: title ?? '', first: first ?? '' }
}

const sayLittle = async (visit: Visit, path = '/') => {
  await visit.tab.goto(shop.url + path)
  await answer(visit.tab.locator('tendero-surface').first(), 'Little')
  await hear(visit, 'guide_answer')
}

/** The code that follows who he is. */
const isWatched = ({ path }: Visit['asked'][number]) => path.includes('/watch-segments-')

test('A visitor who wants to spend little is spoken to and served so on the next page, and a month later no more', async () => {
  const visit = await here.come()
  expect(await seen(visit)).toEqual({ title: 'Lamps that everybody loves', first: 'Grand' })
  expect(heardOf(visit, 'segment_update')).toEqual([])

  await sayLittle(visit)
  expect(await hear(visit, 'segment_update')).toMatchObject({ segments: ['saver'] })
  await remembered(visit.tab, '"segments":{"saver"')
  expect(await seen(visit)).toEqual({ title: 'Good lamps, small prices', first: 'Plain' })
  await hear(visit, 'page_view', 3)
  await visit.watch.settle()
  // it was said in this visit
  expect(heardOf(visit, 'segment_update')).toHaveLength(1)

  expect(visit.asked.some(isWatched)).toBe(true)

  // his answer is old by then, and the segment is kept
  await visit.visitor.clock.setSystemTime(Date.now() + 20 * DAY)
  expect(await seen(visit)).toEqual({ title: 'Good lamps, small prices', first: 'Plain' })
  expect(await hear(visit, 'segment_update', 2)).toMatchObject({ segments: ['saver'] })

  await visit.visitor.clock.setSystemTime(Date.now() + 40 * DAY)
  expect(await seen(visit)).toEqual({ title: 'Lamps that everybody loves', first: 'Grand' })
  await visit.watch.settle()
  expect(heardOf(visit, 'segment_update')).toHaveLength(2)
  await expectQuiet(visit.watch)
})

test('A visitor who may not be remembered is of no segment, whatever he answers', async () => {
  const visit = await here.come()
  await sayLittle(visit, '/no')
  expect(await seen(visit, '/no/next')).toEqual({ title: 'Lamps that everybody loves', first: 'Grand' })
  await visit.watch.settle()
  expect(heardOf(visit, 'segment_update')).toEqual([])
  expect(visit.asked.some(isWatched)).toBe(false)
  await expectQuiet(visit.watch)
})

/** When even a message within the budget would be a nuisance, and what cancels it for good. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectQuiet } from '../support/expect-quiet'
import { close, dialogue, launcher } from '../support/in-the-guide'
import { madeUpPage, startMadeUpShop, tag } from '../support/made-up-shop'
import { isSaid, reasonsOf } from '../support/reasons'
import type { Served } from '../support/serve'
import { stamped } from '../support/stamped'
import { useShop } from '../support/use-shop'
import { hear, heardOf } from '../support/visit'

const here = useShop()
let shop: Served

beforeAll(async () => {
  const manifest = stamped(manifest => ({
    ...manifest,
    shop: {
      ...manifest.shop,
      platform: { type: 'generic', pages: { checkout: ['/checkout'], home: ['/'] } },
    },
    recommender: [{ type: 'catalog' }],
    attention: { perSession: 9, gap: '0s', quietAfterDismiss: '0s' },
    sinks: [],
    recovery: [],
    campaigns: [
      {
        id: 'corner',
        when: [{ type: 'page-view' }],
        surface: { type: 'launcher', guide: 'find-a-fan' },
      },
      {
        id: 'news',
        when: [{ type: 'event', name: 'news' }],
        unless: [{ type: 'event', name: 'begin_checkout' }],
        limits: { perSession: 9, afterDismiss: '0s', afterConvert: '0s' },
        surface: {
          type: 'prompt',
          form: 'card',
          title: 'News',
          content: [{ type: 'text', text: 'Free delivery today.' }],
        },
      },
    ],
  }))
  const page = madeUpPage(
    tag({ manifest: '/manners.json' }),
    '<input id="name" aria-label="Name"><dialog id="sizes"><button>Sizes</button></dialog>',
  )
  shop = await startMadeUpShop({ '/manners.json': manifest, '/': page, '/checkout': page })
})
afterAll(() => shop.close())

async function comes(path: string) {
  const visit = await here.come()
  const { tab } = visit
  const reasons = await reasonsOf(visit.visitor)
  await tab.goto(shop.url + path)
  await launcher(tab).waitFor()
  const track = (event: object) =>
    tab.evaluate(
      event => (window as unknown as { tendero: { track(e: object): void } }).tendero.track(event),
      event,
    )
  const card = tab.getByRole('region', { name: 'News' })
  return { visit, tab, reasons, track, card, news: () => track({ name: 'custom', custom_name: 'news' }) }
}

test('A visitor is told nothing while he writes, while he looks at a dialogue, or while he is being helped; afterwards he is', async () => {
  const { visit, tab, reasons, card, news } = await comes('/')
  const nothing = async (why: string) => {
    await news()
    await isSaid(reasons, `news not shown: ${why}`)
    expect(await card.count()).toBe(0)
  }
  await tab.locator('#name').focus()
  await nothing('the visitor is filling in a field')
  await tab.locator('#name').blur()

  await tab.evaluate("document.querySelector('#sizes').showModal()")
  await nothing('a dialog of the page is open')
  await tab.evaluate("document.querySelector('#sizes').close()")

  await launcher(tab).click()
  await dialogue(tab).waitFor()
  await nothing('the assistant is open')
  await close(dialogue(tab))
  await dialogue(tab).waitFor({ state: 'detached' })

  expect(heardOf(visit, 'view_promotion')).toEqual([])
  await news()
  await card.waitFor()
  expect(await hear(visit, 'view_promotion')).toMatchObject({ promotion_id: 'news' })
  await expectQuiet(visit.watch)
})

test('A visitor at the checkout is told nothing, whether or not he writes', async () => {
  const { visit, tab, reasons, card, news } = await comes('/checkout')
  await news()
  await isSaid(reasons, 'news not shown: page is checkout, a quiet one')
  const before = reasons.length
  await tab.locator('#name').focus()
  await news()
  await expect.poll(() => reasons.length).toBeGreaterThan(before)
  expect(await card.count()).toBe(0)
  expect(await tab.evaluate(() => document.activeElement?.id)).toBe('name')
  expect(heardOf(visit, 'view_promotion')).toEqual([])
  await expectQuiet(visit.watch)
})

test('A visitor who has begun to pay on the same page is told nothing any more', async () => {
  const { visit, reasons, track, card, news } = await comes('/')
  await track({ name: 'begin_checkout' })
  await news()
  await isSaid(reasons, 'news not shown: unless event begin_checkout')
  expect(await card.count()).toBe(0)
  await expectQuiet(visit.watch)
})

/** A phone has no exit: the visitor goes to another app, comes back, touches the page, and only then there is a card. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { leavingCard, putIn } from '../support/basket'
import { expectQuiet } from '../support/expect-quiet'
import { close, launcher } from '../support/in-the-guide'
import { isSaid, reasonsOf } from '../support/reasons'
import { useShop } from '../support/use-shop'
import { hear, heardOf } from '../support/visit'

const here = useShop()
const FAN = { 'calma-galerna-79': 1 }

/** In another app for so many ms; a headless browser never hides a page by itself. */
async function away(tab: Page, ms: number): Promise<void> {
  const turn = (state: 'hidden' | 'visible') =>
    tab.evaluate(state => {
      Object.defineProperty(document, 'visibilityState', { value: state, configurable: true })
      document.dispatchEvent(new Event('visibilitychange'))
    }, state)
  await turn('hidden')
  await tab.clock.fastForward(ms)
  await turn('visible')
}

/** Somewhere in the text; the focus goes there. */
const touch = (tab: Page) => tab.getByRole('heading', { level: 1 }).tap()

async function atTheCart() {
  const visit = await here.come('', { phone: true })
  const { visitor, tab } = visit
  const reasons = await reasonsOf(visitor)
  await tab.clock.install()
  await putIn(visitor, here.shop.url, FAN)
  await tab.goto(`${here.shop.url}/en/basket`)
  await launcher(tab).waitFor()
  return { visit, tab, reasons, card: leavingCard(tab) }
}

test('A visitor on a phone who was away and touches the page again meets a low card that leaves the page to him', async () => {
  const { visit, tab, reasons, card } = await atTheCart()
  await away(tab, 30_000)
  expect(reasons.filter(reason => reason.startsWith('leaving-basket'))).toEqual([])
  expect(await card.count()).toBe(0)

  await touch(tab)
  await card.waitFor()
  await hear(visit, 'view_promotion')
  expect(heardOf(visit, 'view_promotion')).toMatchObject([{ promotion_id: 'leaving-basket' }])
  const box = async () => (await card.boundingBox())!
  expect((await box()).height).toBeLessThanOrEqual(844 * 0.3 + 1)
  // it has come up from below
  await expect.poll(async () => (await box()).y + (await box()).height).toBeLessThanOrEqual(844)
  expect(await tab.locator('dialog[open], [aria-modal=true]').count()).toBe(0)
  expect(await tab.evaluate(() => document.activeElement?.localName)).toBe('main')
  // all of the page above it can be used
  await tab.getByRole('link', { name: 'Go to checkout' }).tap()
  await tab.waitForURL('**/en/checkout')
  await expectQuiet(visit.watch)
})

test('A visitor on a phone who only looked up a message meets nothing, and after he closed the card no other', async () => {
  const { visit, tab, reasons, card } = await atTheCart()
  await away(tab, 5_000)
  await touch(tab)
  await visit.watch.settle()
  expect(await card.count()).toBe(0)
  expect(reasons.filter(reason => reason.startsWith('leaving-basket'))).toEqual([])

  await away(tab, 30_000)
  await touch(tab)
  await close(card)
  await hear(visit, 'dismiss_promotion')
  await away(tab, 60_000)
  await touch(tab)
  await isSaid(reasons, 'leaving-basket not shown: afterDismiss is 7d, not over')
  expect(await card.count()).toBe(0)
  await expectQuiet(visit.watch)
})

/** Leaving the cart by the top of the window: one card, once, and quiet for whoever has closed it. */
import { expect, test } from 'vitest'
import { hasAnswered, leavingCard, putIn } from '../support/basket'
import { expectQuiet } from '../support/expect-quiet'
import { close, launcher } from '../support/in-the-guide'
import { remembered } from '../support/kept-in'
import { leaveByTheTop, lookAround } from '../support/leave'
import { isSaid, reasonsOf } from '../support/reasons'
import { serveManifest, stamped } from '../support/stamped'
import { stored } from '../support/stored'
import { useShop } from '../support/use-shop'
import { hear, heardOf } from '../support/visit'

const here = useShop()
const FAN = { 'calma-galerna-79': 1 }
/** The demo's campaigns; leaving counts from one second on. */
const SOON = stamped(({ campaigns = [], ...manifest }) => ({
  ...manifest,
  attention: { ...manifest.attention, gap: '1s', quietAfterDismiss: '1s' },
  campaigns: campaigns.map(campaign =>
    campaign.id === 'leaving-basket'
      ? { ...campaign, when: [{ type: 'exit-intent', after: '1s' }] }
      : campaign,
  ),
}))

/** On the cart's page, where every decision is heard. */
async function atTheCart(pieces: Readonly<Record<string, number>>, consent?: 'granted' | 'denied') {
  const visit = await here.come()
  const { visitor, tab } = visit
  const reasons = await reasonsOf(visitor)
  await serveManifest(visitor, SOON)
  if (consent) await hasAnswered(visitor, here.shop.url, consent)
  await putIn(visitor, here.shop.url, pieces)
  await tab.goto(`${here.shop.url}/en/basket`)
  await launcher(tab).waitFor()
  const leave = async (is: () => Promise<boolean> | boolean) => leaveByTheTop(await lookAround(tab, 1200), is)
  return { visit, tab, reasons, leave, card: leavingCard(tab) }
}

test('A visitor who leaves the cart by the top meets one card, which takes neither his focus nor his way on', async () => {
  const visit = await here.come()
  const { visitor, tab } = visit
  await putIn(visitor, here.shop.url, FAN)
  await tab.goto(`${here.shop.url}/en/basket`)
  await launcher(tab).waitFor()
  const mouse = await lookAround(tab, 5200)
  await tab.getByRole('link', { name: 'Go to checkout' }).focus()
  expect(await leaveByTheTop(mouse, () => leavingCard(tab).isVisible())).toBe(true)
  await hear(visit, 'view_promotion')
  expect(heardOf(visit, 'view_promotion')).toMatchObject([
    { promotion_id: 'leaving-basket', creative_slot: 'prompt' },
  ])
  expect(await tab.evaluate(() => document.activeElement?.textContent)).toBe('Go to checkout')
  expect(await leavingCard(tab).count()).toBe(1)
  // the page is not held: a key is enough to go on
  await tab.keyboard.press('Enter')
  await tab.waitForURL('**/en/checkout')
  expect(await leavingCard(tab).count()).toBe(0)
  await expectQuiet(visit.watch)
})

test('A visitor who leaves a second time is not asked a second time', async () => {
  const { visit, reasons, leave, card } = await atTheCart(FAN, 'denied')
  expect(await leave(() => card.isVisible())).toBe(true)
  await hear(visit, 'view_promotion')
  const isRefused = () => reasons.some(reason => reason.startsWith('leaving-basket not shown'))
  expect(await leave(isRefused)).toBe(true)
  expect(heardOf(visit, 'view_promotion').length).toBe(1)
  expect(await card.count()).toBe(1)
  await expectQuiet(visit.watch)
})

test.each([
  ['who agreed to be remembered', 'granted'],
  ['who refused that', 'denied'],
] as const)(
  'A visitor %s and closed the card is left alone on the next pages, and after a reload',
  async (_, consent) => {
    const { visit, tab, reasons, leave, card } = await atTheCart(FAN, consent)
    expect(await leave(() => card.isVisible())).toBe(true)
    await close(card)
    await hear(visit, 'dismiss_promotion')
    expect(await card.count()).toBe(0)
    if (consent === 'granted') await remembered(tab, 'dismissed')
    else await expect.poll(async () => (await stored(tab)).session).toEqual(['tendero'])

    await tab.goto(`${here.shop.url}/en/p/calma-galerna-79`)
    await launcher(tab).waitFor()
    await tab.goto(`${here.shop.url}/en/basket`)
    await launcher(tab).waitFor()
    const quiet = 'leaving-basket not shown: afterDismiss is 7d, not over'
    expect(await leave(() => reasons.includes(quiet))).toBe(true)
    await tab.reload()
    await launcher(tab).waitFor()
    const before = reasons.filter(reason => reason === quiet).length
    expect(await leave(() => reasons.filter(reason => reason === quiet).length > before)).toBe(true)
    expect(await card.count()).toBe(0)
    expect(heardOf(visit, 'view_promotion').length).toBe(1)
    await expectQuiet(visit.watch)
  },
)

test('A visitor with nothing in the cart leaves in peace', async () => {
  const { visit, reasons, leave, card } = await atTheCart({}, 'granted')
  expect(await leave(() => reasons.some(reason => reason.startsWith('leaving-basket not shown')))).toBe(true)
  expect(await card.count()).toBe(0)
  expect(heardOf(visit, 'view_promotion')).toEqual([])
  await expectQuiet(visit.watch)
})

test.each([
  ['who agreed to be remembered', 'granted'],
  ['of whom nothing is kept', 'denied'],
] as const)('A visitor %s and has begun to pay is not held up', async (_, consent) => {
  const { visit, tab, reasons, leave, card } = await atTheCart(FAN, consent)
  if (consent === 'granted') {
    await tab.getByRole('link', { name: 'Go to checkout' }).click()
    await tab.waitForURL('**/en/checkout')
    await hear(visit, 'begin_checkout')
    await remembered(tab, 'begin_checkout')
    await tab.goBack()
    await launcher(tab).waitFor()
  }
  // a shop that opens its checkout over the cart says so by itself
  else
    await tab.evaluate(() =>
      (window as unknown as { tendero: { track(e: object): void } }).tendero.track({
        name: 'begin_checkout',
      }),
    )
  expect(await leave(() => reasons.some(reason => /^leaving-basket.*begin_checkout/.test(reason)))).toBe(true)
  await isSaid(reasons, 'leaving-basket not shown: unless')
  expect(await card.count()).toBe(0)
  await expectQuiet(visit.watch)
})

/** "Send me this basket": nothing leaves before the click, one message after it, and a purchase takes it back. */
import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { allStored } from '../support/all-stored'
import { basketCard, hasAnswered, leavingCard, nextDay, putIn } from '../support/basket'
import { expectQuiet } from '../support/expect-quiet'
import { close, launcher } from '../support/in-the-guide'
import { remembered } from '../support/kept-in'
import { leaveByTheTop, lookAround } from '../support/leave'
import { isSaid, reasonsOf } from '../support/reasons'
import { serveManifest, stamped } from '../support/stamped'
import { useShop } from '../support/use-shop'
import { hear, heardOf, type Visit } from '../support/visit'

const here = useShop()
const FAN = 'calma-alisio-82'
const ADDRESS = 'ana@example.com'
/** The demo's campaigns; leaving counts from one second on. */
const SOON = stamped(({ campaigns = [], ...manifest }) => ({
  ...manifest,
  campaigns: campaigns.map(campaign =>
    campaign.id === 'leaving-basket'
      ? { ...campaign, when: [{ type: 'exit-intent', after: '1s' }] }
      : campaign,
  ),
}))

interface Message {
  id: string
  event: string
  email?: string
}
/** What the receiver has of this address, and what takes it back. */
const received = (): Message[] => here.shop.recovery() as Message[]

/** The card with the form, before somebody who leaves his basket. */
async function isLeaving(
  consent?: 'granted' | 'denied',
): Promise<{ visit: Visit; tab: Page; card: Locator }> {
  const visit = await here.come()
  const { visitor, tab } = visit
  await serveManifest(visitor, SOON)
  if (consent) await hasAnswered(visitor, here.shop.url, consent)
  await putIn(visitor, here.shop.url, { [FAN]: 1 })
  await tab.goto(`${here.shop.url}/en/basket`)
  await launcher(tab).waitFor()
  const card = leavingCard(tab)
  expect(await leaveByTheTop(await lookAround(tab, 1200), () => card.isVisible())).toBe(true)
  return { visit, tab, card }
}

/** The form lies folded under its line until he asks for it. */
const unfold = (card: Locator) => card.getByText('Or have it sent to you').click()
const mail = (card: Locator) => card.getByRole('textbox', { name: 'Your e-mail address' })
const tick = (card: Locator) => card.getByRole('checkbox', { name: 'Send me this basket by e-mail, once.' })
const send = (card: Locator) => card.getByRole('button', { name: 'Send it to me' }).click()
const carries = ({ asked }: Visit) =>
  asked.filter(({ path, body }) => /ana(@|%40)|ana@ex/i.test(path + body)).map(({ path }) => path)

test('A visitor who types his address and does not send it has told nobody', async () => {
  const { visit, tab, card } = await isLeaving('granted')
  expect(await mail(card).isVisible()).toBe(false)
  await unfold(card)
  expect(await tick(card).isChecked()).toBe(false)
  await mail(card).pressSequentially(ADDRESS)
  await tick(card).focus()
  // without the tick the button sends nothing, and says so
  await send(card)
  await card.getByText('Without your tick nothing is sent.').waitFor()
  await tab.goto(`${here.shop.url}/en/`)
  await launcher(tab).waitFor()
  await visit.watch.settle()
  expect(carries(visit)).toEqual([])
  expect(visit.asked.filter(({ path }) => path === '/api/recovery')).toEqual([])
  expect(JSON.stringify(visit.heard)).not.toContain('ana@')
  expect(await allStored(tab)).not.toContain('ana@')
  expect(received()).toEqual([])
  await expectQuiet(visit.watch)
})

test.each([
  ['who agreed to be remembered', 'granted'],
  ['who has not answered the cookie bar', undefined],
] as const)('A visitor %s sends his basket once, with the words that he agreed to', async (_, consent) => {
  const before = received().length
  const { visit, card } = await isLeaving(consent)
  await unfold(card)
  await mail(card).fill(ADDRESS)
  await tick(card).check()
  await send(card)
  await card.getByText('Thank you, we have it.').waitFor()
  await expect.poll(() => received().length).toBe(before + 1)
  const message = received().at(-1)!
  expect(message).toMatchObject({
    v: 1,
    event: 'cart.recovery_requested',
    email: ADDRESS,
    language: 'en',
    topic: 'cart',
    consent: { text: 'Send me this basket by e-mail, once.', campaign: 'leaving-basket' },
    cart: { items: [{ id: FAN, quantity: 1 }], restore: expect.stringContaining(FAN) },
  })
  const { handover } = await hear(visit, 'save_cart')
  expect(handover).toBe(message.id)
  expect(heardOf(visit, 'select_promotion')).toMatchObject([{ promotion_id: 'leaving-basket' }])
  // the address is in that one request, and in no event
  expect(carries(visit)).toEqual(['/api/recovery'])
  expect(JSON.stringify([visit.heard, here.shop.events()])).not.toContain('ana@')
  await expectQuiet(visit.watch)
})

test('A visitor who has refused marketing is not asked for his address', async () => {
  const { visit, card } = await isLeaving('denied')
  await card.getByText('What is missing?').waitFor()
  expect(await card.locator('form').count()).toBe(0)
  await expectQuiet(visit.watch)
})

test('A visitor whose shop cannot take the message now has it kept, and it arrives once on a later page', async () => {
  const before = received().length
  here.shop.setFault('recovery', '500')
  const { visit, tab, card } = await isLeaving('granted')
  await unfold(card)
  await mail(card).fill(ADDRESS)
  await tick(card).check()
  await send(card)
  await card.getByText('Thank you, we have it.').waitFor()
  await expect.poll(() => visit.asked.filter(({ path }) => path === '/api/recovery').length).toBe(1)
  await remembered(tab, 'save_cart')
  expect(received().length).toBe(before)

  here.shop.setFault('recovery', null)
  // the pause after a failure is at most ten seconds the first time
  await tab.goto(`${here.shop.url}/en/p/${FAN}`)
  await launcher(tab).waitFor()
  await expect.poll(() => received().length, { timeout: 25_000 }).toBe(before + 1)
  await tab.goto(`${here.shop.url}/en/c/fans`)
  await launcher(tab).waitFor()
  await visit.watch.settle()
  const sent = visit.asked.filter(({ path }) => path === '/api/recovery')
  expect(sent.length).toBe(2)
  expect(new Set(sent.map(({ body }) => JSON.parse(body).id)).size).toBe(1)
  expect(received().length).toBe(before + 1)
  await expectQuiet(visit.watch, { consoleErrors: /500|Failed to load resource/ })
})

test('A visitor who buys after all is written to no more, and nothing is offered to him the next day', async () => {
  const { visit, tab, card } = await isLeaving('granted')
  const { visitor } = visit
  await unfold(card)
  await mail(card).fill(ADDRESS)
  await tick(card).check()
  await send(card)
  const { handover } = await hear(visit, 'save_cart')
  await expect.poll(() => received().filter(({ id }) => id === handover).length).toBe(1)
  await remembered(tab, handover)
  await close(card)

  await tab.getByRole('link', { name: 'Go to checkout' }).click()
  await tab.waitForURL('**/en/checkout')
  await tab.getByRole('button', { name: /^Pay/ }).click()
  await tab.waitForURL('**/en/thank-you/*')
  const { transaction_id } = await hear(visit, 'purchase')
  await expect
    .poll(() => received().filter(({ id }) => id === handover))
    .toMatchObject([{ event: 'cart.recovery_requested' }, { event: 'cart.recovered', order: transaction_id }])
  // nothing of the address stays in the browser
  await expect.poll(() => allStored(tab)).not.toContain('ana@')
  await remembered(tab, '"cart":null')

  await nextDay(tab)
  const reasons = await reasonsOf(visitor)
  await tab.goto(`${here.shop.url}/en/c/heaters`)
  await launcher(tab).waitFor()
  await visit.watch.settle()
  await isSaid(reasons, 'heaters-card shown')
  expect(await basketCard(tab).count()).toBe(0)
  expect(heardOf(visit, 'view_promotion').filter(event => event.promotion_id === 'basket-back')).toEqual([])
  expect(received().filter(({ id }) => id === handover).length).toBe(2)
  await expectQuiet(visit.watch)
})

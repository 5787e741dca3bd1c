/** A basket that was left: offered back the next day with what has changed, and by a link in another browser. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cartAddress } from '../../src/cart-link'
import { basketCard, basketOf, hasAnswered, nextDay, type Pieces, putIn } from '../support/basket'
import { openProfile } from '../support/browser'
import { expectQuiet } from '../support/expect-quiet'
import { answer, launcher } from '../support/in-the-guide'
import { remembered } from '../support/kept-in'
import { isSaid, reasonsOf } from '../support/reasons'
import { useShop } from '../support/use-shop'
import { arrive, hear, heardOf, type Visit } from '../support/visit'

const here = useShop()

/** Somebody who agreed fills a basket, and it is remembered. */
async function fillsABasket(visit: Visit, pieces: Pieces): Promise<void> {
  const { url } = here.shop
  await hasAnswered(visit.visitor, url, 'granted')
  await putIn(visit.visitor, url, pieces)
  await visit.tab.goto(`${url}/en/basket`)
  await hear(visit, 'cart_update')
  for (const id of Object.keys(pieces)) await remembered(visit.tab, `"id":"${id}"`)
}

/** The next day; the shop no longer knows the basket. */
async function comesBack({ visitor, tab }: Visit, pieces: Pieces = {}): Promise<void> {
  await nextDay(tab)
  await putIn(visitor, here.shop.url, pieces)
  await tab.goto(`${here.shop.url}/en/`)
}

/** What has come up by itself; cards in the page do not. */
const shown = (visit: Visit) =>
  heardOf(visit, 'view_promotion').filter(({ creative_slot }) => creative_slot !== 'inline')

test('A visitor who comes back the next day is offered his basket, hears what has changed, and has it again by one tap', async () => {
  const [dearer, gone, refused] = ['calma-galerna-79', 'calma-cierzo-113', 'vesta-gregal-94']
  const folder = await mkdtemp(join(tmpdir(), 'profile-'))
  try {
    const today = await arrive(await openProfile(folder))
    await fillsABasket(today, { [dearer!]: 2, [gone!]: 1, [refused!]: 1 })
    const { items } = (await hear(today, 'cart_update')).cart
    const was = items.find(({ id }) => id === dearer)!.price!
    await expectQuiet(today.watch)
    await today.visitor.close()

    here.shop.change({ id: dearer!, price: was + 10 })
    here.shop.change({ id: gone!, stock: 0 })
    const tomorrow = await arrive(await openProfile(folder))
    const { tab } = tomorrow
    await comesBack(tomorrow)
    const card = basketCard(tab)
    await card.waitFor()
    await hear(tomorrow, 'view_promotion')
    expect(shown(tomorrow)).toMatchObject([{ promotion_id: 'basket-back', creative_slot: 'cart-recovery' }])
    const lines = await card.locator('.basket-lines > li').allInnerTexts()
    expect(lines.length).toBe(3)
    expect(lines[0]).toContain('€10 more than before')
    expect(lines[1]).toContain('Sold out')
    expect(lines[2]).not.toMatch(/than before|Sold out/)
    // nothing is put in before he says so
    expect(await basketOf(tomorrow.visitor, here.shop.url)).toEqual({})

    // while he thinks, the last one of the third goes
    here.shop.change({ id: refused!, stock: 0 })
    await answer(card, 'Restore it')
    await card.getByText('It is in your cart again.').waitFor()
    await card.getByText('The shop did not take:').waitFor()
    expect(await card.getByRole('status').first().innerText()).toContain('It is sold out.')
    expect(await basketOf(tomorrow.visitor, here.shop.url)).toEqual({ [dearer!]: 2 })
    expect(await hear(tomorrow, 'restore_cart')).toMatchObject({
      how: 'merge',
      restored: 1,
      refused: [refused],
    })
    expect(heardOf(tomorrow, 'select_promotion')).toMatchObject([{ promotion_id: 'basket-back' }])
    // the number beside the shop's bag knows
    await expect.poll(() => tab.locator('[data-cart-count]').textContent()).toBe('2')
    await remembered(tab, 'restore_cart')
    await card.getByRole('link', { name: 'See the cart' }).click()
    await tab.waitForURL('**/en/basket')
    await launcher(tab).waitFor()
    expect(await basketCard(tab).count()).toBe(0)
    // the browser says of the refusal what it says of every 409
    await expectQuiet(tomorrow.watch, { consoleErrors: /409.*api\/cart\/set/ })
    await tomorrow.visitor.close()
  } finally {
    await rm(folder, { recursive: true, maxRetries: 5 })
  }
})

const LEFT = { 'calma-alisio-82': 1 }
const NEW = { 'marea-terral-90': 1 }

test.each([
  ['puts both together', 'Put both together', { ...NEW, ...LEFT }, 'merge'],
  ['takes the old one instead', 'Take this one instead', LEFT, 'replace'],
  ['keeps the new one', 'Keep what is in the cart now', NEW, null],
])('A visitor who has begun a new basket %s', async (_, words, then, how) => {
  const visit = await here.come()
  const { visitor, tab } = visit
  const reasons = await reasonsOf(visitor)
  await fillsABasket(visit, LEFT)
  await comesBack(visit, NEW)
  const card = basketCard(tab)
  await card.getByText('There is something in your cart already.').waitFor()
  await hear(visit, 'view_promotion')
  await answer(card, words)
  if (how) {
    expect(await hear(visit, 'restore_cart')).toMatchObject({ how, restored: 1, refused: [] })
    await card.getByText('It is in your cart again.').waitFor()
    await hear(visit, 'select_promotion')
  } else {
    await card.waitFor({ state: 'detached' })
    expect(heardOf(visit, 'restore_cart')).toEqual([])
  }
  expect(await basketOf(visitor, here.shop.url)).toEqual(then)
  await expect.poll(() => heardOf(visit, 'cart_update').some(event => event.chosen)).toBe(true)

  // he has decided: on the next page nobody asks again
  await tab.goto(`${here.shop.url}/en/c/heaters`)
  await isSaid(reasons, 'basket-back not shown')
  expect(await basketCard(tab).count()).toBe(0)
  await expectQuiet(visit.watch)
})

test('A visitor who opens the link of a basket in a fresh browser is asked, and has it by one tap', async () => {
  const visit = await here.come()
  const { visitor, tab } = visit
  await tab.goto(cartAddress([{ id: 'calma-alisio-82', quantity: 2 }], `${here.shop.url}/en/`))
  const card = basketCard(tab)
  await card.waitFor()
  expect(await basketOf(visitor, here.shop.url)).toEqual({})
  await answer(card, 'Restore it')
  await card.getByText('It is in your cart again.').waitFor()
  expect(await basketOf(visitor, here.shop.url)).toEqual({ 'calma-alisio-82': 2 })
  // he asked for it himself: no campaign has done that
  expect(shown(visit)).toEqual([])
  expect(heardOf(visit, 'problem')).toEqual([])
  await expectQuiet(visit.watch)
})

test('A visitor whose mail program has cut the link off sees the shop, and the shop hears of it', async () => {
  const visit = await here.come()
  const { visitor, tab } = visit
  const link = cartAddress([{ id: 'calma-alisio-82', quantity: 2 }], `${here.shop.url}/en/`)
  await tab.goto(link.slice(0, -3))
  expect(await hear(visit, 'problem')).toMatchObject({ code: 'cart-link' })
  await launcher(tab).waitFor()
  expect(heardOf(visit, 'problem').length).toBe(1)
  expect(await basketCard(tab).count()).toBe(0)
  expect(await tab.locator('tendero-surface dialog').count()).toBe(0)
  expect(await basketOf(visitor, here.shop.url)).toEqual({})
  await expectQuiet(visit.watch)
})

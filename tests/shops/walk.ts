/** What a visitor meets in a shop of each system: one tag, nothing named, and the shop's cart is known. */
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { basketCard } from '../support/basket'
import { launch, newVisitor } from '../support/browser'
import { expectQuiet } from '../support/expect-quiet'
import { answer, dialogue, openGuide } from '../support/in-the-guide'
import { remembered } from '../support/kept-in'
import { arrive, hear, heardOf, type Visit } from '../support/visit'
import type { SessionShop } from './session-shop'

export interface Kind {
  start(): Promise<SessionShop>
  /** Of the desk lamp. */
  page: string
  id: string
  home: string
  /** The theme's own. */
  badge: string
  button: string
  /** One desk lamp, as the shop's server keeps it. */
  line: string
  /** What the card of the lampshade says once it was pressed. */
  shade: string
}

/** Somebody who has come to it for the first time. */
export interface Come {
  shop: SessionShop
  visit: Visit
  tab: Page
}

/** Of what the browser itself says of a refusal. */
export const REFUSALS = /404.*shopping-cart|422/

/** A browser for a file of journeys. */
export function useBrowser(): (start: Kind['start']) => Promise<Come> {
  let browser: Browser
  const open = new Set<{ close(): Promise<unknown> }>()
  beforeAll(async () => {
    browser = await launch()
  })
  afterEach(async () => {
    for (const one of open) await one.close()
    open.clear()
  })
  afterAll(() => browser.close())
  return async start => {
    const shop = await start()
    const visitor = await newVisitor(browser)
    open.add(visitor).add(shop)
    const visit = await arrive(visitor)
    return { shop, visit, tab: visit.tab }
  }
}

/** Opens the guide at the shop's home, and answers; the lamps that are then shown can be asked for by name. */
export async function choose(
  shop: SessionShop,
  tab: Page,
  home: string,
): Promise<(title: string) => Locator> {
  await tab.goto(shop.url + home)
  await answer(await openGuide(tab), 'For desk')
  const lamp = (title: string) => dialogue(tab).locator('.product').filter({ hasText: title })
  await lamp('Desk lamp Alba').waitFor()
  return lamp
}

/** The journeys of one system. */
export function walk(kind: Kind, come: (start: Kind['start']) => Promise<Come>): void {
  test('A visitor puts the lamp that he was shown in the shop’s own cart, and stays in the dialogue', async () => {
    const { shop, visit, tab } = await come(kind.start)
    const lamp = await choose(shop, tab, kind.home)
    const desk = lamp('Desk lamp Alba')
    await answer(desk, 'Add to cart')
    await desk.getByText('In your cart').first().waitFor()
    expect(shop.cart()).toEqual({ [kind.line]: 1 })
    await expect.poll(() => tab.locator(kind.badge).textContent()).toBe('1')
    expect(await hear(visit, 'add_to_cart')).toMatchObject({ items: [{ item_id: kind.id, price: 39.9 }] })
    expect(await dialogue(tab).isVisible()).toBe(true)
    expect(visit.asked.filter(({ path }) => path === kind.home).length).toBe(1)

    // what the shop does not have, and what it cannot put in at a guess
    await answer(lamp('Lamp Cala'), 'Add to cart')
    await lamp('Lamp Cala').getByText('Lamp Cala is sold out.').first().waitFor()
    await answer(lamp('Lampshade Duna'), 'Add to cart')
    await lamp('Lampshade Duna').getByText(kind.shade).first().waitFor()
    expect(shop.cart()).toEqual({ [kind.line]: 1 })
    if (kind.shade === 'Choose options') {
      await lamp('Lampshade Duna').getByRole('link', { name: 'Choose options' }).click()
      await expect.poll(() => tab.locator('h1').last().textContent()).toBe('Lampshade Duna')
    }

    // a page is known for what it is
    await tab.goto(shop.url + kind.page)
    await expect
      .poll(() => heardOf(visit, 'view_item').at(-1))
      .toMatchObject({
        currency: 'EUR',
        items: [{ item_id: kind.id, item_name: 'Desk lamp Alba', price: 39.9 }],
      })
    expect(heardOf(visit, 'problem')).toEqual([])
    await expectQuiet(visit.watch, { consoleErrors: REFUSALS })
  })

  test('What a visitor puts in by the shop’s own button is heard, and offered back when the shop has lost it', async () => {
    const { shop, visit, tab } = await come(kind.start)
    await tab.goto(shop.url + kind.page)
    await hear(visit, 'cart_update')
    await tab.locator(kind.button).click()
    await expect.poll(() => heardOf(visit, 'cart_update').at(-1)?.cart.count).toBe(1)
    expect(heardOf(visit, 'cart_update').at(-1)?.cart).toMatchObject({
      currency: 'EUR',
      items: [{ title: 'Desk lamp Alba', quantity: 1, price: 39.9 }],
    })
    await remembered(tab, 'Desk lamp Alba')

    await tab.goto('about:blank')
    shop.forgetCarts()
    await visit.visitor.clock.setSystemTime(Date.now() + 86_400_000)
    await tab.goto(shop.url + kind.home)
    const card = basketCard(tab)
    await card.waitFor()
    expect(shop.cart()).toEqual({})
    await answer(card, 'Restore it')
    await card.getByText('It is in your cart again.').waitFor()
    expect(shop.cart()).toEqual({ [kind.line]: 1 })
    await expect.poll(() => tab.locator(kind.badge).textContent()).toBe('1')
    expect(await hear(visit, 'restore_cart')).toMatchObject({ restored: 1, refused: [] })
    await expectQuiet(visit.watch, { consoleErrors: REFUSALS })
  })

  test('A shop whose replies have changed is read as any page, and nothing breaks', async () => {
    const { shop, visit, tab } = await come(kind.start)
    shop.fault = 'changed'
    const lamp = await choose(shop, tab, kind.home)
    await answer(lamp('Desk lamp Alba'), 'Add to cart')
    await lamp('Desk lamp Alba').getByText('Could not be added').first().waitFor()
    // the owner hears of it
    expect(await hear(visit, 'problem')).toMatchObject({ code: 'platform-failed' })
    await tab.goto(shop.url + kind.page)
    expect((await hear(visit, 'view_item')).items).toMatchObject([
      { item_name: 'Desk lamp Alba', price: 39.9 },
    ])
    // an empty cart may be known for one; a full one is not
    expect(heardOf(visit, 'cart_update').filter(({ cart }) => cart.count)).toEqual([])
    await expectQuiet(visit.watch, { consoleErrors: REFUSALS })
  })
}

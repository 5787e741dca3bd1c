/** A PrestaShop whose owner has named no system: what a visitor has of it, with Classic and with Hummingbird. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type PrestaShopMock, startPrestaShop } from '../shops/prestashop'
import { sellingManifest } from '../shops/selling'
import { isSame, mark, nextDay, useVisitors } from '../shops/use-visitors'
import { basketCard } from '../support/basket'
import { expectQuiet } from '../support/expect-quiet'
import { answer, cards, dialogue, openGuide } from '../support/in-the-guide'
import { remembered } from '../support/kept-in'
import { hear, heardOf } from '../support/visit'

const here = useVisitors()
const manifest = sellingManifest('EUR', 'What do you need?', ['Pots', 'Other'])
const sold = [
  ['3', 'Copper Kettle', '/tea/3-copper-kettle.html', 28.68, 'pots'],
  ['5', 'Glass Pot', '/tea/5-glass-pot.html', 22.94, 'pots'],
  ['7', 'Tea towel', '/tea/7-30-tea-towel.html', 9, 'pots'],
] as const
const catalogue = JSON.stringify({
  products: sold.map(([id, title, url, price, kind]) => ({ id, title, url, price, kind })),
})

describe.each(['classic', 'hummingbird'] as const)('With the theme %s', theme => {
  let shop: PrestaShopMock
  beforeEach(async () => {
    shop = await startPrestaShop({ theme, manifest, catalogue })
  })
  afterEach(() => shop.close())

  test('a visitor’s look at a product is told with its number, price and currency', async () => {
    const visit = await here.come(`${shop.url}/tea/3-copper-kettle.html`)
    expect(await hear(visit, 'view_item')).toMatchObject({
      currency: 'EUR',
      items: [{ item_id: '3', item_name: 'Copper Kettle', price: 28.68 }],
    })
    expect(heardOf(visit, 'problem')).toEqual([])
    await expectQuiet(visit.watch)
  })

  test('a visitor puts what the guide found in the shop’s cart, and stays where he is', async () => {
    const visit = await here.come(`${shop.url}/`)
    const { tab } = visit
    const dialog = await openGuide(tab)
    await mark(tab)
    await answer(dialog, 'Pots')
    await cards(visit)
    const press = (name: string) => dialog.getByRole('button', { name: `Add to cart: ${name}` }).click()
    await press('Copper Kettle')
    await expect.poll(() => shop.cart()).toEqual([{ id: 3, form: 0, quantity: 1 }])
    await expect.poll(() => tab.locator('.cart-products-count').textContent()).toBe('1')
    expect(await hear(visit, 'add_to_cart')).toMatchObject({ items: [{ item_id: '3', quantity: 1 }] })
    // the theme's own dialogue would stand in the way of ours
    expect(await tab.locator('#blockcart-modal').count()).toBe(0)
    expect(await isSame(tab)).toBe(true)
    expect(await dialogue(tab).isVisible()).toBe(true)

    await press('Glass Pot')
    await dialog.getByText('The product is no longer available in this quantity.').waitFor()
    // of what has forms, one is chosen on its own page
    await press('Tea towel')
    const link = dialog.getByRole('link', { name: 'Choose options: Tea towel' })
    await link.waitFor()
    expect(await isSame(tab)).toBe(true)
    await link.click()
    await tab.waitForURL('**/tea/7-30-tea-towel.html')
    expect(shop.cart()).toHaveLength(1)
    expect(heardOf(visit, 'problem')).toEqual([])
    await expectQuiet(visit.watch)
  })

  test('a visitor’s own press is heard, and the next day he is offered what he had', async () => {
    const visit = await here.come(`${shop.url}/tea/3-copper-kettle.html`)
    const { tab } = visit
    await hear(visit, 'view_item')
    await tab.getByRole('button', { name: 'Add to cart' }).click()
    await expect
      .poll(() => heardOf(visit, 'cart_update').at(-1)?.cart.items)
      .toMatchObject([{ id: '3', price: 28.68 }])
    await tab.locator('#blockcart-modal').waitFor({ state: 'attached' })
    await remembered(tab, '"id":"3"')

    await nextDay(tab, /PrestaShop/)
    await tab.goto(`${shop.url}/`)
    const card = basketCard(tab)
    await card.waitFor()
    expect(shop.cart()).toEqual([])
    await mark(tab)
    await answer(card, 'Restore it')
    await card.getByText('It is in your cart again.').waitFor()
    expect(shop.cart()).toEqual([{ id: 3, form: 0, quantity: 1 }])
    expect(await hear(visit, 'restore_cart')).toMatchObject({ restored: 1, refused: [] })
    await expect.poll(() => tab.locator('.cart-products-count').textContent()).toBe('1')
    expect(await isSame(tab)).toBe(true)
    await expectQuiet(visit.watch)
  })

  if (theme === 'classic')
    test('a visitor of a shop whose replies have changed is served all the same', async () => {
      const visit = await here.come(`${shop.url}/`)
      const { tab } = visit
      const dialog = await openGuide(tab)
      await answer(dialog, 'Pots')
      await cards(visit)
      shop.fault('renamed', /^\/cart$/)
      await dialog.getByRole('button', { name: 'Add to cart: Copper Kettle' }).click()
      await dialog.getByText('Could not be added').waitFor()
      expect(await dialogue(tab).isVisible()).toBe(true)
      await expectQuiet(visit.watch)
    })
})

/** A Magento shop whose owner has named no system: what a visitor has of it, with Luma and with Hyvä. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Magento2, startMagento2 } from '../shops/magento2'
import { sellingManifest } from '../shops/selling'
import { isSame, mark, nextDay, useVisitors } from '../shops/use-visitors'
import { basketCard } from '../support/basket'
import { expectQuiet } from '../support/expect-quiet'
import { answer, cards, dialogue, openGuide } from '../support/in-the-guide'
import { remembered } from '../support/kept-in'
import { hear, heardOf } from '../support/visit'

const here = useVisitors()
const manifest = sellingManifest('USD', 'What do you need?', ['Bags', 'Other'])
const sold = [
  ['11', 'BAG-01', 'Harbour Day Bag', '/harbour-day-bag.html', 34, 'bags'],
  ['13', 'BAG-03', 'Buoy Tote', '/buoy-tote.html', 19, 'bags'],
  ['67', 'JKT', 'Dune Jacket', '/dune-jacket.html', 80, 'bags'],
] as const
const catalogue = JSON.stringify({
  products: sold.map(([id, sku, title, url, price, kind]) => ({ id, sku, title, url, price, kind })),
})

describe.each(['luma', 'hyva'] as const)('With the theme %s', theme => {
  let shop: Magento2
  beforeEach(async () => {
    shop = await startMagento2({ theme, manifest, catalogue })
  })
  afterEach(() => shop.close())
  const badge = theme === 'luma' ? '.counter-number' : '#menu-cart-icon span'

  if (theme === 'luma')
    test('a visitor’s look at a product is told with its number, price and currency', async () => {
      const visit = await here.come(`${shop.url}/harbour-day-bag.html`)
      expect(await hear(visit, 'view_item')).toMatchObject({
        currency: 'USD',
        items: [{ item_id: '11', item_name: 'Harbour Day Bag', price: 34 }],
      })
      expect(heardOf(visit, 'problem')).toEqual([])
      await expectQuiet(visit.watch)
    })

  test('a visitor puts what the guide found in the shop’s cart, and stays where he is', async () => {
    const visit = await here.come(`${shop.url}/`)
    const { tab } = visit
    const dialog = await openGuide(tab)
    await mark(tab)
    await answer(dialog, 'Bags')
    await cards(visit)
    const press = (name: string) => dialog.getByRole('button', { name: `Add to cart: ${name}` }).click()
    await press('Harbour Day Bag')
    await expect.poll(() => shop.cart()).toEqual([{ id: 11, chosen: {}, qty: 1 }])
    await expect.poll(() => tab.locator(badge).textContent()).toBe('1')
    expect(await hear(visit, 'add_to_cart')).toMatchObject({ items: [{ item_id: '11', quantity: 1 }] })
    expect(await isSame(tab)).toBe(true)
    expect(await dialogue(tab).isVisible()).toBe(true)

    await press('Buoy Tote')
    await dialog.getByText('Product that you are trying to add is not available.').waitFor()
    // of what has forms, one is chosen on its own page
    await press('Dune Jacket')
    const link = dialog.getByRole('link', { name: 'Choose options: Dune Jacket' })
    await link.waitFor()
    expect(await isSame(tab)).toBe(true)
    await link.click()
    await tab.waitForURL('**/dune-jacket.html')
    expect(shop.cart()).toHaveLength(1)
    expect(heardOf(visit, 'problem')).toEqual([])
    await expectQuiet(visit.watch)
  })

  test('a visitor’s own press is heard, and the next day he is offered what he had', async () => {
    const visit = await here.come(`${shop.url}/harbour-day-bag.html`)
    const { tab } = visit
    await hear(visit, 'view_item')
    await tab.getByRole('button', { name: 'Add to Cart' }).click()
    await expect
      .poll(() => heardOf(visit, 'cart_update').at(-1)?.cart.items)
      .toMatchObject([{ id: '11', price: 34 }])
    await remembered(tab, '"id":"11"')

    await nextDay(tab, /PHPSESSID|mage|section|private/)
    await tab.goto(`${shop.url}/`)
    const card = basketCard(tab)
    await card.waitFor()
    expect(shop.cart()).toEqual([])
    await mark(tab)
    await answer(card, 'Restore it')
    await card.getByText('It is in your cart again.').waitFor()
    expect(shop.cart()).toEqual([{ id: 11, chosen: {}, qty: 1 }])
    expect(await hear(visit, 'restore_cart')).toMatchObject({ restored: 1, refused: [] })
    await expect.poll(() => tab.locator(badge).textContent()).toBe('1')
    expect(await isSame(tab)).toBe(true)
    await expectQuiet(visit.watch)
  })

  if (theme === 'luma')
    test('a visitor of a shop whose replies have changed is served all the same', async () => {
      const visit = await here.come(`${shop.url}/`)
      const { tab } = visit
      const dialog = await openGuide(tab)
      await answer(dialog, 'Bags')
      await cards(visit)
      shop.fault('html', /cart\/add|section/)
      await dialog.getByRole('button', { name: 'Add to cart: Harbour Day Bag' }).click()
      await dialog.getByText('Could not be added').waitFor()
      expect(shop.cart()).toEqual([])
      expect(await dialogue(tab).isVisible()).toBe(true)
      await expectQuiet(visit.watch)
    })
})

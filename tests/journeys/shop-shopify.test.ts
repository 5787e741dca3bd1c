/** A shop on Shopify with nothing but the tag: its pages, its cart whatever the theme, a basket that comes back, a purchase. */
import type { Locator } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { ManifestSource } from '../../src/schema'
import { type ShopifyShop, startShopify } from '../shops/shopify'
import type { Theme } from '../shops/shopify-pages'
import { stockOf } from '../shops/shopify-stock'
import { basketCard } from '../support/basket'
import { expectQuiet } from '../support/expect-quiet'
import { answer, dialogue, launcher, openGuide } from '../support/in-the-guide'
import { standsAlone } from '../support/in-the-result'
import { remembered } from '../support/kept-in'
import { stamped } from '../support/stamped'
import { useShop } from '../support/use-shop'
import { hear, heardOf, type Visit } from '../support/visit'

const here = useShop()
let shop: ShopifyShop

const kinds = ['Fans', 'Shirts', 'Mugs']
const change = ({ theme, campaigns = [] }: ManifestSource): ManifestSource => ({
  shop: { name: 'Casa Norte', locale: 'en', currency: 'EUR' },
  consent: { source: 'not-required' },
  catalog: { url: '/products.json', fields: { category: { label: 'Kind' } } },
  recommender: [{ type: 'shopify' }, { type: 'catalog' }],
  guides: {
    find: {
      title: 'Can I help you choose?',
      order: 'authored',
      questions: [
        {
          id: 'kind',
          type: 'choice',
          ask: 'What is it?',
          options: kinds.map(kind => ({
            id: kind.toLowerCase(),
            label: kind,
            wish: { field: 'category', is: kind, must: true },
          })),
        },
      ],
    },
  },
  campaigns: [
    { id: 'launcher', when: [{ type: 'page-view' }], surface: { type: 'launcher', guide: 'find' } },
    ...campaigns.filter(({ id }) => id === 'basket-back'),
  ],
  ...(theme && { theme }),
})

beforeAll(async () => {
  shop = await startShopify()
  shop.manifest = stamped(change)
})
afterEach(() => {
  shop.forget()
  shop.fault = null
  shop.theme = 'dawn'
  shop.wares.splice(0, 9, ...stockOf())
})
afterAll(() => shop.close())

/** The visitor asks for something of this kind; gives the card of a product. */
async function finds(visit: Visit, kind: string, title: string): Promise<Locator> {
  await openGuide(visit.tab)
  await answer(dialogue(visit.tab), kind)
  const card = dialogue(visit.tab).locator('.product').filter({ hasText: title })
  await card.waitFor()
  return card
}

test('A visitor on a product’s page is seen to look at it; what he puts in by the shop’s own button is noticed', async () => {
  const visit = await here.come()
  const { tab } = visit
  await tab.goto(`${shop.url}/products/brisa-tower`)
  expect(await hear(visit, 'view_item')).toMatchObject({
    currency: 'EUR',
    value: 49.99,
    items: [{ item_id: '7001', item_name: 'Brisa Tower', item_brand: 'Casa Norte', price: 49.99 }],
  })
  const before = heardOf(visit, 'cart_update').length
  await expect.poll(() => shop.asked.filter(path => path === 'GET /cart.js').length).toBeGreaterThan(0)
  await tab.getByRole('button', { name: 'Add to cart' }).click()
  await expect
    .poll(() => heardOf(visit, 'cart_update').slice(before).at(-1)?.cart)
    .toMatchObject({ count: 1, total: 49.99, items: [{ id: '70011', product: '7001', quantity: 1 }] })
  await tab.goto(`${shop.url}/en-us/products/lino-shirt?variant=70033`)
  expect(await hear(visit, 'view_item', 2)).toMatchObject({
    currency: 'USD',
    items: [{ item_id: '7003', price: 38.49 }],
  })
  await expectQuiet(visit.watch)
})

const BADGE = '.cart-count-bubble, #mine, .cart-count'
test.each<[string, Theme]>([
  ['Shopify knows', 'dawn'],
  ['would be loaded anew', 'unknown'],
  ['has no standard actions', 'early'],
])(
  'A visitor who puts a product of the guide in the cart, sees it there and goes on, in a theme that %s',
  async (_, theme) => {
    shop.theme = theme
    const visit = await here.come()
    const { tab } = visit
    await tab.goto(`${shop.url}/collections/all`)
    const card = await finds(visit, 'Fans', 'Brisa Tower')
    await card.getByRole('button', { name: 'Add to cart' }).click()
    await card.getByRole('button', { name: 'In your cart' }).waitFor()
    expect(shop.pieces()).toEqual({ 70011: 1 })
    await expect.poll(() => tab.locator(BADGE).textContent()).toBe('1')
    expect(await hear(visit, 'add_to_cart')).toMatchObject({ guide: 'find', items: [{ item_id: '7001' }] })
    // nothing was loaded anew, and nothing was put in twice
    expect(await card.isVisible()).toBe(true)
    expect(visit.asked.filter(({ path }) => path === '/collections/all')).toHaveLength(1)
    expect(visit.asked.filter(({ path }) => /cart\/add|graphql/.test(path))).toHaveLength(1)
    if (theme === 'early')
      await expect.poll(() => tab.locator('cart-drawer-items').textContent()).toBe('1 in the drawer')
    await expectQuiet(visit.watch)
  },
)

test('A visitor whose theme loads the page anew all the same, has his product and his result before him again', async () => {
  shop.theme = 'reloads'
  const visit = await here.come()
  const { tab } = visit
  await tab.goto(`${shop.url}/collections/all`)
  const card = await finds(visit, 'Fans', 'Brisa Tower')
  const again = tab.waitForEvent('load')
  await card.getByRole('button', { name: 'Add to cart' }).click()
  await again
  expect(shop.pieces()).toEqual({ 70011: 1 })
  await standsAlone(tab)
  await dialogue(tab).locator('.product').filter({ hasText: 'Brisa Tower' }).waitFor()
  expect(heardOf(visit, 'guide_answer')).toHaveLength(1)

  // once only, and nowhere else: a page that he loads anew, or goes to, is as he asked for it
  await dialogue(tab).getByRole('button', { name: 'Close' }).click()
  await tab.reload()
  await launcher(tab).waitFor()
  expect(await dialogue(tab).count()).toBe(0)
  expect(await tab.evaluate(() => sessionStorage.getItem('tendero-place'))).toBeNull()
  await expectQuiet(visit.watch)
})

test('A visitor who goes to another page while his product is put in, finds no dialogue there', async () => {
  const visit = await here.come()
  const { tab } = visit
  await tab.goto(`${shop.url}/collections/all`)
  const card = await finds(visit, 'Fans', 'Brisa Tower')
  await card.getByRole('button', { name: 'Add to cart' }).click()
  await tab.goto(`${shop.url}/products/brisa-tower`)
  await launcher(tab).waitFor()
  expect(heardOf(visit, 'guide_start')).toHaveLength(1)
  expect(await dialogue(tab).count()).toBe(0)
  await expectQuiet(visit.watch)
})

test('A visitor who presses twice has it once', async () => {
  shop.theme = 'early'
  const visit = await here.come()
  const { tab } = visit
  await tab.goto(`${shop.url}/collections/all`)
  const card = await finds(visit, 'Fans', 'Brisa Tower')
  await card.getByRole('button', { name: 'Add to cart' }).dblclick()
  await card.getByRole('button', { name: 'In your cart' }).waitFor()
  expect(shop.pieces()).toEqual({ 70011: 1 })
  expect(visit.asked.filter(({ path }) => path === '/cart/add.js')).toHaveLength(1)
  expect(heardOf(visit, 'add_to_cart')).toHaveLength(1)
  await expectQuiet(visit.watch)
})

test('A visitor who goes on in a single-page shop, and wants to be forgotten, while his product is put in, has it once', async () => {
  shop.theme = 'early'
  const visit = await here.come()
  const { tab } = visit
  let release = () => {}
  const released = new Promise<void>(done => {
    release = done
  })
  await tab.route('**/cart/add.js', async route => {
    await released
    await route.continue()
  })
  await tab.goto(`${shop.url}/collections/all`)
  const card = await finds(visit, 'Fans', 'Brisa Tower')
  await card.getByRole('button', { name: 'Add to cart' }).click()
  await tab.evaluate(() => history.pushState({}, '', '/collections/new'))
  await dialogue(tab).waitFor({ state: 'detached' })
  await tab.evaluate(() => (window as unknown as { tendero: { forget(): Promise<void> } }).tendero.forget())
  release()
  expect(await hear(visit, 'add_to_cart')).toMatchObject({ items: [{ item_id: '7001' }] })
  expect(shop.pieces()).toEqual({ 70011: 1 })
  expect(await tab.evaluate(() => sessionStorage.getItem('tendero-place'))).toBeNull()
  await openGuide(tab)
  await expectQuiet(visit.watch)
})

test('A visitor chooses the size of a shirt on its own page, and hears in the shop’s words what is sold out', async () => {
  const visit = await here.come()
  const { tab } = visit
  await tab.goto(`${shop.url}/collections/all`)
  const mug = await finds(visit, 'Mugs', 'Marea Mug')
  shop.theme = 'unknown'
  shop.wares[3]!.forms[0]!.stock = 0
  await mug.getByRole('button', { name: 'Add to cart' }).click()
  await mug.getByText("The product 'Marea Mug' is already sold out.").first().waitFor()
  expect(shop.pieces()).toEqual({})
  await tab.reload()
  await openGuide(tab)
  await dialogue(tab).getByRole('button', { name: 'Start again' }).click()
  await answer(dialogue(tab), 'Shirts')
  await dialogue(tab).getByRole('link', { name: 'Choose options' }).click()
  await tab.waitForURL('**/products/lino-shirt')
  await expectQuiet(visit.watch)
})

/** A day later, by when the shop has forgotten his basket. */
async function nextDay({ tab, visitor }: Visit): Promise<void> {
  await tab.goto('about:blank')
  await visitor.clearCookies()
  shop.forget()
  await visitor.clock.setSystemTime(Date.now() + 86_400_000)
}

test('A visitor whose basket the shop has forgotten, is offered it the next day and has it again by one tap', async () => {
  const visit = await here.come()
  const { tab } = visit
  await tab.goto(`${shop.url}/products/lino-shirt`)
  await hear(visit, 'view_item')
  await tab.getByRole('button', { name: 'Add to cart' }).click()
  await remembered(tab, '"id":"70032"')
  await nextDay(visit)

  await tab.goto(`${shop.url}/`)
  const card = basketCard(tab)
  await card.waitFor()
  expect(await card.locator('.basket-lines > li').allInnerTexts()).toMatchObject([
    expect.stringContaining('Lino Shirt - M'),
  ])
  expect(heardOf(visit, 'purchase')).toEqual([])
  await answer(card, 'Restore it')
  await card.getByText('It is in your cart again.').waitFor()
  expect(shop.pieces()).toEqual({ 70032: 1 })
  await expect.poll(() => tab.locator(BADGE).textContent()).toBe('1')
  await expectQuiet(visit.watch)
})

test('A visitor who pays where no tag runs, has bought: his basket is not offered to him again', async () => {
  const visit = await here.come()
  const { tab } = visit
  await tab.goto(`${shop.url}/products/brisa-tower`)
  await hear(visit, 'view_item')
  await tab.getByRole('button', { name: 'Add to cart' }).click()
  await remembered(tab, '"id":"70011"')
  await tab.goto(`${shop.url}/cart`)
  await expect.poll(() => heardOf(visit, 'page_view').length).toBe(2)
  await tab.getByRole('button', { name: 'Check out' }).click()
  await tab.getByRole('button', { name: 'Pay now' }).click()
  await tab.getByRole('link', { name: 'Continue shopping' }).click()
  expect(await hear(visit, 'purchase')).toMatchObject({
    inferred: true,
    value: 49.99,
    currency: 'EUR',
    items: [{ item_id: '7001', quantity: 1 }],
  })
  await remembered(tab, '"purchase":')
  await nextDay(visit)
  await tab.goto(`${shop.url}/`)
  await hear(visit, 'page_view', 4)
  await openGuide(tab)
  expect(await basketCard(tab).count()).toBe(0)
  expect(heardOf(visit, 'purchase')).toHaveLength(1)
  await expectQuiet(visit.watch)
})

test('A visitor of a shop whose cart has changed its shape, is told that it failed, and all the rest goes on', async () => {
  shop.theme = 'unknown'
  shop.fault = { kind: 'renamed', on: /^\/cart/ }
  const visit = await here.come()
  const { tab } = visit
  await tab.goto(`${shop.url}/products/brisa-tower`)
  expect(await hear(visit, 'view_item')).toMatchObject({ items: [{ item_id: '7001', price: 49.99 }] })
  const card = await finds(visit, 'Fans', 'Calma Desk')
  await card.getByRole('button', { name: 'Add to cart' }).click()
  await card.getByText('Could not be added').first().waitFor()
  expect(await hear(visit, 'problem')).toMatchObject({
    code: 'platform-failed',
    message: expect.stringMatching(/^shopify: .*items or item_count/),
  })
  await expectQuiet(visit.watch)
})

/** A shop on WooCommerce that has pasted the tag, and named nothing of its system. */
import type { Browser, BrowserContext, Locator } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { check } from '../../src/check'
import { stamp } from '../../src/cli/write-stamp'
import type { ManifestSource } from '../../src/schema'
import { startWooShop, type WooOptions } from '../shops/woocommerce'
import { basketCard } from '../support/basket'
import { launch, newVisitor } from '../support/browser'
import { type Allowed, expectQuiet } from '../support/expect-quiet'
import { answer, dialogue, openGuide } from '../support/in-the-guide'
import { remembered } from '../support/kept-in'
import { arrive, hear, heardOf, type Visit } from '../support/visit'

const option = (id: string, title: string) => ({
  id,
  label: title,
  wish: { field: 'title', is: title, must: true },
})
const source = (recommender: 'catalog' | 'woocommerce'): ManifestSource => ({
  shop: { name: 'Luz', locale: 'en' },
  consent: { source: 'not-required' },
  catalog: { url: '/wp-json/wc/store/v1/products?per_page=100' },
  recommender: [{ type: recommender }],
  guides: {
    lamps: {
      title: 'Which lamp?',
      questions: [
        {
          id: 'lamp',
          type: 'choice',
          ask: 'Which one do you have in mind?',
          options: [option('desk', 'Desk lamp'), option('shade', 'Shade'), option('only', 'The only one')],
        },
      ],
    },
  },
  campaigns: [
    { id: 'corner', when: [{ type: 'page-view' }], surface: { type: 'launcher', guide: 'lamps' } },
    {
      id: 'basket-back',
      when: [{ type: 'page-view' }, { type: 'return', away: '10m' }],
      audience: { type: 'visits', atLeast: 2 },
      surface: { type: 'cart-recovery', form: 'card' },
    },
  ],
})
function manifestOf(recommender: 'catalog' | 'woocommerce'): string {
  const { manifest, problems } = check(source(recommender))
  if (!manifest || problems[0]) throw new Error(JSON.stringify(problems))
  return stamp(manifest)
}

type Shop = Awaited<ReturnType<typeof startWooShop>>
let browser: Browser
const shops: Shop[] = []
const visitors: BrowserContext[] = []
beforeAll(async () => void (browser = await launch()))
afterEach(async () => {
  for (const visitor of visitors.splice(0)) await visitor.close()
  for (const shop of shops.splice(0)) await shop.close()
})
afterAll(() => browser.close())

/** Somebody new in a new shop, on this page. */
async function come(
  path: string,
  options: WooOptions = {},
  recommender: 'catalog' | 'woocommerce' = 'catalog',
) {
  const shop = await startWooShop({ ...options, files: { '/tendero.json': manifestOf(recommender) } })
  shops.push(shop)
  const visitor = await newVisitor(browser)
  visitors.push(visitor)
  const visit = await arrive(visitor)
  await visit.tab.goto(shop.origin + path)
  return { shop, visit, tab: visit.tab }
}
/** The guide's result for this lamp. */
async function resultFor(visit: Visit, title: string): Promise<Locator> {
  const dialog = await openGuide(visit.tab)
  await answer(dialog, title)
  await hear(visit, 'guide_result')
  return dialog.locator('.product').filter({ hasText: title }).first()
}
const quiet = (visit: Visit, allowed?: Allowed) => expectQuiet(visit.watch, allowed)

test('A visitor of a product page is seen to look at it, at the price that only the shop’s structured data has', async () => {
  const { visit } = await come('/product/desk-lamp/')
  expect(await hear(visit, 'view_item')).toMatchObject({
    value: 49.9,
    currency: 'EUR',
    items: [{ item_id: '11', item_name: 'Desk lamp', price: 49.9 }],
  })
  await quiet(visit)
})

test.each([
  ['fragments', '.cart-count', 'catalog'],
  ['classic', '.cart-count', 'catalog'],
  ['blocks', '.wc-block-mini-cart__badge', 'woocommerce'],
] as const)(
  'A visitor puts a lamp in from the guide, and a theme of %s shows it while the dialogue stays',
  async (theme, badge, recommender) => {
    const { shop, visit, tab } = await come('/', { theme }, recommender)
    const product = await resultFor(visit, 'Desk lamp')
    await answer(product, 'Add to cart')
    await product.getByRole('button', { name: 'In your cart' }).waitFor()
    expect(shop.pieces()).toEqual({ 11: 1 })
    await expect.poll(() => tab.locator(badge).textContent()).toBe('1')
    expect(await dialogue(tab).isVisible()).toBe(true)
    expect(await hear(visit, 'add_to_cart')).toMatchObject({ guide: 'lamps', items: [{ item_id: '11' }] })
    expect(heardOf(visit, 'cart_update').at(-1)!.cart).toMatchObject({
      count: 1,
      total: 49.9,
      currency: 'EUR',
    })
    // one page, and nothing told twice
    expect(heardOf(visit, 'page_view')).toHaveLength(1)
    expect(heardOf(visit, 'problem')).toEqual([])
    await quiet(visit)
  },
)

test('A visitor of a product with forms is led to its page to choose one', async () => {
  const { shop, visit } = await come('/')
  const product = await resultFor(visit, 'Shade')
  const link = product.getByRole('link', { name: /Choose options/ })
  expect(await link.getAttribute('href')).toBe(`${shop.url}/product/shade/`)
  expect(shop.pieces()).toEqual({})
  await quiet(visit)
})

test('A visitor who is too late reads the shop’s own words', async () => {
  const { shop, visit } = await come('/')
  const product = await resultFor(visit, 'Desk lamp')
  shop.products.find(({ id }) => id === 11)!.stock = 0
  await answer(product, 'Add to cart')
  await product
    .getByText('You cannot add "Desk lamp" to the cart because the product is out of stock.')
    .waitFor()
  expect(heardOf(visit, 'add_to_cart')).toEqual([])
  // the browser says of the refusal what it says of every 400
  await quiet(visit, { consoleErrors: /400.*add-item/ })
})

test('A visitor who presses the shop’s own button is heard', async () => {
  const { visit, tab } = await come('/shop/')
  await hear(visit, 'page_view')
  await hear(visit, 'cart_update')
  await tab.getByText('Add The only one').click()
  await expect
    .poll(() => heardOf(visit, 'cart_update').at(-1)!.cart)
    .toMatchObject({ items: [{ id: '60', quantity: 1 }] })
  await quiet(visit)
})

test('A visitor whose cart the shop has lost has it again by one tap, and the badge shows it', async () => {
  const { shop, visit, tab } = await come('/shop/')
  await hear(visit, 'cart_update')
  await tab.getByText('Add Desk lamp').click()
  await tab.getByText('Add Reading lamp').click()
  await remembered(tab, '"id":"11"')
  await remembered(tab, '"id":"13"')
  await tab.goto('about:blank')
  await visit.visitor.clearCookies()
  shop.forget()
  await visit.visitor.clock.setSystemTime(Date.now() + 86_400_000)
  await tab.goto(`${shop.url}/`)
  const card = basketCard(tab)
  await card.waitFor()
  expect(await card.locator('.basket-lines > li').allInnerTexts()).toHaveLength(2)
  await answer(card, 'Restore it')
  await card.getByText('It is in your cart again.').waitFor()
  expect(shop.pieces()).toEqual({ 11: 1, 13: 1 })
  await expect.poll(() => tab.locator('.cart-count').textContent()).toBe('2')
  expect(await hear(visit, 'restore_cart')).toMatchObject({ how: 'merge', restored: 2, refused: [] })
  await quiet(visit)
})

test('A visitor who has bought is heard, with the number of his order', async () => {
  const { visit } = await come('/checkout/order-received/4711/')
  expect(await hear(visit, 'purchase')).toMatchObject({
    transaction_id: '4711',
    value: 54.85,
    currency: 'EUR',
  })
  await quiet(visit)
})

test('A shop whose replies have changed their shape is read as any page, and nothing breaks', async () => {
  const { shop, visit } = await come('/shop/')
  await hear(visit, 'cart_update')
  await visit.tab.getByText('Add The only one').click()
  await expect.poll(() => heardOf(visit, 'cart_update').at(-1)!.cart.count).toBe(1)
  shop.fault('renamed')
  await visit.tab.goto(`${shop.url}/`)
  const product = await resultFor(visit, 'Desk lamp')
  await answer(product, 'Add to cart')
  await product.getByText('Could not be added').waitFor()
  expect(shop.pieces()).toEqual({ 60: 1 })
  await visit.tab.goto(`${shop.url}/product/desk-lamp/`)
  expect(await hear(visit, 'view_item')).toMatchObject({ items: [{ item_id: '11' }] })
  expect(await hear(visit, 'problem')).toMatchObject({
    code: 'platform-failed',
    message: expect.stringMatching(/^woocommerce: .*no items/),
  })
  await quiet(visit)
})

test('A visitor of a shop that keeps its API shut puts in a lamp all the same', async () => {
  const { shop, visit, tab } = await come('/')
  const product = await resultFor(visit, 'Desk lamp')
  shop.fault('closed')
  await answer(product, 'Add to cart')
  await product.getByRole('button', { name: 'In your cart' }).waitFor()
  expect(shop.pieces()).toEqual({ 11: 1 })
  await expect.poll(() => tab.locator('.cart-count').textContent()).toBe('1')
  await quiet(visit, { consoleErrors: /401/ })
})

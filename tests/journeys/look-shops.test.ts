/** What visitors see where the owner has pasted the tag alone: with their eyes, on their screens, in a shop as shops are. */
import type { Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import type { Visitor } from '../support/browser'
import { expectQuiet } from '../support/expect-quiet'
import { cards, close, dialogue, launcher, openGuide, question } from '../support/in-the-guide'
import { remembered } from '../support/kept-in'
import { pageIs } from '../support/look-at-messages'
import { wrongLooks } from '../support/looks-right'
import { madeUpPage, startMadeUpShop } from '../support/made-up-shop'
import type { Served } from '../support/serve'
import { refusal, shopifyCart, typicalShopPages, wooCart } from '../support/typical-shop-pages'
import { bareParts, clothes, shopifyOf, tools, wines } from '../support/typical-shops'
import { useShop } from '../support/use-shop'
import { hear } from '../support/visit'

const here = useShop()
let shop: Served | undefined
afterEach(() => shop?.close())

const SHOPIFY = { system: 'shopify', path: '/cart.js', cart: shopifyCart } as const
const WOO = { system: 'woocommerce', path: '/wp-json/wc/store/v1/cart', cart: wooCart } as const

type Sight = Visitor & { width?: number; large?: boolean; dark?: boolean }
const SIGHTS: [string, typeof SHOPIFY | typeof WOO, () => unknown[], 'en' | 'es', Sight][] = [
  ['clothes on a light desktop', SHOPIFY, clothes, 'en', {}],
  ['wines on a dark phone, in Spanish', WOO, wines, 'es', { phone: true, dark: true, locale: 'es-ES' }],
  ['clothes on a screen of 320 px, in Spanish', SHOPIFY, clothes, 'es', { phone: true, width: 320 }],
  ['tools on a phone, in text of twice the size', WOO, tools, 'en', { phone: true, large: true }],
  ['parts without pictures or prices, in colours of his own', WOO, bareParts, 'es', { forcedColors: true }],
]

/** One day later, after his cart has been kept. */
const nextDay = async (tab: Page): Promise<void> => {
  await tab.goto('about:blank')
  await tab.context().clock.setSystemTime(Date.now() + 86_400_000)
}

const agree = (tab: Page) =>
  tab.evaluate(() =>
    (window as unknown as { tendero: { consent(word: string): void } }).tendero.consent('granted'),
  )

test.each(SIGHTS)(
  'A visitor who looks at %s, finds nothing in his way from the button to the products, nor on coming back',
  async (_, { system, path, cart }, products, lang, { width, large, dark, ...who }) => {
    const style = dark ? 'style="background:#111;color:#eee"' : ''
    const pages = typicalShopPages(system, products(), `lang="${lang}" ${style}`)
    pages[path] = cart([
      { id: 800201, title: 'Alba – Limited Edition', price: 28 },
      { id: 800301, title: 'Brisa', price: 49 },
    ])
    shop = await startMadeUpShop(pages)
    const visit = await here.come('', who)
    const { tab } = visit
    if (width) await tab.setViewportSize({ width, height: 640 })
    if (large) await pageIs(visit, 'large')
    const fits = async (where: string) => expect([where, ...(await wrongLooks(tab))]).toEqual([where])
    // a shop on WooCommerce says by it that there is a cart to be asked for
    await visit.visitor.addCookies([{ name: 'woocommerce_items_in_cart', value: '1', url: shop.url }])

    await tab.goto(shop.url)
    await agree(tab)
    await launcher(tab).waitFor()
    await fits('launcher')
    await openGuide(tab)
    await question(dialogue(tab)).waitFor()
    await fits('question')
    await dialogue(tab).locator('.options button').nth(1).click()
    await cards(visit)
    await fits('cards')
    await close(dialogue(tab))
    await remembered(tab, 'Brisa')

    // his cart is gone, and is offered
    pages[path] = cart([])
    await nextDay(tab)
    await tab.goto(shop.url)
    await agree(tab)
    await hear(visit, 'view_promotion')
    await tab.getByText('Alba – Limited Edition').waitFor()
    await fits('back')
    await expectQuiet(visit.watch)
  },
)

test('On a page from right to left, a visitor with a keyboard comes from a product to its choice of options, and whoever clicks anywhere on the card comes to the product', async () => {
  const pages = typicalShopPages(
    'shopify',
    shopifyOf(
      Array.from({ length: 12 }, (_, n) => ({
        title: `Shirt ${n}`,
        type: n % 2 ? 'Shirts' : 'Polos',
        options: { Size: ['S', 'M', 'L'] },
        price: 20 + n,
      })),
    ),
    'lang="en" dir="rtl"',
  )
  for (let n = 0; n < 12; n++) pages[`/products/thing-${n}`] = madeUpPage('', '<p>Shirt</p>')
  shop = await startMadeUpShop(pages)
  const visit = await here.come()
  const { tab } = visit
  await tab.goto(shop.url)
  await openGuide(tab)
  await dialogue(tab).locator('.options button').first().click()
  await cards(visit)
  const card = dialogue(tab).locator('.product').first()
  const title = card.locator('a').first()
  const choose = card.getByRole('link', { name: /^Choose options/ })
  const [page, options] = await Promise.all([title.getAttribute('href'), choose.getAttribute('href')])
  expect(options).toBe(page)

  await title.focus()
  await tab.keyboard.press('Tab')
  expect(await choose.evaluate(link => link.matches(':focus-visible'))).toBe(true)
  const ring = () =>
    card.evaluate(card => [card, card.querySelector('.buy')!].map(one => getComputedStyle(one).outlineStyle))
  // the ring is around the link alone, not the whole card
  expect(await ring()).toEqual(['none', 'solid'])
  await tab.keyboard.press('Shift+Tab')
  expect(await ring()).toEqual(['solid', 'none'])
  expect(await wrongLooks(tab)).toEqual([])

  await choose.scrollIntoViewIfNeeded()
  const { x, y, width, height } = (await card.boundingBox())!
  const box = (await choose.boundingBox())!
  expect(box.height).toBeGreaterThanOrEqual(43.5)
  const hit = (left: number, top: number) =>
    card.evaluate(
      (card, [left, top]) =>
        (card.getRootNode() as ShadowRoot).elementFromPoint(left!, top!)?.closest('a')?.className ?? null,
      [left, top],
    )
  expect(await hit(x + 4, y + height / 2)).toBe('')
  expect(await hit(x + width - 4, y + height / 2)).toBe('')
  expect(await hit(box.x + box.width / 2, box.y + box.height / 2)).toBe('buy')
  await tab.mouse.click(x + width - 4, y + height / 2)
  await tab.waitForURL(new RegExp(`${page!.split('/').at(-1)}$`))
})

test('A visitor whose product the shop refuses, reads why in the shop’s words', async () => {
  const words = 'The product “Oak Board” is already sold out, and comes again on the first of the month.'
  const pages = typicalShopPages(
    'shopify',
    shopifyOf(
      Array.from({ length: 12 }, (_, n) => ({
        title: `Board ${n}`,
        type: n % 2 ? 'Oak' : 'Ash',
        price: 20 + n,
      })),
    ),
  )
  pages['/cart/add.js'] = refusal(words)
  for (let n = 0; n < 12; n++)
    pages[`/products/thing-${n}.js`] = {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        id: 8000 + n,
        variants: [{ id: (8000 + n) * 100, available: true, price: 2000 }],
      }),
    }
  shop = await startMadeUpShop(pages)
  const visit = await here.come('', { phone: true })
  const { tab } = visit
  await tab.goto(shop.url)
  await openGuide(tab)
  await dialogue(tab).locator('.options button').first().click()
  await cards(visit)
  const card = dialogue(tab).locator('.product').first()
  await card.getByRole('button', { name: /^Add to cart/ }).click()
  await card.getByText(words).waitFor()
  expect(await wrongLooks(tab)).toEqual([])
})

/** A shop of no system that we know, whose owner has named no cart: what its own pages can put in the cart, the assistant can. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectQuiet } from '../support/expect-quiet'
import { answer, cards, dialogue, launcher } from '../support/in-the-guide'
import { madeUpPage, startMadeUpShop, tag } from '../support/made-up-shop'
import type { Served } from '../support/serve'
import { stamped } from '../support/stamped'
import { useShop } from '../support/use-shop'
import { hear } from '../support/visit'

const here = useShop()
let shop: Served

const lamp = (id: string, price: number) => ({
  id,
  title: `Lamp ${id}`,
  url: `/lamp/${id}`,
  price,
  currency: 'EUR',
  availability: 'InStock',
  light: 'warm',
})

/** The theme's own form; what it has taken stands in the badge. `size` has to be chosen. */
const productPage = (id: string, size = '') =>
  madeUpPage(
    tag({ manifest: '/lamps.json' }),
    `<p>20,00 €</p>
     <form action="/basket/add" method="post" onsubmit="event.preventDefault();
       window.dataLayer = window.dataLayer || [];
       dataLayer.push({ event: 'add_to_cart', ecommerce: { items: [{ item_id: this.id.value }] } });
       badge.textContent = Number(badge.textContent) + Number(this.qty.value)">
       <input type="hidden" name="id" value="${id}"><input type="number" name="qty" value="1" min="1">${size}
       <button type="submit">Add to basket</button>
     </form>
     <p>In the basket: <output id="badge">0</output></p>`,
  )

beforeAll(async () => {
  shop = await startMadeUpShop({
    '/lamps.json': stamped(manifest => ({
      shop: { ...manifest.shop, platform: { type: 'generic' } },
      catalog: { url: '/lamps' },
      guides: {
        lamps: {
          title: 'Can I help you choose a lamp?',
          order: 'authored',
          questions: [
            {
              id: 'light',
              type: 'choice',
              ask: 'Which light?',
              options: [
                { id: 'warm', label: 'Warm', wish: { field: 'light', is: 'warm' } },
                { id: 'any', label: 'Any' },
              ],
            },
          ],
        },
      },
    })),
    '/lamps': {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify([lamp('one', 20), lamp('two', 30), lamp('sized', 40)]),
    },
    '/lamp/one': productPage('one'),
    '/lamp/sized': productPage(
      'sized',
      '<select name="size" required><option value="">Size</option><option>S</option><option>M</option></select>',
    ),
  })
})
afterAll(() => shop.close())

async function chooseOn(path: string) {
  const visit = await here.come()
  const { tab } = visit
  await tab.goto(shop.url + path)
  await launcher(tab).click()
  await answer(dialogue(tab), 'Warm')
  await cards(visit)
  const card = (title: string) => dialogue(tab).locator('.product').filter({ hasText: title })
  return { visit, tab, card }
}

test('A visitor on the page of a lamp puts it in the basket from the assistant, by the shop’s own form', async () => {
  const { visit, tab, card } = await chooseOn('/lamp/one')
  await card('Lamp one')
    .getByRole('button', { name: /^Add to cart/ })
    .click()
  await hear(visit, 'add_to_cart')
  await card('Lamp one')
    .getByRole('button', { name: /^In your cart/ })
    .waitFor()
  expect(await tab.locator('#badge').textContent()).toBe('1')
  // of the others its page knows nothing
  expect(await card('Lamp two').getByRole('button', { name: /cart/ }).count()).toBe(0)
  await expectQuiet(visit.watch)
})

test('A visitor who has not chosen a size, is sent to choose it, and nothing is put in', async () => {
  const { visit, tab, card } = await chooseOn('/lamp/sized')
  await card('Lamp sized')
    .getByRole('button', { name: /^Add to cart/ })
    .click()
  const choose = card('Lamp sized').getByRole('link', { name: /^Choose options/ })
  await choose.waitFor()
  expect(await choose.getAttribute('href')).toBe(`${shop.url}/lamp/sized`)
  expect(await tab.locator('#badge').textContent()).toBe('0')
  await expectQuiet(visit.watch)
})

/** A shop owner pastes the tag, and nothing else. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectQuiet } from '../support/expect-quiet'
import { answer, cards, dialogue, launcher, openGuide, question, surfaces } from '../support/in-the-guide'
import { startMadeUpShop } from '../support/made-up-shop'
import { ownShopPages } from '../support/own-shop'
import type { Served } from '../support/serve'
import { useShop } from '../support/use-shop'
import { hear, heardOf } from '../support/visit'

const here = useShop()
let shop: Served
let spanish: Served
let french: Served

beforeAll(async () => {
  ;[shop, spanish, french] = await Promise.all([
    startMadeUpShop(ownShopPages()),
    startMadeUpShop(ownShopPages('es')),
    startMadeUpShop(ownShopPages('fr')),
  ])
})
afterAll(() => Promise.all([shop, spanish, french].map(one => one.close())))

test.each(['shopify', 'woocommerce'])(
  'A visitor of a %s shop whose owner pasted the tag alone, is asked and shown what the shop sells',
  async system => {
    const visit = await here.come()
    const { tab, watch } = visit
    await tab.goto(`${shop.url}/${system}`)
    await openGuide(tab)
    await question(dialogue(tab)).waitFor()
    await dialogue(tab).locator('.options button').first().click()
    const shown = await cards(visit)
    expect(shown.length).toBeGreaterThan(0)
    for (const { title, price } of shown) {
      expect(title).toMatch(/Lumbre \d+$/)
      expect(price).toMatch(/€\d+/)
    }
    await expectQuiet(watch)
  },
)

test('A visitor who goes on to the next page, has the guide there without the catalogue being read for it', async () => {
  const { tab, watch } = await here.come()
  await tab.goto(`${shop.url}/shopify`)
  await launcher(tab).waitFor()
  const asked: string[] = []
  tab.on('request', request => asked.push(new URL(request.url()).pathname))
  await tab.reload()
  await launcher(tab).waitFor()
  expect(asked.some(path => path.endsWith('.js'))).toBe(true)
  expect(asked).not.toContain('/products.json')
  await expectQuiet(watch)
})

test('A visitor of a Spanish shop is asked in Spanish', async () => {
  const { tab } = await here.come()
  await tab.goto(`${spanish.url}/shopify`)
  expect(await launcher(tab).textContent()).toContain('Ayúdame a elegir')
  await openGuide(tab)
  expect(await dialogue(tab).textContent()).toMatch(/¿/)
  await answer(dialogue(tab), 'Me da igual')
})

test.each([
  ['a page that is no shop', () => `${shop.url}/plain`, /no Shopify or WooCommerce/],
  ['a shop in a language that the widget does not speak', () => `${french.url}/shopify`, /"fr"/],
])('On %s nothing is shown, and its owner is told why', async (_, address, why) => {
  const visit = await here.come()
  const { tab, watch } = visit
  const said: string[] = []
  tab.on('console', message => said.push(message.text()))
  await tab.goto(address())
  await hear(visit, 'problem')
  const [problem] = heardOf(visit, 'problem') as unknown as { code: string; message: string }[]
  expect(problem).toMatchObject({ code: 'no-manifest', message: expect.stringMatching(why) })
  await expect.poll(() => said.join()).toContain('[tendero]')
  expect(await surfaces(tab).count()).toBe(0)
  await expectQuiet(watch)
})

/** The tools that a shop already has: each hears of the guide in its own words, nothing before consent, and nothing twice. */
import { expect, test } from 'vitest'
import { expectQuiet } from '../support/expect-quiet'
import { answer, card, cards, dialogue } from '../support/in-the-guide'
import { remembered } from '../support/kept-in'
import { serveManifest, stamped } from '../support/stamped'
import { useShop } from '../support/use-shop'
import { hear, type Visit } from '../support/visit'

const here = useShop()

const manifest = stamped(demo => ({
  ...demo,
  consent: { source: 'api' },
  sinks: [
    { type: 'data-layer' },
    { type: 'segment' },
    { type: 'posthog' },
    { type: 'matomo' },
    { type: 'klaviyo' },
    { type: 'webhook', url: '/hook' },
  ],
}))

type Call = [tool: string, given: unknown[]]

/** A visitor of a shop that has all these tools; PostHog's script comes late. Links open nothing. */
async function comeWithTools({ reports }: { reports: boolean }) {
  const visit = await here.come()
  const { visitor, tab } = visit
  const told: Call[] = []
  const hooked: Record<string, unknown>[] = []
  await serveManifest(visitor, manifest)
  await visitor.route('**/hook', route => {
    hooked.push(route.request().postDataJSON())
    return route.fulfill({ status: 204 })
  })
  await visitor.exposeBinding('__told', (_, ...call: Call) => void told.push(call))
  await visitor.addInitScript(reports => {
    const page = window as unknown as Record<string, unknown> & {
      __told(tool: string, given: unknown[]): void
      dataLayer: object[]
    }
    const tool = (name: string, verb: string) => {
      page[name] = { [verb]: (...given: unknown[]) => page.__told(name, given) }
    }
    tool('analytics', 'track')
    tool('_paq', 'push')
    tool('klaviyo', 'track')
    setTimeout(() => tool('posthog', 'capture'), 2500)
    page.dataLayer = [{ 'gtm.start': 1, event: 'gtm.js' }]
    document.addEventListener('click', event => {
      const [link] = event.composedPath().filter(node => node instanceof HTMLAnchorElement)
      if (link) event.preventDefault()
    })
    // a theme that reports what goes into the cart, whoever has put it there
    if (reports)
      document.addEventListener('tendero', event => {
        const { name, cart } = (event as CustomEvent).detail
        if (name === 'cart_update' && cart.count)
          setTimeout(
            () =>
              page.dataLayer.push({ event: 'add_to_cart', ecommerce: { items: [{ item_id: 'a-variant' }] } }),
            200,
          )
      })
  }, reports)
  await tab.goto(`${here.shop.url}/en/`)
  return { visit, told, hooked }
}

const layerOf = ({ tab }: Visit): Promise<{ event?: string; tendero_id?: string; ecommerce?: unknown }[]> =>
  tab.evaluate(() =>
    (window as unknown as { dataLayer: object[] }).dataLayer.filter(entry => !('length' in entry)),
  )
const agree = ({ tab }: Visit) =>
  tab.evaluate(() =>
    (window as unknown as { tendero: { consent(said: unknown): Promise<void> } }).tendero.consent('granted'),
  )
/** What a tool was told under this name. */
const of = (told: readonly Call[], tool: string, name: string) =>
  told
    .filter(([by, given]) => by === tool && JSON.stringify(given).includes(`"${name}"`))
    .map(([, given]) => given)

async function pressFirst({ tab }: Visit) {
  await dialogue(tab).locator('.product a').first().click()
}

test('A visitor’s click in the guide reaches every tool of the shop, and none before he has agreed', async () => {
  const { visit, told, hooked } = await comeWithTools({ reports: false })
  await answer(card(visit.tab), 'The bedroom')
  await cards(visit)
  await pressFirst(visit)
  await hear(visit, 'select_item')
  await visit.watch.settle()
  expect(told).toEqual([])
  expect(hooked).toEqual([])
  expect((await layerOf(visit)).filter(entry => entry.tendero_id)).toEqual([])

  await agree(visit)
  await pressFirst(visit)
  const { id, items } = await hear(visit, 'select_item', 2)
  const item_list_id = 'tendero:find-a-fan'
  const parameters = { tendero_id: id, item_list_id, items }
  const product = items[0]!.item_id
  await expect.poll(() => of(told, 'posthog', 'select_item')).toEqual([['select_item', parameters]])
  expect(of(told, 'analytics', 'select_item')).toEqual([['select_item', parameters]])
  expect(of(told, '_paq', 'select_item')).toEqual([
    [['trackEvent', 'Tendero', 'select_item', `${item_list_id} / ${product}`]],
  ])
  expect(of(told, 'klaviyo', 'select_item')).toEqual([['select_item', { $event_id: id, ...parameters }]])
  await expect
    .poll(() => hooked.filter(({ event }) => event === 'select_item'))
    .toMatchObject([{ id, item_list_id, items }])
  const layer = await layerOf(visit)
  const at = layer.findIndex(entry => entry.event === 'select_item')
  expect(layer.slice(at - 1, at + 1)).toEqual([
    { ecommerce: null },
    { event: 'select_item', tendero_id: id, ecommerce: { item_list_id, items } },
  ])
  expect(JSON.stringify(told)).not.toMatch(/page_view|consent_update|"problem"/)
  await expectQuiet(visit.watch)
})

test.each([
  ['reports it itself, hears of it once, from itself', true],
  ['does not report it, hears of it once, from us', false],
])('A shop whose visitor puts a product of the guide in the cart, and which %s', async (_, reports) => {
  const { visit, told } = await comeWithTools({ reports })
  const { tab } = visit
  await agree(visit)
  await answer(card(tab), 'The bedroom')
  await cards(visit)
  await dialogue(tab).getByRole('button', { name: 'Add to cart' }).first().click()
  const { items } = await hear(visit, 'add_to_cart')
  await expect.poll(() => of(told, 'analytics', 'add_to_cart').length).toBe(1)
  const added = async () => (await layerOf(visit)).filter(entry => entry.event === 'add_to_cart')
  await expect.poll(async () => (await added()).length).toBe(1)
  // longer than the second in which a shop may still say it
  await tab.waitForTimeout(1500)
  const [one, ...more] = await added()
  expect(more).toEqual([])
  expect(Boolean(one!.tendero_id)).toBe(!reports)
  // what the guide put there is said to be its own
  const [[, said]] = of(told, 'analytics', 'add_to_cart') as [[string, { items: object[] }]]
  expect(said.items).toMatchObject([{ item_id: items[0]!.item_id, assisted: 'guide:find-a-fan' }])
  await expectQuiet(visit.watch)
})

test('A visitor who buys a day later what he had opened in the guide: the shop reads what the guide was worth', async () => {
  const { visit, told } = await comeWithTools({ reports: false })
  const { tab, visitor } = visit
  await agree(visit)
  await answer(card(tab), 'The bedroom')
  await cards(visit)
  await pressFirst(visit)
  const { items } = await hear(visit, 'select_item')
  const [product] = items
  await remembered(tab, '"touches"')
  await visitor.clock.setSystemTime(Date.now() + 86_400_000)
  await tab.goto(`${here.shop.url}/en/`)
  await agree(visit)
  await tab.evaluate(
    ({ item_id, price }) =>
      (window as unknown as { tendero: { track(event: object): void } }).tendero.track({
        name: 'purchase',
        transaction_id: 'o-1',
        currency: 'EUR',
        value: 500,
        items: [
          { item_id, price, quantity: 2 },
          { item_id: 'else', price: 1, quantity: 1 },
        ],
      }),
    product as { item_id: string; price: number },
  )
  await expect.poll(() => of(told, 'analytics', 'assisted_purchase').length).toBe(1)
  const [[, said]] = of(told, 'analytics', 'assisted_purchase') as [[string, object]]
  expect(said).toMatchObject({
    transaction_id: 'o-1',
    currency: 'EUR',
    value: product!.price! * 2,
    items: [{ item_id: product!.item_id, assisted: 'guide:find-a-fan' }],
  })
  // the shop's own report of the order stays the only one
  await expect
    .poll(async () => (await layerOf(visit)).filter(entry => /purchase/.test(String(entry.event))))
    .toMatchObject([{ event: 'assisted_purchase' }])
  await expectQuiet(visit.watch)
})

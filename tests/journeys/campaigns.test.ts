/** Campaigns: at their moment, on their pages, not more than is welcome, and each decision with its reason. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ManifestSource } from '../../src/schema'
import { expectQuiet } from '../support/expect-quiet'
import { acceptCookies, card, close, dialogue, launcher } from '../support/in-the-guide'
import { remembered } from '../support/kept-in'
import { madeUpPage, startMadeUpShop, tag } from '../support/made-up-shop'
import { reasonsOf } from '../support/reasons'
import type { Served } from '../support/serve'
import { stamped } from '../support/stamped'
import { stored } from '../support/stored'
import { useShop } from '../support/use-shop'
import { hear, heardOf } from '../support/visit'

const here = useShop()
let shop: Served

type Campaigns = NonNullable<ManifestSource['campaigns']>
const assistant = { type: 'assistant', guide: 'find-a-fan' } as const
const CORNER: Campaigns[number] = {
  id: 'corner',
  when: [{ type: 'page-view' }],
  surface: { type: 'launcher', guide: 'find-a-fan' },
}
const withCampaigns = (campaigns: Campaigns): string =>
  stamped(manifest => ({
    ...manifest,
    recommender: [{ type: 'catalog' }],
    attention: { perSession: 1, gap: '1s', quietAfterDismiss: '1s' },
    campaigns: [CORNER, ...campaigns],
  }))

beforeAll(async () => {
  const page = (manifest: string, body = '') => madeUpPage(tag({ how: 'async data-debug', manifest }), body)
  shop = await startMadeUpShop({
    '/dwell.json': withCampaigns([
      { id: 'stays', when: [{ type: 'dwell', after: '60s' }], surface: assistant },
    ]),
    '/dwell': page('/dwell.json'),
    '/budget.json': withCampaigns([
      { id: 'one', when: [{ type: 'click', selector: '#one' }], surface: assistant },
      {
        id: 'two',
        when: [{ type: 'event', name: 'asked-for-two' }],
        surface: { type: 'assistant', guide: 'find-a-heater' },
      },
    ]),
    '/budget': page('/budget.json', '<button id="one">One</button>'),
  })
})
afterAll(() => shop.close())

test('A visitor is asked after a minute on the page, and a minute in another tab is none', async () => {
  const visit = await here.come()
  const { tab } = visit
  await tab.clock.install()
  const turn = (state: 'hidden' | 'visible') =>
    tab.evaluate(state => {
      // a headless browser never hides a tab by itself
      Object.defineProperty(document, 'visibilityState', { value: state, configurable: true })
      document.dispatchEvent(new Event('visibilitychange'))
    }, state)
  await tab.goto(`${shop.url}/dwell`)
  await launcher(tab).waitFor()

  await tab.clock.fastForward(30_000)
  await turn('hidden')
  await tab.clock.fastForward(300_000)
  await turn('visible')
  await tab.clock.fastForward(20_000)
  await visit.watch.settle()
  expect(await dialogue(tab).count()).toBe(0)
  await tab.clock.fastForward(10_000)
  await dialogue(tab).waitFor()
  await hear(visit, 'view_promotion')
  expect(heardOf(visit, 'view_promotion')).toMatchObject([
    { promotion_id: 'stays', creative_slot: 'assistant' },
  ])
  await expectQuiet(visit.watch)
})

test('A visitor is interrupted as often as the shop allows, and the shop can read why not oftener', async () => {
  const visit = await here.come()
  const { tab } = visit
  const reasons = await reasonsOf(visit.visitor)
  await tab.clock.install()
  await tab.goto(`${shop.url}/budget`)
  await launcher(tab).waitFor()
  const askForTwo = () =>
    tab.evaluate(() =>
      (window as unknown as { tendero: { track(e: object): void } }).tendero.track({
        name: 'custom',
        custom_name: 'asked-for-two',
      }),
    )

  await tab.getByRole('button', { name: 'One' }).click()
  await dialogue(tab).waitFor()
  await askForTwo()
  await expect.poll(() => reasons).toContain('two not shown: one is showing')
  await close(dialogue(tab))
  await hear(visit, 'dismiss_promotion')

  await tab.clock.fastForward(600_000)
  await askForTwo()
  await expect.poll(() => reasons).toContain('two not shown: 1 of 1 interruptions of this visit used')
  expect(await dialogue(tab).count()).toBe(0)
  // what he asks for himself is no interruption
  await launcher(tab).click()
  await dialogue(tab).waitFor()
  expect(heardOf(visit, 'view_promotion').map(e => e.promotion_id)).toEqual(['one'])
  await expectQuiet(visit.watch)
})

test('A visitor meets a card on the pages that it is for, and on no other', async () => {
  const visit = await here.come('/en/c/heaters')
  await card(visit.tab).waitFor()
  expect(await card(visit.tab).getByRole('heading').first().textContent()).toBe(
    'Can I help you choose a heater?',
  )
  await visit.tab.goto(`${here.shop.url}/en/c/humidifiers`)
  await launcher(visit.tab).waitFor()
  expect(await card(visit.tab).count()).toBe(0)
  await visit.tab.goto(`${here.shop.url}/en/checkout`, { waitUntil: 'networkidle' })
  expect(await launcher(visit.tab).count()).toBe(0)
  await expectQuiet(visit.watch)
})

test.each([
  ['who agreed to be remembered', true],
  ['who did not', false],
])('A visitor %s and closed the card does not meet it on the next page', async (_, agrees) => {
  const visit = await here.come('/en/c/fans')
  if (agrees) await acceptCookies(visit.tab)
  await close(card(visit.tab))
  if (agrees) await remembered(visit.tab, 'dismissed')
  else await expect.poll(async () => (await stored(visit.tab)).session).toEqual(['tendero'])
  await visit.tab.goto(`${here.shop.url}/en/p/calma-galerna-79`)
  await visit.tab.goto(`${here.shop.url}/en/c/fans`)
  await launcher(visit.tab).waitFor()
  expect(await card(visit.tab).count()).toBe(0)
  // another card is another thing
  await visit.tab.goto(`${here.shop.url}/en/c/heaters`)
  await card(visit.tab).waitFor()
  await expectQuiet(visit.watch)
})

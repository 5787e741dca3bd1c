/** The owner looks behind the scenes; nobody else pays for it. */
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ManifestSource } from '../../src/schema'
import { axe } from '../support/axe'
import type { Visitor } from '../support/browser'
import { expectQuiet } from '../support/expect-quiet'
import { close, dialogue, launcher } from '../support/in-the-guide'
import { madeUpPage, startMadeUpShop, tag } from '../support/made-up-shop'
import type { Served } from '../support/serve'
import { stamped } from '../support/stamped'
import { useShop } from '../support/use-shop'
import { hear, heardOf, type Visit } from '../support/visit'

const here = useShop()
let shop: Served

const assistant = { type: 'assistant', guide: 'find-a-fan' } as const
const campaigns: NonNullable<ManifestSource['campaigns']> = [
  {
    id: 'corner',
    when: [{ type: 'page-view' }],
    surface: { type: 'launcher', guide: 'find-a-fan' },
  },
  {
    id: 'regulars',
    when: [{ type: 'dwell', after: '30s' }],
    audience: {
      all: [
        { type: 'device', is: 'desktop' },
        { type: 'visits', atLeast: 2 },
      ],
    },
    surface: assistant,
  },
  { id: 'ask', when: [{ type: 'click', selector: '#ask' }], surface: assistant },
]

beforeAll(async () => {
  // the panel stands at the left: what is to be pressed stands at the right
  const body =
    '<style>main{text-align:right}</style><p>Fans and more, from a shop that somebody made up.</p><button id="ask">Ask</button><p><a href="/next">Next page</a></p>'
  shop = await startMadeUpShop({
    '/manifest.json': stamped(manifest => ({
      ...manifest,
      shop: { name: 'A shop', locale: 'en' },
      consent: { source: 'not-required' },
      recommender: [{ type: 'catalog' }],
      sinks: [],
      campaigns,
    })),
    '/': madeUpPage(tag({ manifest: '/manifest.json' }), body),
    '/next': madeUpPage(tag({ manifest: '/manifest.json' }), body),
    '/broken.json': { body: '{ "campaigns": [{ "id": "a" }] }' },
    '/broken': madeUpPage(tag({ manifest: '/broken.json' }), body),
  })
})
afterAll(() => shop.close())

const panel = (tab: Page): Locator =>
  tab.getByRole('complementary', { name: /^(Tendero inspector|Inspector)/ })
const campaign = (tab: Page, id: string): Locator => panel(tab).locator(`[data-campaign="${id}"]`)
const askedForInspector = ({ asked }: Visit) => asked.filter(({ path }) => /inspector-/.test(path)).length

const unfoldAll = (tab: Page): Promise<void> =>
  panel(tab)
    .locator('details')
    .evaluateAll(all => {
      for (const details of all) (details as HTMLDetailsElement).open = true
    })

async function inspect(path = '/'): Promise<Visit> {
  const visit = await here.come()
  await visit.tab.goto(`${shop.url}${path}?tendero-inspect`)
  await panel(visit.tab).getByRole('heading').first().waitFor()
  return visit
}

test('An owner sees which rule fails and by how much, travels eight days, and shows it now without a trace', async () => {
  const visit = await inspect()
  const { tab } = visit
  await launcher(tab).waitFor()
  await campaign(tab, 'regulars').getByText('not shown: visits 1 < 2').waitFor()
  expect(await axe(tab, { within: 'tendero-inspector' })).toEqual([])

  // every rule with its verdict
  await campaign(tab, 'regulars').locator('summary').click()
  const rules = campaign(tab, 'regulars').locator('.tree li li')
  expect(await rules.allTextContents()).toEqual([
    '✓passes: device: is desktop device is desktop',
    '✗fails: visits: atLeast 2 visits 1 < 2',
  ])

  // closed, it rests; eight days later it does not
  await tab.getByRole('button', { name: 'Ask' }).click()
  await dialogue(tab).waitFor()
  await close(dialogue(tab))
  await hear(visit, 'dismiss_promotion')
  await campaign(tab, 'ask').getByText('not shown: afterDismiss is 7d, not over').waitFor()
  await panel(tab).getByRole('heading', { name: 'What if' }).click()
  await panel(tab).getByLabel('Days later').fill('8')
  await campaign(tab, 'ask').getByText('would show when its trigger fires').waitFor()
  await panel(tab).getByText('Not real: 8 d later').waitFor()
  await panel(tab).getByLabel('Visitor').selectOption('new')
  await panel(tab).getByText('Not real: 8 d later, new visitor').waitFor()
  await unfoldAll(tab)
  expect(await axe(tab, { within: 'tendero-inspector' })).toEqual([])

  // shown now, whatever its rules say; nothing of it is an event
  const before = visit.heard.length
  await campaign(tab, 'regulars').getByRole('button', { name: 'Show now regulars' }).click()
  await dialogue(tab).waitFor()
  await close(dialogue(tab))
  await panel(tab).getByText('regulars is on show. Nothing of it is counted.').waitFor()
  await visit.watch.settle()
  expect(visit.heard.slice(before)).toEqual([])
  expect(heardOf(visit, 'view_promotion').map(e => e.promotion_id)).toEqual(['ask'])
  await expectQuiet(visit.watch)
})

test('An owner keeps the inspector on the next pages, folds it up, and leaves it', async () => {
  const visit = await inspect()
  const { tab } = visit
  await campaign(tab, 'ask').waitFor()
  await tab.getByRole('link', { name: 'Next page' }).click()
  await tab.waitForURL('**/next')
  await campaign(tab, 'ask').waitFor()
  await panel(tab).getByRole('button', { name: 'Make small' }).press('Escape')
  const open = panel(tab).getByRole('button', { name: 'Open the Tendero inspector' })
  expect(await open.evaluate(button => button.matches(':focus'))).toBe(true)
  expect(await axe(tab, { within: 'tendero-inspector' })).toEqual([])
  await tab.reload()
  await open.press('Enter')
  await panel(tab).getByRole('button', { name: 'Leave' }).click()
  expect(await panel(tab).count()).toBe(0)
  const before = askedForInspector(visit)
  await tab.reload()
  await launcher(tab).waitFor()
  expect(askedForInspector(visit)).toBe(before)
  await expectQuiet(visit.watch)
})

test('An owner whose manifest cannot be used reads why', async () => {
  const { tab } = await inspect('/broken')
  await panel(tab).getByText('campaigns[0].surface').first().waitFor()
})

test.each<[string, string, Visitor]>([
  [
    'on a dark phone, in Spanish',
    '/es/c/ventiladores',
    { phone: true, colorScheme: 'dark', locale: 'es-ES' },
  ],
  ['on a dark desktop', '/en/c/fans', { colorScheme: 'dark' }],
])('An owner %s, whose shop has a strict policy, can read it all', async (_, path, who) => {
  const visit = await here.come(`${path}?a=b&tendero-inspect`, who)
  const { tab } = visit
  await panel(tab).locator('[data-campaign]').first().waitFor()
  await unfoldAll(tab)
  expect(await axe(tab, { within: 'tendero-inspector' })).toEqual([])
  expect(
    await panel(tab)
      .locator('.panel')
      .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
  ).toBe(0)
  await expectQuiet(visit.watch)
})

test('A visitor who does not ask for it never fetches it', async () => {
  const visit = await here.come()
  await visit.tab.goto(shop.url)
  await launcher(visit.tab).waitFor()
  await visit.tab.goto(`${shop.url}/next?q=inspect`)
  await launcher(visit.tab).waitFor()
  expect(askedForInspector(visit)).toBe(0)
  expect(await panel(visit.tab).count()).toBe(0)
  await expectQuiet(visit.watch)
})

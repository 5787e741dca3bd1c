/** Messages of the demo shop as a test wants them, which come when the heading of the page is clicked. */
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { ManifestSource } from '../../src/schema'
import type { Shop } from './shop'
import { serveManifest, stamped } from './stamped'
import { hear, type Visit } from './visit'

type Campaign = NonNullable<ManifestSource['campaigns']>[number]
export type Surface = Campaign['surface']
type Tongue = 'en' | 'es'

/** The surface of the demo's own campaign of this id. */
export const ofTheDemo =
  (id: string) =>
  (own: readonly Campaign[]): Surface =>
    own.find(campaign => campaign.id === id)!.surface

/** From now on the click on a heading shows this, in a shop that need not ask for consent. */
export const willShow = (
  visit: Visit,
  surface: Surface | ((own: readonly Campaign[]) => Surface),
  tongue: Tongue = 'en',
): Promise<void> =>
  serveManifest(
    visit.visitor,
    stamped(
      manifest => ({
        ...manifest,
        shop: { ...manifest.shop, freeShippingFrom: 300 },
        consent: { source: 'not-required' },
        attention: { perSession: 9, gap: '1s', quietAfterDismiss: '1s' },
        campaigns: [
          {
            id: 'corner',
            when: [{ type: 'page-view' }],
            surface: { type: 'launcher', guide: 'find-a-fan' },
          },
          {
            id: 'shown',
            limits: { perSession: 9, afterDismiss: '1s', afterConvert: '1s' },
            when: [{ type: 'click', selector: 'h1' }],
            surface: typeof surface === 'function' ? surface(manifest.campaigns ?? []) : surface,
          },
        ],
      }),
      tongue,
    ),
  )

/** The message that is up. */
export const message = (tab: Page): Locator =>
  tab
    .locator('tendero-surface')
    .locator('section, dialog')
    .filter({ has: tab.locator('.icon') })

/** Clicks the heading, without moving the focus, once the widget is there; gives the message. */
export async function callIt({ tab }: Visit): Promise<Locator> {
  await tab.locator('tendero-surface[data-corner]').waitFor()
  // two messages keep a distance: the first click may be too soon
  const click = async () => {
    if (!(await message(tab).count())) await tab.locator('h1').dispatchEvent('click')
    return message(tab).isVisible()
  }
  await expect.poll(click, { interval: 500, timeout: 15_000 }).toBe(true)
  return message(tab)
}

/** The page reads from right to left, or in text of twice the size, from its first moment. */
export async function pageIs(visit: Visit, how: 'rtl' | 'large'): Promise<void> {
  await visit.visitor.addInitScript(how => {
    document.addEventListener('readystatechange', () => {
      if (how === 'rtl') document.documentElement.dir = 'rtl'
      else document.documentElement.style.fontSize = '200%'
    })
  }, how)
}

/** A visitor who has looked at two products, bought a third a while ago, and has something in his basket. */
export async function withAPast(visit: Visit, { url }: Shop, tongue: Tongue): Promise<void> {
  const { tab, visitor } = visit
  await tab.goto(`${url}/${tongue}/p/calma-galerna-79`)
  await hear(visit, 'view_item')
  await tab.goto(`${url}/${tongue}/p/levante-poniente-88`)
  await hear(visit, 'view_item', 2)
  await tab.evaluate(() => {
    const { tendero } = window as unknown as { tendero: { track(event: unknown): Promise<void> } }
    const items = [{ item_id: 'marea-terral-90', item_name: 'Marea Terral 90 tower fan' }]
    return tendero.track({ name: 'purchase', transaction_id: 'order-1', items })
  })
  await hear(visit, 'purchase')
  await visitor.request.post(`${url}/api/cart`, { data: { id: 'marea-gregal-82', quantity: 2 } })
}

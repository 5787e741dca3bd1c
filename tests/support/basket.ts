/** The demo shop's basket, from outside its pages. */
import type { BrowserContext, Locator, Page } from 'playwright-core'

/** Pieces by product id. */
export type Pieces = Readonly<Record<string, number>>

/** Puts them in the visitor's basket, as his clicks would. Throws if the shop refuses one. */
export async function putIn(visitor: BrowserContext, shop: string, pieces: Pieces): Promise<void> {
  for (const [id, quantity] of Object.entries(pieces)) {
    const reply = await visitor.request.post(`${shop}/api/cart`, { data: { id, quantity } })
    if (!reply.ok()) throw new Error(`the shop refuses ${id}: ${await reply.text()}`)
  }
}

/** What the shop has in the visitor's basket now. */
export async function basketOf(visitor: BrowserContext, shop: string): Promise<Pieces> {
  const reply = await visitor.request.get(`${shop}/api/cart`)
  const { items } = (await reply.json()) as { items: { id: string; quantity: number }[] }
  return Object.fromEntries(items.map(({ id, quantity }) => [id, quantity]))
}

/** He leaves; a day later the shop no longer knows his basket, but what he said about cookies. */
export async function nextDay(tab: Page): Promise<void> {
  // a page that is still at work would get a new session, and meet a clock that is being set
  await tab.goto('about:blank')
  await tab.context().clearCookies({ name: 'cb_session' })
  await tab.context().clock.setSystemTime(Date.now() + 86_400_000)
}

/** He has answered the cookie bar on an earlier visit; the shop knows for a year. */
export const hasAnswered = (visitor: BrowserContext, shop: string, state: 'granted' | 'denied') =>
  visitor.addCookies([
    { name: 'cb_consent', value: state, url: shop, expires: Math.floor(Date.now() / 1000) + 31_536_000 },
  ])

/** The card that comes up when he leaves the basket. */
export const leavingCard = (tab: Page): Locator => tab.getByRole('region', { name: 'Your basket stays here' })

/** The card or dialogue that offers an earlier basket. */
export const basketCard = (tab: Page): Locator =>
  tab.locator('tendero-surface :is(section, dialog)').filter({ hasText: 'Your cart is still here' })

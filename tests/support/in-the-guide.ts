/** What a visitor does with the widget, and what he sees of it. */
import type { Locator, Page } from 'playwright-core'
import { hear, type Visit } from './visit'

/** Everything of the widget that is on the page. */
export const surfaces = (tab: Page): Locator => tab.locator('tendero-surface')

/** The button in the corner. */
export const launcher = (tab: Page): Locator => tab.locator('tendero-surface[data-corner] button')

/** The card inside the page. */
export const card = (tab: Page): Locator =>
  tab.getByRole('region', { name: /^(Can I help you choose|¿Te ayudo a elegir)/ })

/** The open dialogue. */
export const dialogue = (tab: Page): Locator => tab.getByRole('dialog')

/** Presses the button in the corner; gives the dialogue. */
export async function openGuide(tab: Page): Promise<Locator> {
  await launcher(tab).click()
  await dialogue(tab).waitFor()
  return dialogue(tab)
}

/** Presses the option, or any other button, whose words begin so. */
export const answer = (place: Locator, words: string): Promise<void> =>
  place.getByRole('button').filter({ hasText: words }).click()

/** The question that is asked. */
export const question = (place: Locator): Locator => place.locator('#question')

/** The words of the answers given so far. */
export async function chips(place: Locator): Promise<string[]> {
  await place.waitFor()
  return place.locator('.chip').allTextContents()
}

export interface SeenCard {
  title: string
  href: string | null
  price: string
}

/** The products that stand there once the widget has said for the `nth` time that it shows some. */
export async function cards(visit: Visit, nth = 1): Promise<SeenCard[]> {
  await hear(visit, 'guide_result', nth)
  return dialogue(visit.tab)
    .locator('.product')
    .evaluateAll(products =>
      products.map(product => ({
        title: product.querySelector('a, b')?.textContent ?? '',
        href: product.querySelector('a')?.getAttribute('href') ?? null,
        price: product.querySelector('.price')?.textContent ?? '',
      })),
    )
}

/** Presses "Accept" in the shop's cookie bar; resolves when the shop has heard it. */
export async function acceptCookies(tab: Page): Promise<void> {
  await Promise.all([tab.waitForResponse('**/consent'), tab.getByRole('button', { name: 'Accept' }).click()])
}

/** `tendero.export()`: everything that is remembered. */
export const exported = (tab: Page): Promise<Exported> =>
  tab.evaluate(async () => {
    const { tendero } = window as unknown as { tendero: { export(): Promise<unknown> } }
    return (await tendero.export()) as Exported
  })

/** What the journeys look at in an export. */
export interface Exported {
  memory: {
    visits: { count: number }
    answers: Record<string, Record<string, { value: unknown }>>
    history: { kind: string; id: string }[]
    campaigns: Record<string, unknown>
  }
}

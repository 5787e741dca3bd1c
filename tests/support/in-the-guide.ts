/** What a visitor does with the widget, and what he sees of it. */
import type { Locator, Page, Request } from 'playwright-core'
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

/** Presses the cross. */
export const close = (place: Locator): Promise<void> =>
  place.getByRole('button', { name: /^(Close|Cerrar)$/ }).click()

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
  const products = dialogue(visit.tab).locator('.product')
  // they let a question that is soon there come first
  await products.first().waitFor()
  return products.evaluateAll(products =>
    products.map(product => ({
      title: product.querySelector('a, b')?.textContent ?? '',
      href: product.querySelector('a')?.getAttribute('href') ?? null,
      price: product.querySelector('.price')?.textContent ?? '',
    })),
  )
}

/** Presses "Accept" in the shop's cookie bar; resolves when the shop has heard it. */
export async function acceptCookies(tab: Page): Promise<void> {
  const heard = new Promise<void>(done => {
    const ended = (request: Request) => void (request.url().endsWith('/consent') && done())
    tab.on('requestfinished', ended).on('requestfailed', ended)
  })
  await tab.getByRole('button', { name: 'Accept' }).click()
  await heard
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

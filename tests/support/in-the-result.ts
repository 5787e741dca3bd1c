/** What a visitor does with a result, and what he sees of it. */
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { dialogue } from './in-the-guide'

/** The titles of the products that stand there, best first; those of further shelves are none. */
export const titles = (tab: Page): Promise<string[]> =>
  dialogue(tab).locator('.products .about > :is(a, b)').allTextContents()

/** Waits until these products stand there, in this order. */
export const isShown = (tab: Page, ...wanted: string[]): Promise<void> =>
  expect.poll(() => titles(tab)).toEqual(wanted)

/** A button of the dialogue, by the beginning of its name. */
export const button = (tab: Page, name: string): Locator =>
  dialogue(tab).getByRole('button', {
    name: new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`),
  })

/** The headings of the shelves. */
export const headings = (tab: Page): Promise<string[]> =>
  dialogue(tab).locator('.shelf:not(.also) > h3').allTextContents()

/** Waits until the result stands alone: no question is asked, and more can be made of it. */
export const standsAlone = async (tab: Page): Promise<void> => {
  await button(tab, 'Start again').waitFor()
  await expect.poll(() => dialogue(tab).locator('.question').count()).toBe(0)
}

/** The name of what has the focus, through all shadow roots. */
export const focused = (tab: Page): Promise<string> =>
  tab.evaluate(() => {
    let at = document.activeElement
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
    return (at?.getAttribute('aria-label') ?? at?.textContent ?? '').trim()
  })

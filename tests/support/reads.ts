import type { Page } from 'playwright-core'

/** Longer than the third of a second in which a tap is taken for the second of a double tap: nobody reads a question faster. */
const READING = 500

/** The visitor reads what has come, before he taps again. */
export const reads = (tab: Page): Promise<void> => tab.waitForTimeout(READING)

/** Makes a page's processor slower, as on a cheap phone. */
import type { Page } from 'playwright-core'

/** Runs the page `times` slower than this machine, until it is closed; 1 is its own speed. */
export async function slowDown(page: Page, times: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: times })
}

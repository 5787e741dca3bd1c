/** Why each campaign was or was not shown, as the owner reads it with `data-debug`: the positive sign of every silence. */
import type { BrowserContext } from 'playwright-core'
import { expect } from 'vitest'

/** Switches `data-debug` on in all pages to come; the list grows: "leaving-basket not shown: ...". */
export async function reasonsOf(visitor: BrowserContext): Promise<string[]> {
  const reasons: string[] = []
  visitor.on('console', async message => {
    if (!message.text().startsWith('[tendero]')) return
    const said: unknown = await message
      .args()[1]
      ?.jsonValue()
      .catch(() => null)
    if (Array.isArray(said))
      for (const { campaign, because } of said as { campaign: string; because: string[] }[])
        reasons.push(...because.map(reason => `${campaign} ${reason}`))
  })
  await visitor.addInitScript(() => {
    const seen = new MutationObserver(() => {
      const tag = document.querySelector<HTMLElement>('script[data-manifest]')
      if (!tag) return
      tag.dataset.debug = ''
      seen.disconnect()
    })
    seen.observe(document, { childList: true, subtree: true })
  })
  return reasons
}

/** Waits until this was said, once more than `before` times. */
export const isSaid = (reasons: readonly string[], words: string, before = 0): Promise<void> =>
  expect
    .poll(() => reasons.filter(reason => reason.includes(words)).length, { message: words, timeout: 15_000 })
    .toBeGreaterThan(before)

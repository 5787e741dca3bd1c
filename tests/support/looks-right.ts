/** Does what the visitor sees of the widget fit: on the screen, under a finger, for those who cannot see it? */
import type { Page } from 'playwright-core'
import { axe } from './axe'

/** Waits until nothing of the widget moves: a half-transparent text has no contrast. */
const still = (tab: Page): Promise<void> =>
  tab.evaluate(async () => {
    const roots = [...document.querySelectorAll('tendero-surface')].map(({ shadowRoot }) => shadowRoot)
    const moving = roots.flatMap(root => root?.getAnimations() ?? [])
    await Promise.allSettled(moving.map(({ finished }) => finished))
  })

/** Everything that is not right with the widget as it stands there, a sentence each. */
export async function wrongLooks(tab: Page): Promise<string[]> {
  await still(tab)
  const sentences = await tab.evaluate(() => {
    const open = document.querySelector('tendero-surface')?.ownerDocument.activeElement
    const modal = [...document.querySelectorAll('tendero-surface')].find(host =>
      host.shadowRoot?.querySelector('dialog[open]'),
    )
    const hosts = modal ? [modal] : [...document.querySelectorAll('tendero-surface')]
    const name = (element: Element) =>
      `${element.localName}.${element.className} "${(element.textContent ?? '').slice(0, 30)}"`
    const found: string[] = open === undefined ? ['nothing of the widget is there'] : []
    for (const element of hosts.flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('*') ?? [])])) {
      const { left, right, width, height } = element.getBoundingClientRect()
      if (!width || !height || element.matches('.quiet, svg *')) continue
      if (left < -1 || right > innerWidth + 1) found.push(`off the screen: ${name(element)}`)
      if (element.matches('button, h2, h3, p, li, .body') && element.scrollWidth > element.clientWidth + 1)
        found.push(`cut off: ${name(element)}`)
      // WCAG 2.2, 2.5.8; of a product the whole card is the link
      const target = (element.matches('a') && element.closest('.product, .product-row')) || element
      if (element.matches('a, button, input, label') && !element.closest('label:not(:scope)')) {
        const size = target.getBoundingClientRect()
        if (Math.min(size.width, size.height) < 24) found.push(`too small for a finger: ${name(element)}`)
      }
    }
    return found
  })
  return [...sentences, ...(await axe(tab, { within: 'tendero-surface' }))]
}

/** A test's window at a page of a made-up shop, with the browser's own fetch and cookies; scripts of the page do not run. */
import type { DetachedWindowAPI } from 'happy-dom'
import type { SystemHost } from '../../src/platforms/contract'
import type { SessionShop } from './session-shop'

/** The page at this path, and what a system is handed there. `globals` are those that the page's scripts would make. */
export async function atShop(
  shop: SessionShop,
  path = '/',
  globals: Record<string, unknown> = {},
): Promise<SystemHost> {
  const { happyDOM } = window as unknown as { happyDOM: DetachedWindowAPI }
  happyDOM.setURL(shop.url + path)
  const html = await (await window.fetch(shop.url + path)).text()
  const page = new DOMParser().parseFromString(html, 'text/html')
  for (const script of page.querySelectorAll('script')) script.remove()
  document.head.replaceChildren(...page.head.childNodes)
  document.body.replaceChildren(...page.body.childNodes)
  document.body.className = page.body.className
  Object.assign(window, globals)
  return { window: window as SystemHost['window'], fetch: (...request) => window.fetch(...request) }
}

/** The same, which gives up soon; it fails where nobody has set an end of waiting. */
export const impatient = (host: SystemHost): SystemHost => ({
  ...host,
  fetch: (url, init) =>
    init?.signal
      ? host.fetch(url, { ...init, signal: AbortSignal.timeout(60) })
      : Promise.resolve(new Response('{"patient":"for ever"}')),
})

/** What it rejects with: the shop's words, '' for none, undefined where the shop did not refuse. */
export async function refusal(work: Promise<unknown>): Promise<{ cause: unknown; message: string }> {
  try {
    await work
  } catch (error) {
    const { cause, message } = error as Error
    return { cause, message }
  }
  throw new Error('it did not reject')
}

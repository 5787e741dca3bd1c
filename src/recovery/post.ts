/** A POST to whoever takes hand-overs, and what became of it. */
import type { Delivery, RecoverySetting } from './contract'

/** Shorter than a lease, so that no tab sends what another one is still waiting for. */
const TIMEOUT = 20_000
/** A character is at most 3 bytes, and requests that outlive the page may have 64 KiB: https://fetch.spec.whatwg.org/#http-network-or-cache-fetch */
const MAX_LENGTH = 20_000

/** Sends it as JSON. Never throws; `Retry-After` is obeyed, in seconds or as a date. */
export async function post(
  { window, now }: RecoverySetting,
  address: string,
  message: object,
  headers: Record<string, string>,
): Promise<Delivery> {
  try {
    const body = JSON.stringify(message)
    const reply = await window.fetch(address, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...headers },
      keepalive: body.length < MAX_LENGTH,
      credentials: 'omit',
      // the page's address may carry a token; the message says what is to be known
      referrerPolicy: 'no-referrer',
      // a redirect would turn the POST into a GET, and its 200 would be taken for ours
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT),
    })
    if (reply.ok) return 'delivered'
    if (reply.status < 500 && ![408, 425, 429].includes(reply.status)) return 'refused'
    const after = reply.headers.get('retry-after') ?? ''
    return { retryIn: Math.min(3_600_000, +after * 1000 || Date.parse(after) - now() || 0) }
  } catch {
    return 'retry'
  }
}

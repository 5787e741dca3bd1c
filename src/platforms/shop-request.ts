/** One question to the server of a shop whose system is known. */
import { readJson } from '../lib/read-json'
import { say, thingOf } from './readers/thing'

const MAX_BYTES = 1 << 18
const TIMEOUT = 15_000

const messageIn = (body: unknown): string | null => say(thingOf(body), 'message')

/**
 * Asks with the visitor's session, within 15 s and 256 kB, and gives the JSON of the reply, null of one that has none. Rejects with the shop's own
 * message, which is also the `cause`, where it refuses (4xx; '' if it says nothing); with an Error whose cause is no text
 * where it cannot be reached or understood: no network, no time, 429, 5xx, no JSON.
 */
export async function askShop(
  fetch: typeof globalThis.fetch,
  url: string,
  init: RequestInit = {},
  messageOf: (body: unknown) => string | null = messageIn,
): Promise<unknown> {
  const limit = AbortSignal.timeout(TIMEOUT)
  const reply = await fetch(url, {
    credentials: 'same-origin',
    // Not the page's address, which may carry a token; some carts take nothing that comes from nowhere.
    referrerPolicy: 'strict-origin',
    ...init,
    signal: init.signal ? AbortSignal.any([init.signal, limit]) : limit,
  })
  if (reply.status === 204) return null
  // A refusal has a body too: both are read under the same limit.
  const body = await readJson(new Response(reply.body), MAX_BYTES).catch(error => {
    throw reply.ok ? error : new Error(`status ${reply.status}`)
  })
  if (reply.ok) return body
  if (reply.status === 429 || reply.status >= 500) throw new Error(`status ${reply.status}`)
  const message = messageOf(body) ?? ''
  throw new Error(message || `status ${reply.status}`, { cause: message })
}

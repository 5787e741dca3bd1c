import { safeUrl } from '../lib/safe-url'
import type { RecommenderSetting } from './contract'

/**
 * Sends what happened, once: nothing is kept or tried again, and no answer is waited for. It outlives the page, up to
 * 64 KiB: https://fetch.spec.whatwg.org/#http-network-or-cache-fetch. Never rejects.
 */
export async function sendFeedback(
  url: string,
  init: RequestInit,
  { base, fetch }: Pick<RecommenderSetting, 'base' | 'fetch'>,
): Promise<void> {
  const address = safeUrl(url, base)
  const told = { credentials: 'omit', referrerPolicy: 'no-referrer', keepalive: true, ...init } as const
  if (address) await fetch(address, told).catch(() => {})
}

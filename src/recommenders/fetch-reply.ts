/** JSON over the network: the address checked, the reply bounded in time, bytes and depth. */
import { readJson } from '../lib/read-json'
import { safeUrl } from '../lib/safe-url'
import type { RecommenderSetting } from './contract'
import { inTime } from './in-time'

export interface Request {
  url: string
  init?: RequestInit
  /** For the whole of it, a second try included. */
  ms: number
  maxBytes: number
  /** Absent: only time ends it. */
  signal?: AbortSignal | undefined
}

/** Rejects with the abort's reason or in a sentence. */
export async function fetchReply(
  { url, init, ms, maxBytes, signal }: Request,
  // `fetch` is taken out of its object: the browser's own refuses to be called on another one.
  { base, fetch }: Pick<RecommenderSetting, 'base' | 'fetch'>,
): Promise<unknown> {
  const address = safeUrl(url, base)
  if (!address) throw new Error('not an http address')
  return inTime(ms, signal, signal => {
    const ask = async () =>
      readJson(await fetch(address, { ...init, referrerPolicy: 'no-referrer', signal }), maxBytes)
    // fetch says TypeError when the network failed; a second try often gets through.
    return ask().catch(error => {
      if (error?.name !== 'TypeError') throw error
      return ask()
    })
  })
}

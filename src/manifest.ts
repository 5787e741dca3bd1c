/** The manifest at the door: run as it is if it is stamped as checked, else checked first. */
import type { Manifest } from './schema'
import { readStamp } from './stamp'

/** Larger ones are refused before they are parsed. */
const MAX_BYTES = 256 * 1024

export type Problem = (code: string, message: string, path?: string) => void

/**
 * The manifest that the tag names, or where it names none one of the shop's own, or null: then exactly one problem has been said and nothing runs.
 * An unstamped one is checked on the page; what is wrong in it is said, and left out.
 */
export async function loadManifest(
  reply: Promise<Response | undefined> | undefined,
  problem: Problem,
): Promise<Manifest | null> {
  try {
    if (!reply) return await (await import('./own-manifest')).ownManifest(window, problem)
    const response = await reply
    // one that does not say its length is read whole: it is the shop's own
    const text =
      response?.ok && !(Number(response.headers.get('content-length')) > MAX_BYTES)
        ? await response.text()
        : ''
    return text.length <= MAX_BYTES && readStamp(text)
      ? (JSON.parse(text) as Manifest)
      : await (await import('./unstamped')).readUnstamped(response, text, MAX_BYTES, problem)
  } catch (error) {
    problem('manifest-unreadable', `cannot be used (http): ${(error as Error).message}`)
    return null
  }
}

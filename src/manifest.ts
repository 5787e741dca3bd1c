/** The manifest at the door: run as it is if it is stamped as checked, else checked first. */
import { BodyError } from './lib/body-error'
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
    if (!response?.ok) throw new BodyError('http', response ? `status ${response.status}` : 'no answer')
    // one that does not say its length is read whole: it is the shop's own
    const said = Number(response.headers.get('content-length'))
    const text = said > MAX_BYTES ? '' : await response.text()
    if (said > MAX_BYTES || text.length > MAX_BYTES) throw new BodyError('too-large', 'more than 256 KiB')
    return readStamp(text)
      ? (JSON.parse(text) as Manifest)
      : await (await import('./unstamped')).readUnstamped(text, problem)
  } catch (error) {
    const code = error instanceof BodyError ? error.code : 'http'
    problem('manifest-unreadable', `cannot be used (${code}): ${(error as Error).message}`)
    return null
  }
}

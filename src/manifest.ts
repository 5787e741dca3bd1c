/** The manifest at the door: run as it is if it is stamped as checked, else checked first. */
import { BodyError, parseJson, readText } from './lib/read-json'
import type { Manifest } from './schema'
import { readStamp } from './stamp'

/** Larger ones are refused before they are parsed. */
const MAX_BYTES = 256 * 1024

type Problem = (code: string, message: string, path?: string) => void

/**
 * The manifest that the tag names, or null: then exactly one problem has been said and nothing runs.
 * An unstamped one is checked on the page; what is wrong in it is said, and left out.
 */
export async function loadManifest(
  reply: Promise<Response | undefined>,
  problem: Problem,
): Promise<Manifest | null> {
  try {
    const response = await reply
    if (!response) throw new BodyError('http', 'no answer')
    const text = await readText(response, MAX_BYTES)
    const source = parseJson(text)
    if (readStamp(text)) return source as Manifest
    const { check } = await import('./check')
    const { manifest, problems } = check(source)
    if (!manifest) throw new BodyError('not-json', `${problems[0]?.what}; ${problems[0]?.fix}`)
    for (const { path, what, fix } of problems) problem('manifest', `${what}; ${fix}`, path)
    return manifest
  } catch (error) {
    const code = error instanceof BodyError ? error.code : 'http'
    problem('manifest-unreadable', `the manifest cannot be used (${code}): ${(error as Error).message}`)
    return null
  }
}

/** A manifest that nobody has checked yet, or none at all: read as a stranger's, then checked; what is wrong in it is said, and left out. */
import { BodyError } from './lib/body-error'
import { parseJson } from './lib/parse-json'
import type { Problem } from './manifest'
import type { Manifest } from './schema'

/** `text` is the body of the response, '' if it was not read. Null if nothing of it can run: then one problem says why. */
export async function readUnstamped(
  response: Response | undefined,
  text: string,
  maxBytes: number,
  problem: Problem,
): Promise<Manifest | null> {
  try {
    if (!response?.ok) throw new BodyError('http', response ? `status ${response.status}` : 'no answer')
    if (Math.max(Number(response.headers.get('content-length')), text.length) > maxBytes)
      throw new BodyError('too-large', `more than ${maxBytes >> 10} KiB`)
    const source = parseJson(text)
    const { check } = await import('./check')
    const { manifest, problems } = check(source)
    if (!manifest) throw new BodyError('not-json', `${problems[0]?.what}; ${problems[0]?.fix}`)
    for (const { path, what, fix } of problems) problem('manifest', `${what}; ${fix}`, path)
    return manifest
  } catch (error) {
    if (!(error instanceof BodyError)) throw error
    problem('manifest-unreadable', `cannot be used (${error.code}): ${error.message}`)
    return null
  }
}

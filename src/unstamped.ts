/** A manifest that nobody has checked yet: read as a stranger's, then checked; what is wrong in it is said, and left out. */

import { BodyError } from './lib/body-error'
import { parseJson } from './lib/parse-json'
import type { Problem } from './manifest'
import type { Manifest } from './schema'

/** Throws BodyError if nothing of it can run. */
export async function readUnstamped(text: string, problem: Problem): Promise<Manifest> {
  const source = parseJson(text)
  const { check } = await import('./check')
  const { manifest, problems } = check(source)
  if (!manifest) throw new BodyError('not-json', `${problems[0]?.what}; ${problems[0]?.fix}`)
  for (const { path, what, fix } of problems) problem('manifest', `${what}; ${fix}`, path)
  return manifest
}

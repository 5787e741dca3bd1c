/** Manifests of the demo shop with changes, as a careful owner serves them: checked and stamped. */
import { readFileSync } from 'node:fs'
import type { BrowserContext } from 'playwright-core'
import { check } from '../../src/check'
import { stamp } from '../../src/cli/write-stamp'
import type { ManifestSource } from '../../src/schema'

/** The text of a stamped manifest. Throws if the changed one has a problem. */
export function stamped(
  change: (manifest: ManifestSource) => ManifestSource = manifest => manifest,
  language: 'en' | 'es' = 'en',
): string {
  const file = new URL(`../../demo/manifests/tendero.${language}.json`, import.meta.url)
  const { manifest, problems } = check(change(JSON.parse(readFileSync(file, 'utf8')) as ManifestSource))
  if (!manifest || problems.length > 0)
    throw new Error(`the manifest of the test: ${JSON.stringify(problems)}`)
  return stamp(manifest)
}

/** From now on the visitor's pages get this text as the shop's manifest. */
export async function serveManifest(visitor: BrowserContext, body: string): Promise<void> {
  await visitor.route('**/tendero.*.json', route => route.fulfill({ contentType: 'application/json', body }))
}

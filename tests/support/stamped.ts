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
  const shop = JSON.parse(readFileSync(file, 'utf8')) as ManifestSource
  const changed = change(shop)
  const { manifest, problems } = check(hasAll(shop, changed) ? changed : { ...changed, segments: {} })
  if (!manifest || problems.length > 0)
    throw new Error(`the manifest of the test: ${JSON.stringify(problems)}`)
  return stamp(manifest)
}

/** The shop's segments are of what its guides and surveys were answered: without all of these they are nobody's. */
function hasAll(shop: ManifestSource, changed: ManifestSource): boolean {
  const ids = ({ guides = {}, campaigns = [] }: ManifestSource) => [
    ...Object.keys(guides),
    ...campaigns.map(campaign => campaign.id),
  ]
  const kept = new Set(ids(changed))
  return changed.segments !== shop.segments || ids(shop).every(id => kept.has(id))
}

/** From now on the visitor's pages get this text as the shop's manifest. */
export async function serveManifest(visitor: BrowserContext, body: string): Promise<void> {
  await visitor.route('**/tendero.*.json', route => route.fulfill({ contentType: 'application/json', body }))
}

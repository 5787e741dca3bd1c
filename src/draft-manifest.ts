/** A manifest drafted on the page from the shop's own catalogue, a slice at a time. Fetched once a tab. */
import { draftInSteps } from './init/draft'
import { ownCampaigns } from './init/own-campaigns'
import { pageIsReady } from './lib/page-is-ready'
import type { OwnShop } from './own-manifest'
import { loadCatalog } from './recommenders/load-catalog'
import type { Manifest, ManifestSource } from './schema'

/** Rejects if the catalogue cannot be had. What a draft lacks is a problem. */
export async function draftManifest(
  { type, url, currency, locale }: OwnShop,
  window: Window & typeof globalThis,
  problem: (code: string, message: string) => void,
): Promise<Manifest | null> {
  const table = await loadCatalog(
    { url },
    { base: window.location.href, currency, fetch: (...request) => window.fetch(...request), problem },
  )
  const products = Array.from({ length: table.size }, (_, row) => table.product(row))
  const drafting = draftInSteps(products, {
    url,
    language: locale,
    name: siteName(window.document),
    ...(table.units && { units: table.units }),
  })
  let step = drafting.next()
  for (; !step.done; step = drafting.next()) await pageIsReady(window)
  const { manifest: drafted, said } = step.value
  const [guide] = Object.keys(drafted.guides ?? {})
  const source: ManifestSource = {
    ...drafted,
    shop: { ...drafted.shop, ...(currency && { currency }) },
    recommender: [{ type }, { type: 'catalog' }],
    campaigns: ownCampaigns(guide, locale),
  }
  const { check } = await import('./check')
  await pageIsReady(window)
  const { manifest, problems } = check(source)
  for (const { path, what } of problems) problem('no-manifest', `${path}: ${what}`)
  if (!guide) problem('no-manifest', `there is no guide, and so no launcher: ${said.at(-1)}`)
  return manifest
}

const siteName = (document: Document): string | undefined =>
  document.querySelector('meta[property="og:site_name"]')?.getAttribute('content')?.slice(0, 80) || undefined

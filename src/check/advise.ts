/** What a careful shop assistant would still say of a manifest that runs: for the author, never on the shop's page. */
import type { Product } from '../page'
import type { Manifest } from '../schema'
import { checkAddress, checkCredentials } from './address'
import { adviseCampaign } from './advise-campaign'
import { adviseSegments } from './advise-segments'
import { checkConsent } from './consent'
import { checkSinkEvents } from './event-names'
import { usesAnswer } from './guide'
import { checkLanguages } from './languages'
import { checkBudget } from './limits'
import { lint } from './lint'
import { groundOf } from './lint/answerable'
import { looksAtOf } from './lint/looks-at'
import { type Path, sayPath, valueAt } from './path'
import type { Block, Problem, Report } from './problem'
import { checkProducts } from './products'
import { checkSinks } from './recovery'
import { checkSegmentTexts } from './segment-texts'
import { checkIds, checkToolKeys } from './tool-keys'
import { checkVariables } from './variables'

/**
 * Secrets, languages, nuisances, contradictions, and what the guides ask of products that no product has. Nothing is left
 * out for any of it. `source` is the manifest as it was written; without products, nothing is said about them; without
 * `now` (ms since 1970), nothing of what is over.
 */
export function advise(
  manifest: Manifest,
  source: unknown,
  products: readonly Product[] = [],
  now?: number,
): Problem[] {
  const problems: Problem[] = []
  const reportFor =
    (block?: Block): Report =>
    (path, what, fix, severity = 'error') =>
      problems.push({ path: sayPath(path), what, fix, ...(block && { block }), severity })
  const { shop, catalog, guides } = manifest

  if (catalog) checkAddress(catalog.url, ['catalog'], reportFor())
  checkLanguages(catalog, ['catalog'], shop.locale, reportFor())
  checkSegmentTexts(catalog, ['catalog'], manifest.segments, reportFor())
  manifest.recommender.forEach((tool, i) => {
    const path = ['recommender', nthOf(source, 'recommender', manifest.recommender, i)]
    checkToolKeys(tool, path, reportFor())
    checkIds(tool, manifest, path, reportFor())
    checkVariables(tool, path, reportFor())
  })
  for (const key of ['recommender', 'sinks'] as const)
    for (const block of manifest[key]) {
      if (!('url' in block)) continue
      const path = [key, placeOf(source, key, 'url', block.url)]
      checkAddress(block.url, path, reportFor())
      if ('credentials' in block) checkCredentials(block, path, reportFor())
    }
  for (const [id, guide] of Object.entries(guides)) {
    const report = reportFor({ kind: 'guide', id })
    checkSpareQuestions(guide, ['guides', id], report)
    checkLanguages(guide, ['guides', id], shop.locale, report)
    checkSegmentTexts(guide, ['guides', id], manifest.segments, report)
    if (!products.length) continue
    const raw = valueAt(source, ['guides', id])
    checkProducts(guide, raw, ['guides', id], products, report)
    lint(groundOf(guide, raw, ['guides', id], products, looksAtOf(manifest, id)), report)
  }
  checkConsent(manifest.consent, reportFor())
  checkSinks(
    manifest.recovery,
    i => ['recovery', nthOf(source, 'recovery', manifest.recovery, i)],
    reportFor(),
  )
  checkSinkEvents(manifest.sinks, i => ['sinks', nthOf(source, 'sinks', manifest.sinks, i)], reportFor())
  adviseSegments(manifest, products, reportFor(), now)
  const placed = (id: string): Path => ['campaigns', placeOf(source, 'campaigns', 'id', id)]
  const reportOn = (id: string) => reportFor({ kind: 'campaign', id })
  checkBudget(manifest, placed, reportOn, reportFor())
  let launchers = 0
  for (const campaign of manifest.campaigns ?? []) {
    const { id, surface } = campaign
    if (surface.type === 'launcher' && launchers++)
      reportOn(id)(
        [...placed(id), 'surface'],
        'a second launcher',
        'keep one, or show them on different pages',
        'warning',
      )
    adviseCampaign(campaign, manifest, placed(id), reportOn(id), now)
  }
  return problems
}

/** Where the author wrote it: blocks before it may have been left out. */
function placeOf(source: unknown, list: string, key: string, value: string): number {
  const written = valueAt(source, [list])
  return Array.isArray(written) ? written.findIndex(block => valueAt(block, [key]) === value) : 0
}

/** The same for a list whose blocks have no ids: the n-th of its type. */
function nthOf(source: unknown, list: string, kept: readonly { type: string }[], i: number): number {
  const written = valueAt(source, [list])
  if (!Array.isArray(written) || written.length === kept.length) return i
  const { type } = kept[i]!
  const nth = kept.slice(0, i).filter(block => block.type === type).length
  const places = written.flatMap((block, at) => (valueAt(block, ['type']) === type ? [at] : []))
  return places[nth] ?? i
}

function checkSpareQuestions(
  { questions, stop }: Manifest['guides'][string],
  path: Path,
  report: Report,
): void {
  let certain = 0
  questions.forEach((question, i) => {
    const at = [...path, 'questions', i]
    if (question.type === 'range' && !question.wish.some(usesAnswer))
      report(
        [...at, 'wish'],
        'the answer changes nothing',
        'write "$answer" where the number goes',
        'warning',
      )
    if (certain >= stop.maxQuestions)
      report(
        at,
        `nobody is asked this: the guide stops after ${stop.maxQuestions} answers`,
        'raise stop.maxQuestions, or take the question out',
        'warning',
      )
    if (!question.askIf) certain++
  })
}

/** The checker: reads a manifest that nobody has stamped, says what is wrong with it, and keeps what is right. */
import * as z from 'zod/mini'
import { readCampaigns, readGuides, readSegments } from './check/blocks'
import { parseList, settleBlock } from './check/parse-block'
import { isObject, type Path, sayPath } from './check/path'
import type { Problem, ReportFor } from './check/problem'
import { checkReferences } from './check/references'
import { quote, suggest } from './check/words'
import { guide } from './guide/schema'
import { id } from './lib/vocabulary'
import { recommender } from './recommenders/schema'
import { recoverySink } from './recovery/schema'
import { campaign, type Manifest, manifest } from './schema'
import { sink } from './sinks/schema'

export { type Problem, sayProblem } from './check/problem'

// no code from strings, and not even a try at it: the try is a CSP violation on the shop's page
z.config({ jitless: true })

const MOST_PROBLEMS = 200

export interface Checked {
  /** What can run: bad blocks left out, defaults filled in. Null only if there is nothing to read. */
  manifest: Manifest | null
  problems: Problem[]
}

/** A better sentence than that with this `fix` for what is wrong at a path of the source, if there is one. */
export type Reason = (path: Path, source: unknown, fix: string) => Pick<Problem, 'what' | 'fix'> | undefined

/**
 * Checks a manifest for all that leaves a part of it out; `advise` has the rest. Never throws. The command line knows
 * more `reasons`; the page says what the schema says.
 */
export function check(source: unknown, reason?: Reason): Checked {
  const problems: Problem[] = []
  const reportFor: ReportFor =
    (block, onError) =>
    (path, what, fix, severity = 'error') => {
      if (severity === 'error') onError?.()
      if (problems.length < MOST_PROBLEMS)
        problems.push({
          ...{ path: sayPath(path), what, fix, ...reason?.(path, source, fix) },
          ...(block && { block }),
          severity,
        })
    }
  try {
    return { manifest: read(source, reportFor), problems }
  } catch (error) {
    // a page that has changed the language itself (Object.prototype) can trip the schemas up
    const reason = error instanceof Error ? error.message : 'unknown'
    reportFor()(
      [],
      `the checker failed (${reason})`,
      'stamp the manifest: npx tendero check FILE --write OUT',
    )
    return { manifest: null, problems }
  }
}

/** The others ask somebody else, who may give ids only: the shop's system knows the rest as well as a catalogue does. */
const needsCatalog = ({ type }: Manifest['recommender'][number]) => type === 'catalog' || type === 'model'

function read(source: unknown, reportFor: ReportFor): Manifest | null {
  const report = reportFor()
  const { shape } = manifest
  if (!isObject(source)) {
    report([], 'a manifest is an object', 'write { "shop": { … }, "guides": { … } }')
    return null
  }
  const known = Object.keys(shape)
  const unknown = Object.keys(source).filter(key => !known.includes(key))
  for (const key of unknown.slice(0, 20))
    report([key], `unknown key ${quote(key)}`, suggest(key, known.slice(2), ''))

  const written = (key: string) => (Object.hasOwn(source, key) ? source[key] : undefined)
  const settle = <S extends z.ZodMiniType>(key: string, schema: S) =>
    settleBlock(schema, written(key), [key], report)
  const shop = settle('shop', shape.shop)
  const catalog = settle('catalog', shape.catalog)

  const recommenders = parseList(recommender, written('recommender'), ['recommender'], report)
  const sinks = parseList(sink, written('sinks'), ['sinks'], report)
  if (!catalog)
    for (const { block, path } of recommenders)
      if (needsCatalog(block))
        report(path, 'there is no catalogue', 'add "catalog": { "url": "/catalog.json" }, or take this out')

  const complete = readGuides({ guide, id }, written('guides'), Boolean(catalog), reportFor)
  const usable = recommenders.map(({ block }) => block).filter(one => catalog || !needsCatalog(one))
  // a model has no answer to wishes
  if (catalog && usable.every(({ type }) => type === 'model')) usable.push({ type: 'catalog' })
  // an assistant that can show nothing had better not appear
  const names = (key: string) => Object.keys(Object(written(key)))
  const mute = !usable.length && names('guides').length > 0
  if (mute)
    report(
      ['recommender'],
      'nothing says which products to show',
      'add "catalog": { "url": "/catalog.json" }, or a recommender of type "endpoint"',
    )
  const guides = mute ? {} : complete

  const segments = readSegments(settle('segments', shape.segments), reportFor)
  const campaigns = readCampaigns(campaign, written('campaigns'), reportFor)
  checkReferences([...segments, ...campaigns], guides, {
    guide: names('guides'),
    segment: names('segments'),
    campaign: Object.values(Object(written('campaigns'))).map(raw => String(Object(raw).id)),
  })
  const runs = (one: { isOut(): boolean }) => !one.isOut()

  return {
    $schema: settle('$schema', shape.$schema),
    shop,
    consent: settle('consent', shape.consent),
    catalog,
    recommender: usable,
    attention: settle('attention', shape.attention),
    segments: Object.fromEntries(segments.filter(runs).map(one => [one.id, one.block])),
    recovery: parseList(recoverySink, written('recovery'), ['recovery'], report).map(({ block }) => block),
    guides,
    campaigns: written('campaigns') === undefined ? undefined : campaigns.filter(runs).map(one => one.block),
    sinks: sinks.map(({ block }) => block),
    theme: settle('theme', shape.theme),
  }
}

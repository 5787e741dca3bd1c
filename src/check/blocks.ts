/** Reads the guides, segments and campaigns one by one: a bad one is left out, the others run. */
import type * as z from 'zod/mini'
import type { Guide } from '../guide/schema'
import type { Campaign } from '../schema'
import type { Segment } from '../segments-schema'
import { asksOf, checkCampaign } from './campaign'
import { checkGuide, sameIds } from './guide'
import { parseBlock, parseList } from './parse-block'
import { isObject } from './path'
import type { ReportFor } from './problem'
import type { Caller } from './references'

const MOST_GUIDES = 100

/** The guides that can run, in the author's order. */
export function readGuides(
  schemas: { guide: z.ZodMiniType<Guide>; id: z.ZodMiniType<string> },
  written: unknown,
  hasCatalog: boolean,
  reportFor: ReportFor,
): Record<string, Guide> {
  const right: [string, Guide][] = []
  if (written !== undefined && !isObject(written))
    reportFor()(['guides'], 'guides are an object', 'write { "find-a-fan": { … } }')
  const entries = isObject(written) ? Object.entries(written) : []
  if (entries.length > MOST_GUIDES)
    reportFor()(['guides'], `more than ${MOST_GUIDES}; the rest is left out`, 'write fewer')
  for (const [name, raw] of entries.slice(0, MOST_GUIDES)) {
    const path = ['guides', name]
    let fine = true
    const report = reportFor({ kind: 'guide', id: name }, () => (fine = false))
    const guide = parseBlock(schemas.id, name, path, report) && parseBlock(schemas.guide, raw, path, report)
    if (!guide) continue
    checkGuide(guide, name, raw, path, hasCatalog, report)
    if (fine) right.push([name, guide])
  }
  return Object.fromEntries(right)
}

/** The campaigns whose shape is right, in the author's order; what they name is not looked at yet. */
export function readCampaigns(
  schema: z.ZodMiniType<Campaign>,
  written: unknown,
  reportFor: ReportFor,
): (Caller & { block: Campaign })[] {
  const bad = new Set<number>()
  const blockAt = (raw: unknown, i: number) => {
    const id = isObject(raw) && typeof raw.id === 'string' ? raw.id : `campaigns[${i}]`
    return reportFor({ kind: 'campaign', id }, () => bad.add(i))
  }
  const all = parseList(schema, written, ['campaigns'], reportFor(), blockAt)
  sameIds(all.map(({ block, path, report }) => ({ id: block.id, path, report })))
  return all.map(({ block, i, path, report }) => {
    checkCampaign(block, path, report)
    const asks = asksOf(block, path).map(([question]) => question)
    return { kind: 'campaign', id: block.id, block, path, report, isOut: () => bad.has(i), asks }
  })
}

/** The segments, as those who may name others. */
export const readSegments = (
  segments: Readonly<Record<string, Segment>>,
  reportFor: ReportFor,
): (Caller & { block: Segment })[] =>
  Object.entries(segments).map(([id, block]) => {
    let out = false
    const report = reportFor(undefined, () => (out = true))
    return { kind: 'segment', id, block, path: ['segments', id], report, isOut: () => out, asks: [] }
  })

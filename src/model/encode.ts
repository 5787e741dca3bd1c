/** A model as its file: JSON that says what it is, its columns as printable text that brotli packs well. */
import { ONE_DIGIT, writeNumber } from './digits'
import type { Learned } from './learn'
import { toStep } from './scale'

/** What stands in the file. */
export interface ModelFile {
  version: 1
  /** ISO date. */
  made: string
  /** For people: what it was made from. */
  from: { visits: number; views: number; days: number }
  ids: string[]
  /** A step of the share of the most looked at, one an id. */
  views: string
  /** How many go with it, one an id. */
  counts: string
  /** A step of the strongest row's strongest weight, one an id. */
  peaks: string
  /** Rows of those that go with it, ascending, each as its distance from the one before. */
  gaps: string
  /** A step of the row's strongest weight, one a gap. */
  weights: string
}

/**
 * The file of what was learned, with at most `most` others a product and only the `size` most looked at products.
 * Ids stand in the order of their text, so that neighbours in a catalogue, which often go together, are near.
 */
export function encode(
  { ids, views, rows }: Learned,
  { made, from, most, size }: Pick<ModelFile, 'made' | 'from'> & { most: number; size: number },
): ModelFile {
  const kept = ids
    .map((_, item) => item)
    .sort((a, b) => views[b]! - views[a]! || (ids[a]! < ids[b]! ? -1 : 1))
    .slice(0, size)
    .sort((a, b) => (ids[a]! < ids[b]! ? -1 : 1))
  const place = new Map(kept.map((item, row) => [item, row]))
  const columns = { views: '', counts: '', peaks: '', gaps: '', weights: '' }
  const strongest = Math.max(...kept.map(item => rows[item]![0]?.weight ?? 0))
  const mostViews = Math.max(...kept.map(item => views[item]!))
  for (const item of kept) {
    const best = rows[item]!.filter(({ other }) => place.has(other)).slice(0, most)
    const peak = best[0]?.weight ?? 0
    const row = best
      .map(({ other, weight }) => ({ at: place.get(other)!, step: toStep(weight / peak, ONE_DIGIT + 1) }))
      // fainter ones change no order
      .filter(({ step }) => step <= ONE_DIGIT)
      .sort((a, b) => a.at - b.at)
    columns.views += writeNumber(toStep(views[item]! / mostViews, ONE_DIGIT))
    columns.counts += writeNumber(row.length)
    columns.peaks += writeNumber(peak ? toStep(peak / strongest, ONE_DIGIT) : 0)
    let before = -1
    for (const { at, step } of row) {
      columns.gaps += writeNumber(at - before - 1)
      columns.weights += writeNumber(step)
      before = at
    }
  }
  return { version: 1, made, from, ids: kept.map(item => ids[item]!), ...columns }
}

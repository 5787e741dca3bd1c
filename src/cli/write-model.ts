import { brotliCompressSync, constants } from 'node:zlib'
import { encode } from '../model/encode'
import { learn } from '../model/learn'
import type { Log } from '../model/log'

/** How many others a product keeps, at most and at least: below that rare products go. More change no figure. */
const WIDEST = 40
const NARROWEST = 12
/** What brotli at its best makes of what it makes in a hurry, at the least. */
const AT_BEST = 0.8

export interface WrittenModel {
  text: string
  /** On the wire: brotli, at its best. */
  bytes: number
  /** How many products it knows, and how many others each keeps at most. */
  items: number
  most: number
}

/**
 * The largest model of a log, as a file's text, that takes at most `room` bytes on the wire; the smallest one where
 * none does. `days`: after so many a visit counts a third; `made`: an ISO date.
 */
export function writeModel(
  log: Log,
  { days, room, made }: { days: number; room: number; made: string },
): WrittenModel {
  const learned = learn(log, days)
  const { visits } = log
  const span = (visits.at(-1)!.end - visits[0]!.end) / 86_400
  const views = visits.reduce((sum, { items }) => sum + items.length, 0)
  const from = { visits: visits.length, views, days: Math.ceil(span) }
  let items = learned.ids.length
  let most = WIDEST
  for (;;) {
    const text = `${JSON.stringify(encode(learned, { made, from, most, size: items }))}\n`
    // at its best brotli takes seconds: only where it may do
    const hurried = packed(text, 5) * AT_BEST
    const bytes = hurried > room ? hurried : packed(text, 11)
    const isLeast = items === 1
    if (bytes <= room || isLeast) return { text, bytes, items, most }
    const share = Math.min(0.95, (0.98 * room) / bytes)
    if (most > NARROWEST) most = Math.max(NARROWEST, Math.floor(most * share))
    else items = Math.max(1, Math.floor(items * share))
  }
}

const packed = (text: string, quality: number): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length

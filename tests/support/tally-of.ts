/** Small event logs by hand, and their reports, read as a person would. */
import type { Report, Series } from '../../src/report/contract'
import { type ReportOptions, tallyLog } from '../../src/report/tally-log'

/** A Monday, 10:00 in Madrid. */
export const START = Date.UTC(2026, 5, 1, 8)
export const MINUTE = 60_000
export const DAY = 86_400_000
export const NOW = START + 30 * DAY

export type Made = { id: string; name: string; at: number; session?: string } & Record<string, unknown>

let made = 0
/** An event so many minutes after the start; a visit is the name of a session. */
export const event = (visit: string | null, minute: number, name: string, more: object = {}): Made => ({
  id: `event-${++made}`,
  name,
  at: START + minute * MINUTE,
  ...(visit !== null && { session: visit }),
  ...more,
})

/** Bytes in pieces of so many. */
export async function* pieces(text: string, size = 1 << 16): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text)
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size)
}

const OPTIONS: ReportOptions = { timeZone: 'Europe/Madrid', now: NOW }

/** The report of a log of lines: events, batches, or texts as they are. */
export const tallyOf = (
  lines: readonly (object | string)[],
  options: Partial<ReportOptions> = {},
): Promise<Report> =>
  tallyLog(pieces(lines.map(line => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')), {
    ...OPTIONS,
    ...options,
  })

/** How much of a series is of a day, a device and a segment; left out, of all days and devices, and of everybody. */
export function sum(
  { axes }: Report,
  series: Series | null,
  { day, device, segment = '' }: { day?: string; device?: string; segment?: string } = {},
): number {
  let all = 0
  const { devices, segments, buckets } = axes
  for (let i = 0; i < (series?.length ?? 0); i += 2) {
    const cell = series![i]!
    const at = {
      segment: segments[cell % segments.length]!.id,
      device: devices[Math.floor(cell / segments.length) % devices.length],
      day: buckets[Math.floor(cell / segments.length / devices.length)],
    }
    const isMeant = at.segment === segment && (!device || at.device === device) && (!day || at.day === day)
    if (isMeant) all += series![i + 1]!
  }
  return all
}

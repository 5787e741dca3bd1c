/** `tendero report`: the shop's own event log as one page that an owner can read. */
import { readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { check } from '../check'
import { parseJson } from '../lib/parse-json'
import type { Report, Series } from '../report/contract'
import { tallyLog } from '../report/tally-log'
import type { Manifest } from '../schema'
import { count } from './count'
import type { Io } from './io'
import { logChunks } from './log-chunks'
import { readReportUse } from './report-use'

export const USAGE = `npx tendero report EVENTS... -o report.html [--manifest FILE] [--language es] [--time-zone Europe/Madrid]
                      [--retention-spend 1200] [--lifespan 3y] [--json]

Turns the shop's own event log into one page: guides, campaigns, surveys, segments, carts and what they brought.
EVENTS: the endpoint sink's JSON lines, each an event or a batch { "events": [...] }; several files are one log,
".gz" is unpacked, "-" is the standard input. What cannot be read is counted, and said at the foot of the page.
  -o FILE              the page to write
  --manifest FILE      the shop's manifest, for titles and the words of answers
  --language TAG       of the page: "en" or "es"; left out, the shop's
  --time-zone NAME     where days begin and end; left out, this machine's
  --retention-spend N  what you spent on keeping customers, for what one that came back has cost
  --lifespan TIME      how long a customer stays: "3y", "900d"; left out, sales per customer stand where the
                       lifetime value would
  --json               the figures as JSON, to FILE or to the standard output
Ends with 0, with 1 if there is nothing to report, with 2 if used wrongly.`

/** What the command needs besides: tests hand in their own. */
export interface ReportParts {
  now: number
  stdin: AsyncIterable<Uint8Array>
  /** The standard error is a terminal: it is told how far it is. */
  isTerminal: boolean
  page(report: Report): Promise<string>
}

const parts = (): ReportParts => ({
  now: Date.now(),
  stdin: process.stdin,
  isTerminal: Boolean(process.stderr.isTTY),
  async page(report) {
    const { reportPage } = await import('../report/page')
    return reportPage(report)
  },
})

/** Runs the command. Gives the exit code: 0 written, 1 nothing to report, 2 wrong use. */
export async function report(
  argv: readonly string[],
  io: Io,
  { now, stdin, isTerminal, page } = parts(),
): Promise<number> {
  const use = readReportUse(argv)
  if (typeof use === 'string') {
    io.err(`${use}\n\n${USAGE}`)
    return 2
  }
  if (use.help) {
    io.out(USAGE)
    return 0
  }
  const manifest = use.manifest === undefined ? undefined : await readManifest(use.manifest, io)
  if (typeof manifest === 'string') {
    io.err(manifest)
    return 2
  }
  const files = use.events.map(name =>
    name === '-' ? { name, file: null } : { name, file: resolve(io.cwd, name) },
  )
  let log: Report
  try {
    const { timeZone, language, retentionSpend, lifespanDays } = use
    const chunks = logChunks(files, stdin, isTerminal ? text => process.stderr.write(text) : undefined)
    log = await tallyLog(chunks, { ...{ manifest, timeZone, now, language, retentionSpend, lifespanDays } })
  } catch (error) {
    io.err(error instanceof Error ? error.message : 'the log cannot be read')
    return 2
  }
  const { foot } = log
  const isNothing = foot.events - foot.duplicates <= 0
  if (isNothing) {
    io.err(
      foot.lines
        ? `${count(foot.lines, 'line')}, and no event among them; a line is { "id": …, "name": "page_view", "at": … } or { "events": [...] }`
        : 'the log is empty: there is nothing to report',
    )
    return 1
  }
  const text = use.json ? JSON.stringify(log) : await page(log)
  if (use.out === undefined) {
    io.out(text)
    return 0
  }
  try {
    await writeFile(resolve(io.cwd, use.out), text)
  } catch {
    io.err(`cannot write ${use.out}; name a file in a folder that is there`)
    return 2
  }
  for (const line of sayReport(log)) io.out(line)
  io.out(`written: ${use.out}`)
  return 0
}

/** The manifest with its defaults, or what is wrong with it. Single faults leave out what they are in, as on the page. */
async function readManifest(name: string, io: Io): Promise<Manifest | string> {
  const text = await readFile(resolve(io.cwd, name), 'utf8').catch(() => null)
  if (text === null) return `cannot read ${name}; write the name of a manifest, such as public/tendero.json`
  try {
    const { manifest } = check(parseJson(text.replace(/^\uFEFF/, '')))
    return manifest ?? `${name} is no manifest; npx tendero check ${name} says why`
  } catch {
    return `${name} is no JSON; npx tendero check ${name} says where`
  }
}

const everybody = (series: Series, { segments }: Report['axes']): number =>
  series.reduce((sum, n, i) => (i % 2 && series[i - 1]! % segments.length === 0 ? sum + n : sum), 0)

/** What was read, for people; what was not is never kept from them. */
export function sayReport({ axes, totals, foot, from, to, timeZone }: Report): string[] {
  const day = (at: number) => new Intl.DateTimeFormat('en-CA', { timeZone }).format(at)
  const visits = everybody(totals.visits, axes)
  const orders = everybody(totals.orders, axes)
  const left: [number, string][] = [
    [foot.duplicates, 'came twice and count once'],
    [foot.broken, `of ${count(foot.lines, 'line')} could not be read`],
    [foot.badTimes, 'have times that cannot be'],
    [foot.withoutSession, 'do not say of which visit they are; let the receiver keep "session"'],
    [foot.unknown.reduce((sum, { count }) => sum + count, 0), 'have names that this release does not know'],
  ]
  return [
    `${count(foot.events, 'event')}, ${count(visits, 'visit')}, ${count(orders, 'order')} from ${day(from)} to ${day(to)}`,
    ...left.flatMap(([n, what]) => (n ? `${n} ${what}` : [])),
  ]
}

/**
 * The report of a long event log, beside only parsing it line by line: time and memory, each in processes of their own,
 * by turns. `--events N` for a log of N events; ten million are 2 GB below the temporary folder, gone afterwards.
 */
import { fork } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { makeReportLog } from './make-report-log'
import type { Run } from './report-run'
import type { Figure } from './table'

const ROUNDS = 3

/** Runs one of the two in a process of its own. */
const run = (what: 'parse' | 'report', file: string): Promise<Run> =>
  new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, 'report-run.ts'), [what, file])
    child.once('message', message => resolve(message as Run))
    child.once('exit', code => code && reject(new Error(`${what} ended with ${code}`)))
  })

function* inPieces(lines: Iterable<string>): Generator<string> {
  let piece: string[] = []
  for (const line of lines) {
    if (piece.push(line) < 5000) continue
    yield `${piece.join('\n')}\n`
    piece = []
  }
  if (piece[0]) yield `${piece.join('\n')}\n`
}

export default async function measure(args: string[]): Promise<Figure[]> {
  const at = args.indexOf('--events')
  const events = at < 0 ? 200_000 : Number(args[at + 1])
  if (!(events > 0)) throw new Error('--events is a number over 0')
  const folder = await mkdtemp(join(tmpdir(), 'tendero-report-'))
  try {
    const file = join(folder, 'events.jsonl')
    const lines = makeReportLog(1, events, { from: Date.UTC(2026, 0, 1), days: 300 })
    await pipeline(Readable.from(inPieces(lines)), createWriteStream(file))
    const { size } = await stat(file)
    const runs: { parse: Run; report: Run }[] = []
    for (let round = 0; round < (events > 2e6 ? 1 : ROUNDS); round++)
      runs.push({ parse: await run('parse', file), report: await run('report', file) })
    const best = (what: 'parse' | 'report', of: 'seconds' | 'work' = 'seconds') =>
      Math.min(...runs.map(one => one[what][of]))
    const megabytes = (what: 'parse' | 'report') => Math.max(...runs.map(one => one[what].megabytes))
    const { counted, visits } = runs[0]!.report
    return [
      { name: 'events in the log', value: events, unit: '' },
      { name: 'of them counted, none for a double', value: counted, unit: '', atLeast: events },
      { name: 'visits', value: visits, unit: '' },
      { name: 'the log', value: size / 1e6, unit: 'MB' },
      { name: 'JSON.parse a line', value: best('parse'), unit: 's' },
      { name: 'the report', value: best('report'), unit: 's' },
      {
        name: 'the report / JSON.parse a line',
        value: best('report') / best('parse'),
        unit: 'times',
        goal: 3,
      },
      {
        ...{ name: 'the same of processor time', unit: 'times' },
        value: best('report', 'work') / best('parse', 'work'),
      },
      { name: 'memory of JSON.parse a line', value: megabytes('parse'), unit: 'MB' },
      { name: 'memory of the report', value: megabytes('report'), unit: 'MB', goal: 600 },
    ]
  } finally {
    await rm(folder, { recursive: true })
  }
}

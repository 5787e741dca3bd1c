/** `tendero train`: a static model of what shoppers look at next, from the shop's own event log. */
import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { chooseDays } from './choose-days'
import { count } from './count'
import type { Io } from './io'
import { type ReadLog, readLog } from './read-log'
import { writeModel } from './write-model'

export const USAGE = `npx tendero train EVENTS -o MODEL [--days N] [--size KB]

Learns from the shop's own event log what is looked at next, and writes a file for the recommender "model".
EVENTS: the endpoint sink's JSON lines, each an event or a batch { "events": [...] }; or TSV with
SessionId, ItemId and Time. Lines that cannot be read are counted and skipped.
  -o MODEL    the file to write
  --days N    after so many days a visit counts a third; left out, what foretells the log's own latest visits best
  --size KB   the most that the file may be on the wire (brotli), in kB; default 300
Ends with 0, with 1 if there is nothing to learn from, with 2 if used wrongly.`

/** Runs the command. Gives the exit code. `now`: ms since 1970. */
export async function train(argv: readonly string[], io: Io, now = Date.now()): Promise<number> {
  const use = readUse(argv)
  if (typeof use === 'string') {
    io.err(`${use}\n\n${USAGE}`)
    return 2
  }
  if (use.help) {
    io.out(USAGE)
    return 0
  }
  const log = await readLog(resolve(io.cwd, use.events)).catch(() => null)
  if (!log) {
    io.err(`cannot read ${use.events}; write the name of an event log`)
    return 2
  }
  for (const line of sayLog(log)) io.out(line)
  if (!log.visits.some(({ items }) => items.length > 1)) {
    io.err('no visit has two products: there is nothing to learn from')
    return 1
  }
  const made = new Date(now).toISOString()
  const days = use.days ?? chooseDays(log)
  const { text, bytes, items, most } = writeModel(log, { days, room: use.size * 1000, made })
  try {
    await writeFile(resolve(io.cwd, use.out), text)
  } catch {
    io.err(`cannot write ${use.out}; name a file in a folder that is there`)
    return 2
  }
  io.out(`a visit of ${days} days ago counts a third of one of today`)
  io.out(
    `${use.out}: ${count(items, 'product')}, at most ${most} others each, ${(bytes / 1000).toFixed(1)} kB brotli`,
  )
  if (bytes > use.size * 1000) io.out(`it is larger than ${use.size} kB: no smaller one says anything`)
  return 0
}

interface Use {
  events: string
  out: string
  days?: number | undefined
  size: number
  help?: boolean | undefined
}

function readUse(argv: readonly string[]): Use | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        out: { type: 'string', short: 'o' },
        days: { type: 'string' },
        size: { type: 'string', default: '300' },
        help: { type: 'boolean', short: 'h' },
      },
    })
    const [events, ...more] = positionals
    const size = Number(values.size)
    const days = values.days === undefined ? undefined : Number(values.days)
    if (values.help) return { events: '', out: '', size, help: true }
    if (!events || more.length) return 'name one event log'
    if (!values.out) return 'name the file to write: -o model.json'
    if (days !== undefined && !(days > 0)) return '--days is a number over 0'
    if (!(size > 0)) return '--size is a number of kB over 0'
    return { events, out: values.out, days, size }
  } catch (error) {
    return error instanceof Error ? error.message : 'wrong use'
  }
}

/** What was read, for people; what was not is never kept from them. */
export function sayLog({ lines, broken, visits, ids, views, nameless }: ReadLog): string[] {
  const said = [
    `${count(visits.length, 'visit')}, ${count(views, 'view')}, ${count(ids.length, 'product')} in ${count(lines, 'line')}`,
  ]
  if (broken) said.push(`${broken} of ${count(lines, 'line')} could not be read and are skipped`)
  if (broken && broken === lines)
    said.push(
      'none was a JSON event ({ "name": "view_item", ... }), a batch, or a row of SessionId, ItemId and Time',
    )
  if (nameless)
    said.push(
      `${nameless} views do not say of which visit they are: a batch is taken for one, and single events until half an hour of quiet; let the receiver keep "session"`,
    )
  return said
}

/** A shop's event log as a file: the endpoint sink's JSON lines, or TSV with SessionId, ItemId and Time. */
import type { Log } from '../model/log'
import { linesOf } from './lines-of'
import { isHeading, type Look, readLooks, TSV } from './read-looks'
import { visitsOf } from './visits-of'

/** A log as it was read, and what of it could not be. */
export interface ReadLog extends Log {
  lines: number
  /** Lines that could not be read. */
  broken: number
  /** Product views, and what was put into carts or bought. */
  views: number
  /** How many of them did not say of whose visit they are. */
  nameless: number
}

/** Reads a file line by line, however long it is; broken lines are counted. Rejects if there is no such file. */
export async function readLog(file: string): Promise<ReadLog> {
  const looks: Look[] = []
  const known = new Set<string>()
  let columns = TSV
  let lines = 0
  let broken = 0
  for await (const line of linesOf(file)) {
    if (line === '') continue
    const heading: number[] | null = lines ? null : isHeading(line ?? '')
    lines++
    if (heading) {
      columns = heading
      continue
    }
    const found = line === null ? null : readLooks(line, lines, columns)
    if (!found) broken++
    for (const look of found ?? []) {
      // a batch whose answer was lost comes again
      if (look.id !== null && known.has(look.id)) continue
      if (look.id !== null) known.add(look.id)
      looks.push(look)
    }
  }
  const nameless = looks.filter(({ isNamed }) => !isNamed).length
  return { ...visitsOf(looks), lines, broken, views: looks.length, nameless }
}

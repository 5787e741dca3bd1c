/** The visits of a log in columns, 43 bytes and a fingerprint each: when, with what device, in which segments, what was done. */
import { createFingerprints } from './fingerprints'
import { grown } from './grown'

/** What was done in a visit, as flags. */
export const DID = { something: 1, cart: 2, checkout: 4, purchase: 8 } as const
/** An answer that came without a visit, for its device and time only: it is no visit. */
export const NOBODY = 16
/** Its place in the axes of the report. */
export const UNKNOWN_DEVICE = 3

export interface Visits {
  size: number
  /** ms since 1970 of its first and its last event. */
  first: Float64Array
  last: Float64Array
  /** ms since 1970 of the last time that a product was looked at, put in the cart or bought; 0: never. */
  acted: Float64Array
  flags: Uint8Array
  /** Place in the axes. */
  device: Uint8Array
  /** A bit for each of the first 32 segments of the log, and of the next 32. */
  segments: Uint32Array
  moreSegments: Uint32Array
  /** The number of the visit of this session; `at` becomes its first or last time. */
  of(session: string, at: number): number
  /** A row for an answer that came without a session. */
  nobody(at: number): number
}

/** No visits yet. `onLate` hears of each event that comes after a later one of its visit. */
export function createVisits(onLate: () => void): Visits {
  const sessions = createFingerprints(true)
  /** Sessions are numbered by themselves: the rows between belong to nobody. */
  let rows = new Uint32Array(0)

  const add = (at: number, flags: number): number => {
    const visit = visits.size++
    if (visit >= visits.first.length) {
      for (const column of ['first', 'last', 'acted'] as const)
        visits[column] = grown(visits[column], visit + 1)
      for (const column of ['flags', 'device'] as const) visits[column] = grown(visits[column], visit + 1)
      for (const column of ['segments', 'moreSegments'] as const)
        visits[column] = grown(visits[column], visit + 1)
    }
    visits.first[visit] = at
    visits.last[visit] = at
    visits.flags[visit] = flags
    visits.device[visit] = UNKNOWN_DEVICE
    return visit
  }

  const visits: Visits = {
    size: 0,
    first: new Float64Array(0),
    last: new Float64Array(0),
    acted: new Float64Array(0),
    flags: new Uint8Array(0),
    device: new Uint8Array(0),
    segments: new Uint32Array(0),
    moreSegments: new Uint32Array(0),
    of(session, at) {
      const number = sessions.number(session)
      if (number < 0) {
        rows = grown(rows, sessions.size)
        return (rows[~number] = add(at, 0))
      }
      const visit = rows[number]!
      if (at < visits.last[visit]!) onLate()
      else visits.last[visit] = at
      if (at < visits.first[visit]!) visits.first[visit] = at
      return visit
    },
    nobody: at => add(at, NOBODY),
  }
  return visits
}

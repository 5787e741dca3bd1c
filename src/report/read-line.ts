/** A line of a log into the tally: an event, a batch { "events": [...] }, a list of events; or what is wrong with it. */
import { type Raw, word } from './fold'
import { FOLDS, OF_SURVEYS } from './folds'
import type { Tally } from './tally'

/** Nobody sent events before. */
const FIRST = Date.UTC(2015, 0, 1)
const DAY = 86_400_000
const MOST_UNKNOWN = 1000

/** Gives what reads the lines of one log. `now` is ms since 1970: what is more than a day later is left out. */
export function createLineReader(tally: Tally, now: number): (line: string | null) => void {
  const { foot } = tally
  let number = 0
  return line => {
    number++
    if (line === '' || line === '\r') return
    foot.lines++
    const read = line === null ? undefined : parse(line)
    if (read === NOTHING) return
    if (!isObject(read) || !addAll(tally, read, now)) {
      foot.broken++
      if (foot.brokenLines.length < 5) foot.brokenLines = [...foot.brokenLines, number]
    }
  }
}

/** A bracket of a written-out list. */
const NOTHING = {}

const isObject = (value: unknown): value is Raw => typeof value === 'object' && value !== null

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What the line says. Undefined: it is no JSON. */
function parse(line: string): unknown {
  const whole = parsed(line)
  if (whole !== undefined) return whole
  // a line of a list that is written out, one event a line; or the first after a byte order mark
  const bare = line.replace(/^\uFEFF/, '').trim()
  const start = bare.startsWith('[') ? 1 : 0
  const end = bare.length - (/[\],]$/.test(bare) ? 1 : 0)
  if (start >= end) return NOTHING
  return (
    parsed(bare) ?? parsed(bare.slice(start, end)) ?? parsed(bare.slice(start)) ?? parsed(bare.slice(0, end))
  )
}

/** False: something of it is no event. */
function addAll(tally: Tally, read: Raw, now: number): boolean {
  const events = Array.isArray(read) ? (read as unknown[]) : Array.isArray(read.events) ? read.events : null
  if (!events) return add(tally, read, read.session, now)
  let isRight = true
  for (const event of events as unknown[])
    isRight = isObject(event) && add(tally, event, event.session ?? read.session, now) && isRight
  return isRight
}

/** One event; false if it is none. */
function add(tally: Tally, event: Raw, said: unknown, now: number): boolean {
  const { foot, ids, visits, unknown } = tally
  const { id, name, at } = event
  if (typeof name !== 'string' || typeof at !== 'number' || !Number.isFinite(at)) return false
  foot.events++
  // a batch whose answer was lost comes again
  if (typeof id === 'string' && ids.number(id) >= 0) {
    foot.duplicates++
    return true
  }
  if (at < FIRST || at > now + DAY) {
    foot.badTimes++
    return true
  }
  const fold = FOLDS.get(name)
  if (!fold) {
    const short = name.slice(0, 100)
    if (unknown.size < MOST_UNKNOWN || unknown.has(short)) unknown.set(short, (unknown.get(short) ?? 0) + 1)
    else foot.beyond++
    return true
  }
  const session = word(said)
  const isNobody = !session
  if (isNobody && !OF_SURVEYS.has(name)) {
    foot.withoutSession++
    return true
  }
  if (at < tally.from) tally.from = at
  if (at > tally.to) tally.to = at
  const visit = session ? visits.of(session, at) : visits.nobody(at)
  return fold({ event, at, visit, isNobody, tally })
}

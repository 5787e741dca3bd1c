/** What a line of a log says of products that were looked at. */
import { parseJson } from '../lib/parse-json'
import { isObject } from '../recommenders/dig'

/** A product was looked at, or put into a cart. */
export interface Look {
  /** The event's, so that doubles can be dropped; null where there is none. */
  id: string | null
  /** Whose visit it is of; without a name, the line's number. */
  visit: string
  isNamed: boolean
  /** The name is a visitor's, who comes again: half an hour of quiet ends a visit. */
  isVisitor: boolean
  item: string
  /** Seconds since 1970. */
  at: number
  /** Not looked at but put into the cart, or bought. */
  isTaken: boolean
}

/** The columns of visit, product and time where no heading says so. */
export const TSV = [0, 1, 2]
const HEADINGS = ['sessionid', 'itemid', 'time']
const LONGEST_ID = 200

/** The names that receivers give to a visit, and to a visitor. */
const VISITS = ['session', 'session_id', 'sessionId', 'SessionId', 'ga_session_id', 'visit']
const VISITORS = ['visitor', 'visitor_id', 'client_id', 'clientId', 'user_id', 'userId', 'user_pseudo_id']
const SEEN = ['view_item']
const TAKEN = ['add_to_cart', 'purchase']

/** The columns of SessionId, ItemId and Time, if the line is a heading that has them. */
export function isHeading(line: string): number[] | null {
  const names = line.split('\t').map(name => name.trim().toLowerCase().replace(/[_ ]/g, ''))
  const columns = HEADINGS.map(name => names.indexOf(name))
  return columns.includes(-1) ? null : columns
}

/** The looks of the n-th line, none if it tells of something else; null if it cannot be read. */
export function readLooks(line: string, n: number, columns: readonly number[]): Look[] | null {
  if (!/^[[{]/.test(line)) return readRow(line, columns)
  let raw: unknown
  try {
    raw = parseJson(line)
  } catch {
    return null
  }
  const batch = Array.isArray(raw) ? raw : isObject(raw) && raw.events
  if (!Array.isArray(batch)) return readEvent(raw, null, n, false)
  const all = batch.map(event => readEvent(event, isObject(raw) ? raw : null, n, true))
  return all.length && all.every(looks => looks === null) ? null : all.flatMap(looks => looks ?? [])
}

function readRow(line: string, [visit, item, time]: readonly number[]): Look[] | null {
  const cells = line.split('\t').map(cell => cell.trim())
  const at = readTime(cells[time!])
  const id = readId(cells[item!])
  const name = cells[visit!]
  if (!name || id === null || at === null) return null
  return [{ id: null, visit: name, isNamed: true, isVisitor: false, item: id, at, isTaken: false }]
}

/** What else is in the log, `page_view` for one, is no fault. */
function readEvent(
  event: unknown,
  batch: Record<string, unknown> | null,
  n: number,
  isBatch: boolean,
): Look[] | null {
  if (!isObject(event) || typeof event.name !== 'string') return null
  const isTaken = TAKEN.includes(event.name)
  if (!isTaken && !SEEN.includes(event.name)) return []
  const at = readTime(event.at)
  const items = Array.isArray(event.items) ? event.items : []
  const ids = items.map(item => readId(isObject(item) ? item.item_id : null))
  if (at === null || !ids.length || ids.includes(null)) return null
  const named = (names: string[]) =>
    names.flatMap(name => readId(event[name]) ?? readId(batch?.[name]) ?? [])[0]
  const visit = named(VISITS)
  const name = visit ?? named(VISITORS)
  return ids.map((item, i) => ({
    id: readId(event.id) && `${event.id} ${i}`,
    visit: name ?? (isBatch ? `line ${n}` : ''),
    isNamed: name !== undefined,
    isVisitor: visit === undefined && !(isBatch && name === undefined),
    item: item!,
    at,
    isTaken,
  }))
}

const readId = (value: unknown): string | null =>
  (typeof value === 'string' && value !== '' && value.length <= LONGEST_ID) || Number.isFinite(value)
    ? String(value)
    : null

/** Seconds or milliseconds since 1970, or an ISO date, in seconds. */
function readTime(value: unknown): number | null {
  const number = typeof value === 'string' ? Number(value || Number.NaN) : value
  const ms = Number.isFinite(number)
    ? Number(number) * (Number(number) < 1e11 ? 1000 : 1)
    : Date.parse(`${value}`)
  return ms >= 0 && ms < 1e14 ? ms / 1000 : null
}

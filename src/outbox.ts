/**
 * Events on their way out. Each waits here until the receiver has answered, so that a crash loses none; the receiver
 * drops doubles by id. Always: accepted = delivered + waiting + dropped, each drop counted by its reason.
 */
import type { TenderoEvent } from './events'

/** What can wait: `at` in ms since 1970. */
type Sendable = Pick<TenderoEvent, 'id' | 'at'>

export interface Outbox<E extends Sendable = TenderoEvent> {
  /** Oldest first. Until `leased` (ms since 1970) one is being sent by some tab; after that it is free. */
  waiting: { event: E; leased: number }[]
  accepted: number
  delivered: number
  dropped: Record<string, number>
  /** How often in a row the receiver failed, and when (ms since 1970) it may be asked again. */
  tries: number
  resume: number
  /** The visit that the last event was of, where the sink tells visits apart; `last` in ms since 1970. */
  visit?: { id: string; last: number }
}

const MAX_WAITING = 1000
const MAX_AGE = 7 * 86_400_000
const LEASE = 30_000
const MAX_PAUSE = 3_600_000

export const emptyOutbox: Outbox = {
  waiting: [],
  accepted: 0,
  delivered: 0,
  dropped: {},
  tries: 0,
  resume: 0,
}

/** The door for a stored outbox: one whose sums are right, else an empty one. Never throws. */
export function readOutbox<E extends Sendable = TenderoEvent>(stored: unknown): Outbox<E> {
  try {
    const { waiting, accepted, delivered, dropped } = stored as Outbox<E>
    const sum = Object.values(dropped).reduce((a, b) => a + b, delivered + waiting.length)
    if (accepted === sum && waiting.every(({ event }) => event.id && event.at > 0))
      return { ...emptyOutbox, ...(stored as Outbox<E>) }
  } catch {}
  return { ...emptyOutbox, waiting: [] }
}

const drop = <E extends Sendable>(outbox: Outbox<E>, times: number, reason: string): Outbox<E> =>
  times
    ? { ...outbox, dropped: { ...outbox.dropped, [reason]: (outbox.dropped[reason] ?? 0) + times } }
    : outbox

/** The outbox with one event more; a full one drops the oldest that nobody is sending, 'overflow'. */
export function accept<E extends Sendable>(outbox: Outbox<E>, event: E): Outbox<E> {
  const waiting = [...outbox.waiting, { event, leased: 0 }]
  const over = +(waiting.length > MAX_WAITING)
  const oldest = waiting.findIndex(one => !one.leased)
  waiting.splice(oldest, over)
  return drop({ ...outbox, waiting, accepted: outbox.accepted + 1 }, over, 'overflow')
}

/** Ms until the next try: exponential, 5 s to 10 min, half of it by chance: tabs and visitors must not come back together. */
export const backOff = ({ tries }: Pick<Outbox, 'tries'>, random: number): number =>
  (Math.min(600_000, 10_000 * 2 ** tries) * (1 + random)) / 2

/** Ms for which the receiver is to be left alone. A pause longer than one can be was written under another clock. */
export const pauseLeft = ({ resume }: Pick<Outbox, 'resume'>, now: number): number =>
  resume - now > MAX_PAUSE ? 0 : Math.max(0, resume - now)

/**
 * Leases the oldest free events for half a minute from `now` (ms), at least one and up to `maxLength` of JSON; none
 * during a pause. Events older than a week are dropped, 'expired'.
 */
export function lease<E extends Sendable>(
  outbox: Outbox<E>,
  now: number,
  maxLength: number,
): [Outbox<E>, E[]] {
  const events: E[] = []
  if (pauseLeft(outbox, now)) return [outbox, events]
  const young = outbox.waiting.filter(({ event }) => now - event.at <= MAX_AGE)
  let room = maxLength
  const waiting = young.map(({ event, leased }) => {
    if ((leased <= now || leased > now + LEASE) && room > 0) {
      room -= JSON.stringify(event).length + 1
      if (room >= 0 || !events[0]) {
        events.push(event)
        return { event, leased: now + LEASE }
      }
    }
    return { event, leased }
  })
  return [drop({ ...outbox, waiting }, outbox.waiting.length - young.length, 'expired'), events]
}

/**
 * What became of the events: 'delivered'; 'retry': they wait on, and everything until `resume`; any other word is the
 * reason why they are dropped. Those that are no longer there count for nothing.
 */
export function settle<E extends Sendable>(
  outbox: Outbox<E>,
  events: readonly E[],
  how: string,
  resume = 0,
): Outbox<E> {
  const ids = events.map(event => event.id)
  const isSettled = (one: { event: E }) => ids.includes(one.event.id)
  if (how === 'retry')
    return {
      ...outbox,
      waiting: outbox.waiting.map(one => (isSettled(one) ? { ...one, leased: 0 } : one)),
      tries: outbox.tries + 1,
      resume,
    }
  const waiting = outbox.waiting.filter(one => !isSettled(one))
  const gone = outbox.waiting.length - waiting.length
  const left = { ...outbox, waiting, tries: 0, resume: 0 }
  return how === 'delivered' ? { ...left, delivered: left.delivered + gone } : drop(left, gone, how)
}

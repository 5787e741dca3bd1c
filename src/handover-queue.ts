/**
 * What the visitor asked to have sent, on its way: an outbox for each recovery sink, all in one value, so that a purchase
 * takes it out of all of them in one transaction. Pure.
 */
import { accept, lease, type Outbox, readOutbox, settle } from './outbox'
import type { Cancellation, HandOver } from './recovery/contract'

/** A hand-over and its cancellation have one id for the receiver; here each has its own. */
export interface Letter {
  id: string
  at: number
  message: HandOver | Cancellation
}

interface Tray {
  outbox: Outbox<Letter>
  /** The baskets that the receiver has, or may have: only their ids, to be cancelled by a purchase. */
  known: { id: string; at: number }[]
}

/** By the sink's key; in the order of the manifest. */
export type HandoverQueue = Readonly<Record<string, Tray>>

/** Later than this no shop writes about a basket. */
const KNOWN_FOR = 30 * 86_400_000

/** The door for what is stored: sinks that the manifest no longer has are left out, and the addresses with them. */
export const readQueue = (stored: unknown, sinks: readonly string[]): HandoverQueue =>
  Object.fromEntries(
    sinks.map(sink => {
      const { outbox, known }: Partial<Tray> = Object((stored as HandoverQueue | undefined)?.[sink])
      return [sink, { outbox: readOutbox<Letter>(outbox), known: Array.isArray(known) ? known : [] }]
    }),
  )

/** Is there nothing left to do or to cancel? */
export const isDone = (queue: HandoverQueue): boolean =>
  Object.values(queue).every(({ outbox, known }) => !outbox.waiting[0] && !known[0])

const each = (queue: HandoverQueue, change: (tray: Tray) => Tray): HandoverQueue =>
  Object.fromEntries(Object.entries(queue).map(([sink, tray]) => [sink, change(tray)]))

const letter = (message: Letter['message']): Letter => ({
  id: `${message.event}:${message.id}`,
  at: message.at,
  message,
})

/** With one message more, for every sink. */
export const enqueue = (queue: HandoverQueue, message: HandOver): HandoverQueue =>
  each(queue, tray => ({ ...tray, outbox: accept(tray.outbox, letter(message)) }))

const ofId =
  (id: string) =>
  ({ event }: { event: Letter }): boolean =>
    event.message.id === id

/** Does it still wait for every sink? */
export const isWithNobody = (queue: HandoverQueue, id: string): boolean =>
  Object.values(queue).every(({ outbox }) => outbox.waiting.some(ofId(id)))

/** Without it, wherever it waits. */
export const withdraw = (queue: HandoverQueue, id: string): HandoverQueue =>
  each(queue, ({ outbox: old, known }) => {
    const { tries, resume } = old
    const gone = old.waiting.filter(ofId(id)).map(({ event }) => event)
    return { outbox: { ...settle(old, gone, 'withdrawn'), tries, resume }, known }
  })

const isBasket = ({ message }: Letter): boolean => message.event === 'cart.recovery_requested'

/**
 * Something was bought at `now` (ms): baskets that wait are taken out, and what a receiver has or may have is cancelled.
 * While a basket is being sent its cancellation waits, so that it never arrives first. Sign-ups stay.
 */
export const cancelBaskets = (queue: HandoverQueue, order: string | null, now: number): HandoverQueue =>
  each(queue, ({ outbox: old, known }) => {
    const baskets = old.waiting.filter(({ event }) => isBasket(event))
    const { tries, resume } = old // a purchase does not end the pause that the receiver asked for
    const outbox = {
      ...settle(
        old,
        baskets.map(({ event }) => event),
        'cancelled',
      ),
      tries,
      resume,
    }
    const cancelled = known.reduce((box, { id }) => {
      const sent = accept(box, letter({ v: 1, id, event: 'cart.recovered', at: now, order }))
      const leased = baskets.find(({ event }) => event.message.id === id)?.leased ?? 0
      sent.waiting.at(-1)!.leased = leased
      return sent
    }, outbox)
    return { outbox: cancelled, known: [] }
  })

/** Takes the oldest message that is free, for half a minute from `now` (ms); says how many were too old and are dropped. */
export function takeLetter(
  queue: HandoverQueue,
  sink: string,
  now: number,
): { queue: HandoverQueue; taken: Letter | undefined; expired: number } {
  const { outbox: old, known: all } = queue[sink]!
  // one at a time: the lease takes at least one, whatever its length
  const [outbox, [taken]] = lease(old, now, 1)
  const known = all.filter(({ id, at }) => now - at < KNOWN_FOR && id !== taken?.message.id)
  if (taken && isBasket(taken)) known.push({ id: taken.message.id, at: taken.at })
  const expired = (outbox.dropped.expired ?? 0) - (old.dropped.expired ?? 0)
  return { queue: { ...queue, [sink]: { outbox, known } }, taken, expired }
}

/** What became of it: 'delivered', 'refused', or 'retry', and everything after it not before `resume` (ms since 1970). */
export function settleLetter(
  queue: HandoverQueue,
  sink: string,
  sent: Letter,
  how: string,
  resume: number,
): HandoverQueue {
  const tray = queue[sink]
  if (!tray) return queue
  const { id } = sent.message
  const outbox = settle(tray.outbox, [sent], how, resume)
  const known = how === 'refused' ? tray.known.filter(one => one.id !== id) : tray.known
  // its cancellation has waited for this
  const waiting = outbox.waiting.map(one => (one.event.message.id === id ? { ...one, leased: 0 } : one))
  return { ...queue, [sink]: { outbox: { ...outbox, waiting }, known } }
}

/** Ms after which somebody should look again, as far as `now` tells; undefined: nothing waits. */
export function nextLook(queue: HandoverQueue, now: number): number | undefined {
  const times = Object.values(queue).flatMap(({ outbox: { waiting, resume } }) =>
    waiting.map(({ leased }) => Math.max(leased, resume)),
  )
  return times[0] === undefined ? undefined : Math.max(0, Math.min(...times) - now)
}

import type { TenderoEvent } from '../events'
import { accept, type Outbox } from '../outbox'

/** So long of quiet, in ms, ends a visit, here as in the memory. */
const QUIET = 1_800_000

/**
 * The outbox with one event more, its `session` the id of the visit's first event: so the shop's log tells what was
 * looked at together, and nobody is known again when he comes back.
 */
export function acceptInVisit(outbox: Outbox, event: TenderoEvent): Outbox {
  const { visit } = outbox
  const session = visit && Math.abs(event.at - visit.last) < QUIET ? visit.id : event.id
  return { ...accept(outbox, { ...event, session }), visit: { id: session, last: event.at } }
}

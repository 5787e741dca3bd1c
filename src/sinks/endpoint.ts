/**
 * Events for the shop's own receiver: POST of { "events": [...] } in batches, kept in the browser until it has answered.
 * JSON to the shop's own origin; text/plain with the same JSON to another one, which spares each batch a CORS preflight.
 * At least once: a batch whose answer was lost (the page went away) comes again, and the receiver drops doubles by id.
 * Each event carries `session`, the id of the first event of its visit, and nothing that outlives the visit.
 */
import type { Sink, SinkSetting } from './contract'
import { MAX_LENGTH, postWaiting } from './post-waiting'
import type { SinkOf } from './schema'

export const endpoint = (options: SinkOf<'endpoint'>, setting: SinkSetting): Sink =>
  postWaiting(
    { ...options, kind: '', length: MAX_LENGTH, pause: 2000, body: events => ({ events }) },
    setting,
  )

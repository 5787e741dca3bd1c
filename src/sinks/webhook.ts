/**
 * Events for an automation (n8n, Zapier, Make) or a receiver of the shop's own: one POST of { "event": "select_item", … }
 * for each. They wait in the browser as those of the endpoint sink do, and the receiver drops doubles by `id`.
 * On another origin it is JSON as text/plain, which spares the CORS preflight that Zapier does not answer; with `preflight`
 * it is application/json, which n8n reads by itself.
 * https://docs.n8n.io/integrations/builtin/core-nodes/n8n-nodes-base.webhook/
 */
import type { Sink, SinkSetting } from './contract'
import type { postWaiting } from './post-waiting'
import { said } from './said'
import type { SinkOf } from './schema'

/** Ms between two requests: the receiver is often a small one. */
const PAUSE = 500

/** `send` is `postWaiting`, which is there already where sinks are: handed in, it is no chunk of its own. */
export function webhook(
  { url, preflight, events }: SinkOf<'webhook'>,
  setting: SinkSetting,
  send: typeof postWaiting,
): Sink {
  const post = send(
    {
      url,
      kind: 'webhook:',
      // one at a time
      length: 1,
      pause: PAUSE,
      asks: preflight,
      body([event]) {
        const { id, name: own, at, session } = event!
        // what an earlier page took is sent, whatever this page's manifest says
        const { name, parameters } = said(event!, events) ?? said(event!, [own])!
        return { event: name, id, at, session, ...parameters, tendero_id: undefined }
      },
    },
    setting,
  )
  return {
    ...post,
    take(event) {
      if (said(event, events)) post.take(event)
    },
  }
}

/** OUT: every kind of sink, as authors write it. */
import * as z from 'zod/mini'
import type { EventName } from '../events'
import { address, described } from '../lib/vocabulary'

const global = z.string().check(z.regex(/^[A-Za-z_$][\w$]*$/, 'write the name of a global variable'))
const events = z.optional(
  described(
    // any name passes here; `tendero check` says which ones nobody says
    z.array(z.string() as unknown as z.ZodMiniType<EventName, EventName>),
    'Which events; left out, those of the widget, not page views and what the shop reports itself, and `assisted_purchase`.',
  ),
)
const ecommerce = described(
  z._default(z.boolean(), false),
  'true: in the names of the ecommerce spec ("Product Clicked", "Product Added"), for other tools that are fed from there. Left out, in our own, so that nothing counts twice beside what the shop reports.',
)

export const dataLayer = described(
  z.strictObject({
    type: z.literal('data-layer'),
    name: described(z._default(global, 'dataLayer'), 'Name of the global array.'),
    via: z.optional(
      described(
        z.enum(['auto', 'push', 'gtag']),
        'How events go in. "auto", as when it is left out: by gtag() where gtag.js is configured and there is no Tag Manager, else pushed.',
      ),
    ),
  }),
  'Google Tag Manager, gtag.js and whoever else reads the data layer. What is put in the cart is left to the shop where it reports it itself.',
)

export const endpoint = described(
  z.strictObject({
    type: z.literal('endpoint'),
    url: address,
    credentials: z._default(z.boolean(), false),
  }),
  'POST of { "events": [...] } in batches. Kept in the browser until the endpoint has answered 2xx.',
)

export const segment = described(
  z.strictObject({
    type: z.literal('segment'),
    global: described(
      z._default(global, 'analytics'),
      'Name of the global that has `track`: "rudderanalytics" for RudderStack.',
    ),
    ecommerce,
    events,
  }),
  'Segment, RudderStack and all whose call is track(name, properties). The shop’s own script must be on the page.',
)

export const posthog = described(
  z.strictObject({ type: z.literal('posthog'), ecommerce, events }),
  'PostHog, by posthog.capture() of the script that the shop has on the page.',
)

export const matomo = described(
  z.strictObject({ type: z.literal('matomo'), events }),
  'Matomo, by its queue _paq: events of the category "Tendero". With "cart_update" and "purchase" among `events`, its ecommerce commands too, for shops that do not send them.',
)

export const klaviyo = described(
  z.strictObject({ type: z.literal('klaviyo'), events }),
  'Klaviyo, by its script on the page: "Added to Cart", "Viewed Product" (if `events` has "view_item"), and the widget’s own events. Only with consent to marketing, too; no address is ever sent.',
)

export const brevo = described(
  z.strictObject({ type: z.literal('brevo'), events }),
  'Brevo, by its tracker on the page. Only with consent to marketing, too; no address is ever sent.',
)

export const omnisend = described(
  z.strictObject({ type: z.literal('omnisend'), events }),
  'Omnisend, by its script on the page. Only with consent to marketing, too; no address is ever sent.',
)

export const webhook = described(
  z.strictObject({
    type: z.literal('webhook'),
    url: address,
    preflight: described(
      z._default(z.boolean(), false),
      'true: to another origin as application/json, for receivers that answer the CORS preflight, such as n8n. Left out, as text/plain with the same JSON.',
    ),
    events,
  }),
  'POST of { "event": "select_item", … }, one a request, for n8n, Zapier, Make or a server of your own. Kept in the browser until it has answered 2xx.',
)

export const sink = z.discriminatedUnion('type', [
  dataLayer,
  endpoint,
  segment,
  posthog,
  matomo,
  klaviyo,
  brevo,
  omnisend,
  webhook,
])
export type Sink = z.output<typeof sink>
export type SinkType = Sink['type']
export type SinkOf<T extends SinkType> = Extract<Sink, { type: T }>

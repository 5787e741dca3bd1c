/** OUT: every kind of sink, as authors write it. */
import * as z from 'zod/mini'
import { address, described } from '../lib/vocabulary'

export const dataLayer = described(
  z.strictObject({
    type: z.literal('data-layer'),
    name: described(
      z._default(
        z.string().check(z.regex(/^[A-Za-z_$][\w$]*$/, 'write the name of a global variable')),
        'dataLayer',
      ),
      'Name of the global array.',
    ),
  }),
  'Google Tag Manager and whoever else reads the data layer.',
)

export const endpoint = described(
  z.strictObject({
    type: z.literal('endpoint'),
    url: address,
    credentials: z._default(z.boolean(), false),
  }),
  'POST of { "events": [...] } in batches. Kept in the browser until the endpoint has answered 2xx.',
)

export const sink = z.discriminatedUnion('type', [dataLayer, endpoint])
export type Sink = z.output<typeof sink>
export type SinkType = Sink['type']
export type SinkOf<T extends SinkType> = Extract<Sink, { type: T }>

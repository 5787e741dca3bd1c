/** HAND OVER: every kind of recovery sink, as authors write it. None of them needs a secret in the page. */
import * as z from 'zod/mini'
import { address, described } from '../lib/vocabulary'

const key = z.string().check(z.regex(/^[\w-]{3,100}$/, 'write the public key: letters, digits, "-" and "_"'))

export const webhook = described(
  z.strictObject({ type: z.literal('webhook'), url: address }),
  'POST of one JSON object for each hand-over and each cancellation, with the header `idempotency-key`: your server may get it twice. On another origin it must answer the CORS preflight (allow content-type and idempotency-key): no address is sent to a server that has not said that it wants it.',
)

export const klaviyo = described(
  z.strictObject({
    type: z.literal('klaviyo'),
    company: described(key, 'The public company id (site id), six letters and digits; never a private key.'),
    metric: described(z._default(z.string(), 'Started Checkout'), 'Of the event that your flow waits for.'),
    list: z.optional(
      described(
        key,
        'Id of the list that newsletter sign-ups join. Whether Klaviyo asks them once more by mail is the opt-in process of that list: keep it as `confirm` of the block says. Left out, as with all other sign-ups, they are an event "Signed up in shop".',
      ),
    ),
  }),
  'Klaviyo: by its script if the shop has it on the page, else its client API.',
)

export const brevo = described(
  z.strictObject({ type: z.literal('brevo') }),
  'Brevo: cart_updated and cart_deleted, by its tracker on the page; sign-ups are an event signed_up_in_shop. It asks nobody once more by itself: for a newsletter take a webhook too, or an automation of yours on that event.',
)

export const omnisend = described(
  z.strictObject({ type: z.literal('omnisend') }),
  'Omnisend: "started checkout", by its script on the page; sign-ups are an event "signed up in shop". Its double opt-in is for its own forms: for a newsletter take a webhook too, or an automation of yours on that event.',
)

export const recoverySink = z.discriminatedUnion('type', [webhook, klaviyo, brevo, omnisend])
export type RecoverySinkOptions = z.output<typeof recoverySink>
export type RecoverySinkType = RecoverySinkOptions['type']
export type RecoverySinkOf<T extends RecoverySinkType> = Extract<RecoverySinkOptions, { type: T }>

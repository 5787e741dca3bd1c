/** Who says what may be kept of a visitor, as authors write it. */
import * as z from 'zod/mini'
import { described } from './lib/vocabulary'

export const consent = described(
  z._default(
    z.strictObject({
      source: described(
        z._default(
          z.enum([
            'auto',
            'api',
            'consent-mode',
            'tcf',
            'shopify',
            'wordpress',
            'global',
            'event',
            'not-required',
          ]),
          'auto',
        ),
        'Who says what may be kept and sent. "auto": tendero.consent(), Shopify, the WP Consent API, TCF, Google consent mode, whoever is there; nobody: nothing is kept. "global" and "event" need `name`.',
      ),
      name: z.optional(
        described(
          z.string().check(z.minLength(1), z.maxLength(100)),
          'The global variable, or the DOM event (its `detail`), that holds { memory, analytics, marketing } as true or false.',
        ),
      ),
      necessary: described(
        z._default(z.boolean(), false),
        'true: the shop holds that keeping the cart and what was closed is necessary for what the visitor asked; these two are then kept without consent.',
      ),
    }),
    { source: 'auto', necessary: false },
  ),
  'What may be kept of the visitor, and sent.',
)

/** What counts as assisted by the widget, as authors write it. */
import * as z from 'zod/mini'
import { described } from './lib/vocabulary'

export const attribution = described(
  z.strictObject({
    days: described(
      z._default(z.number().check(z.minimum(0), z.maximum(30)), 5),
      'For so long; 0 is not at all.',
    ),
    views: described(z._default(z.boolean(), false), 'true: being shown is enough where there was no click.'),
  }),
  'When a product that is bought counts as `assisted` by the widget: the last click in one of its lists, for five days.',
)
/** For how many days it counts, and whether being shown is enough. */
export type Attribution = z.output<typeof attribution>

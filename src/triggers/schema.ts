/** WHEN: every kind of trigger, as authors write it. */
import * as z from 'zod/mini'
import { described, duration, selector } from '../lib/vocabulary'

export const pageView = described(
  z.strictObject({ type: z.literal('page-view') }),
  'As soon as a page is seen.',
)

export const dwell = described(
  z.strictObject({ type: z.literal('dwell'), after: described(duration, 'Of visible time on this page.') }),
  'When the visitor has stayed a while; time in another tab does not count.',
)

export const click = described(
  z.strictObject({ type: z.literal('click'), selector }),
  'When the visitor clicks something of the page. The click itself is never held back.',
)

export const event = described(
  z.strictObject({
    type: z.literal('event'),
    name: described(
      z.string().check(z.minLength(1)),
      'An event of the list, or the custom_name of one of the shop’s own.',
    ),
  }),
  'When an event happens.',
)

export const trigger = z.discriminatedUnion('type', [pageView, dwell, click, event])
export type Trigger = z.output<typeof trigger>
export type TriggerType = Trigger['type']
export type TriggerOf<T extends TriggerType> = Extract<Trigger, { type: T }>

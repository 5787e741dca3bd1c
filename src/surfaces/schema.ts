/** HOW: every kind of surface, as authors write it. */
import * as z from 'zod/mini'
import { described, id, selector, text } from '../lib/vocabulary'

const guideId = described(id, 'The guide that it opens.')

export const launcher = described(
  z.strictObject({
    type: z.literal('launcher'),
    guide: guideId,
    label: z.optional(described(text, 'The words on the button; left out, the title of the guide.')),
    corner: described(
      z._default(z.enum(['end', 'start']), 'end'),
      'Bottom corner: "end" is the right in Spanish and the left in Arabic.',
    ),
  }),
  'A quiet button in the corner. It waits to be asked: no limits apply to it.',
)

export const assistant = described(
  z.strictObject({ type: z.literal('assistant'), guide: guideId }),
  'The dialogue itself: a dialog on a desktop, a sheet on a phone. Opened by a campaign it interrupts: use it after a click.',
)

export const inline = described(
  z.strictObject({
    type: z.literal('inline'),
    guide: guideId,
    selector,
    position: described(
      z._default(z.enum(['before', 'start', 'end', 'after']), 'start'),
      'Where, seen from the selected element.',
    ),
  }),
  'The first question as a card inside the page; its answer is the first click.',
)

export const surface = z.discriminatedUnion('type', [launcher, assistant, inline])
export type Surface = z.output<typeof surface>
export type SurfaceType = Surface['type']
export type SurfaceOf<T extends SurfaceType> = Extract<Surface, { type: T }>

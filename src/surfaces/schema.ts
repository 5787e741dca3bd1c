/** HOW: every kind of surface, as authors write it. */
import * as z from 'zod/mini'
import { block } from '../blocks/schema'
import { address, described, id, selector, text } from '../lib/vocabulary'
import { survey } from './survey-schema'

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

const content = described(
  z.array(block).check(z.minLength(1), z.maxLength(12)),
  'What it says, block by block. Blocks that have nothing to say are left out; if none is left, nothing is shown.',
)
const title = described(text, 'The heading. It may name what is known: "{product.title} is still here".')
const accept = described(
  z.strictObject({
    label: text,
    guide: z.optional(described(id, 'Opens this guide.')),
    href: z.optional(described(address, 'Goes there.')),
  }),
  'The button of what is offered; with neither guide nor href it only closes.',
)
const decline = described(
  z._default(z.enum(['close', 'no-thanks', 'not-now', 'later']), 'no-thanks'),
  'The words of the other button, in the visitor’s language. Only neutral ones: nobody is shamed into a yes.',
)

export const inline = described(
  z
    .strictObject({
      type: z.literal('inline'),
      guide: z.optional(described(id, 'The first question of this guide; its answer is the first click.')),
      title: z.optional(title),
      content: z.optional(content),
      accept: z.optional(accept),
      selector,
      position: described(
        z._default(z.enum(['before', 'start', 'end', 'after']), 'start'),
        'Where, seen from the selected element.',
      ),
    })
    .check(
      z.refine(
        ({ guide, content, title, accept }) => (guide ? !(content || title || accept) : content),
        'write either "guide" or "content"',
      ),
    ),
  'A card inside the page: the first question of a guide, or a message.',
)

export const prompt = described(
  z.strictObject({
    type: z.literal('prompt'),
    form: described(
      z._default(z.enum(['card', 'dialog']), 'card'),
      '"card": in the corner, on a phone a low sheet; it never takes the focus. "dialog": in the middle, over the page.',
    ),
    title,
    content,
    accept: z.optional(accept),
    decline,
  }),
  'A message that comes up. It can always be closed.',
)

export const bar = described(
  z.strictObject({
    type: z.literal('bar'),
    edge: described(
      z._default(z.enum(['top', 'bottom']), 'bottom'),
      'Of the window. It covers, and moves nothing.',
    ),
    content: described(z.array(block).check(z.minLength(1), z.maxLength(3)), 'What it says: a line.'),
    accept: z.optional(accept),
  }),
  'A line along the edge of the window. It can always be closed.',
)

export const cartRecovery = described(
  z.strictObject({
    type: z.literal('cart-recovery'),
    form: described(z._default(z.enum(['card', 'dialog']), 'card'), 'As of a prompt.'),
    title: z.optional(described(text, 'Left out, the widget’s own words.')),
    content: z.optional(
      described(
        z.array(block).check(z.maxLength(6)),
        'What stands below the basket: recommended products, say.',
      ),
    ),
    decline,
  }),
  'Offers the basket of an earlier visit back, with what has changed since. Not shown where there is none.',
)

export const surface = z.discriminatedUnion('type', [
  launcher,
  assistant,
  inline,
  prompt,
  bar,
  cartRecovery,
  survey,
])
export type Surface = z.output<typeof surface>
/** Those that belong to a guide. */
export type GuidedSurface = Extract<Surface, { type: 'launcher' | 'assistant' }> | Guided<SurfaceOf<'inline'>>
/** Those that say what the author wrote, block by block. */
export type Message = Exclude<Surface, GuidedSurface>
type Guided<S> = S & { guide: string }
export type SurfaceType = Surface['type']
export type SurfaceOf<T extends SurfaceType> = Extract<Surface, { type: T }>

/** Guides as authors write them. Types come from here; run-time code imports only the types. */
import * as z from 'zod/mini'
import { described, id, text } from '../lib/vocabulary'
import { question } from '../questions/schema'
import { wishes } from '../questions/wish-schema'

export type { Wish } from '../questions/wish-schema'

const show = described(z._default(z.int().check(z.minimum(1), z.maximum(6)), 3), 'How many products.')
const title = z.optional(described(text, 'Its heading; left out, the widget’s own words.'))

const stepUp = described(
  z.strictObject({
    type: z.literal('step-up'),
    title,
    upTo: described(
      z._default(z.number().check(z.gt(1), z.maximum(3)), 1.3),
      'How much dearer than the best of the result: 1.3 is up to 30 % more.',
    ),
    show,
  }),
  'For a little more: dearer products that meet more of the wishes, and say which.',
)

const accessories = described(
  z.strictObject({
    type: z.literal('accessories'),
    title,
    among: described(wishes, 'Which products: { "field": "category", "is": "filter" }.'),
    match: z.optional(
      described(
        z.string().check(z.minLength(1)),
        'A field that an accessory and its product share: "fits". Left out, all of `among` fit all.',
      ),
    ),
    show,
  }),
  'What goes with the best product of the result.',
)

const alsoShelf = z.discriminatedUnion('type', [stepUp, accessories])
export type AlsoShelf = z.output<typeof alsoShelf>
export type AlsoOf<T extends AlsoShelf['type']> = Extract<AlsoShelf, { type: T }>

export const guide = described(
  z.strictObject({
    title: described(text, 'What the assistant says at its head, e.g. "Can I help you choose?".'),
    intro: z.optional(described(text, 'One sentence below the title.')),
    among: z.optional(
      described(
        wishes,
        'Only products that have all of this are ever shown or counted: { "field": "category", "is": "fan" }.',
      ),
    ),
    questions: described(
      z.array(question).check(z.minLength(1), z.maxLength(30)),
      'What may be asked, each only if its askIf holds.',
    ),
    order: described(
      z._default(z.enum(['auto', 'authored']), 'auto'),
      '"auto": always the question that tells most about the products that are left, minus its cost. "authored": as they stand here.',
    ),
    stop: z._default(
      z.strictObject({
        maxQuestions: described(
          z._default(z.int().check(z.minimum(1), z.maximum(30)), 30),
          'After so many answers the result stands alone; the rest of the questions is not asked.',
        ),
        confidence: described(
          z._default(z.number().check(z.gt(0), z.maximum(1)), 0.8),
          'How sure it must be that the right product is among those shown, to stop asking: 0.6 asks less, 1 asks whatever still helps. Counts with order "auto", where there is a catalogue.',
        ),
      }),
      { maxQuestions: 30, confidence: 0.8 },
    ),
    result: z._default(
      z.strictObject({
        show: described(z._default(z.int().check(z.minimum(1), z.maximum(6)), 3), 'How many products.'),
        reasons: described(
          z._default(z.boolean(), true),
          'Say for each product what matches, what does not, what is unknown.',
        ),
        refine: described(
          z._default(z.boolean(), true),
          'Offer "cheaper", "quieter" and so on, as far as there are such products near by.',
        ),
        compare: described(z._default(z.boolean(), true), 'Offer to compare the products side by side.'),
        share: described(z._default(z.boolean(), true), 'Offer the link to this very result.'),
        also: described(
          z._default(z.array(alsoShelf).check(z.maxLength(3)), []),
          'More shelves below the result.',
        ),
      }),
      { show: 3, reasons: true, refine: true, compare: true, share: true, also: [] },
    ),
  }),
  'A short dialogue that leads to a product.',
)

export type Guide = z.output<typeof guide>
export const guides = z.record(id, guide)

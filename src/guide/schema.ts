/** Guides as authors write them. Types come from here; run-time code imports only the types. */
import * as z from 'zod/mini'
import { described, id, text } from '../lib/vocabulary'
import { question } from '../questions/schema'
import { wishes } from '../questions/wish-schema'

export type { Wish } from '../questions/wish-schema'

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
      'Asked in this order, each only if its askIf holds.',
    ),
    stop: z._default(
      z.strictObject({
        maxQuestions: described(
          z._default(z.int().check(z.minimum(1), z.maximum(30)), 30),
          'After so many answers the result stands alone; the rest of the questions is not asked.',
        ),
      }),
      { maxQuestions: 30 },
    ),
    result: z._default(
      z.strictObject({
        show: described(z._default(z.int().check(z.minimum(1), z.maximum(6)), 3), 'How many products.'),
        reasons: described(
          z._default(z.boolean(), true),
          'Say for each product what matches, what does not, what is unknown.',
        ),
      }),
      { show: 3, reasons: true },
    ),
  }),
  'A short dialogue that leads to a product.',
)

export type Guide = z.output<typeof guide>
export const guides = z.record(id, guide)

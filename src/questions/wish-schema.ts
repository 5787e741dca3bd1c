/** What an answer asks of a product. */
import * as z from 'zod/mini'
import { described } from '../lib/vocabulary'

const bound = z.union([z.number(), z.literal('$answer')])
const word = described(z.union([z.string(), z.number(), z.boolean()]), 'A word, a number, true or false.')

export const wish = described(
  z
    .strictObject({
      field: described(
        z.string().check(z.minLength(1)),
        'A field of the product: price, brand, availability or one of the catalogue’s.',
      ),
      atMost: z.optional(described(bound, 'At most this number; "$answer" is what the visitor chose.')),
      atLeast: z.optional(described(bound, 'At least this number.')),
      is: z.optional(
        described(
          word,
          'Exactly this; of a list of words: has this one. "$answer" is what the visitor chose.',
        ),
      ),
      in: z.optional(described(z.array(word).check(z.minLength(1)), 'One of these.')),
      not: z.optional(described(word, 'Anything but this.')),
      weight: described(
        z._default(z.number().check(z.gt(0), z.maximum(100)), 1),
        'How much it counts beside the other wishes.',
      ),
      must: described(
        z._default(z.boolean(), false),
        'true: a product without it is shown only on the shelf of close ones. false: it is preferred.',
      ),
    })
    .check(
      z.refine(
        w => [w.is, w.in, w.not, w.atMost ?? w.atLeast].filter(x => x !== undefined).length === 1,
        'say what is wished, once: atMost and/or atLeast, or is, or in, or not',
      ),
    ),
  'A wish: what an answer asks of a product’s field.',
)

export type Wish = z.output<typeof wish>

export const wishes = described(
  z.pipe(
    z.union([wish, z.array(wish)]),
    z.transform((w): Wish[] => (Array.isArray(w) ? w : [w])),
  ),
  'One wish or several.',
)

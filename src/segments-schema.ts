/** Segments, as authors write them: a condition with a name, or more than that. */
import * as z from 'zod/mini'
import { type Condition, condition } from './conditions/schema'
import { described, duration, text } from './lib/vocabulary'
import { wishes } from './questions/wish-schema'

const more = {
  label: z.optional(
    described(text, 'What the visitor reads where he looks at what is known of him: "You look for gifts".'),
  ),
  keep: z.optional(
    described(
      duration,
      'He stays in it for so long after it last held. Left out: he is in it while it holds, no longer.',
    ),
  ),
  wish: z.optional(
    described(
      wishes,
      'What he is likely to want: such products come a little further up in what is recommended to him. Nothing is left out for it.',
    ),
  ),
}

const held = z.strictObject({ if: described(condition, 'Who is in it.'), ...more })

const scored = z.strictObject({
  score: described(
    z.array(z.strictObject({ if: condition, points: z.number() })).check(z.minLength(1), z.maxLength(30)),
    'Points for each condition that holds.',
  ),
  atLeast: described(z.number(), 'With so many points he is in it.'),
  ...more,
})

export const segment = described(
  z.union([condition, held, scored]),
  'Who is in a segment: a condition; or { "if": condition, "keep": "30d", "label": …, "wish": … }; or points by "score" and "atLeast".',
)
export type Segment = Condition | z.output<typeof held> | z.output<typeof scored>

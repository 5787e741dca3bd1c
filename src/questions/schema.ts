/** Every kind of question, as authors write it. */
import * as z from 'zod/mini'
import { type AnswerCondition, answerCondition } from '../conditions/answer-schema'
import { described, id, text } from '../lib/vocabulary'
import { wishes } from './wish-schema'

const asked = {
  id,
  ask: described(text, 'The question, as a friendly shop assistant would put it.'),
  hint: z.optional(described(text, 'One sentence below the question.')),
  askIf: z.optional(
    described(
      answerCondition as z.ZodMiniType<AnswerCondition>,
      'Asked only if this holds for the answers before it.',
    ),
  ),
  cost: described(
    z._default(z.number().check(z.minimum(0), z.maximum(20)), 1),
    'What it costs the visitor to answer: 1 is a tap on one of a few words, 3 is something that he has to look up.',
  ),
  noPreference: described(
    z._default(z.union([z.boolean(), text]), true),
    'Offer "no preference"; false: do not; a text: in these words.',
  ),
}

const option = z.strictObject({
  id,
  label: text,
  hint: z.optional(text),
  wish: z.optional(wishes),
})

const from = described(
  z.string().check(z.minLength(1)),
  'A field of the catalogue: the options are its own values, the most frequent first.',
)

const choiceOptions = {
  options: z.optional(
    described(z.array(option).check(z.minLength(1), z.maxLength(24)), 'Options written by hand.'),
  ),
  from: z.optional(from),
  labels: z.optional(
    described(
      z.record(z.string(), text),
      'Words for the catalogue’s values: { "tower": { "es": "De torre" } }.',
    ),
  ),
  weight: described(
    z._default(z.number().check(z.gt(0), z.maximum(100)), 1),
    'Weight of the wish that `from` makes.',
  ),
  must: described(z._default(z.boolean(), false), 'Is the wish that `from` makes a must?'),
}

const oneSource = z.refine<{ options?: unknown; from?: unknown }>(
  q => (q.options === undefined) !== (q.from === undefined),
  'give either options (written by hand) or from (the catalogue’s own values)',
)

export const choice = z
  .strictObject({ type: z.literal('choice'), ...asked, ...choiceOptions })
  .check(oneSource)

export const multiChoice = z
  .strictObject({
    type: z.literal('multi-choice'),
    ...asked,
    ...choiceOptions,
    atMost: z.optional(described(z.int().check(z.minimum(1)), 'How many may be chosen.')),
  })
  .check(oneSource)

export const range = z
  .strictObject({
    type: z.literal('range'),
    ...asked,
    wish: described(wishes, 'Wishes with "$answer" where the chosen number goes.'),
    from: z.optional(described(z.string(), 'A number field of the catalogue that gives min and max.')),
    min: z.optional(z.number()),
    max: z.optional(z.number()),
    step: z.optional(z.number().check(z.gt(0))),
    unit: z.optional(described(text, 'Said after the number; left out, the unit of the field.')),
  })
  .check(
    z.refine(
      q => q.from !== undefined || (q.min !== undefined && q.max !== undefined),
      'give min and max, or from',
    ),
    z.refine(q => q.min === undefined || q.max === undefined || q.min < q.max, 'make min less than max'),
  )

const side = z.strictObject({ label: z.optional(text), wish: z.optional(wishes) })

export const yesNo = z.strictObject({
  type: z.literal('yes-no'),
  ...asked,
  yes: described(side, 'What "yes" wishes, and its words if not "Yes".'),
  no: z._default(described(side, 'What "no" wishes, and its words if not "No".'), {}),
})

export const question = z.discriminatedUnion('type', [choice, multiChoice, range, yesNo])

export type Question = z.output<typeof question>
export type QuestionType = Question['type']
export type QuestionOf<T extends QuestionType> = Extract<Question, { type: T }>

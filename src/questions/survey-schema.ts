/** Questions of a survey, as authors write them: ratings, options, own words, an address. */
import * as z from 'zod/mini'
import { type AnswerCondition, answerCondition } from '../conditions/answer-schema'
import { address, described, id, text } from '../lib/vocabulary'

const asked = {
  id,
  hint: z.optional(described(text, 'One sentence below the question.')),
  askIf: z.optional(
    described(
      answerCondition as z.ZodMiniType<AnswerCondition>,
      'Asked only if this holds for the answers before it: { "type": "answered", "question": "csat", "atMost": 3 }.',
    ),
  ),
}
const ask = described(text, 'The question. It may name what is known: "How did you like {bought.title}?".')

export const rating = described(
  z
    .strictObject({
      type: z.literal('rating'),
      ...asked,
      preset: z.optional(
        described(
          z.enum(['csat', 'nps', 'ces']),
          'A standard question, with its words and its scale: csat, how satisfied, 1 to 5; nps, would you recommend, 0 to 10; ces, how easy, 1 to 7.',
        ),
      ),
      ask: z.optional(described(text, 'The question; left out, that of the preset.')),
      scale: z.optional(
        described(
          z
            .strictObject({
              from: described(z.int().check(z.minimum(0), z.maximum(1)), '0 or 1.'),
              to: z.int().check(z.maximum(10)),
            })
            .check(
              z.refine(
                ({ from, to }) => to > from + 1,
                'a scale goes up, by three steps at least: { "from": 1, "to": 5 }',
              ),
            ),
          'The numbers to choose from; left out, those of the preset, else 1 to 5.',
        ),
      ),
      look: described(
        z._default(z.enum(['numbers', 'stars', 'faces']), 'numbers'),
        'How they look. Faces are for five; all are said in words too.',
      ),
      low: z.optional(
        described(
          text,
          'What the lowest number means: "Not at all". The preset’s words go with its own question only.',
        ),
      ),
      high: z.optional(described(text, 'What the highest number means.')),
    })
    .check(
      z.refine(
        ({ preset, ask }) => preset !== undefined || ask !== undefined,
        'write "ask", or take a "preset"',
      ),
      z.refine(
        ({ look, preset, scale }) =>
          look !== 'faces' || (scale ? scale.from === 1 && scale.to === 5 : !preset || preset === 'csat'),
        'faces are for a scale from 1 to 5',
      ),
    ),
  'A number of a scale, with one tap.',
)

export const comment = described(
  z.strictObject({
    type: z.literal('comment'),
    ...asked,
    ask,
    atMost: described(z._default(z.int().check(z.minimum(20), z.maximum(5000)), 1000), 'Characters.'),
  }),
  'In the visitor’s own words. They go to the shop’s own receiver (endpoint, webhook) only, and are not remembered.',
)

const options = z
  .array(z.strictObject({ id, label: text, hint: z.optional(text) }))
  .check(z.minLength(2), z.maxLength(12))

export const surveyChoice = described(
  z.strictObject({ type: z.literal('choice'), ...asked, ask, options }),
  'One of several.',
)

export const surveyMultiChoice = described(
  z.strictObject({
    type: z.literal('multi-choice'),
    ...asked,
    ask,
    options,
    atMost: z.optional(described(z.int().check(z.minimum(1)), 'How many may be chosen.')),
  }),
  'Several of several.',
)

export const contactQuestion = described(
  z.strictObject({
    type: z.literal('contact'),
    ...asked,
    ask,
    topic: described(
      z._default(z.enum(['contact', 'newsletter']), 'contact'),
      'What for: that the shop answers him, or the newsletter.',
    ),
    consent: described(
      text,
      'What the visitor agrees to, beside a box that is never ticked for him. Kept with the time as evidence.',
    ),
    version: z.optional(
      described(
        z.string().check(z.maxLength(40)),
        'Which wording of it this is, for your records: "2026-11".',
      ),
    ),
    privacy: described(address, 'The shop’s privacy notice.'),
  }),
  'An e-mail address, with consent, handed over to the manifest’s `recovery`.',
)

export const surveyQuestion = z.discriminatedUnion('type', [
  rating,
  comment,
  surveyChoice,
  surveyMultiChoice,
  contactQuestion,
])
export type SurveyQuestion = z.output<typeof surveyQuestion>
export type SurveyQuestionType = SurveyQuestion['type']
export type SurveyQuestionOf<T extends SurveyQuestionType> = Extract<SurveyQuestion, { type: T }>

/** The survey, as authors write it. */
import * as z from 'zod/mini'
import { block } from '../blocks/schema'
import { type AnswerCondition, answerCondition } from '../conditions/answer-schema'
import { described, selector, text } from '../lib/vocabulary'
import { surveyQuestion } from '../questions/survey-schema'

const thanks = z.strictObject({
  if: z.optional(
    described(
      answerCondition as z.ZodMiniType<AnswerCondition>,
      'Said only if this holds for his answers; the first that holds is said.',
    ),
  ),
  text: described(text, 'What is said.'),
  content: described(
    z._default(z.array(block).check(z.maxLength(4)), []),
    'What stands below: a code as a thank-you, ways to reach the shop, a link to be handed on.',
  ),
})

export const survey = described(
  z
    .strictObject({
      type: z.literal('survey'),
      form: described(
        z._default(z.enum(['card', 'bar', 'inline']), 'card'),
        '"card": in the corner, on a phone a low sheet; it never takes the focus. "bar": a line along the edge. "inline": a card in the page.',
      ),
      edge: z.optional(
        described(z.enum(['top', 'bottom']), 'Of the window, for a bar; left out, the bottom.'),
      ),
      selector: z.optional(selector),
      position: z.optional(
        described(
          z.enum(['before', 'start', 'end', 'after']),
          'Of an inline one: where, seen from the selected element; left out, "start".',
        ),
      ),
      title: z.optional(described(text, 'The heading above the questions.')),
      about: z.optional(
        described(
          z.enum(['purchase', 'page', 'guide']),
          'What it asks about: his last purchase, this page, or the guide that he used last. Each is asked about once, and nobody who has none of it is asked. Left out: the shop, by the campaign’s limits.',
        ),
      ),
      questions: z.array(surveyQuestion).check(z.minLength(1), z.maxLength(8)),
      thanks: described(
        z._default(z.array(thanks).check(z.maxLength(8)), []),
        'What is said at the end; left out, the widget’s own words.',
      ),
    })
    .check(
      z.refine(
        ({ form, selector }) => (form === 'inline') === (selector !== undefined),
        'an inline survey needs a "selector", the others have none',
      ),
    ),
  'A few questions, one after the other; each answer counts as soon as it is given. It can always be closed.',
)

/** The condition that looks at an answer: of a campaign's audience, and of a question's askIf. */
import * as z from 'zod/mini'
import { described, duration, id } from '../lib/vocabulary'

export const answered = described(
  z.strictObject({
    type: z.literal('answered'),
    question: id,
    guide: z.optional(
      described(id, 'Of this guide, or of the campaign that asks it; in askIf always the question’s own.'),
    ),
    in: z.optional(
      described(
        z.array(z.union([z.string(), z.number()])),
        'With one of these answers; left out, with any answer.',
      ),
    ),
    atLeast: z.optional(described(z.number(), 'A number, of a rating or a range, not below this.')),
    atMost: z.optional(described(z.number(), 'A number not above this.')),
    within: z.optional(described(duration, 'Not longer ago than this.')),
  }),
  'The visitor has answered a question.',
)

type AnsweredCondition = z.output<typeof answered>
export type AnswerCondition =
  | AnsweredCondition
  | { all: AnswerCondition[] }
  | { any: AnswerCondition[] }
  | { not: AnswerCondition }

export const answerCondition: z.ZodMiniType<AnswerCondition> = described(
  z.union([
    answered,
    z.strictObject({ all: z.array(z.lazy(() => answerCondition)) }),
    z.strictObject({ any: z.array(z.lazy(() => answerCondition)) }),
    z.strictObject({ not: z.lazy(() => answerCondition) }),
  ]) as unknown as z.ZodMiniType<AnswerCondition>,
  'A condition on answers, or a tree of them.',
)

/** WHO and WHERE: every kind of condition, as authors write it. */
import * as z from 'zod/mini'
import { described, duration, pageType } from '../lib/vocabulary'
import { answered } from './answer-schema'

const count = {
  atLeast: z.optional(z.int().check(z.minimum(0))),
  atMost: z.optional(z.int().check(z.minimum(0))),
}

export const page = described(
  z.strictObject({
    type: z.literal('page'),
    is: z.optional(described(z.array(pageType).check(z.minLength(1)), 'One of these kinds of page.')),
    path: z.optional(
      described(
        z.array(z.string()).check(z.minLength(1)),
        'The path matches one of these; * stands for anything: "/fans/*".',
      ),
    ),
  }),
  'The page that the visitor is on.',
)

export const visits = described(
  z.strictObject({ type: z.literal('visits'), ...count }),
  'How many times the visitor has come, this time included. A visit ends after 30 minutes of quiet.',
)

export const viewed = described(
  z.strictObject({
    type: z.literal('viewed'),
    product: z.optional(described(z.string(), 'This product, by id; left out, any.')),
    category: z.optional(described(z.string(), 'Products of this category.')),
    atLeast: z._default(z.int().check(z.minimum(0)), 1),
    atMost: z.optional(z.int().check(z.minimum(0))),
    within: z.optional(described(duration, 'Not longer ago than this.')),
  }),
  'How many different products the visitor has looked at.',
)

export const device = described(
  z.strictObject({ type: z.literal('device'), is: z.enum(['phone', 'tablet', 'desktop']) }),
  'What the visitor holds: by pointer and width of the window.',
)

export const leaf = z.discriminatedUnion('type', [page, visits, viewed, answered, device])
export type Leaf = z.output<typeof leaf>
export type ConditionType = Leaf['type']
export type ConditionOf<T extends ConditionType> = Extract<Leaf, { type: T }>

export type Condition = Leaf | { all: Condition[] } | { any: Condition[] } | { not: Condition }

export const condition: z.ZodMiniType<Condition> = described(
  z.union([
    leaf,
    z.strictObject({ all: z.array(z.lazy(() => condition)) }),
    z.strictObject({ any: z.array(z.lazy(() => condition)) }),
    z.strictObject({ not: z.lazy(() => condition) }),
  ]) as unknown as z.ZodMiniType<Condition>,
  'A condition, or a tree of them.',
)

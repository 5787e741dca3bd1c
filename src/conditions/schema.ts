/** WHO and WHERE: every kind of condition, as authors write it. */
import * as z from 'zod/mini'
import { described, id, instant, locale, pageType } from '../lib/vocabulary'
import { answered } from './answer-schema'
import {
  birthday,
  bought,
  converted,
  count,
  event,
  lifecycle,
  money,
  orders,
  viewed,
  visits,
} from './past-schema'

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

export const device = described(
  z.strictObject({ type: z.literal('device'), is: z.enum(['phone', 'tablet', 'desktop']) }),
  'What the visitor holds: by pointer and width of the window.',
)

export const cart = described(
  z.strictObject({
    type: z.literal('cart'),
    totalAtLeast: z.optional(money),
    totalAtMost: z.optional(money),
    ...count,
    contains: z.optional(
      described(z.array(z.string()).check(z.minLength(1)), 'One of these products, by id.'),
    ),
    category: z.optional(
      described(z.string(), 'Something of this category, as far as it was looked at before.'),
    ),
  }),
  'What is in the cart: as the page says it, else as it was last seen. `atLeast` and `atMost` count pieces.',
)

export const segment = described(
  z.strictObject({ type: z.literal('segment'), is: described(id, 'One of the manifest’s segments.') }),
  'The visitor is in a segment.',
)

const words = z.array(z.string().check(z.minLength(1))).check(z.minLength(1))

export const referrer = described(
  z.strictObject({
    type: z.literal('referrer'),
    host: z.optional(described(words, 'Came from one of these hosts; * stands for anything: "*.google.*".')),
    search: z.optional(described(z.boolean(), 'Came from a search engine, or not.')),
    source: z.optional(described(words, 'utm_source is one of these.')),
    medium: z.optional(described(words, 'utm_medium is one of these.')),
    campaign: z.optional(described(words, 'utm_campaign is one of these.')),
  }),
  'Where this visit came from.',
)

export const language = described(
  z.strictObject({
    type: z.literal('language'),
    is: described(z.array(locale).check(z.minLength(1)), '"es" is also "es-MX"; "es-MX" only itself.'),
  }),
  'The language in which the visitor is spoken to.',
)

const clock = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'write a time of day such as "09:30"'))

export const time = described(
  z.strictObject({
    type: z.literal('time'),
    from: z.optional(
      described(clock, 'Time of day, by the visitor’s clock. A `to` before it is on the next day.'),
    ),
    to: z.optional(clock),
    days: z.optional(
      z.array(z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'])).check(z.minLength(1)),
    ),
    after: z.optional(described(instant, 'Not before this moment.')),
    before: z.optional(described(instant, 'Not after this moment.')),
  }),
  'When it is.',
)

export const stock = described(
  z.strictObject({
    type: z.literal('stock'),
    is: described(z.enum(['available', 'sold-out', 'limited']), 'Of the product of this page.'),
  }),
  'Whether the product of this page can be bought.',
)

export const consent = described(
  z.strictObject({
    type: z.literal('consent'),
    to: z.enum(['necessary', 'memory', 'analytics', 'marketing']),
    is: z._default(z.enum(['granted', 'denied']), 'granted'),
  }),
  'What the visitor allows. Marketing that nobody asked him about is unknown.',
)

export const assistant = described(
  z.strictObject({ type: z.literal('assistant'), is: z._default(z.enum(['open', 'closed']), 'open') }),
  'Whether the dialogue is open.',
)

export const leaf = z.discriminatedUnion('type', [
  page,
  visits,
  viewed,
  answered,
  device,
  cart,
  bought,
  orders,
  event,
  lifecycle,
  segment,
  referrer,
  language,
  time,
  stock,
  consent,
  assistant,
  converted,
  birthday,
])
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

/** WHO, by what the visitor has done before: conditions on the past, as authors write them. */
import * as z from 'zod/mini'
import { described, duration, id } from '../lib/vocabulary'

export const count = {
  atLeast: z.optional(z.int().check(z.minimum(0))),
  atMost: z.optional(z.int().check(z.minimum(0))),
}

export const money = described(z.number().check(z.minimum(0)), 'In the shop’s currency.')

const within = z.optional(described(duration, 'Not longer ago than this.'))

export const visits = described(
  z.strictObject({ type: z.literal('visits'), ...count }),
  'How many times the visitor has come, this time included. A visit ends after 30 minutes of quiet.',
)

export const viewed = described(
  z.strictObject({
    type: z.literal('viewed'),
    product: z.optional(described(z.string(), 'This product, by id; left out, any.')),
    category: z.optional(described(z.string(), 'Products of this category.')),
    onSale: z.optional(
      described(
        z.literal(true),
        'Products that were reduced when he looked at them, where the shop says what they cost before.',
      ),
    ),
    atLeast: z._default(z.int().check(z.minimum(0)), 1),
    atMost: z.optional(z.int().check(z.minimum(0))),
    within,
  }),
  'How many different products the visitor has looked at.',
)

export const bought = described(
  z.strictObject({
    type: z.literal('bought'),
    product: z.optional(described(z.string(), 'This product, by id; left out, any.')),
    category: z.optional(described(z.string(), 'Products of this category.')),
    atLeast: z._default(z.int().check(z.minimum(0)), 1),
    atMost: z.optional(z.int().check(z.minimum(0))),
    within,
    ago: z.optional(
      described(
        duration,
        'The last time at least so long ago: for a review after delivery, or when it is used up.',
      ),
    ),
  }),
  'How many different products the visitor has bought in this browser.',
)

export const orders = described(
  z.strictObject({
    type: z.literal('orders'),
    atLeast: z._default(z.int().check(z.minimum(0)), 1),
    atMost: z.optional(z.int().check(z.minimum(0))),
    within,
    totalAtLeast: z.optional(described(money, 'All of them together, in the shop’s currency.')),
    totalAtMost: z.optional(money),
    averageAtLeast: z.optional(described(money, 'One order on average.')),
    ago: z.optional(described(duration, 'The last one at least so long ago.')),
  }),
  'How many orders the visitor has made in this browser, and what they came to. Money is unknown if one of them did not say it, or is in another currency. They are remembered for three years.',
)

export const event = described(
  z.strictObject({
    type: z.literal('event'),
    name: described(
      z.string().check(z.minLength(1)),
      'begin_checkout, purchase, add_to_cart, or a custom_name.',
    ),
    within: z.optional(described(duration, 'Not longer ago than this; left out, in this visit.')),
  }),
  'Something has happened.',
)

export const lifecycle = described(
  z.strictObject({
    type: z.literal('lifecycle'),
    is: described(
      z
        .array(z.enum(['new', 'returning', 'customer', 'active', 'fading', 'lapsed', 'lost', 'back']))
        .check(z.minLength(1)),
      'One of these. Who bought nothing is new (first visit) or returning. Who has bought is a customer until `lapsedAfter` has passed since his last order, and of customers active until `fadingAfter`, then fading: he loses interest. After that he is lost; lapsed is the same. Beside these he is back if he was lost and has come again, after so long without a visit, during that visit; or has ordered again, while he is active.',
    ),
    fadingAfter: z.optional(
      described(duration, 'When a customer counts as fading; left out, 45 days after his last order.'),
    ),
    lapsedAfter: described(z._default(duration, '90d'), 'When a customer counts as lost.'),
  }),
  'How far the visitor is with the shop. Unknown where nothing is remembered: nobody is taken for new for lack of memory.',
)

export const converted = described(
  z.strictObject({
    type: z.literal('converted'),
    campaign: z.optional(described(id, 'This campaign was taken; left out, something was bought.')),
    within: z.optional(described(duration, 'Not longer ago than this; left out, in this visit.')),
  }),
  'The visitor has done what was hoped for.',
)

export const birthday = described(
  z.strictObject({
    type: z.literal('birthday'),
    within: described(z._default(duration, '3d'), 'At most so long before or after it.'),
  }),
  'The visitor’s birthday is near, if he has told it. Only day and month are kept.',
)

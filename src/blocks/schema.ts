/** SAY: every kind of content block of a message, as authors write it. */
import * as z from 'zod/mini'
import { address, described, id, instant, text } from '../lib/vocabulary'
import { wishes } from '../questions/wish-schema'
import { contact, saveCart, share, signUp } from './in-touch-schema'

const show = described(z._default(z.int().check(z.minimum(1), z.maximum(12)), 3), 'How many.')
const heading = z.optional(described(text, 'What stands above it.'))

export const textBlock = described(
  z.strictObject({ type: z.literal('text'), text }),
  'A paragraph. It may name what is known: {product.title}, {cart.total}. Where one of these is not known, the paragraph is left out.',
)

export const picture = described(
  z.strictObject({
    type: z.literal('picture'),
    src: address,
    alt: described(text, 'What it shows, for those who do not see it; "" if it only decorates.'),
  }),
  'A picture.',
)

export const offer = described(
  z.strictObject({
    type: z.literal('offer'),
    code: described(
      z.string().check(z.regex(/^[\w-]{2,40}$/, 'write the code: letters, digits, "-", "_"')),
      'Copied with one tap.',
    ),
    text: described(text, 'What the visitor gets.'),
    check: z.optional(
      described(address, 'GET with ?code= must give { "valid": true } before the offer is shown.'),
    ),
    ends: z.optional(described(instant, 'It is not shown after this moment, by the server’s clock.')),
    terms: z.optional(described(address, 'Where the conditions are.')),
  }),
  'A code for the checkout.',
)

export const countdown = described(
  z.strictObject({
    type: z.literal('countdown'),
    ends: described(instant, 'The moment at which it ends, for everybody.'),
    text: z.optional(described(text, 'What ends then.')),
  }),
  'The time that is left until a moment, by the server’s clock. It disappears at the end and cannot start again.',
)

export const freeShipping = described(
  z.strictObject({ type: z.literal('free-shipping') }),
  'How much is missing for free shipping (shop.freeShippingFrom), with a bar.',
)

export const products = described(
  z.strictObject({
    type: z.literal('products'),
    title: heading,
    guide: z.optional(described(id, 'Among the products of this guide, with the visitor’s answers so far.')),
    like: z.optional(
      described(z.enum(['product', 'cart']), 'Others like the product of this page, or to go with the cart.'),
    ),
    wish: z.optional(described(wishes, 'What they should have.')),
    show,
  }),
  'Recommended products.',
)

export const recentlyViewed = described(
  z.strictObject({ type: z.literal('recently-viewed'), title: heading, show }),
  'What the visitor looked at last. Left out without consent to memory.',
)

export const reorder = described(
  z.strictObject({ type: z.literal('reorder'), title: heading, show }),
  'What the visitor bought before, to be put in the cart again.',
)

export const cartBlock = described(
  z.strictObject({ type: z.literal('cart'), title: heading }),
  'What is in the cart, with its total.',
)

export const question = described(
  z.strictObject({
    type: z.literal('question'),
    id: described(id, 'Conditions ask for it: { "type": "answered", "guide": CAMPAIGN, "question": this }.'),
    ask: text,
    options: z
      .array(
        z.strictObject({
          id,
          label: text,
          wish: z.optional(described(wishes, 'What the products shown after this answer should have.')),
          guide: z.optional(described(id, 'This answer opens a guide.')),
          reply: z.optional(described(text, 'What is said to this answer.')),
        }),
      )
      .check(z.minLength(2), z.maxLength(8)),
    show,
  }),
  'One question; the answer brings products, a guide, or a word.',
)

export const paymentPlan = described(
  z.strictObject({
    type: z.literal('payment-plan'),
    of: z._default(z.enum(['product', 'cart']), 'cart'),
    parts: z.int().check(z.minimum(2), z.maximum(48)),
    atLeast: z.optional(described(z.number(), 'Only from this amount on.')),
    terms: described(text, 'Who lends, what it costs: "0 % interest, by Acme Bank".'),
    href: z.optional(described(address, 'Where the conditions are.')),
  }),
  'The price in equal parts.',
)

export const story = described(
  z.strictObject({
    type: z.literal('story'),
    title: heading,
    steps: z
      .array(z.strictObject({ text, src: z.optional(address), alt: z.optional(text) }))
      .check(z.minLength(1), z.maxLength(8)),
    href: z.optional(described(address, 'Where it goes on.')),
    link: z.optional(described(text, 'The words of that link.')),
  }),
  'A short story in steps, one after the other.',
)

export const block = z.discriminatedUnion('type', [
  textBlock,
  picture,
  offer,
  countdown,
  freeShipping,
  products,
  recentlyViewed,
  reorder,
  cartBlock,
  question,
  signUp,
  saveCart,
  contact,
  share,
  paymentPlan,
  story,
])
export type Block = z.output<typeof block>
export type BlockType = Block['type']
export type BlockOf<T extends BlockType> = Extract<Block, { type: T }>

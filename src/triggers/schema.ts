/** WHEN: every kind of trigger, as authors write it. */
import * as z from 'zod/mini'
import { described, duration, selector } from '../lib/vocabulary'

export const pageView = described(
  z.strictObject({ type: z.literal('page-view') }),
  'As soon as a page is seen.',
)

export const dwell = described(
  z.strictObject({
    type: z.literal('dwell'),
    after: described(duration, 'Of visible time.'),
    of: z.optional(
      described(
        z.enum(['page', 'visit']),
        '"visit" counts from its first page on, as far as consent allows to know it; left out, it begins anew on each page.',
      ),
    ),
  }),
  'When the visitor has stayed a while; time in another tab does not count.',
)

export const click = described(
  z.strictObject({ type: z.literal('click'), selector }),
  'When the visitor clicks something of the page. The click itself is never held back.',
)

export const event = described(
  z.strictObject({
    type: z.literal('event'),
    name: described(
      z.string().check(z.minLength(1)),
      'An event of the list, or the custom_name of one of the shop’s own.',
    ),
  }),
  'When an event happens.',
)

export const exitIntent = described(
  z.strictObject({
    type: z.literal('exit-intent'),
    after: described(z._default(duration, '5s'), 'Of visible time on this page before leaving counts.'),
  }),
  'When a mouse leaves by the top of the window and stays away. Never on a phone or tablet: take "return" for these.',
)

export const comeBack = described(
  z.strictObject({
    type: z.literal('return'),
    away: described(z._default(duration, '20s'), 'At least so long in another tab or app.'),
  }),
  'When the visitor was away in another tab or app, is back, and does something.',
)

export const idle = described(
  z.strictObject({
    type: z.literal('idle'),
    after: described(duration, 'Without a move, a key, a touch or a scroll.'),
  }),
  'When the visitor looks at the page and does nothing; not in the middle of writing.',
)

export const scrollDepth = described(
  z.strictObject({
    type: z.literal('scroll-depth'),
    share: described(
      z.number().check(z.minimum(0), z.maximum(1)),
      'Of the way from the top of the page to its end: 0.5 is half, 1 is the end.',
    ),
  }),
  'When the visitor has scrolled so far down.',
)

export const elementVisible = described(
  z.strictObject({
    type: z.literal('element-visible'),
    selector,
    share: described(
      z._default(z.number().check(z.minimum(0), z.maximum(1)), 0.5),
      'How much of it must be seen: 0.5 is half, 0 any bit of it.',
    ),
  }),
  'When the visitor has something of the page before his eyes.',
)

export const addToCart = described(
  z.strictObject({ type: z.literal('add-to-cart') }),
  'When something is put in the cart, by the assistant or by the shop (as its data layer or tendero.track says).',
)

export const cartChanged = described(
  z.strictObject({ type: z.literal('cart-changed') }),
  'When the cart is another than before, emptied too.',
)

export const outOfStock = described(
  z.strictObject({ type: z.literal('out-of-stock') }),
  'When the visitor looks at a product that cannot be bought today.',
)

export const nthPage = described(
  z.strictObject({
    type: z.literal('nth-page'),
    page: described(z.int().check(z.minimum(1)), '3 is the third page of this visit.'),
  }),
  'On the n-th page of a visit. Without consent the count begins with each loading of the page.',
)

export const trigger = z.discriminatedUnion('type', [
  pageView,
  dwell,
  click,
  event,
  exitIntent,
  comeBack,
  idle,
  scrollDepth,
  elementVisible,
  addToCart,
  cartChanged,
  outOfStock,
  nthPage,
])
export type Trigger = z.output<typeof trigger>
export type TriggerType = Trigger['type']
export type TriggerOf<T extends TriggerType> = Extract<Trigger, { type: T }>

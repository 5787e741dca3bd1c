/** WHAT: every kind of recommender, as authors write it. */
import * as z from 'zod/mini'
import { address, described, duration } from '../lib/vocabulary'
import { mapping, path } from './mapping-schema'
import { algolia, elasticsearch, gorse, meilisearch, qdrant, recombee, typesense } from './tools-schema'

export { mapping } from './mapping-schema'

const headers = described(
  z.record(
    z.string().check(z.regex(/^[A-Za-z0-9-]{1,64}$/, 'write the name of a header')),
    z.string().check(z.maxLength(2000)),
  ),
  'Sent along: { "x-api-key": "PUBLIC" }. Everybody can read them.',
)
const body = z.record(z.string(), z.unknown())
const told = z.strictObject({
  url: address,
  method: z._default(z.enum(['POST', 'GET']), 'POST'),
  body: z.optional(body),
})

export const endpoint = described(
  z.strictObject({
    type: z.literal('endpoint'),
    url: described(
      address,
      'With method GET, or a body of your own, {guide}, {placement}, {product}, {limit}, {locale}, {currency}, {viewed}, {segments}, {cart}, {visitor} and {answers.QUESTION} are filled in.',
    ),
    method: z._default(z.enum(['POST', 'GET']), 'POST'),
    timeout: z._default(duration, '1500ms'),
    credentials: described(
      z._default(z.boolean(), false),
      'Send the shop’s cookies along. Only for the shop’s own address.',
    ),
    headers: z.optional(headers),
    body: z.optional(
      described(
        body,
        'What is sent with POST, where the endpoint wants another form: { "count": { "$var": "limit" } }; the variables of `url`. What is not known is left out.',
      ),
    ),
    map: z._default(mapping, { priceUnit: 'major' }),
    attribution: z.optional(
      described(path, 'Where in the reply lies what must come back with `feedback`: "recommendationId".'),
    ),
    feedback: z.optional(
      described(
        z.strictObject({
          view: z.optional(told),
          click: z.optional(told),
          open: z.optional(told),
          cart: z.optional(told),
          purchase: z.optional(told),
        }),
        'Where it wants to hear what was shown (view), clicked, opened as a page, put in the cart and bought; only with consent to analytics. Beside {product} and {visitor}: {products}, {attribution}, {position}, {timestamp}, {at}, {event}, {id}, {price}, {quantity}, {value}, {currency}.',
      ),
    ),
  }),
  'The shop’s own endpoint, or an engine’s. It is sent the wishes, the page and the cart; with consent to memory, and without Global Privacy Control, also what was looked at and the ids of the segments that the visitor is in: "segments": ["critic"].',
)

export const catalog = described(
  z.strictObject({ type: z.literal('catalog') }),
  'The catalogue, ranked in the browser. Needs no server.',
)

export const model = described(
  z.strictObject({
    type: z.literal('model'),
    url: described(address, 'The file that `tendero train` has written.'),
    timeout: described(z._default(duration, '3s'), 'For loading it.'),
  }),
  'What goes with it and what is looked at next, learned from the shop’s own visits. Needs no server, but the catalogue. Wishes it leaves to the others of the list.',
)

export const shopify = described(
  z.strictObject({
    type: z.literal('shopify'),
    intent: described(
      z._default(z.enum(['related', 'complementary']), 'related'),
      '"related" is learned by Shopify; "complementary" is what the shop has chosen in the app Search & Discovery.',
    ),
  }),
  'Shopify’s own recommendations: what goes with the product of the page, with the cart, or with what was looked at last. Wishes it leaves to the others of the list.',
)

export const woocommerce = described(
  z.strictObject({
    type: z.literal('woocommerce'),
    timeout: described(z._default(duration, '4s'), 'For all that is asked for one result.'),
  }),
  'The products of a WooCommerce shop as it has them now: its own related products where nothing was wished for, else filtered by the shop and ranked in the browser.',
)

export const recommender = z.discriminatedUnion('type', [
  endpoint,
  catalog,
  model,
  algolia,
  recombee,
  gorse,
  typesense,
  meilisearch,
  qdrant,
  elasticsearch,
  shopify,
  woocommerce,
])
export type Recommender = z.output<typeof recommender>
export type RecommenderType = Recommender['type']
export type RecommenderOf<T extends RecommenderType> = Extract<Recommender, { type: T }>

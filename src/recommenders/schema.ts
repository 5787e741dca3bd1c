/** WHAT: every kind of recommender, as authors write it. */
import * as z from 'zod/mini'
import { address, described, duration } from '../lib/vocabulary'

const path = described(
  z.string().check(z.maxLength(200)),
  'Where the value lies in the reply: "hits.0.price", "data.items".',
)

export const mapping = described(
  z.strictObject({
    items: z.optional(
      described(
        path,
        'Where the list lies; left out: the reply itself, or its products, items, results, hits, recommendations or data.',
      ),
    ),
    id: z.optional(path),
    title: z.optional(path),
    url: z.optional(path),
    image: z.optional(path),
    price: z.optional(path),
    currency: z.optional(path),
    availability: z.optional(path),
    brand: z.optional(path),
    sku: z.optional(path),
    gtin: z.optional(path),
    priceUnit: described(z._default(z.enum(['major', 'minor']), 'major'), '"minor": 1250 means 12.50.'),
    available: z.optional(
      described(
        z.array(z.union([z.string(), z.number(), z.boolean()])),
        'Values of availability that mean "can be bought"; all others mean sold out.',
      ),
    ),
    fields: z.optional(
      described(z.record(z.string(), path), 'Fields for wishes and reasons: { "noise": "attributes.db" }.'),
    ),
  }),
  'How the reply’s names become a product. What is left out is found under the usual names.',
)

export const endpoint = described(
  z.strictObject({
    type: z.literal('endpoint'),
    url: described(
      address,
      'With method GET, {guide}, {placement}, {product}, {limit}, {locale}, {currency}, {viewed}, {cart} and {answers.QUESTION} are filled in.',
    ),
    method: z._default(z.enum(['POST', 'GET']), 'POST'),
    timeout: z._default(duration, '1500ms'),
    credentials: described(
      z._default(z.boolean(), false),
      'Send the shop’s cookies along. Only for the shop’s own address.',
    ),
    map: z._default(mapping, { priceUnit: 'major' }),
  }),
  'The shop’s own endpoint, or an engine’s.',
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

export const recommender = z.discriminatedUnion('type', [endpoint, catalog, model])
export type Recommender = z.output<typeof recommender>
export type RecommenderType = Recommender['type']
export type RecommenderOf<T extends RecommenderType> = Extract<Recommender, { type: T }>

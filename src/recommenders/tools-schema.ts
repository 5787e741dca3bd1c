/** The search and recommendation tools that shops already have, as authors write them. */
import * as z from 'zod/mini'
import { address, described, duration } from '../lib/vocabulary'
import { mapping } from './mapping-schema'

// described itself: else who describes it first, describes it everywhere
const word = described(
  z.string().check(z.regex(/^[\w.-]{1,128}$/, 'write letters, digits, ".", "-" and "_" only')),
  'As the tool calls it.',
)
const key = described(
  z.string().check(z.minLength(8), z.maxLength(2000)),
  'One that can only search: everybody can read it.',
)
const base = described(address, 'Its address, without a path of its own.')
/** What every search tool has. */
const searched = {
  map: z.optional(mapping),
  fields: z.optional(
    described(
      z.record(
        z.string(),
        z
          .string()
          .check(z.regex(/^[A-Za-z_][\w-]*(\.[\w-]+)*(\[\])?$/, 'write letters, digits, "_", "-" and dots')),
      ),
      'Its names for the fields of wishes, where they differ: { "noise": "specs.noise_db" }.',
    ),
  ),
  timeout: z._default(duration, '1500ms'),
}

export const algolia = described(
  z.strictObject({
    type: z.literal('algolia'),
    app: described(
      z.string().check(z.regex(/^[A-Za-z0-9]{4,32}$/, 'write the application id')),
      'The application id.',
    ),
    searchKey: key,
    index: word,
    models: described(
      z._default(
        z.strictObject({
          product: z._default(word, 'related-products'),
          cart: z._default(word, 'bought-together'),
        }),
        { product: 'related-products', cart: 'bought-together' },
      ),
      'The models of Recommend that say what goes with a product, and with a cart.',
    ),
    ...searched,
  }),
  'Algolia Search and Recommend. Learns from what is shown, opened and bought.',
)

export const recombee = described(
  z.strictObject({
    type: z.literal('recombee'),
    database: word,
    token: described(z.string().check(z.minLength(8)), 'The public token, never the private one.'),
    region: z.enum(['ap-se', 'ca-east', 'eu-west', 'us-west']),
    scenario: z.optional(word),
    ...searched,
  }),
  'Recombee. Learns from what is opened, put in the cart and bought. "tags[]" in `fields` is a set.',
)

export const gorse = described(
  z.strictObject({
    type: z.literal('gorse'),
    url: described(
      address,
      'The shop’s own address before its API: "/gorse/api". Its key stays on the server.',
    ),
    feedback: described(
      z._default(
        z.strictObject({
          view: z._default(word, 'read'),
          click: z._default(word, 'click'),
          cart: z._default(word, 'cart'),
          purchase: z._default(word, 'purchase'),
        }),
        { view: 'read', click: 'click', cart: 'cart', purchase: 'purchase' },
      ),
      'Its feedback types, as its configuration names them.',
    ),
    ...searched,
  }),
  'Gorse, through the shop’s server. It gives ids: the shop’s system or the catalogue has the rest.',
)

export const typesense = described(
  z.strictObject({
    type: z.literal('typesense'),
    url: base,
    searchKey: key,
    collection: word,
    vector: z.optional(described(word, 'The embedding field, for what is like the product of the page.')),
    ...searched,
  }),
  'Typesense.',
)

export const meilisearch = described(
  z.strictObject({
    type: z.literal('meilisearch'),
    url: base,
    searchKey: key,
    index: word,
    embedder: z.optional(described(word, 'The embedder, for what is like the product of the page.')),
    ...searched,
  }),
  'Meilisearch.',
)

export const qdrant = described(
  z.strictObject({
    type: z.literal('qdrant'),
    url: base,
    readKey: z.optional(
      described(key, 'One that can only read, best of one collection. Left out: a proxy has it.'),
    ),
    collection: word,
    vector: z.optional(described(word, 'The named vector; left out, the collection’s only one.')),
    ...searched,
  }),
  'Qdrant: what is like the products that he looked at, among those that meet the wishes.',
)

export const elasticsearch = described(
  z.strictObject({
    type: z.literal('elasticsearch'),
    url: described(
      address,
      'The shop’s own address that lets `_search` of one index through: "/search/products".',
    ),
    similar: z.optional(
      described(z.array(word).check(z.minLength(1)), 'Text fields by which products are alike: ["title"].'),
    ),
    ...searched,
  }),
  'Elasticsearch or OpenSearch, through the shop’s server.',
)

/** How the names of a reply become a product, as authors write it. */
import * as z from 'zod/mini'
import { described } from '../lib/vocabulary'

export const path = described(
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
    was: z.optional(described(path, 'What it cost before it was reduced.')),
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

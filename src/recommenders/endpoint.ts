/** The shop's own endpoint, or any engine's: what is sent and how it is read is written in the manifest. */
import { belongs } from '../guide/belongs'
import { shelveInOrder } from '../guide/shelve'
import { milliseconds } from '../lib/duration'
import { createAttribution } from './attribution'
import type { Query, Recommender, RecommenderSetting } from './contract'
import { dig } from './dig'
import { fetchReply } from './fetch-reply'
import { fillAddress } from './fill-address'
import { fillBody } from './fill-body'
import { listIn } from './list-in'
import { named } from './products-in'
import { productsOf } from './products-of'
import type { RecommenderOf } from './schema'

/** What is sent where the shop has written no body: these names, and nothing else of the visitor. */
const plain = ({
  placement,
  wishes,
  among,
  answers,
  product,
  cart,
  viewed,
  segments = [],
  limit,
  locale,
  currency,
}: Query): unknown => ({
  placement,
  query: { wishes: [...among.map(wish => ({ ...wish, must: true })), ...wishes], answers },
  product,
  cart,
  viewed,
  segments,
  limit,
  locale,
  currency,
})

/**
 * Asks the shop's server; its order is kept. Ids are completed by the shop's system or the catalogue. Rejects if it does
 * not answer in time with a product that can be read.
 */
export function createEndpoint(options: RecommenderOf<'endpoint'>, setting: RecommenderSetting): Recommender {
  const { url, method, timeout, credentials, headers, body, map, attribution, feedback } = options
  const from = createAttribution<unknown>()
  return {
    type: 'endpoint',
    async recommend(query, signal) {
      const post = method === 'POST'
      const variables = { ...query, lean: null, cart: query.cart.map(({ id }) => id) }
      // Not the filled address: what the visitor answered is nobody's business in a report.
      const products = await named({ name: url, signal }, async () => {
        const reply = await fetchReply(
          {
            url: post && !body ? url : fillAddress(url, variables),
            init: {
              method,
              credentials: credentials ? 'include' : 'omit',
              headers: { ...(post && { 'content-type': 'application/json' }), ...headers },
              ...(post && { body: JSON.stringify(body ? fillBody(body, variables) : plain(query)) }),
            },
            ms: milliseconds(timeout),
            maxBytes: 512 << 10,
            signal,
          },
          setting,
        )
        const found = await productsOf(
          {
            list: map.items ? dig(reply, map.items) : listIn(reply),
            map,
            currency: query.currency ?? setting.currency,
            ...{ name: url, code: 'endpoint-products', signal },
          },
          setting,
        )
        if (!found[0]) throw new Error('no products')
        const its = attribution && dig(reply, attribution)
        if (its) for (const { id } of found) from.set(id, its)
        return found
      })
      return shelveInOrder(
        products.filter(product => belongs(product, query.among, true)),
        query.wishes,
        query.limit,
      )
    },
    ...(feedback && {
      take: (event, visitor) =>
        void import('./endpoint-feedback').then(
          its => its.tellEndpoint(event, visitor, options, from.get, setting),
          () => {},
        ),
    }),
  }
}

/** The shop's own endpoint, or an engine's. */
import { belongs } from '../guide/belongs'
import { shelveInOrder } from '../guide/shelve'
import { milliseconds } from '../lib/duration'
import type { Query, Recommender, RecommenderSetting } from './contract'
import { fetchProducts } from './fetch-products'
import { fillAddress } from './fill-address'
import type { RecommenderOf } from './schema'

/** What is sent: these names, and nothing else of the visitor. */
const body = ({
  placement,
  wishes,
  among,
  answers,
  product,
  cart,
  viewed,
  limit,
  locale,
  currency,
}: Query): string =>
  JSON.stringify({
    placement,
    query: { wishes: [...among.map(wish => ({ ...wish, must: true })), ...wishes], answers },
    product,
    cart,
    viewed,
    limit,
    locale,
    currency,
  })

/** Asks the shop's server; its order is kept. Rejects if it does not answer in time with a product that can be read. */
export const createEndpoint = (
  { url, method, timeout, credentials, map }: RecommenderOf<'endpoint'>,
  setting: RecommenderSetting,
): Recommender => ({
  type: 'endpoint',
  async recommend(query, signal) {
    const post = method === 'POST'
    const products = await fetchProducts(
      {
        url: post ? url : fillAddress(url, query),
        init: {
          method,
          credentials: credentials ? 'include' : 'omit',
          ...(post && { headers: { 'content-type': 'application/json' }, body: body(query) }),
        },
        map,
        currency: query.currency ?? setting.currency,
        ms: milliseconds(timeout),
        maxBytes: 512 << 10,
        maxProducts: 50,
        signal,
        code: 'endpoint-products',
        // Not the filled address: what the visitor answered is nobody's business in a report.
        name: url,
      },
      setting,
    )
    return shelveInOrder(
      products.filter(product => belongs(product, query.among, true)),
      query.wishes,
      query.limit,
    )
  },
})

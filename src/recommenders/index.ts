/** Every kind of recommender: its type in the manifest, and what makes one. */

import { lazily } from '../lib/lazily'
import { createCatalog } from './catalog'
import type { Recommender, RecommenderSetting } from './contract'
import { createEndpoint } from './endpoint'
import { ranking } from './ranking'
import type { RecommenderOf, RecommenderType } from './schema'

type Make<T extends RecommenderType> = (options: RecommenderOf<T>, setting: RecommenderSetting) => Recommender

/** What is known of a kind before its code is there. */
interface Known extends Pick<Recommender, 'answers'> {
  /** Its code is fetched when something has happened too, not only when it is asked. */
  learns?: boolean
}

/** A kind whose code is fetched when it is first asked. */
const later =
  <T extends RecommenderType>(
    type: T,
    load: () => Promise<
      (options: RecommenderOf<T>, setting: RecommenderSetting) => Pick<Recommender, 'recommend' | 'take'>
    >,
    known: (options: RecommenderOf<T>) => Known = () => ({}),
  ): Make<T> =>
  (options, setting) => {
    const made = lazily(async () => (await load())(options, setting))
    const { learns, ...more } = known(options)
    return {
      type,
      ...more,
      recommend: async (...query) => (await made()).recommend(...query),
      ...(learns && {
        take: (...heard) =>
          void made().then(
            its => its.take?.(...heard),
            () => {},
          ),
      }),
    }
  }

const LEARNS = () => ({ learns: true })
/** Asked for what goes with something, it answers only as far as it can tell. */
const tells = (product: unknown, cart?: unknown): Known => ({
  answers: ({ like }) => !like || !!(like === 'cart' ? cart : product),
})

export const recommenders: { [T in RecommenderType]: Make<T> } = {
  endpoint: createEndpoint,
  catalog: createCatalog,
  // it knows what was looked at, not what was wished for
  model: later(
    'model',
    async () => (await import('./model')).createModel,
    () => ({ answers: ({ wishes }) => !wishes[0] }),
  ),
  algolia: later('algolia', async () => (await import('./algolia')).createAlgolia, LEARNS),
  recombee: later('recombee', async () => (await import('./recombee')).createRecombee, LEARNS),
  gorse: later('gorse', async () => (await import('./gorse')).createGorse, LEARNS),
  typesense: later(
    'typesense',
    async () => (await import('./typesense')).createTypesense,
    ({ vector }) => tells(vector),
  ),
  meilisearch: later(
    'meilisearch',
    async () => (await import('./meilisearch')).createMeilisearch,
    ({ embedder }) => tells(embedder),
  ),
  qdrant: later('qdrant', async () => (await import('./qdrant')).createQdrant),
  elasticsearch: later(
    'elasticsearch',
    async () => (await import('./elasticsearch')).createElasticsearch,
    ({ similar }) => tells(similar, similar),
  ),
  shopify: later(
    'shopify',
    async () => (await import('./shopify')).createShopify,
    () => ({
      // it cannot filter, and tells nothing of nothing
      answers: ({ wishes, product, cart, viewed }) => !wishes[0] && !!(product ?? cart[0] ?? viewed[0]),
    }),
  ),
  woocommerce: later('woocommerce', async () => {
    const { createWooCommerce } = await import('./woocommerce')
    return (options, setting) => createWooCommerce(options, setting, ranking)
  }),
}

/** Makes the recommender that the options of its type describe. */
export const createRecommender = <T extends RecommenderType>(
  type: T,
  options: RecommenderOf<T>,
  setting: RecommenderSetting,
): Recommender => recommenders[type](options, setting)

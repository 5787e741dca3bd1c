/** The catalogue, ranked in the browser. */
import { prior } from '../guide/prior'
import { shelve } from '../guide/shelve'
import type { Recommender, RecommenderSetting } from './contract'
import type { RecommenderOf } from './schema'

export const createCatalog = (_: RecommenderOf<'catalog'>, setting: RecommenderSetting): Recommender => ({
  type: 'catalog',
  async recommend(query, signal) {
    const table = await setting.catalog(query.guide)
    signal.throwIfAborted()
    const recommendation = shelve(table, query.wishes, query.limit, prior(table, query))
    await table.complete(
      recommendation.shelves.flatMap(shelf => shelf.products.map(({ product }) => product)),
    )
    return recommendation
  },
})

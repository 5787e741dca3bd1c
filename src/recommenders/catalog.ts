/** The catalogue, ranked in the browser. */
import { shelve } from '../guide/shelve'
import type { Recommender, RecommenderSetting } from './contract'
import type { RecommenderOf } from './schema'

export const createCatalog = (_: RecommenderOf<'catalog'>, setting: RecommenderSetting): Recommender => ({
  type: 'catalog',
  async recommend({ guide, wishes, limit }, signal) {
    const table = await setting.catalog(guide)
    signal.throwIfAborted()
    return shelve(table, wishes, limit)
  },
})

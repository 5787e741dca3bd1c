/** Every kind of recommender: its type in the manifest, and what makes one. */

import { lazily } from '../lib/lazily'
import { createCatalog } from './catalog'
import type { Recommender, RecommenderSetting } from './contract'
import { createEndpoint } from './endpoint'
import type { RecommenderOf, RecommenderType } from './schema'

export const recommenders: {
  [T in RecommenderType]: (options: RecommenderOf<T>, setting: RecommenderSetting) => Recommender
} = {
  endpoint: createEndpoint,
  catalog: createCatalog,
  model: (options, setting) => {
    const model = lazily(async () => (await import('./model')).createModel(options, setting))
    return {
      type: 'model',
      // it knows what was looked at, not what was wished for
      answers: ({ wishes }) => !wishes[0],
      recommend: async (...query) => (await model()).recommend(...query),
    }
  },
}

/** Makes the recommender that the options of its type describe. */
export const createRecommender = <T extends RecommenderType>(
  type: T,
  options: RecommenderOf<T>,
  setting: RecommenderSetting,
): Recommender => recommenders[type](options, setting)

/** The ranking, handed to recommenders whose code is fetched: what they would import would be cut out of what is here already. */
import { belongs } from '../guide/belongs'
import { prior } from '../guide/prior'
import { shelve, shelveInOrder } from '../guide/shelve'
import { buildTable } from '../guide/table'
import type { Product } from '../page'
import type { Query, Recommendation } from './contract'

export interface Ranking {
  belongs: typeof belongs
  /** In the order of these. */
  shelveInOrder: typeof shelveInOrder
  /** In the order of what the visitor wishes and has looked at. */
  shelve(products: readonly Product[], query: Query): Recommendation
}

export const ranking: Ranking = {
  belongs,
  shelveInOrder,
  shelve(products, query) {
    const table = buildTable(products)
    return shelve(table, query.wishes, query.limit, prior(table, query))
  },
}

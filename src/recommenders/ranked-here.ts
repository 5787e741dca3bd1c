import { shelve } from '../guide/shelve'
import { buildTable } from '../guide/table'
import type { Product } from '../page'
import type { AskedWish } from '../questions/contract'
import type { Recommendation } from './contract'

/**
 * The products by the visitor's wishes, where a tool could not be told all of them; what it put first counts as what
 * is popular does in a catalogue. No product fails a must, or is not known to meet it, among the matches.
 */
export function rankedHere(
  products: readonly Product[],
  wishes: readonly AskedWish[],
  limit: number,
): Recommendation {
  const table = buildTable(products)
  const place = new Map(products.map(({ id }, rank) => [id, rank]))
  const before = Float64Array.from(table.ids, id => -Math.log(1 + place.get(id)!))
  return { ...shelve(table, wishes, limit, before), matches: null }
}

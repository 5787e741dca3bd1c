import type { Recommendation } from '../recommenders/contract'

/** The recommendation without these products, on at most `limit` places. */
export function without<R extends Recommendation>(
  recommendation: R,
  ids: readonly string[],
  limit = Number.POSITIVE_INFINITY,
): R {
  let room = limit
  const shelves = recommendation.shelves.map(shelf => {
    const products = shelf.products.filter(({ product }) => !ids.includes(product.id)).slice(0, room)
    room -= products.length
    return { ...shelf, products }
  })
  return { ...recommendation, shelves: shelves.filter(shelf => shelf.products[0]) }
}

/** Products for the visitor's wishes, on shelves. Never empty as long as there is any product at all. */
import type { Product } from '../page'
import type { AskedWish } from '../questions/contract'
import type { Recommendation, Shelf } from '../recommenders/contract'
import { belief } from './belief'
import { choose } from './choose'
import { explain } from './explain'
import { logPopularity } from './log-popularity'
import { relaxation } from './relaxation'
import { mustBit, score } from './score'
import { buildTable, type Table } from './table'
import { steps } from './top'

/**
 * At most `limit` products: those that meet all musts, then, if too few of them can be bought, those that miss only
 * the smallest set of musts. What can be bought comes first: when every match is sold out, one of them stands last.
 */
export function shelve(
  table: Table,
  wishes: readonly AskedWish[],
  limit: number,
  before?: Float64Array,
): Recommendation {
  const { available } = table
  const believed = table.given ? new Float64Array() : belief(table, wishes, before ?? logPopularity(table))
  const scored = score(table, wishes)
  const { failed } = scored
  const chances = { points: steps(scored.scores), believed: steps(believed), failed }
  const musts = wishes.filter(wish => wish.must)
  const match = choose(table, chances, limit, mask => !mask)
  const buyable = match.filter(row => row < available).length
  const room = limit - (buyable || Math.min(match.length, limit - 1, 1))
  const relaxed = room && (relaxation(failed.subarray(0, available), musts) || relaxation(failed, musts))
  const close = choose(table, chances, room, mask => !!mask && !(mask & ~relaxed))
  // Sold-out matches give way to close ones that can be bought, and sold-out close ones to matches.
  const better = close[0]! < available
  const shelf = (rows: number[], mask = 0): Shelf => ({
    kind: mask ? 'close' : 'match',
    relaxed: musts.filter((_, n) => mask & mustBit(n)),
    products: rows.map(row => {
      const product = table.product(row)
      return { product, reasons: explain(product, wishes) }
    }),
  })
  return {
    shelves: [
      shelf(match.slice(0, better ? buyable : limit)),
      shelf(close.slice(0, better ? limit : limit - match.length), relaxed),
      shelf(better && !buyable ? match.slice(0, limit - close.length) : []),
    ].filter(shelf => shelf.products[0]),
    matches: table.given ? null : failed.filter(mask => !mask).length,
  }
}

/** The same for products in an order that somebody else chose: it is kept on each shelf, but for sold-out ones. */
export const shelveInOrder = (
  products: readonly Product[],
  wishes: readonly AskedWish[],
  limit: number,
): Recommendation => shelve(buildTable(products, true), wishes, limit)

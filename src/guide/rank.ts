import type { Product } from '../page'
import type { AskedWish } from '../questions/contract'
import { score } from './score'
import type { Table } from './table'
import { steps, top } from './top'

/** A product with how well it meets the wishes, 0 to 1. */
export interface Ranked {
  product: Product
  score: number
}

/** The products that meet the wishes best, musts and preferences alike, best first; sold-out ones last. */
export function rank(table: Table, wishes: readonly AskedWish[], limit: number): Ranked[] {
  const scored = score(table, wishes)
  return top(table, steps(scored.scores), scored.failed, limit, () => true).map(row => ({
    product: table.product(row),
    score: scored.scores[row]!,
  }))
}

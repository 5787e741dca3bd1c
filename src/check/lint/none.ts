import type { Report } from '../problem'
import { count, type Ground, meets } from './answerable'

/** Options whose musts are met one by one, but by no product in stock together. */
export function adviseNone({ asked, products, its }: Ground, warn: Report): void {
  for (const { offers } of asked)
    for (const { path, wishes, possible } of offers) {
      const musts = wishes.filter(wish => wish.must)
      // what none has at all, or none in stock has one by one, has been said
      if (musts.length < 2 || count(possible) || !count(meets(its, musts))) continue
      if (musts.every(must => count(meets(products, [must]))))
        warn(
          path,
          'no product in stock can meet all of this at once',
          'let one of it be preferred: take "must" out',
        )
    }
}

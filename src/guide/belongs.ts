/** Is a product one of those that a guide is about? */
import type { Product } from '../page'
import { fieldOf } from './field-of'
import { missOf } from './miss'
import type { Wish } from './schema'

/** Has it all of `among`? `unknown` is the answer where nobody says. */
export const belongs = (product: Product, among: readonly Wish[], unknown: boolean): boolean =>
  among.every(wish => {
    const miss = missOf(wish)(fieldOf(product, wish.field))
    return Number.isNaN(miss) ? unknown : miss === 0
  })

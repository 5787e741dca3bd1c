import type { Product } from '../page'
import type { AskedWish } from '../questions/contract'
import type { Reason } from '../recommenders/contract'
import { fieldOf } from './field-of'
import { missOf } from './miss'

/** For each wish, in the order given: has the product it, what has it instead, or does nobody say? */
export const explain = (product: Product, wishes: readonly AskedWish[]): Reason[] =>
  wishes.map(wish => {
    const have = fieldOf(product, wish.field) ?? undefined
    const miss = missOf(wish)(have)
    return { kind: miss ? 'miss' : Number.isNaN(miss) ? 'unknown' : 'match', wish, have }
  })

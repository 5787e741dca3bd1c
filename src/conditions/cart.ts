/** What is in the visitor's cart. */
import type { Cart } from '../page'
import { among } from './among'
import type { Check, Verdict } from './contract'
import { counted } from './counted'
import type { ConditionOf } from './schema'
import { settle } from './tree'

/** Holds if the cart of this page, else the one last seen, is within all bounds and has what is asked for. */
export const cart: Check<ConditionOf<'cart'>> = (condition, { page, memory }) => {
  const cart = page.cart ?? memory?.cart?.cart
  if (!cart) return null
  const { totalAtLeast, totalAtMost, contains, category } = condition
  const { items, count } = cart
  // some pages say how much is in the cart, but not all that is
  const isWhole = items.reduce((sum, { quantity }) => sum + quantity, 0) === count
  const total = totalOf(cart, isWhole)
  const categories = items.map(
    line => memory?.items.find(item => item.id === (line.product ?? line.id))?.category,
  )
  /** What was not found may be among what is not known. */
  const unless = (known: boolean, what: string, verdict: Verdict): Verdict =>
    known || verdict.holds ? verdict : { holds: undefined, because: `not all ${what} of the cart are known` }
  return settle([
    counted('cart count', count, condition),
    ...(totalAtLeast === undefined && totalAtMost === undefined
      ? []
      : total === null
        ? [{ holds: undefined, because: 'cart total is unknown' }]
        : [counted('cart total', total, { atLeast: totalAtLeast, atMost: totalAtMost })]),
    ...(contains
      ? [
          unless(
            isWhole,
            'products',
            among(
              'cart item',
              items.map(({ id }) => id),
              contains,
            ),
          ),
        ]
      : []),
    ...(category
      ? [
          unless(
            isWhole && categories.every(Boolean),
            'categories',
            among('cart category', categories.filter(Boolean), [category]),
          ),
        ]
      : []),
  ])
}

/** As the page says it, else the sum of its lines, if all of them are there with their prices. */
function totalOf({ items, total }: Cart, isWhole: boolean): number | null {
  if (total !== null || !isWhole || items.some(({ price }) => price === null)) return total
  const sum = items.reduce((sum, { price, quantity }) => sum + price! * quantity, 0)
  return Math.round(sum * 1e4) / 1e4
}

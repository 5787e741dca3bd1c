/** What a segment is likely to want: can any product have it? */
import { fieldOf } from '../guide/field-of'
import type { Product } from '../page'
import type { Segment } from '../segments-schema'
import { usesAnswer } from './guide'
import type { Path } from './path'
import type { Report } from './problem'
import { checkWish } from './products'
import { quote } from './words'

/** Says which wishes of a segment never change anything. Without products, nothing is said of the catalogue. */
export function checkSegmentWishes(
  segment: Segment,
  path: Path,
  products: readonly Product[],
  report: Report,
): void {
  const wishes = ('wish' in segment && segment.wish) || []
  wishes.forEach((wish, i) => {
    const { field } = wish
    const at = [...path, 'wish', ...(wishes.length > 1 ? [i] : [])]
    if (wish.must)
      report(
        [...at, 'must'],
        'nothing is left out for a segment: it counts as preferred',
        'take it out, and write "weight"',
        'warning',
      )
    if (usesAnswer(wish))
      report(at, '"$answer" is the number of a range, and nobody is asked here', 'write the value itself')
    else if (products.some(product => fieldOf(product, field) != null)) checkWish(wish, at, products, report)
    else if (products[0])
      report(
        at,
        `no product has ${quote(field)}: it changes nothing`,
        'name a field of the catalogue',
        'warning',
      )
  })
}

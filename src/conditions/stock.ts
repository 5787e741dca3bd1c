/** Whether the product of this page can be bought. */
import { isAvailable } from '../page'
import { among } from './among'
import type { Check } from './contract'
import type { ConditionOf } from './schema'

/** Holds if its availability is as asked; what is nearly gone is available too. Unknown where the page does not say. */
export const stock: Check<ConditionOf<'stock'>> = ({ is }, { page: { type, product } }) =>
  type === 'product' && product?.availability
    ? among(
        'stock',
        [product.availability],
        [is],
        is === 'limited'
          ? product.availability === 'LimitedAvailability'
          : isAvailable(product) === (is === 'available'),
      )
    : null

import type { Cart } from './page'
import type { Manifest } from './schema'

/**
 * What the cart lacks for free shipping, in the shop's currency (major units); 0 or less once it is reached, null
 * where nobody knows: no cart, no total, another currency, or no such offer of the shop.
 */
export function missingForFreeShipping(
  cart: Cart | null,
  { freeShippingFrom, currency }: Manifest['shop'],
): number | null {
  const total = cart?.total ?? (cart?.count === 0 ? 0 : null)
  if (!freeShippingFrom || total === null) return null
  if (cart?.currency && currency && cart.currency !== currency) return null
  return Math.round((freeShippingFrom - total) * 100) / 100
}

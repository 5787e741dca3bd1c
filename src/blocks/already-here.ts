/** What need not be shown to the visitor again. */
import { productOf } from '../product-of'
import type { MessageFacts } from './contract'

/** Ids of the product of the page and of those in the cart. */
export const alreadyHere = ({ product, cart }: MessageFacts): ReadonlySet<string | undefined> =>
  new Set([product?.id, ...(cart?.items.map(productOf) ?? [])])

/** The question that nobody leaves out: how much may it cost? */
import type { Product } from '../page'
import { bands } from './bands'
import type { Candidate } from './candidate'
import { profileField } from './profile-field'

/** Prices of others than the shop's own currency beyond this share, and one slider cannot ask for them. */
const MOST_FOREIGN = 0.05

/** What prices would tell, or a sentence why they cannot be asked for. */
export function priceCandidate(products: readonly Product[], currency: string | null): Candidate | string {
  const priced = products.filter(({ price }) => price !== null)
  const foreign = priced.filter(product => product.currency && product.currency !== currency).length
  if (priced.length < products.length * 0.5)
    return `no question about the price: ${products.length - priced.length} of ${products.length} products have none`
  if (foreign > priced.length * MOST_FOREIGN)
    return `no question about the price: ${foreign} prices are not in ${currency}`
  const profile = profileField(products, 'price')
  if (!profile || profile.counts.size < 2) return 'no question about the price: all cost the same'
  const numbers = profile.values.filter(value => value !== undefined) as number[]
  const options = bands(numbers, '', false)
  const codes = Int8Array.from(profile.values, price =>
    price === undefined
      ? -1
      : options.findIndex(({ wish }) => Number(price) <= (wish.atMost ?? Number(wish.is ?? 1 / 0))),
  )
  return { profile, known: undefined, categories: null, options, codes, matters: 1 }
}

import type { Report } from '../problem'
import { quote } from '../words'
import { count, type Ground, isForm, type Offer } from './answerable'

/** Two options of a question that the very same products meet. */
export function adviseTwins({ asked, products, looksAt }: Ground, warn: Report): void {
  for (const { question, offers } of asked) {
    const looked = looksAt(question.id)
    // an answer that a later question or a campaign hangs on is told apart there
    const isTold = (offer: Offer) => looked !== undefined && (looked?.includes(offer.id) ?? false)
    const seen = new Map<string, Offer>()
    for (const offer of offers) {
      const left = count(offer.met)
      if (!offer.wishes.length || !left || left === products.length) continue
      const key = offer.met.join('')
      const twin = seen.get(key)
      if (!twin) seen.set(key, offer)
      else if (!isTold(twin) && !isTold(offer) && !isForm(offer, products))
        warn(
          offer.path,
          `it leaves the same ${left === 1 ? 'product' : `${left} products`} as ${quote(twin.id)}`,
          'make one option of the two, or wish for what sets them apart',
        )
    }
  }
}

import type { Report } from '../problem'
import { count, type Ground, isForm } from './answerable'

/** Options that every product meets: who chooses one has said nothing. */
export function adviseEveryProduct({ asked, products, looksAt }: Ground, warn: Report): void {
  for (const { question, offers } of asked) {
    const full = offers.filter(({ met }) => count(met) === products.length)
    // a question of nothing else has been said to change nothing, and an answer may be for a later question
    if (full.length === offers.length || looksAt(question.id) !== undefined) continue
    for (const offer of full) {
      if (!offer.wishes.length || isForm(offer, products)) continue
      warn(
        offer.path,
        `every one of the ${products.length} products meets this, so that it tells nothing`,
        'wish for something that some do not have, or take the wish out',
      )
    }
  }
}

/** What visitors saw, opened, put in the cart and bought goes back to the tools that learn from it. */
import type { EventName, TenderoEvent } from './events'
import type { Recommender } from './recommenders/contract'
import type { Manifest } from './schema'

const TELLING = /^(view_item(_list)?|select_item|add_to_cart|purchase)$/
const LEARNERS = /^(algolia|recombee|gorse)$/

/** Does one of the manifest's recommenders want to hear of events of this name? */
export const wantsToHear = (recommenders: Manifest['recommender'], name: EventName): boolean =>
  TELLING.test(name) &&
  recommenders.some(one => LEARNERS.test(one.type) || ('feedback' in one && !!one.feedback))

/** Tells the recommenders; the caller has asked for consent to analytics. `visitor` is null without consent to memory. */
export function feedBack(
  recommenders: readonly Recommender[],
  event: TenderoEvent,
  visitor: string | null,
): void {
  for (const recommender of recommenders) recommender.take?.(event, visitor)
}

/** How far the visitor is with the shop. */
import { HISTORY_KINDS } from '../history-kinds'
import { milliseconds } from '../lib/duration'
import type { Memory } from '../memory'
import { among } from './among'
import type { Check } from './contract'
import type { ConditionOf } from './schema'

/** Holds if he is at one of these stages; each visitor is at exactly one. */
export const lifecycle: Check<ConditionOf<'lifecycle'>> = ({ is, lapsedAfter }, { memory, now }) => {
  if (!memory) return null
  const bought = lastPurchase(memory)
  const stage = bought
    ? now - bought > milliseconds(lapsedAfter)
      ? 'lapsed'
      : 'customer'
    : memory.visits.count > 1
      ? 'returning'
      : 'new'
  return among('lifecycle', [stage], is)
}

/** ms since 1970; 0: never. Purchases of which no product is known count too, and those that the history has lost. */
function lastPurchase({ happened, history: { at, kind } }: Memory): number {
  const row = kind.lastIndexOf(HISTORY_KINDS.indexOf('purchase'))
  return Math.max(happened.purchase ?? 0, row < 0 ? 0 : at[row]! * 1000)
}

/** How far the visitor is with the shop. */
import { HISTORY_KINDS } from '../history-kinds'
import { milliseconds } from '../lib/duration'
import type { Memory } from '../memory'
import { among } from './among'
import type { Check } from './contract'
import type { ConditionOf } from './schema'

/** Holds if he is at one of these stages; who has bought is at several. */
export const lifecycle: Check<ConditionOf<'lifecycle'>> = (
  // a manifest that was stamped before it could say so does not
  { is, fadingAfter = '45d', lapsedAfter },
  { memory, now },
) =>
  memory &&
  among('lifecycle', stagesOf(memory, now, milliseconds(fadingAfter), milliseconds(lapsedAfter)), is)

type Stage = ConditionOf<'lifecycle'>['is'][number]

/** Durations in ms. */
function stagesOf(memory: Memory, now: number, fadingAfter: number, lapsedAfter: number): Stage[] {
  const { visits, orders } = memory
  const last = lastPurchase(memory)
  if (!last) return [visits.count > 1 ? 'returning' : 'new']
  const rest = now - last
  const stages: Stage[] =
    rest > lapsedAfter ? ['lapsed', 'lost'] : ['customer', rest > fadingAfter ? 'fading' : 'active']
  const before = orders.at(-2)?.at ?? last
  const isBack =
    (visits.away > lapsedAfter && last < visits.session) ||
    (last - before > lapsedAfter && rest <= fadingAfter)
  return isBack ? [...stages, 'back'] : stages
}

/**
 * ms since 1970; 0: never. Before orders were remembered there was the history; purchases of which no product is known count
 * too, and those that the history has lost.
 */
function lastPurchase({ happened, orders, history: { at, kind } }: Memory): number {
  const row = kind.lastIndexOf(HISTORY_KINDS.indexOf('purchase'))
  return orders.at(-1)?.at ?? Math.max(happened.purchase ?? 0, row < 0 ? 0 : at[row]! * 1000)
}

/** What was shown and closed elsewhere, or before, in the same visit. */
import type { TenderoEvent } from './events'
import { type Memory, remember } from './memory'

const PROMOTION = /^(view|withhold|select|dismiss)_promotion$/

export type PromotionEvent = TenderoEvent<
  'view_promotion' | 'withhold_promotion' | 'select_promotion' | 'dismiss_promotion'
>

/** Is this, from another tab and so perhaps anything, a promotion's event that had happened by `now` (ms)? */
export function isPromotion(event: unknown, now: number): event is PromotionEvent {
  const { name, id, at, promotion_id }: Partial<Record<keyof PromotionEvent, unknown>> = Object(event)
  return (
    PROMOTION.test(`${name}`) &&
    `${id}` === id &&
    `${promotion_id}` === promotion_id &&
    Number.isFinite(at) &&
    (at as number) <= now
  )
}

/** The memory after an event that comes out of its turn: it belongs to the present visit, and takes nothing later back. */
export function overheard(memory: Memory, event: TenderoEvent): Memory {
  const { visits, campaigns, attention } = memory
  const heard = remember({ ...memory, visits: { ...visits, last: event.at } }, event)
  return {
    ...heard,
    visits,
    attention: latest(attention, heard.attention),
    campaigns: Object.fromEntries(
      Object.entries(heard.campaigns).map(([id, fared]) => [
        id,
        Object.hasOwn(campaigns, id) ? latest(campaigns[id]!, fared) : fared,
      ]),
    ),
  }
}

/** What is, with each time the later one. */
const latest = <T extends object>(was: T, is: T): T =>
  Object.fromEntries(
    Object.entries({ ...was, ...is }).map(([name, value]) => [
      name,
      /^(last|dismissed|converted)/.test(name)
        ? Math.max(value, (was as Record<string, number>)[name] ?? 0)
        : value,
    ]),
  ) as T

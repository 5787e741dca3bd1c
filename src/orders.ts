/** The orders of this browser, so that a second purchase, what was spent and what was last bought can be told. */
import type { TenderoEvent } from './events'

/** An order, as far as it was heard of in this browser. */
export interface RememberedOrder {
  /** ms since 1970. */
  at: number
  /** The shop's number of it. */
  id?: string | undefined
  /** What it came to, in `currency`; undefined where nobody said. */
  value?: number | undefined
  currency?: string | undefined
  /** Titles of what was bought, at most three. */
  titles: string[]
}

const MOST = 100
/** A page that thanks for an order, looked at again: without a number the same worth so soon is the same order, ms. */
const SAME = 3_600_000

/** The order that the event tells; what the shop's page has said in another shape than it should is not known. */
function orderOf({
  at,
  transaction_id: id,
  value,
  currency,
  items,
}: TenderoEvent<'purchase'>): RememberedOrder {
  const text = (said: unknown) => (said && /^[sn]/.test(typeof said) ? String(said).slice(0, 200) : undefined)
  return {
    at,
    id: text(id),
    value: Number.isFinite(value) ? value : undefined,
    currency: text(currency),
    titles: items.slice(0, 3).flatMap(({ item_name }) => text(item_name) ?? []),
  }
}

/** Which of the orders the event tells: by its number, else by its worth a moment ago; -1 for none of them. */
export function placeOf(orders: readonly RememberedOrder[], event: TenderoEvent<'purchase'>): number {
  const { at, id, value } = orderOf(event)
  return orders.findLastIndex(one =>
    id && one.id ? one.id === id : one.value === value && Math.abs(at - one.at) < SAME,
  )
}

/** The orders with this one, newest last; one that is told again is not another. */
export const ordered = (
  orders: readonly RememberedOrder[],
  event: TenderoEvent<'purchase'>,
): RememberedOrder[] => (placeOf(orders, event) < 0 ? [...orders, orderOf(event)].slice(-MOST) : [...orders])

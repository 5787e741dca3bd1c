/** What is said of an event to the shop's other tools: the widget's own doings, or those that the manifest names. */
import type { EventName, TenderoEvent } from '../events'

/** The name that a tool hears, and what goes with it; each thing said has its own copy of the items. */
export interface Said {
  name: string
  /** With the event's id as `tendero_id`, so that what comes twice can be told. */
  parameters: Record<string, unknown> & { tendero_id: string }
}

/** What the shop tells its tools itself, and what is none of their business. */
const NOT_OURS = /^(page_view|view_item|cart_update|begin_checkout|purchase|consent_update|problem|custom)$/

/**
 * Undefined: nothing is said of it. Left out, `names` are those of the widget. A purchase is the shop's to report; what
 * of it came about by the widget is said as `assisted_purchase`, in which `value` is that of these items alone.
 * Undefined too for what cannot be copied.
 */
export function said(event: TenderoEvent, names?: readonly EventName[]): Said | undefined {
  try {
    const { id, name, at: _, session: __, ...rest } = structuredClone(event)
    const isTold = names
      ? names.includes(name)
      : event.name === 'add_to_cart'
        ? event.guide || event.promotion_id
        : !NOT_OURS.test(name)
    if (isTold) return { name, parameters: { tendero_id: id, ...rest } }
    return names || event.name !== 'purchase' ? undefined : assistedPurchase(event)
  } catch {
    return
  }
}

/**
 * What tools may hear of an event: of a survey never the visitor's own words, nor which order it was about. These go to
 * the shop's own receivers only. Undefined: nothing.
 */
export function forTools(event: TenderoEvent): TenderoEvent | undefined {
  if (event.name === 'survey_comment') return
  if (event.name !== 'survey_answer' && event.name !== 'survey_complete') return event
  const { subject, ...rest } = event
  return subject?.startsWith('order:') ? (rest as TenderoEvent) : event
}

/** What of a purchase came about by the widget; undefined for nothing. */
export function assistedPurchase(event: TenderoEvent<'purchase'>): Said | undefined {
  const { id, transaction_id, currency, assisted_value: value } = event
  const items = event.items.filter(item => item.assisted).map(item => ({ ...item }))
  const worth = value === undefined ? {} : { currency, value }
  if (items[0])
    return {
      name: 'assisted_purchase',
      parameters: { tendero_id: id, ...(transaction_id && { transaction_id }), ...worth, items },
    }
}

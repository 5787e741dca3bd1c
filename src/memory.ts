/** What the browser remembers of the visitor: a pure fold over events, bounded by count and age. */
import type { Touched } from './attribution-touches'
import type { Arrival, TenderoEvent } from './events'
import { append, LIMITS, type RememberedItem, type Rows } from './history'
import type { Answer } from './questions/contract'
import { type SavedCart, saveCart } from './saved-cart'

export { LIMITS, type RememberedItem }

export interface RememberedAnswer {
  value: Answer
  at: number
}

/** By guide, then by question. */
export type RememberedAnswers = Record<string, Record<string, RememberedAnswer>>

/** How a campaign fared with this visitor. Times in ms since 1970. */
export interface RememberedCampaign {
  shown: number
  lastShown: number
  dismissed?: number
  converted?: number
  /** The visit in which `sessionShown` counts. */
  session: number
  sessionShown: number
}

/** What was told of the visitor by himself. */
export interface Profile {
  /** "MM-DD". */
  birthday?: string
}

export interface Memory extends Rows, Touched {
  version: 1
  /** Random; for sticky choices only, sent nowhere by itself. */
  visitor: string
  visits: {
    count: number
    first: number
    /** When something last happened; half an hour later a new visit begins. */
    last: number
    /** Start of the present visit; its id too. */
    session: number
    /** Pages of the present visit. */
    pages: number
    /** Where the present visit came from. */
    from: Arrival | null
  }
  answers: RememberedAnswers
  cart: SavedCart | null
  campaigns: Record<string, RememberedCampaign>
  /** Interruptions over all campaigns: how many in the visit `session`, and when the last came and was closed; 0 is never. */
  attention: { session: number; shown: number; lastShown: number; lastDismissed: number }
  /** When each event of `NOTABLE`, or of the shop's own, last happened; ms since 1970. */
  happened: Record<string, number>
  /** The basket that the visitor asked to have sent to him: its id, until something is bought. */
  handover: { id: string; at: number } | null
  profile: Profile
}

/** Events that conditions ask for later. */
const NOTABLE = /^(add_to_cart|begin_checkout|purchase|restore_cart|sign_up|save_cart|guide_result)$/

/** The memory of somebody who comes for the first time, at `now` (ms). This visit counts. */
export const blankMemory = (visitor: string, now: number): Memory => ({
  version: 1,
  visitor,
  visits: { count: 1, first: now, last: now, session: now, pages: 0, from: null },
  items: [],
  history: { at: new Uint32Array(), kind: new Uint8Array(), item: new Uint16Array() },
  answers: {},
  cart: null,
  campaigns: {},
  attention: { session: now, shown: 0, lastShown: 0, lastDismissed: 0 },
  happened: {},
  handover: null,
  profile: {},
})

/** The memory after the event. Pure; events that leave no trace only keep the visit alive. */
export function remember(memory: Memory, event: TenderoEvent): Memory {
  const { at } = event
  const now = present(memory, at)
  const name = event.name === 'custom' ? event.custom_name : event.name
  const next =
    event.name === 'custom' || NOTABLE.test(name)
      ? { ...now, happened: put(now.happened, name, at, LIMITS.happened) }
      : now
  switch (event.name) {
    case 'view_item':
    case 'add_to_cart':
    case 'select_item':
    case 'dismiss_item':
    case 'purchase': {
      const rows = append(next, event.name, event.items, at)
      // A bought cart must not be offered again.
      return { ...next, ...rows, ...(event.name === 'purchase' && { cart: null, handover: null }) }
    }
    case 'page_view':
      return { ...next, visits: seen(next.visits, event.from) }
    case 'cart_update':
      return { ...next, cart: saveCart(next.cart, event.cart, at, next.visits.session, event.chosen) }
    case 'guide_answer':
    case 'guide_unanswer':
      return { ...next, answers: answered(next.answers, event) }
    case 'save_cart':
      return { ...next, handover: { id: event.handover, at } }
    case 'view_promotion':
    case 'withhold_promotion':
    case 'select_promotion':
    case 'dismiss_promotion':
      return { ...next, ...promoted(next, event) }
    default:
      return next
  }
}

/** The visit goes on, or after half an hour of quiet a new one begins. A clock that was set far back begins one too. */
function present(memory: Memory, at: number): Memory {
  const { visits, attention } = memory
  return Math.abs(at - visits.last) > LIMITS.sessionGap
    ? {
        ...memory,
        visits: { ...visits, count: visits.count + 1, last: at, session: at, pages: 0, from: null },
        attention: { ...attention, session: at, shown: 0 },
      }
    : { ...memory, visits: { ...visits, last: at } }
}

/** What he told of himself, on top of what he had told before. It is no event: those go out. */
export const withProfile = (memory: Memory, part: Profile): Memory => ({
  ...memory,
  profile: { ...memory.profile, ...part },
})

/** One page more. In the middle of a visit another site is only the way back from a payment, unless its link says more. */
const seen = (visits: Memory['visits'], from: Arrival = {}): Memory['visits'] => ({
  ...visits,
  pages: visits.pages + 1,
  from: Object.keys(from).some(said => said !== 'host' || !visits.pages) ? from : visits.from,
})

/** The value of a key from outside: a guide may be called "constructor". */
const own = <T>(record: Record<string, T>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined

/** The record with the value in the last place, and so without those that were not used for longest. */
function put<T>(record: Record<string, T>, key: string, value: T, limit: number): Record<string, T> {
  const { [key]: _, ...others } = record
  return Object.fromEntries(Object.entries({ ...others, [key]: value }).slice(-limit))
}

/** The answers with this one put in or taken back. */
function answered(
  answers: RememberedAnswers,
  event: TenderoEvent<'guide_answer' | 'guide_unanswer'>,
): RememberedAnswers {
  const { guide, question, at } = event
  const { [question]: _, ...others } = own(answers, guide) ?? {}
  const mine = event.name === 'guide_answer' ? { ...others, [question]: { value: event.answer, at } } : others
  return put(answers, guide, mine, LIMITS.guides)
}

/** How the campaign, and all of them together, fared. */
function promoted(
  { campaigns, attention, visits: { session } }: Memory,
  {
    name,
    promotion_id: id,
    creative_slot: slot,
    at,
  }: TenderoEvent<'view_promotion' | 'withhold_promotion' | 'select_promotion' | 'dismiss_promotion'>,
): Pick<Memory, 'campaigns' | 'attention'> {
  const was = own(campaigns, id) ?? { shown: 0, lastShown: 0, session, sessionShown: 0 }
  // a ghost impression counts against the campaign's own limits, as the real one would, but takes no attention
  const isReal = name === 'view_promotion'
  const isView = isReal || name === 'withhold_promotion'
  const isDismissal = name === 'dismiss_promotion'
  const fared = {
    ...was,
    [isView ? 'lastShown' : isDismissal ? 'dismissed' : 'converted']: at,
    ...(isView && {
      shown: was.shown + 1,
      session,
      sessionShown: was.session === session ? was.sessionShown + 1 : 1,
    }),
  }
  // The launcher and a card in the page wait until they are asked: they take nobody's attention.
  const interrupts = slot !== 'launcher' && slot !== 'inline'
  return {
    campaigns: put(campaigns, id, fared, LIMITS.campaigns),
    attention: {
      ...attention,
      ...(interrupts && isReal && { shown: attention.shown + 1, lastShown: at }),
      ...(interrupts && isDismissal && { lastDismissed: at }),
    },
  }
}

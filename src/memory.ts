/** What the browser remembers of the visitor: a pure fold over events, bounded by count and age. */
import type { TenderoEvent } from './events'
import { append, LIMITS, type RememberedItem, type Rows } from './history'
import type { Cart } from './page'
import type { Answer } from './questions/contract'

export type { RememberedItem }
export { LIMITS }

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

export interface Memory extends Rows {
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
  }
  answers: RememberedAnswers
  cart: { cart: Cart; at: number } | null
  campaigns: Record<string, RememberedCampaign>
  /** Interruptions over all campaigns: how many in the visit `session`, and when the last came and was closed; 0 is never. */
  attention: { session: number; shown: number; lastShown: number; lastDismissed: number }
}

/** The memory of somebody who comes for the first time, at `now` (ms). This visit counts. */
export const blankMemory = (visitor: string, now: number): Memory => ({
  version: 1,
  visitor,
  visits: { count: 1, first: now, last: now, session: now },
  items: [],
  history: { at: new Uint32Array(), kind: new Uint8Array(), item: new Uint16Array() },
  answers: {},
  cart: null,
  campaigns: {},
  attention: { session: now, shown: 0, lastShown: 0, lastDismissed: 0 },
})

/** The memory after the event. Pure; events that leave no trace only keep the visit alive. */
export function remember(memory: Memory, event: TenderoEvent): Memory {
  const { at } = event
  const next = present(memory, at)
  switch (event.name) {
    case 'view_item':
    case 'add_to_cart':
    case 'select_item':
    case 'purchase': {
      const rows = append(next, event.name, event.items, at)
      // A bought cart must not be offered again.
      return { ...next, ...rows, cart: event.name === 'purchase' ? null : next.cart }
    }
    case 'cart_update':
      return { ...next, cart: { cart: event.cart, at } }
    case 'guide_answer':
    case 'guide_unanswer':
      return { ...next, answers: answered(next.answers, event) }
    case 'view_promotion':
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
        visits: { ...visits, count: visits.count + 1, last: at, session: at },
        attention: { ...attention, session: at, shown: 0 },
      }
    : { ...memory, visits: { ...visits, last: at } }
}

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
  }: TenderoEvent<'view_promotion' | 'select_promotion' | 'dismiss_promotion'>,
): Pick<Memory, 'campaigns' | 'attention'> {
  const was = own(campaigns, id) ?? { shown: 0, lastShown: 0, session, sessionShown: 0 }
  const isView = name === 'view_promotion'
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
      ...(interrupts && isView && { shown: attention.shown + 1, lastShown: at }),
      ...(interrupts && isDismissal && { lastDismissed: at }),
    },
  }
}

/** What the browser remembers of the visitor: a pure fold over events, bounded by count and age. */
import type { Touched } from './attribution-touches'
import type { Arrival, TenderoEvent } from './events'
import { promoted, type RememberedCampaign } from './fared'
import { append, LIMITS, type RememberedItem, type Rows } from './history'
import { own, put } from './lib/put'
import { ordered, type RememberedOrder } from './orders'
import type { Answer } from './questions/contract'
import { type SavedCart, saveCart } from './saved-cart'

export { LIMITS, type RememberedCampaign, type RememberedItem, type RememberedOrder }

export interface RememberedAnswer {
  value: Answer
  at: number
}

/** By guide, then by question. */
export type RememberedAnswers = Record<string, Record<string, RememberedAnswer>>

/** What was told of the visitor by himself. */
export interface Profile {
  /** "MM-DD". */
  birthday?: string
  /** Segments that he says he is not of, by id: when he said so, ms since 1970. */
  not?: Record<string, number>
}

/** A survey that was answered, even if only in part. */
export interface RememberedSurvey {
  /** Each thing that it was about, and when it was answered last (ms since 1970); '' where it was about nothing. */
  about: Record<string, number>
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
    /** The quiet before the present visit, ms; 0 for the first. */
    away: number
    /** Where the present visit came from. */
    from: Arrival | null
    /** The segments that were said last in the present visit; left out before any were. */
    segments?: readonly string[]
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
  /** Newest last. */
  orders: RememberedOrder[]
  /** By campaign. */
  surveys: Record<string, RememberedSurvey>
  /** When each segment held last, ms since 1970, for those that are kept for a while. */
  segments: Record<string, number>
}

/** Events that conditions ask for later. */
const NOTABLE =
  /^(add_to_cart|begin_checkout|purchase|restore_cart|sign_up|save_cart|guide_result|survey_complete)$/

/** The memory of somebody who comes for the first time, at `now` (ms). This visit counts. */
export const blankMemory = (visitor: string, now: number): Memory => ({
  version: 1,
  visitor,
  visits: { count: 1, first: now, last: now, session: now, pages: 0, away: 0, from: null },
  items: [],
  history: { at: new Uint32Array(), kind: new Uint8Array(), item: new Uint16Array() },
  answers: {},
  cart: null,
  campaigns: {},
  attention: { session: now, shown: 0, lastShown: 0, lastDismissed: 0 },
  happened: {},
  handover: null,
  profile: {},
  orders: [],
  surveys: {},
  segments: {},
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
      return event.name === 'purchase'
        ? { ...next, ...rows, cart: null, handover: null, orders: ordered(next.orders, event) }
        : { ...next, ...rows }
    }
    case 'page_view':
      return { ...next, visits: seen(next.visits, event.from) }
    case 'cart_update':
      return { ...next, cart: saveCart(next.cart, event.cart, at, next.visits.session, event.chosen) }
    case 'guide_answer':
    case 'guide_unanswer':
      return { ...next, answers: answered(next.answers, event) }
    case 'survey_answer':
      return {
        ...next,
        answers: answered(next.answers, { ...event, name: 'guide_answer', guide: event.survey }),
        surveys: surveyed(next.surveys, event),
      }
    case 'segment_update':
      return { ...next, visits: { ...next.visits, segments: event.segments } }
    case 'survey_comment':
    case 'survey_complete':
      return { ...next, surveys: surveyed(next.surveys, event) }
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
  const { segments: _, ...others } = visits
  return Math.abs(at - visits.last) > LIMITS.sessionGap
    ? {
        ...memory,
        visits: {
          ...others,
          count: visits.count + 1,
          last: at,
          session: at,
          pages: 0,
          away: Math.max(0, at - visits.last),
          from: null,
        },
        attention: { ...attention, session: at, shown: 0 },
      }
    : { ...memory, visits: { ...visits, last: at } }
}

/** One page more. In the middle of a visit another site is only the way back from a payment, unless its link says more. */
const seen = (visits: Memory['visits'], from: Arrival = {}): Memory['visits'] => ({
  ...visits,
  pages: visits.pages + 1,
  from: Object.keys(from).some(said => said !== 'host' || !visits.pages) ? from : visits.from,
})

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

/** The surveys with this one answered, about what it was. */
const surveyed = (
  surveys: Memory['surveys'],
  { survey, subject = '', at }: TenderoEvent<'survey_answer' | 'survey_comment' | 'survey_complete'>,
): Memory['surveys'] =>
  put(
    surveys,
    survey,
    { about: put(own(surveys, survey)?.about ?? {}, subject, at, LIMITS.subjects) },
    LIMITS.campaigns,
  )

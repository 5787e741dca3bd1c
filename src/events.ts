/** Everything that can happen, by name. GA4's names where GA4 has one. This list is closed: sinks and docs follow it. */

import type { DeviceKind } from './device'
import type { Cart, CartItem, PageType } from './page'
import type { Answer } from './questions/contract'

/** A product as an event carries it (GA4 item). */
export interface EventItem {
  item_id: string
  item_name?: string
  item_brand?: string
  item_category?: string
  price?: number
  /** What one piece is reduced by, where the shop says it; `price` is the reduced one (GA4's parameter). */
  discount?: number
  quantity?: number
  index?: number
  /** "guide:ID" or "message:ID": by what the visitor reached it before. On the way to the sinks only, as what follows. */
  assisted?: string
  /** When, in ms since 1970. */
  assisted_at?: number
}

/** What each event carries beside `id`, `name`, `at` and `page`. */
export interface EventParameters {
  /** A page was seen. */
  page_view: { page_type: PageType; from?: Arrival; device?: DeviceKind }
  /** A product's page was seen. */
  view_item: { currency?: string; value?: number; items: EventItem[] }
  /** The cart changed; `cart` is what it holds now. `chosen`: the visitor has decided between it and one that he had left. */
  cart_update: { cart: Cart; chosen?: true }
  /** The widget, or the shop by `tendero.track`, put something in the cart. */
  add_to_cart: {
    currency?: string
    value?: number
    items: EventItem[]
    /** The guide, or the campaign, whose product it was. */
    guide?: string
    promotion_id?: string
  }
  begin_checkout: { currency?: string; value?: number; items?: EventItem[] }
  /**
   * `assisted_value`: of the items that were reached through the widget; in the same currency. `inferred`: nobody said so,
   * but the cart that was on its way to the checkout is gone; it is what the cart was.
   */
  purchase: {
    transaction_id?: string
    currency?: string
    value?: number
    assisted_value?: number
    items: EventItem[]
    inferred?: true
    /** On the way to the sinks only, from this browser's memory: which of his orders it is, and how long ago others were. */
    nth_order?: number
    days_since_order?: number
    days_since_first_order?: number
  }
  /** A campaign appeared; `variant` is "base" or one of its variants, where the visitor is in an experiment. */
  view_promotion: { promotion_id: string; creative_slot: string; variant?: string }
  /** The ghost impression: it would have appeared now, but the visitor is of its holdout. */
  withhold_promotion: { promotion_id: string; creative_slot: string; variant: 'holdout' }
  /** The visitor took what the campaign offered. */
  select_promotion: { promotion_id: string; creative_slot: string; variant?: string }
  /** The visitor closed it. */
  dismiss_promotion: { promotion_id: string; creative_slot: string; variant?: string }
  /** A code was copied. */
  copy_offer: { promotion_id: string; code: string }
  /** The visitor left his address with consent; the address itself is in no event. */
  sign_up: { promotion_id: string; topic: string }
  /** The visitor asked to have his basket sent; `handover` is its id. */
  save_cart: { promotion_id: string; handover: string }
  /** A saved basket was put back; `refused` are the ids that the shop did not take. */
  restore_cart: { how: 'merge' | 'replace' | 'link'; restored: number; refused: string[] }
  guide_start: { guide: string }
  /** `answer` is an id, ids or a number; `null` is "no preference". */
  guide_answer: { guide: string; question: string; answer: Answer }
  /** An answer was taken back (changed in place, or "back"). */
  guide_unanswer: { guide: string; question: string }
  /** Products were shown for these answers; `relaxed` names the wishes that had to give. */
  guide_result: { guide: string; shown: number; matches: number; relaxed: string[]; source: string }
  /** What the visitor did with the result, beyond answering; `field` where it is about one. */
  guide_refine: {
    guide: string
    how: 'critique' | 'compare' | 'alike' | 'drop' | 'share' | 'more'
    field?: string
  }
  guide_close: { guide: string; answered: number }
  /** The shown products, for GA4 (`item_list_id` is `tendero:GUIDE`). */
  view_item_list: { item_list_id: string; items: EventItem[] }
  select_item: { item_list_id: string; items: EventItem[] }
  /** Not this one: he does not want to be shown it again. */
  dismiss_item: { item_list_id: string; items: EventItem[] }
  /**
   * One question of a survey was answered: an option's id, ids, or a number of the `scale` ("1-5", "0-10"). `survey` is the
   * campaign's id, `subject` what it was about: "order:ID", "page:PATH", "guide:ID".
   */
  survey_answer: {
    survey: string
    question: string
    answer: Answer
    preset?: 'csat' | 'nps' | 'ces'
    scale?: string
    subject?: string
  }
  /** In his own words: apart from the answers, for it goes to the shop's own receiver only, and is not remembered. */
  survey_comment: { survey: string; question: string; comment: string; subject?: string }
  /** Its last question was answered, or left out. */
  survey_complete: { survey: string; subject?: string }
  /** The segments that he is in now, when they are others than were said last in this visit. */
  segment_update: { segments: string[] }
  consent_update: { memory: boolean; analytics: boolean; marketing?: boolean | undefined }
  /** Something was refused or failed; nothing is shown to the visitor. `path` names the place in the manifest. */
  problem: { code: string; message: string; path?: string }
  /** The shop's own event, by `tendero.track`. */
  custom: { custom_name: string; value?: number }
}

/** Where a visit came from: the host of another site, and what the link said of itself (utm_source and so on). */
export interface Arrival {
  host?: string
  search?: boolean
  source?: string
  medium?: string
  campaign?: string
}

export type EventName = keyof EventParameters

/**
 * An event: an id for receivers to drop doubles by, a name of the list, the time in ms since 1970, its parameters.
 * `session`, the id of the first event of the visit, is added on the way to the endpoint sink only.
 */
export type TenderoEvent<N extends EventName = EventName> = {
  [K in N]: { id: string; name: K; at: number; session?: string } & EventParameters[K]
}[N]

/** An event before it gets its id and time. */
export type NewEvent<N extends EventName = EventName> = { [K in N]: { name: K } & EventParameters[K] }[N]

/** What parts of the widget are handed to say that something happened. */
export type Publish = (event: NewEvent) => void

/** The GA4 item of a cart line; of one form of a product, the product's. */
export const eventItem = ({ id, product = id, title, price, quantity }: CartItem): EventItem => ({
  item_id: product,
  ...(title ? { item_name: title } : {}),
  ...(price === null ? {} : { price }),
  quantity,
})

/**
 * What the browser remembers of the visitor: a pure fold over events, bounded by count and age.
 * Views and the like lie in columns (7 bytes each), so that ten thousand of them are read and written in no time.
 */
import type { TenderoEvent } from './events'
import type { Cart } from './page'
import type { Answer } from './questions/contract'

/** Kinds of event that the history keeps, by their code in the column. Only ever append: codes are stored. */
export const HISTORY_KINDS = ['view_item', 'add_to_cart', 'purchase', 'select_item'] as const
export type HistoryKind = (typeof HISTORY_KINDS)[number]

/** A product as it was last seen. */
export interface RememberedItem {
  id: string
  title?: string
  category?: string
  price?: number
}

export interface RememberedAnswer {
  value: Answer
  at: number
}

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

export interface Memory {
  version: 1
  /** Random; for sticky choices only, sent nowhere by itself. */
  visitor: string
  visits: {
    count: number
    first: number
    last: number /** Start of the present visit; its id too. */
    session: number
  }
  /** The products that `history.item` points to. */
  items: RememberedItem[]
  /** Row by row: when (seconds since 1970), what (index of HISTORY_KINDS), which (index of items). Oldest first. */
  history: { at: Uint32Array; kind: Uint8Array; item: Uint16Array }
  answers: Record<string, Record<string, RememberedAnswer>>
  cart: { cart: Cart; at: number } | null
  campaigns: Record<string, RememberedCampaign>
  /** Ends of the last interruptions, over all campaigns. */
  attention: { session: number; shown: number; lastShown: number; lastDismissed: number }
}

/** Limits of what is kept. */
export const LIMITS = { rows: 10_000, items: 2000, days: 180, sessionGap: 30 * 60_000 } as const

export declare function blankMemory(visitor: string, now: number): Memory
export declare function remember(memory: Memory, event: TenderoEvent): Memory

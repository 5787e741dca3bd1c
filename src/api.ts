/** The public API: `window.tendero`. Every call may be made before the widget has loaded; none ever throws. */
import type { EventName, NewEvent, TenderoEvent } from './events'
import type { Answers } from './questions/contract'

export type { EventItem, EventName, EventParameters, NewEvent, TenderoEvent } from './events'
export type { Availability, Cart, CartItem, PageFacts, PageType, Product } from './page'
export type { Answer, Answers } from './questions/contract'
export type { ManifestSource } from './schema'

/**
 * `necessary`: may the cart and what was closed be kept in the browser? `memory`: the whole visit, with its history and
 * answers? `analytics`: may events be sent? `marketing`: may his address and basket be handed over when he asks for it?
 * 'granted' and 'denied' speak of the last three.
 */
export type ConsentState =
  | 'granted'
  | 'denied'
  | { necessary?: boolean; memory?: boolean; analytics?: boolean; marketing?: boolean }

export interface Tendero {
  /** Version of this release, "0.1.0". */
  readonly version: string
  /** Opens a guide, with answers by question id if some are known. False if there is no such guide. */
  open(guide?: string, answers?: Answers): Promise<boolean>
  /** Closes the dialogue if one is open. */
  close(): Promise<void>
  /** Hears events: one name of the list, or "*". Gives a function that stops it. */
  on<N extends EventName>(name: N, listener: (event: TenderoEvent<N>) => void): () => void
  on(name: '*', listener: (event: TenderoEvent) => void): () => void
  /** Says what only the shop knows: { name: "purchase", ... } or { name: "custom", custom_name: "..." }. */
  track(event: NewEvent): Promise<void>
  /** What the visitor allows, from the shop's own banner. */
  consent(state: ConsentState): Promise<void>
  /** Erases everything that is remembered of the visitor in this browser. */
  forget(): Promise<void>
  /** Everything that is remembered, as plain JSON. */
  export(): Promise<unknown>
  /** Shows the visitor what is known of him, to be corrected, taken along or forgotten. `open('#profile')` does the same. */
  profile(): Promise<boolean>
  /** A call as an array, `tendero.push(["open", "find-a-fan"])`: works on `window.tendero = window.tendero || []` too. */
  push(call: readonly [string, ...unknown[]]): void
}

declare global {
  interface Window {
    tendero?: Tendero | unknown[]
  }
}

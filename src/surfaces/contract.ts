/** A surface shows something to the visitor, and says how it ended. */

import type { Publish } from '../events'
import type { Facets } from '../guide/facets'
import type { Guide } from '../guide/schema'
import type { Product } from '../page'
import type { Answers, AskedWish } from '../questions/contract'
import type { Recommendation } from '../recommenders/contract'
import type { Manifest } from '../schema'
import type { Words } from '../words'
import type { Surface } from './schema'

/** How it ended: the visitor closed it, or nobody decided and the page went on. */
export type Outcome = 'dismissed' | 'removed'

/** What a surface may know and do. */
export interface SurfaceSetting {
  window: Window & typeof globalThis
  guideId: string
  guide: Guide
  words: Words
  theme: Manifest['theme']
  /** What the visitor has answered in this guide so far, as it was kept. */
  answers(): Readonly<Record<string, unknown>>
  /** Answers that come with the opening (by a link, the API, the card), on top of those so far: as they came. */
  given?: Readonly<Record<string, unknown>>
  publish: Publish
  /** To be called as soon as the visitor takes what is offered; the page may be gone a moment later. */
  taken(): void
  /** Products for these answers; rejects when no recommender could answer, or when aborted. */
  recommend(
    answers: Answers,
    wishes: readonly AskedWish[],
    signal: AbortSignal,
  ): Promise<Recommendation & { source: string }>
  /** Products will soon be asked for: fetch what that takes. */
  prepare(): void
  /** The catalogue's own values; empty when it cannot be had. */
  facets(): Promise<Facets>
  /** Absent where the platform cannot. Rejects with a reason. */
  addToCart?: ((product: Product) => Promise<void>) | undefined
  /** Opens the dialogue of a guide with these answers on top of those so far; resolves when it has ended. */
  open(guide: string, answers: Answers): Promise<void>
}

export interface Shown {
  /** Takes it off the page. */
  close(outcome?: Outcome): void
  done: Promise<Outcome>
}

/** Shows it; undefined if the page has no place for it. */
export type Show<S extends Surface = Surface> = (surface: S, setting: SurfaceSetting) => Shown | undefined

/** A surface shows something to the visitor, and says how it ended. */

import type { After } from '../after'
import type { BlockSetting } from '../blocks/contract'
import type { Carts } from '../carts'
import type { Publish } from '../events'
import type { Adviser } from '../guide/adviser'
import type { Facets } from '../guide/facets'
import type { Refined } from '../guide/refined'
import type { Guide } from '../guide/schema'
import type { Memory } from '../memory'
import type { Product } from '../page'
import type { Answers, AskedWish } from '../questions/contract'
import type { Recommendation } from '../recommenders/contract'
import type { Manifest } from '../schema'
import type { Words } from '../words'

/** How it ended: the visitor closed it, or nobody decided and the page went on. */
export type Outcome = 'dismissed' | 'removed'

/** What every surface may know and do. */
export interface SurfaceSetting {
  window: Window & typeof globalThis
  words: Words
  theme: Manifest['theme']
  publish: Publish
  /** To be called as soon as the visitor takes what is offered; the page may be gone a moment later. */
  taken(): void
  /** Opens the dialogue of a guide with these answers on top of those so far; resolves when it has ended. */
  open(guide: string, answers: Answers): Promise<void>
}

/** What a surface of a guide is handed. */
export interface GuideSetting extends SurfaceSetting {
  guideId: string
  guide: Guide
  /** What the visitor has answered in this guide so far, as it was kept. */
  answers(): Readonly<Record<string, unknown>>
  /** Answers that come with the opening (by a link, the API, the card), on top of those so far: as they came. */
  given?: Readonly<Record<string, unknown>>
  /** Products for these answers; rejects when no recommender could answer, or when aborted. */
  recommend(
    answers: Answers,
    wishes: readonly AskedWish[],
    signal: AbortSignal,
    refined?: Refined,
  ): Promise<Recommendation & { source: string }>
  /** Products will soon be asked for: fetch what that takes. */
  prepare(): void
  /** The catalogue's own values; empty when it cannot be had. */
  facets(): Promise<Facets>
  /** What the catalogue has beside the result; absent where there is no catalogue. Rejects when it cannot be had. */
  after?: (() => Promise<After>) | undefined
  /** Who chooses the questions; absent where they are asked as they were written. Rejects when the catalogue cannot be had. */
  adviser?: (() => Promise<Adviser>) | undefined
  /** Is anything known of him that could make a question needless? */
  familiar?(): boolean
  /** Absent where the platform cannot. Rejects with a reason. */
  addToCart?: ((product: Product) => Promise<void>) | undefined
  /** Can it be put in from here? Left out: every product can. */
  canAdd?: ((product: Product) => boolean) | undefined
}

/** What a message is handed. */
export type MessageSetting = SurfaceSetting &
  Omit<BlockSetting, 'redraw' | 'gone'> & {
    /** The saved basket and the ways back for it; its code is fetched. Rejects if that fails. */
    carts?(): Promise<Carts>
    /** What he has answered before: remembered, or in this tab. */
    known?(): Pick<Memory, 'visits'> & Partial<Pick<Memory, 'surveys'>>
    /** Is the visitor still on the page for which it was chosen? Left out: yes. */
    here?(): boolean
  }

export interface Shown {
  /** Takes it off the page. */
  close(outcome?: Outcome): void
  done: Promise<Outcome>
}

/** Shows it; undefined if the page has no place for it. */
export type Show<S> = (surface: S, setting: GuideSetting) => Shown | undefined

/** Shows a message of any kind; undefined if the page has no place for it, or it has nothing to say. */
export type ShowMessage<S> = (surface: S, setting: MessageSetting) => Promise<Shown | undefined>

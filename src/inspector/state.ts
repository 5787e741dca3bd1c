/** What the inspector knows at a moment, and what its owner can do. */
import type { Trace } from '../campaign'
import type { Facts } from '../conditions/contract'
import type { TenderoEvent } from '../events'
import type { Campaign, Manifest } from '../schema'
import type { Trigger } from '../triggers/schema'
import type { Judgement, Moment } from './look-over'
import type { WhatIf } from './what-if'

/** One weighing of the campaigns whose triggers had fired. */
export interface Decision {
  /** ms since 1970. */
  at: number
  trace: readonly Trace[]
}

/** What became of the last "show now". */
export interface Rehearsal {
  id: string
  outcome: 'shown' | 'nothing' | 'failed'
}

export interface PanelState {
  isOpen: boolean
  /** null until the manifest can be used. */
  shop: { campaigns: readonly Campaign[]; attention: Manifest['attention']; judgement: Judgement } | null
  /** As they are; null until the page has been looked at. */
  facts: Facts | null
  moment: Moment
  whatIf: WhatIf
  /** The triggers that fired on this page, and when, ms since 1970. */
  fired: ReadonlyMap<Trigger, number>
  /** Ids of the campaigns that were chosen on this page. */
  chosen: ReadonlySet<string>
  /** Newest first. */
  decisions: readonly Decision[]
  problems: readonly TenderoEvent<'problem'>[]
  rehearsal: Rehearsal | null
  isForgotten: boolean
}

export interface PanelActions {
  fold(): void
  unfold(): void
  leave(): void
  suppose(change: WhatIf): void
  reset(): void
  show(campaign: Campaign, variant: string): void
  takeAway(): void
  download(): void
  forget(): void
}

/** A trigger waits for its moment on the page and says when it has come. */
import type { TenderoEvent } from '../events'
import type { Memory } from '../memory'
import type { PageFacts } from '../page'

/** Stops waiting; nothing fires afterwards and no listener is left. May be called twice. */
export type Disarm = () => void

/** What a trigger is handed of the page. */
export interface TriggerSetting {
  document: Document
  window: Pick<Window, 'setTimeout' | 'clearTimeout' | 'performance'>
  /** Hears every event of the list from now on. */
  onEvent(listener: (event: TenderoEvent) => void): Disarm
  /** How many pages of a single-page shop were seen since it was loaded, this one included. */
  pages(): number
  /** The visit as far as it is remembered; null where nothing may be. */
  visit(): Memory['visits'] | null
  /** What the page shows, read if nobody has yet. */
  look(): Promise<PageFacts>
}

/** One kind of trigger. Never fires before `arm` has returned, never polls, never holds the page's events back. */
export type Arm<T> = (trigger: T, fire: () => void, page: TriggerSetting) => Disarm

/** A sink takes what happened out of the page. */
import type { Consent } from '../consent'
import type { TenderoEvent } from '../events'
import type { Storage } from '../storage'

/** None of the three throws or blocks. */
export interface Sink {
  take(event: TenderoEvent): void
  /** Send what waits: now that it may be, or, `final`, because the page is going away. */
  flush?(final: boolean): void
  /** Nothing is sent or stored from here on. Comes before everything is erased. */
  stop?(): void
}

/** What a sink is handed. */
export interface SinkSetting {
  window: Window & typeof globalThis
  storage: Storage
  consent(): Consent
  /** Time in ms since 1970. */
  now(): number
  /** 0 up to 1. */
  random(): number
}

/** The door to memory: its code is fetched only when consent allows to remember, or the visitor himself asks for something. */
import type { Facts } from './conditions/contract'
import type { TenderoEvent } from './events'
import { lazily } from './lib/lazily'
import type { Memory } from './memory'
import type { Recollection } from './recollection'

/** Before anything was shown on this page, and while nothing may be remembered. */
const NOTHING_SHOWN: Facts['shown'] = {
  campaigns: {},
  attention: { session: 0, shown: 0, lastShown: 0, lastDismissed: 0 },
  visits: { count: 1, first: 0, last: 0, session: 0 },
}

export interface Remembering {
  record(event: TenderoEvent): void
  /** Consent to remember was given or taken back; resolves when what is stored is known, or erased. */
  allow(allowed: boolean): Promise<void>
  /** The visitor refuses everything: what an earlier visit left is deleted. */
  erase(): Promise<void>
  /** Resolves when what is stored is known, if it may be. */
  ready(): Promise<void>
  begin(): Promise<Recollection>
  /** What is remembered; null where the past must not be looked at. */
  past(): Memory | null
  /** What was shown so far: remembered, or on this page view. */
  shown(): Facts['shown']
}

export function createRemembering(window: Window & typeof globalThis, now: () => number): Remembering {
  let recollection: Recollection | undefined
  let early: TenderoEvent[] = []
  let allowing: Promise<void> | undefined
  const begin = lazily(async () => {
    const { openRecollection } = await import('./recollection')
    recollection = openRecollection(window, early, now)
    early = []
    return recollection
  })
  return {
    begin,
    record(event) {
      if (recollection) recollection.record(event)
      else early.push(event)
    },
    async allow(allowed) {
      if (!allowed && !recollection?.allowed()) return
      allowing = begin()
        .then(r => r.allow(allowed))
        .catch(() => {})
      return allowing
    },
    async erase() {
      if (recollection) return recollection.storage.destroy()
      try {
        window.indexedDB.deleteDatabase('tendero')
      } catch {
        // no storage, no trace
      }
    },
    ready: async () => allowing,
    past: () => (recollection?.allowed() ? recollection.memory() : null),
    shown: () => recollection?.memory() ?? NOTHING_SHOWN,
  }
}

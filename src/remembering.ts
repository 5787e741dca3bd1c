/** The door to memory: its code is fetched only when consent allows to remember, or the visitor has asked for something. */
import type { Attribution } from './attribution-schema'
import type { Facts } from './conditions/contract'
import type { Consent, Refused } from './consent'
import type { TenderoEvent } from './events'
import { lazily } from './lib/lazily'
import type { Memory } from './memory'
import type { Answers } from './questions/contract'
import type { Recollection } from './recollection'
import { TAB_KEY } from './tab-key'

/** Before anything was shown on this page, and while nothing may be remembered. */
const NOTHING_SHOWN = {
  campaigns: {},
  attention: { shown: 0 },
  visits: { pages: 0, session: 0 },
  happened: {},
} as Facts['shown']

export interface Remembering {
  record(event: TenderoEvent): void
  /** What may be kept from now on, and what he has refused; resolves when what is stored is known, or erased. */
  allow(consent: Consent, refused: Refused): Promise<void>
  /** Resolves when what is stored is known, if it may be. */
  ready(): Promise<void>
  /** Fetches the code; what happened so far is in it. */
  begin(): Promise<Recollection>
  /** Resolves when what other tabs have shown, and all that happened on this page view, is in `shown`. Never rejects. */
  fresh(): Promise<void>
  /** What is remembered; null where the past must not be looked at. */
  past(): Memory | null
  /** The cart as it was last seen, on whatever page; null where not even that may be kept. */
  cart(): Memory['cart']
  /** What was shown so far: remembered, or on this page view; all that is known of it, where the code is there. */
  shown(): Facts['shown'] & Partial<Memory>
  /** The visitor's answers in a guide so far, by question. */
  answers(guide: string): Answers
}

export function createRemembering(
  window: Window & typeof globalThis,
  now: () => number,
  attribution?: Attribution,
): Remembering {
  let recollection: Recollection | undefined
  let early: TenderoEvent[] = []
  let allowing: Promise<unknown> | undefined
  let allowed: [Consent, Refused] | undefined
  const begin = lazily(async () => {
    const { openRecollection } = await import('./recollection')
    recollection = openRecollection(window, early, now, attribution)
    early = []
    if (allowed) void recollection.allow(...allowed)
    return recollection
  })
  try {
    if (window.sessionStorage.getItem(TAB_KEY)) allowing = begin().catch(() => {})
  } catch {
    // storage that is blocked throws even when it is only looked at
  }
  return {
    begin,
    record(event) {
      if (recollection) return recollection.record(event)
      early.push(event)
      // what the visitor does himself is there to be kept; a page view alone is not
      if (/answer|promotion$|e_cart$|_up$/.test(event.name)) void begin().catch(() => {})
    },
    async allow(consent, refused) {
      allowed = [consent, refused]
      if (recollection || consent.necessary || (refused[0] === 'memory' && !refused[2]))
        allowing = begin()
          .then(r => r.allow(...allowed!))
          .catch(() => {})
      else if (refused[2])
        try {
          // he refuses everything: what an earlier yes has left goes, without fetching what could read it
          for (const kept of ['tendero', 'tendero-handovers']) window.indexedDB.deleteDatabase(kept)
        } catch {
          // no storage, no trace
        }
      await allowing
    },
    async ready() {
      await allowing
    },
    async fresh() {
      await begin()
        .then(r => r.fresh())
        .catch(() => {})
    },
    past: () => recollection?.past() ?? null,
    cart: () => recollection?.cart() ?? null,
    shown: () => recollection?.memory() ?? NOTHING_SHOWN,
    // the first answer has its code fetched: it is there before anybody asks again
    answers: guide => recollection?.answers(guide) ?? {},
  }
}

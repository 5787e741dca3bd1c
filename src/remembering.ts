/** The door to memory: its code is fetched only when consent allows to remember, or the visitor has asked for something. */
import type { Facts } from './conditions/contract'
import type { TenderoEvent } from './events'
import { lazily } from './lib/lazily'
import type { Memory } from './memory'
import type { Answer, Answers } from './questions/contract'
import type { Recollection } from './recollection'
import { TAB_KEY } from './tab-key'

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
  /** Fetches the code; what happened so far is in it. */
  begin(): Promise<Recollection>
  /** What is remembered; null where the past must not be looked at. */
  past(): Memory | null
  /** What was shown so far: remembered, or on this page view. */
  shown(): Facts['shown']
  /** The visitor's answers in a guide so far, by question. */
  answers(guide: string): Answers
}

export function createRemembering(window: Window & typeof globalThis, now: () => number): Remembering {
  let recollection: Recollection | undefined
  let early: TenderoEvent[] = []
  let allowing: Promise<unknown> | undefined
  const begin = lazily(async () => {
    const { openRecollection } = await import('./recollection')
    recollection = openRecollection(window, early, now)
    early = []
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
      // an answer or a dismissal is there to be kept; a page view alone is not
      if (/answer|promotion$/.test(event.name)) void begin().catch(() => {})
    },
    async allow(allowed) {
      if (!allowed && !recollection?.allowed()) return
      allowing = begin()
        .then(r => r.allow(allowed))
        .catch(() => {})
      await allowing
    },
    async erase() {
      if (recollection) return recollection.storage.destroy()
      try {
        window.indexedDB.deleteDatabase('tendero')
      } catch {
        // no storage, no trace
      }
    },
    async ready() {
      await allowing
    },
    past: () => (recollection?.allowed() ? recollection.memory() : null),
    shown: () => recollection?.memory() ?? NOTHING_SHOWN,
    answers(guide) {
      if (recollection) return recollection.answers(guide)
      const answers: Record<string, Answer> = {}
      for (const event of early)
        if (event.name === 'guide_answer' && event.guide === guide) answers[event.question] = event.answer
      return answers
    },
  }
}

/** Keeps what is remembered in step with the browser's storage, as far as consent goes. The only writer of memory. */
import type { TenderoEvent } from './events'
import { exportMemory } from './export-memory'
import { uuid } from './lib/uuid'
import { blankMemory, type Memory, remember } from './memory'
import type { Answers } from './questions/contract'
import { migrate } from './read-memory'
import { openStorage, type Storage } from './storage'
import { TAB_KEY } from './tab-key'

const KEY = 'memory'
/** What the visitor has asked for himself: kept for this tab, without any consent, so that a page change loses nothing. */
const ASKED: readonly string[] = ['guide_answer', 'guide_unanswer', 'dismiss_promotion']
const MAX_ASKED = 100

export interface RecollectionSetting {
  storage: Storage
  /** The tab's own storage; undefined where it is blocked. */
  session: Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'> | undefined
  visitor: string
  /** What happened on this page view before. */
  events: readonly TenderoEvent[]
  now(): number
}

export interface Recollection {
  storage: Storage
  /** With everything that happened on this page view, stored or not. */
  memory(): Memory
  /** May the past be looked at? */
  allowed(): boolean
  record(event: TenderoEvent): void
  /** Consent was given or taken back; resolves when what was stored before is known, or erased. */
  allow(allowed: boolean): Promise<void>
  /** Leaves no trace. */
  forget(): Promise<void>
  /** Another tab has erased what was stored: what this one knows goes too. */
  forgotten(): void
  /** Everything that is remembered, as plain JSON. */
  export(): Promise<unknown>
  /** The visitor's answers in a guide, by question. */
  answers(guide: string): Answers
}

export function createRecollection(setting: RecollectionSetting): Recollection {
  const { storage, session, visitor, now } = setting
  let early = [...readAsked(session), ...setting.events]
  let memory = early.reduce(remember, blankMemory(visitor, now()))
  let pending: TenderoEvent[] = []
  let saving: Promise<void> | undefined
  let allowed = false

  /** Folds what is pending into what is stored, in one transaction: two tabs lose nothing of each other. */
  const save = async () => {
    do {
      const batch = pending
      pending = []
      const stored = await storage.update(KEY, old => batch.reduce(remember, migrate(old, visitor, now())))
      if (allowed) memory = pending.reduce(remember, stored)
    } while (allowed && pending.length > 0)
    saving = undefined
  }

  const blank = () => {
    early = []
    pending = []
    memory = blankMemory(visitor, now())
    attempt(() => session?.removeItem(TAB_KEY))
  }

  return {
    storage,
    memory: () => memory,
    allowed: () => allowed,
    record(event) {
      memory = remember(memory, event)
      if (allowed) {
        pending.push(event)
        saving ??= save()
        return
      }
      early.push(event)
      if (ASKED.includes(event.name)) writeAsked(session, early)
    },
    async allow(allow) {
      if (allow) {
        if (allowed) return saving
        allowed = true
        // this page view counts: it is what the visitor was asked about
        pending = early
        early = []
        attempt(() => session?.removeItem(TAB_KEY))
        await (saving ??= save())
      } else {
        allowed = false
        blank()
        await storage.update(KEY, () => undefined)
      }
    },
    async forget() {
      blank()
      await saving
      blank()
      await storage.destroy()
    },
    forgotten: blank,
    export: async () => ({ memory: exportMemory(memory) }),
    answers(guide) {
      const given = Object.hasOwn(memory.answers, guide) ? memory.answers[guide]! : {}
      return Object.fromEntries(Object.entries(given).map(([question, { value }]) => [question, value]))
    },
  }
}

/** The recollection of this browser. */
export function openRecollection(
  window: Window,
  events: readonly TenderoEvent[],
  now: () => number,
): Recollection {
  const storage = openStorage({ onErased: () => recollection.forgotten() })
  const session = attempt(() => window.sessionStorage)
  const recollection = createRecollection({ storage, session, visitor: uuid(), events, now })
  return recollection
}

/** Storage that is blocked throws even when it is only looked at. */
function attempt<T>(act: () => T): T | undefined {
  try {
    return act()
  } catch {
    return undefined
  }
}

function readAsked(session: RecollectionSetting['session']): TenderoEvent[] {
  const stored: unknown = attempt(() => JSON.parse(session?.getItem(TAB_KEY) ?? '[]'))
  return Array.isArray(stored)
    ? stored.filter(
        (e: Partial<TenderoEvent> | null) => e && ASKED.includes(e.name ?? '') && Number.isFinite(e.at),
      )
    : []
}

function writeAsked(session: RecollectionSetting['session'], events: readonly TenderoEvent[]): void {
  const asked = events.filter(e => ASKED.includes(e.name)).slice(-MAX_ASKED)
  attempt(() => session?.setItem(TAB_KEY, JSON.stringify(asked)))
}

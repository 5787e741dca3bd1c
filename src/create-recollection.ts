/** Keeps what is remembered in step with the browser's storage, as far as consent goes. The only writer of memory. */
import { isAsked, readAsked, writeAsked } from './asked'
import { touched } from './attribution-touches'
import type { Refused } from './consent'
import type { TenderoEvent } from './events'
import { exportMemory } from './export-memory'
import { LIMITS } from './history'
import { blankMemory, type Memory, remember } from './memory'
import { necessaryOf, recall, withNecessary } from './necessary'
import { openOtherTabs } from './other-tabs'
import { isPromotion, overheard } from './overheard'
import type { Grade, Recollection, RecollectionSetting } from './recollection-contract'

const KEY = 'memory'

/** A recollection of nobody yet: until `allow` says otherwise nothing is stored, and nothing that was is looked at. */
export function createRecollection(setting: RecollectionSetting): Recollection {
  const { storage, session, visitor, attribution, now } = setting
  const blank = () => blankMemory(visitor, now())
  /** Of the pages before, in this tab. */
  const older = readAsked(session)
  const live = (memory: Memory, event: TenderoEvent): Memory => {
    const next = remember(memory, event)
    const touches = touched(next.touches, event, attribution)
    return touches === next.touches ? next : { ...next, touches }
  }
  const fold = (memory: Memory, event: TenderoEvent) =>
    older.includes(event) ? overheard(memory, event) : live(memory, event)
  /** What happened and is not stored in full. */
  let early = [...older, ...setting.events]
  let memory = early.reduce(fold, blank())
  /** What is to be folded into the necessary parts of what is stored, and into all the rest of it. */
  let parts: TenderoEvent[] = []
  let rest: TenderoEvent[] = []
  let grade: Grade = 'nothing'
  let refused: Refused = []
  /** What he has refused and is not erased yet, whatever he has said since. */
  let owed: string[] = []
  /** Storage is not yet as consent has it. */
  let isDue = false
  let saving: Promise<void> | undefined
  /** He was forgotten, and nothing has happened since: to ask for what is stored would begin it anew. */
  let isGone = false

  /** No storage tells what other tabs do. */
  const isAlone = () => grade === 'nothing' || !storage.persistent
  const tabs = openOtherTabs(
    setting.window,
    () => now() - memory.visits.last > LIMITS.sessionGap,
    event => {
      if (isAlone()) memory = overheard(memory, event)
    },
    now,
  )
  early.forEach(tabs.tell)

  /** Of what is not stored, what the tab may keep; at `necessary` the database has what was closed. */
  const keepAsked = () =>
    writeAsked(session, grade === 'nothing' ? early : early.filter(event => !isPromotion(event, Infinity)))

  if (setting.events.some(isAsked)) keepAsked()

  const erase = async () => {
    const mine = owed
    const isNecessary = grade === 'necessary'
    // of the memory the necessary parts stay: writing leaves the others out
    owed = mine.filter(what => isNecessary && what === 'memory')
    const gone = (key: string) =>
      key === KEY
        ? !isNecessary && mine.includes('memory')
        : key.startsWith('outbox:') && mine.includes('analytics')
    if (grade === 'nothing' && refused[2]) await storage.destroy()
    else if (gone(KEY) || gone('outbox:')) await storage.remove(gone)
  }

  /** Folds what waits into what is stored, in one transaction: two tabs lose nothing of each other. */
  const write = async () => {
    const [mine, batch, all] = [grade, parts, rest]
    parts = []
    rest = []
    const isStripped = refused.includes('memory') || owed.includes('memory')
    owed = []
    let kept = memory
    const stored = await storage.update(KEY, old => {
      const was = recall(old, visitor, now())
      kept = batch.reduce(fold, was)
      if (mine === 'necessary') return { ...(isStripped ? {} : Object(old)), ...necessaryOf(kept) }
      // as many: the same ones, and both are one fold
      return all.length === batch.length ? kept : withNecessary(all.reduce(fold, was), necessaryOf(kept))
    })
    if (isDue || grade !== mine) return
    memory =
      mine === 'necessary'
        ? withNecessary(memory, necessaryOf(parts.reduce(fold, kept)))
        : rest.reduce(fold, stored as Memory)
  }

  /** Brings storage to what consent and events have made of it meanwhile; a later change of either is waited for. */
  const save = async () => {
    do {
      const wasDue = isDue
      isDue = false
      if (wasDue) await erase()
      if (!isDue && grade !== 'nothing') await write()
    } while (isDue || parts[0] || rest[0])
    saving = undefined
  }

  const change = (next: Grade, no: Refused) => {
    const was = grade
    grade = next
    refused = no
    owed.push(...no)
    isDue = true
    if (next === was) {
      // only what he refuses is another
    } else if (was === 'preferences' || next === 'nothing') {
      rest = []
      early = []
      if (next === 'nothing') parts = []
      memory =
        next === 'nothing'
          ? tabs.known().reduce(overheard, blank())
          : withNecessary(blank(), necessaryOf(memory))
    } else {
      // this page view counts: it is what the visitor was asked about
      if (was === 'nothing') parts = [...early]
      if (next === 'preferences') [rest, early] = [early, []]
    }
    if (next !== was) keepAsked()
    saving ??= save()
  }

  const forgotten = () => {
    isGone = true
    early = []
    parts = []
    rest = []
    tabs.forget()
    memory = blank()
    keepAsked()
  }

  return {
    storage,
    memory: () => memory,
    past: () => (grade === 'preferences' ? memory : null),
    cart: () => (grade === 'nothing' ? null : memory.cart),
    record(event) {
      isGone = false
      const { session: visit } = memory.visits
      memory = live(memory, event)
      if (memory.visits.session !== visit) tabs.beginVisit()
      tabs.tell(event)
      if (grade !== 'preferences') {
        early.push(event)
        if (isAsked(event)) keepAsked()
      } else rest.push(event)
      if (grade !== 'nothing') {
        parts.push(event)
        saving ??= save()
      }
    },
    allow(consent, no) {
      const next: Grade = consent.memory ? 'preferences' : consent.necessary ? 'necessary' : 'nothing'
      if (next !== grade || `${no}` !== `${refused}`) change(next, no)
      return saving ?? Promise.resolve()
    },
    async fresh() {
      if (grade !== 'nothing' && !isGone) await (saving ??= save())
      if (isAlone()) await tabs.told()
    },
    async forget() {
      forgotten()
      await saving
      forgotten()
      await storage.destroy()
    },
    async edit(change) {
      // it would put back what it has read before
      while (saving) await saving
      if (grade !== 'preferences') return
      memory = change(memory)
      await storage.update(KEY, old => change(recall(old, visitor, now())))
    },
    forgotten,
    export: async () => ({ memory: exportMemory(memory) }),
    answers(guide) {
      const given = Object.hasOwn(memory.answers, guide) ? memory.answers[guide]! : {}
      return Object.fromEntries(Object.entries(given).map(([question, { value }]) => [question, value]))
    },
  }
}

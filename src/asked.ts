/**
 * What the visitor has asked for or done himself: kept for this tab, without any consent, so that a page change loses
 * nothing. That something was shown to him is not of that kind: to keep it from one page to the next would be storage
 * for the shop's sake, so the budget of a visit outlives a page only from `consent.necessary` on, or in another tab.
 */
import type { TenderoEvent } from './events'
import { TAB_KEY } from './tab-key'

const MAX_ASKED = 100

/** The tab's own storage; undefined where it is blocked. */
export type TabStorage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'> | undefined

/** The page's; storage that is blocked throws even when it is only looked at. */
export function tabStorage(window: Window): TabStorage {
  try {
    return window.sessionStorage
  } catch {
    return undefined
  }
}

/** Is the event one that he made by asking? */
export const isAsked = ({ name = '' }: { name?: string | undefined }): boolean =>
  /^(guide_(un)?answer|dismiss_promotion|(save|restore)_cart|sign_up|survey_(answer|complete))$/.test(name)

/** What he asked for on the pages before, in this tab. Never throws. */
export function readAsked(session: TabStorage): TenderoEvent[] {
  try {
    const stored: unknown = JSON.parse(session?.getItem(TAB_KEY) ?? '[]')
    return (stored as TenderoEvent[]).filter(e => e && isAsked(e) && Number.isFinite(e.at))
  } catch {
    return []
  }
}

/** Keeps what of the events he asked for; nothing of an empty list. Never throws. */
export function writeAsked(session: TabStorage, events: readonly TenderoEvent[]): void {
  try {
    const asked = events.filter(isAsked).slice(-MAX_ASKED)
    if (asked[0]) session?.setItem(TAB_KEY, JSON.stringify(asked))
    else session?.removeItem(TAB_KEY)
  } catch {
    // blocked or full: it is known on this page
  }
}

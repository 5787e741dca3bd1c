/**
 * The tabs of one visitor tell each other what they have shown and what was closed, so that together they keep to one
 * budget, also where nothing may be stored. Nothing else is ever said. https://html.spec.whatwg.org/#broadcasting-to-other-browsing-contexts
 */
import type { TenderoEvent } from './events'
import { isPromotion, type PromotionEvent } from './overheard'

/** How long a tab that begins waits for the others, ms. */
const PATIENCE = 60

/** What of the window is needed; without BroadcastChannel each tab is alone. */
export type TabWindow = Pick<Window, 'addEventListener' | 'setTimeout'> & {
  BroadcastChannel?: new (name: string) => BroadcastChannel
}

export interface OtherTabs {
  /** Something happened in this tab: what was shown or closed is told to the others. */
  tell(event: TenderoEvent): void
  /** What was shown and closed in this visit, in whatever tab. */
  known(): readonly PromotionEvent[]
  /** A new visit began: what was shown before no longer counts; what was closed does. */
  beginVisit(): void
  forget(): void
  /** Resolves when the others have told what they know, or had the time to. */
  told(): Promise<void>
}

/** `isOver`: is the visit over? `onEvent` hears each event that another tab tells, once. */
export function openOtherTabs(
  window: TabWindow | undefined,
  isOver: () => boolean,
  onEvent: (event: PromotionEvent) => void,
  now: () => number,
): OtherTabs {
  let channel: BroadcastChannel | undefined
  let told = Promise.resolve()
  let known: PromotionEvent[] = []

  const isNew = (event: unknown, before: number): event is PromotionEvent =>
    isPromotion(event, before) && !known.some(({ id }) => id === event.id) && known.push(event) > 0
  const post = (events: readonly PromotionEvent[]) => {
    try {
      if (events[0]) channel?.postMessage({ events })
    } catch {
      // closed by the page's own hand: this tab is alone
    }
  }
  const lasting = () => known.filter(({ name }) => !/^(view|withhold)/.test(name))
  const open = () => {
    try {
      if (channel || !window?.BroadcastChannel) return
      channel = new window.BroadcastChannel('tendero')
      channel.onmessage = ({ data }) => {
        const { asks, events }: { asks?: unknown; events?: unknown } = Object(data)
        if (asks) post(isOver() ? lasting() : known)
        for (const event of Array.isArray(events) ? events : []) if (isNew(event, now())) onEvent(event)
      }
      channel.postMessage({ asks: true })
      told = new Promise(resolve => void window.setTimeout(resolve, PATIENCE))
    } catch {
      // refused, as storage may be
    }
  }
  // an open channel keeps a page out of the back/forward cache: https://web.dev/articles/bfcache
  window?.addEventListener('pagehide', () => {
    channel?.close()
    channel = undefined
  })
  window?.addEventListener('pageshow', open)
  open()
  return {
    tell(event) {
      if (isNew(event, Infinity)) post([event])
    },
    known: () => known,
    beginVisit() {
      known = lasting()
    },
    forget() {
      known = []
    },
    told: () => told,
  }
}

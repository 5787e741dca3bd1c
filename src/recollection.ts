/** What this browser remembers. Fetched when consent allows it, or the visitor has asked for something. */
import { tabStorage } from './asked'
import type { Attribution } from './attribution-schema'
import { createRecollection } from './create-recollection'
import type { TenderoEvent } from './events'
import { uuid } from './lib/uuid'
import type { Recollection } from './recollection-contract'
import { openStorage, type Storage } from './storage'
import { PLACE_KEY } from './tab-key'

/** Which order it was only he can tell who remembers: it needs no chunk of its own. */
export { nthOrder } from './nth-order'
export type { Recollection }

/** Where hand-overs wait. Its own, for it follows another consent: who wants no memory may still have asked for his basket. */
const HANDOVERS = 'tendero-handovers'

/** Whoever has fetched this chunk has the storage too: hand-overs keep theirs by it. */
export const openHandovers = (): Storage => openStorage({ database: HANDOVERS })

/** The recollection of this browser. */
export function openRecollection(
  window: Window & typeof globalThis,
  events: readonly TenderoEvent[],
  now: () => number,
  attribution?: Attribution,
): Recollection {
  const tab = tabStorage(window)
  try {
    // whoever had a guide before him has answered something: the tab remembers it, and this is fetched
    if (tab?.getItem(PLACE_KEY))
      void import('./back-in-place')
        .then(m =>
          m.backInPlace(tab, window, now() - window.performance.now(), guide =>
            window.tendero?.push(['open', guide]),
          ),
        )
        .catch(() => {})
  } catch {
    // blocked
  }
  const storage = openStorage({ onErased: () => recollection.forgotten() })
  const recollection = createRecollection({
    storage,
    session: tab,
    window,
    visitor: uuid(),
    events,
    attribution,
    now,
  })
  // what he asked to have sent lies apart, and is as much his
  return {
    ...recollection,
    async forget() {
      await Promise.all([recollection.forget(), openHandovers().destroy()])
    },
    async export() {
      const { exportHandovers } = await import('./export-handovers')
      const waiting = await exportHandovers(window.indexedDB, HANDOVERS, openHandovers).catch(() => [])
      return { ...Object(await recollection.export()), waiting }
    },
  }
}

/** Every event as a CustomEvent "tendero" on the document, for whoever listens on the page; `detail` is the event. */
import type { Sink } from './contract'

/** A copy goes out: a listener may do with it what it likes. */
export const domEvent = (document: Document): Sink => ({
  take(event) {
    document.dispatchEvent(new CustomEvent('tendero', { detail: structuredClone(event) }))
  },
})

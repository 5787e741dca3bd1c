/** Events go out to whoever listens: the page, memory, triggers, sinks. One that fails does not keep others from hearing. */
import type { Publish, TenderoEvent } from './events'
import { uuid } from './lib/uuid'

export interface Publisher {
  publish: Publish
  onEvent(listener: (event: TenderoEvent) => void): () => void
}

/** Gives every event its id and time, then hands it to the listeners in the order in which they came. */
export function createPublisher(now: () => number): Publisher {
  const listeners = new Set<(event: TenderoEvent) => void>()
  return {
    publish(event) {
      const full = { ...event, id: uuid(), at: now() } as TenderoEvent
      for (const listener of listeners) {
        try {
          listener(full)
        } catch {
          // a listener's fault is not the visitor's
        }
      }
    },
    onEvent(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

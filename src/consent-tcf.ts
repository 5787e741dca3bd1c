/** What IAB's Transparency and Consent Framework says. */
import { NOT_YET } from './consent-strictest'
import type { Voice } from './consent-voice'

type Consents = { consents?: Record<number, unknown> }

/**
 * The voice in one call of the listener, given what it said `before`. Memory needs purpose 1 (store on the device),
 * analytics 1 and 8 (measure content). Of mails the framework does not speak; nearest to a basket that goes to who
 * sends mails are 3 (a profile of him is made) and 4 (it chooses what he is offered), and 1, for it waits on the device
 * until it is taken. A purpose that the list leaves out is looked for among the publisher's own.
 * Throws on wrong shapes. https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework
 */
export function readTcf(data: unknown, before: Voice): Voice {
  const { gdprApplies, eventStatus, purpose, publisher } = data as {
    gdprApplies?: unknown
    eventStatus?: unknown
    purpose?: Consents
    publisher?: Consents
  }
  if (gdprApplies === false) return {}
  if (eventStatus !== 'tcloaded' && eventStatus !== 'useractioncomplete') return before
  const granted = (...purposes: number[]): boolean =>
    purposes.every(id => (purpose?.consents?.[id] ?? publisher?.consents?.[id]) === true)
  return { memory: granted(1), analytics: granted(1, 8), marketing: granted(1, 3, 4) }
}

/** Listens as soon as the platform is there; gives what it says now. `changed` hears that it says something new. */
export function listenToTcf(host: Window & { __tcfapi?: unknown }, changed: () => void): () => Voice {
  let voice: Voice = {}
  let isListening = false
  return () => {
    const api = host.__tcfapi
    if (isListening || typeof api !== 'function') return voice
    // There is a consent platform: until it answers, it says no.
    voice = NOT_YET
    isListening = true
    api.call(host, 'addEventListener', 2, (data: unknown, success: unknown) => {
      try {
        if (success === true) voice = readTcf(data, voice)
      } catch {
        voice = NOT_YET
      }
      changed()
    })
    return voice
  }
}

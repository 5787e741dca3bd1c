/** What IAB's Transparency and Consent Framework says. */
import type { Voice } from './consent'

type Consents = { consents?: Record<number, unknown> }

/**
 * The voice in one call of the listener, given what it said `before`. Memory needs purpose 1 (store on the device),
 * analytics 1 and 8 (measure content); a purpose that the list leaves out is looked for among the publisher's own.
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
  const granted = (purposeId: number): boolean =>
    (purpose?.consents?.[purposeId] ?? publisher?.consents?.[purposeId]) === true
  return { memory: granted(1), analytics: granted(1) && granted(8) }
}

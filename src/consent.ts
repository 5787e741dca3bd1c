/** What may be kept and sent right now, by whoever says so on this page. Every value of the page is treated as hostile. */
import { consentMode } from './consent-mode'
import { readTcf } from './consent-tcf'
import type { Manifest } from './schema'

export interface Consent {
  /** History, answers and cart may be kept in the browser. */
  memory: boolean
  /** Events may be kept until they are sent, and sent. */
  analytics: boolean
  /** Global Privacy Control: whatever else holds, nothing of the visitor goes to another origin than the shop's. */
  gpc: boolean
}

/** What one voice says; of what it leaves out it does not speak. */
export type Voice = { memory?: boolean | undefined; analytics?: boolean | undefined }

export interface ConsentWatch {
  state(): Consent
  /** The shop's own word: 'granted', 'denied' or { memory?, analytics? }. Anything else is a no. */
  set(said: unknown): void
  /** Asks everybody again. Cheap: call it at the start, when the tab is shown, and before anything is kept or sent. */
  check(): void
}

const DENIED: Voice = { memory: false, analytics: false }

/**
 * Nobody speaks: nothing is allowed. Several speak: the most restrictive wins. Never throws; `onChange` hears each change.
 * `layer` is the global name of the data layer in which Google consent mode is looked for.
 */
export function watchConsent(
  source: Manifest['consent']['source'],
  { window, layer = 'dataLayer' }: { window: object; layer?: string },
  onChange: (consent: Consent) => void,
): ConsentWatch {
  const host = window as Record<string, unknown> & { navigator?: { globalPrivacyControl?: unknown } }
  const readMode = consentMode()
  const named = source === 'tcf' || source === 'consent-mode'
  let consent: Consent = { memory: false, analytics: false, gpc: false }
  let explicit: Voice = {}
  let tcf: Voice = {}
  let listening = false

  const listenToTcf = (api: unknown) => {
    if (listening || typeof api !== 'function') return
    // There is a consent platform: until it answers, it says no.
    tcf = DENIED
    api.call(window, 'addEventListener', 2, (data: unknown, success: unknown) => {
      try {
        if (success === true) tcf = readTcf(data, tcf)
      } catch {
        tcf = DENIED
      }
      check()
    })
    listening = true
  }

  const check = () => {
    let mode: Voice = {}
    let gpc = false
    try {
      gpc = host.navigator?.globalPrivacyControl === true
      if (source === 'tcf' || source === 'auto') listenToTcf(host.__tcfapi)
      if (source === 'consent-mode' || source === 'auto') mode = readMode(host[layer])
    } catch {
      mode = DENIED
    }
    // Nobody asks the visitor; then the browser's own signal is all that he said, and no history is kept.
    const free: Voice = source === 'not-required' ? { memory: !gpc || undefined, analytics: true } : {}
    const voices = [tcf, mode, free, explicit]
    const may = (what: 'memory' | 'analytics') =>
      // A source that is named must itself say yes; the shop's own word can then only take away.
      voices.some(voice => voice[what] && !(named && voice === explicit)) &&
      voices.every(voice => voice[what] !== false)
    const next = { memory: may('memory'), analytics: may('analytics'), gpc }
    const isNew = JSON.stringify(next) !== JSON.stringify(consent)
    consent = next
    if (isNew) onChange(next)
  }

  return {
    state: () => consent,
    set(said) {
      const given = said instanceof Object ? said : { memory: said, analytics: said }
      for (const [what, value] of Object.entries(given))
        explicit = { ...explicit, [what]: value === true || value === 'granted' }
      check()
    },
    check,
  }
}

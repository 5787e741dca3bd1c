/** What may be kept and sent right now, by whoever says so on this page. Every value of the page is treated as hostile. */
import type { consentSources } from './consent-sources'
import { hear, type Voice, WHAT } from './consent-voice'
import { lazily } from './lib/lazily'
import type { Manifest } from './schema'

export interface Consent {
  /** The cart and what was closed may be kept in the browser. */
  necessary: boolean
  /** History, segments, variants and answers too. */
  memory: boolean
  /** Events may be kept until they are sent, and sent. */
  analytics: boolean
  /** His address and basket may be handed over; undefined: he has not been asked yet, his own tick decides. */
  marketing: boolean | undefined
  /** Global Privacy Control: whatever else holds, nothing of the visitor goes to another origin than the shop's. */
  gpc: boolean
}

/** What the visitor himself, or his browser for him, has said no to; in the order of this list. */
export type Refused = readonly ('memory' | 'analytics' | 'marketing')[]

export interface ConsentWatch {
  state(): Consent
  /** The shop's own word: 'granted', 'denied' or { necessary?, memory?, analytics?, marketing? }. Anything else is a no. */
  set(said: unknown): Promise<void>
  /**
   * Asks everybody again, and acts at once; resolves when those whose code had to be fetched have been asked too. Cheap:
   * call it at the start, when the tab is shown, and before anything is kept or sent.
   */
  check(): Promise<void>
}

/** Nobody speaks: nothing is allowed. Several speak: the most restrictive wins. Never throws; `onChange` hears each change. */
export function watchConsent(
  manifest: Manifest['consent'],
  window: object,
  onChange: (consent: Consent, refused: Refused) => void,
): ConsentWatch {
  const { source } = manifest
  const host = window as Record<string, unknown> & { navigator?: { globalPrivacyControl?: unknown } }
  let consent: Consent = {
    necessary: false,
    memory: false,
    analytics: false,
    marketing: undefined,
    gpc: false,
  }
  let known = JSON.stringify([consent, []])
  let explicit: Voice = {}
  let others: ReturnType<typeof consentSources> | undefined
  const fetchOthers = lazily(async () => {
    const { consentSources } = await import('./consent-sources')
    others = consentSources(manifest, window as Window, check)
  })

  /** Could anybody but the shop's own word make a difference? Not where that refuses everything. */
  const matters = () => {
    const own = WHAT.map(what => explicit[what])
    return (
      source !== 'api' &&
      own.some(word => word !== false) &&
      (source !== 'auto' ||
        host.__tcfapi ||
        host.Shopify ||
        host.wp_has_consent ||
        // in consent mode most pages begin with a refusal of everything, which changes nothing
        (host.dataLayer as undefined | unknown[][])?.some(
          said =>
            said?.[0] === 'consent' &&
            (own.includes(true) || /"(update|granted)"/.test(JSON.stringify(said))),
        ))
    )
  }

  const check = async (): Promise<void> => {
    let gpc = false
    let isMissing: unknown = !others
    try {
      gpc = host.navigator?.globalPrivacyControl === true
      isMissing &&= matters()
    } catch {
      // what fails when it is looked at is there
    }
    const { necessary = manifest.necessary, ...may }: Voice = others
      ? others(explicit, gpc)
      : isMissing
        ? {} // while their code is on its way, it is as if nobody had spoken
        : explicit
    const memory = !!may.memory
    const next: Consent = {
      necessary: memory || necessary,
      memory,
      analytics: !!may.analytics,
      marketing: gpc ? false : (may.marketing ?? undefined),
      gpc,
    }
    const refused = WHAT.filter(what => may[what] === false)
    const now = JSON.stringify([next, refused])
    if (now !== known) {
      known = now
      consent = next
      onChange(next, refused)
    }
    if (isMissing) await fetchOthers().then(check, () => {})
  }

  return {
    state: () => consent,
    set(said) {
      explicit = hear(said, explicit)
      return check()
    },
    check,
  }
}

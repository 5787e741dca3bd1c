/** What Shopify's Customer Privacy API says. https://shopify.dev/docs/api/customer-privacy */
import type { Voice, Word } from './consent-voice'

type Method =
  | 'preferencesProcessingAllowed'
  | 'analyticsProcessingAllowed'
  | 'marketingAllowed'
  | 'currentVisitorConsent'
type Host = Window & { Shopify?: { customerPrivacy?: Partial<Record<Method, () => unknown>> } }

/**
 * Gives what it says now; `changed` hears that it says something new. The API is read anew each time, for it comes late
 * and is replaced; a shop that never loads it has nobody who speaks. "Not allowed" is the visitor's own no only where
 * he has been asked. Throws where the API does.
 */
export function listenToShopify(host: Host, changed: () => void): () => Voice {
  let isListening = false
  return () => {
    if (!host.Shopify) return {}
    if (!isListening)
      for (const event of ['visitorConsentCollected', 'shopifyCustomerPrivacyApiLoaded'])
        host.document.addEventListener(event, changed)
    isListening = true
    const api = host.Shopify.customerPrivacy
    if (!api?.currentVisitorConsent) return {}
    const chosen = Object(api.currentVisitorConsent()) as Record<string, unknown>
    const word = (method: Method, purpose: string): Word =>
      api[method]?.() === true || (chosen[purpose] === 'no' ? false : null)
    return {
      memory: word('preferencesProcessingAllowed', 'preferences'),
      analytics: word('analyticsProcessingAllowed', 'analytics'),
      marketing: word('marketingAllowed', 'marketing'),
    }
  }
}

/** What Google consent mode says, as the page's own calls of gtag left it in the data layer. */
import { strictest } from './consent-strictest'
import type { Voice, Word } from './consent-voice'

type Said = Record<string, Word>

/**
 * Reads the whole layer each time and keeps what it heard, for GTM shortens long layers. An update beats a default; a
 * refusal by default is no visitor's. Where he is, nobody tells us: a refusal for some region counts everywhere until
 * there is an update, a grant for some region nowhere. https://developers.google.com/tag-platform/security/guides/consent
 */
export function consentMode(): (layer: unknown) => Voice {
  const defaults: Said = {}
  const refusals: Said = {}
  const updates: Said = {}
  return layer => {
    for (const entry of Array.isArray(layer) ? layer : [])
      try {
        const { 0: command, 1: how, 2: said } = entry
        if (command === 'consent')
          for (const type of Object.keys(said)) {
            const granted = said[type] === 'granted'
            if (how === 'update') updates[type] = granted
            else if (!said.region) defaults[type] = granted || null
            else if (!granted) refusals[type] = null
          }
      } catch {}
    const { functionality_storage, personalization_storage, analytics_storage, ...ads }: Said = {
      ...defaults,
      ...refusals,
      ...updates,
    }
    const { ad_user_data = ads.ad_storage, ad_personalization = ads.ad_storage } = ads
    return {
      memory:
        functionality_storage ||
        (personalization_storage === undefined ? functionality_storage : personalization_storage),
      analytics: analytics_storage,
      // his address is user data, and what is sent to it is chosen for him
      marketing: strictest([ad_user_data, ad_personalization]),
    }
  }
}

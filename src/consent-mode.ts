/** What Google consent mode says, as the page's own calls of gtag left it in the data layer. */
import type { Voice } from './consent'

type Said = Record<string, boolean>

/**
 * Reads the whole layer each time and keeps what it heard, for GTM shortens long layers. An update beats a default.
 * Where the visitor is, nobody tells us: a refusal for some region counts everywhere until there is an update, a grant
 * for some region nowhere. https://developers.google.com/tag-platform/security/guides/consent
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
            else if (!said.region) defaults[type] = granted
            else if (!granted) refusals[type] = granted
          }
      } catch {}
    const may = (type: string) =>
      updates[`${type}_storage`] ?? refusals[`${type}_storage`] ?? defaults[`${type}_storage`]
    const [memory, personal] = [may('functionality'), may('personalization')]
    return { memory: memory || (personal ?? memory), analytics: may('analytics') }
  }
}

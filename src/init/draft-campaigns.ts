/** Where a first guide shows: a button in the corner of every page, and a card above the listings. */
import type { ManifestSource } from '../schema'
import { type Language, sayDraft } from './say-draft'

/** In neutral words; none of them interrupts. */
export const draftCampaigns = (
  guide: string,
  language: Language,
): NonNullable<ManifestSource['campaigns']> => [
  {
    id: 'corner',
    when: [{ type: 'page-view' }],
    surface: { type: 'launcher', guide, label: sayDraft(['Help me choose', 'Ayúdame a elegir'], language) },
  },
  {
    id: 'listing-card',
    when: [{ type: 'page-view' }],
    audience: { type: 'page', is: ['listing'] },
    surface: { type: 'inline', guide, selector: 'main' },
  },
]

/** What a shop without a manifest shows by itself: a button in the corner, a basket that was left, a word on coming back. */
import type { ManifestSource } from '../schema'
import { draftCampaigns } from './draft-campaigns'
import { type Language, sayDraft } from './say-draft'

/** Without a guide there is no button. What needs memory needs the visitor's consent to it. */
export const ownCampaigns = (
  guide: string | undefined,
  language: Language,
): NonNullable<ManifestSource['campaigns']> => [
  {
    id: 'basket-back',
    when: [{ type: 'page-view' }, { type: 'return', away: '10m' }],
    audience: {
      all: [
        { type: 'visits', atLeast: 2 },
        { type: 'page', is: ['home', 'listing', 'product', 'cart'] },
      ],
    },
    limits: { perSession: 1, afterDismiss: '7d', afterConvert: '1d' },
    priority: 20,
    surface: { type: 'cart-recovery' },
  },
  {
    id: 'welcome-back',
    when: [{ type: 'page-view' }],
    audience: {
      all: [
        { type: 'visits', atLeast: 2 },
        { type: 'page', is: ['home'] },
        { not: { type: 'cart', atLeast: 1 } },
      ],
    },
    limits: { perSession: 1, afterDismiss: '30d', afterConvert: '1d' },
    priority: 10,
    surface: {
      type: 'prompt',
      title: sayDraft(['Good to see you again', 'Qué bien verte de nuevo'], language),
      content: [{ type: 'recently-viewed', show: 3 }],
      ...(guide && { accept: { label: sayDraft(['Help me choose', 'Ayúdame a elegir'], language), guide } }),
    },
  },
  // the card above listings needs a place that only its owner knows
  ...(guide ? draftCampaigns(guide, language).filter(({ surface }) => surface.type === 'launcher') : []),
]

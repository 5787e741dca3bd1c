/** The campaigns of a shop that has written none. */
import type { Campaign } from './schema'

/** A launcher for the first guide: without campaigns, a shop that has a guide still gets a way to it. */
export const firstLauncher = (guides: object): Campaign[] =>
  Object.keys(guides)
    .slice(0, 1)
    .map(guide => ({
      id: 'launcher',
      when: [{ type: 'page-view' }],
      limits: { perSession: 1, afterDismiss: '7d', afterConvert: '30d' },
      priority: 0,
      surface: { type: 'launcher', guide, corner: 'end' },
    }))

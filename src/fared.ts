/** How campaigns fared with this visitor. */
import type { TenderoEvent } from './events'
import { LIMITS } from './history'
import { own, put } from './lib/put'
import type { Memory } from './memory'

/** How a campaign fared with this visitor. Times in ms since 1970. */
export interface RememberedCampaign {
  shown: number
  lastShown: number
  dismissed?: number
  converted?: number
  /** The visit in which `sessionShown` counts. */
  session: number
  sessionShown: number
}

/** How the campaign, and all of them together, fared. */
export function promoted(
  { campaigns, attention, visits: { session } }: Memory,
  {
    name,
    promotion_id: id,
    creative_slot: slot,
    at,
  }: TenderoEvent<'view_promotion' | 'withhold_promotion' | 'select_promotion' | 'dismiss_promotion'>,
): Pick<Memory, 'campaigns' | 'attention'> {
  const was = own(campaigns, id) ?? { shown: 0, lastShown: 0, session, sessionShown: 0 }
  // a ghost impression counts against the campaign's own limits, as the real one would, but takes no attention
  const isReal = name === 'view_promotion'
  const isView = isReal || name === 'withhold_promotion'
  const isDismissal = name === 'dismiss_promotion'
  const fared = {
    ...was,
    [isView ? 'lastShown' : isDismissal ? 'dismissed' : 'converted']: at,
    ...(isView && {
      shown: was.shown + 1,
      session,
      sessionShown: was.session === session ? was.sessionShown + 1 : 1,
    }),
  }
  // The launcher and a card in the page wait until they are asked: they take nobody's attention.
  const interrupts = !/^(launcher|(survey-)?inline)$/.test(slot)
  return {
    campaigns: put(campaigns, id, fared, LIMITS.campaigns),
    attention: {
      ...attention,
      ...(interrupts && isReal && { shown: attention.shown + 1, lastShown: at }),
      ...(interrupts && isDismissal && { lastDismissed: at }),
    },
  }
}

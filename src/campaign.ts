/** May this campaign appear to this visitor, here and now? */
import { judge } from './conditions'
import type { Facts } from './conditions/contract'
import { milliseconds } from './lib/duration'
import type { Campaign } from './schema'
import { disturbs } from './surfaces/interrupts'

/** What was decided about a campaign, and every reason for it in words. */
export interface Trace {
  campaign: string
  eligible: boolean
  because: string[]
}

/**
 * "gap is 60s, not over" while the rest of that name, begun at `since` (ms since 1970; 0 or undefined: never begun),
 * goes on at `now`, else ''. A rest of "never" is no number and no time is past it: it is never over.
 */
export const resting = <K extends string>(
  since = 0,
  rests: Record<K, string>,
  name: K,
  now: number,
): string =>
  since && !(now - since >= milliseconds(rests[name])) ? `${name} is ${rests[name]}, not over` : ''

/** "2 of 2 interruptions of this visit used", if as many are; else ''. A count of an earlier visit is none. */
export const usedUp = (count: number, of: number, what: string): string =>
  count < of ? '' : `${count} of ${of} ${what} of this visit used`

/**
 * Audience, limits and, for what interrupts, the reasons in `silence` for which nothing may (the arbiter's).
 * An audience that is unknown does not hold, and an `unless` that is unknown keeps nothing away. `manners` are its own
 * reasons against it now, '' for none. What does not interrupt may be there on every page, and rests only
 * after it was closed.
 */
export function eligible(
  campaign: Campaign,
  facts: Facts,
  silence: readonly string[] = [],
  manners: readonly string[] = [],
): Trace {
  const { id, audience, limits, unless = [] } = campaign
  const { now, shown } = facts
  const record = shown.campaigns[id]
  const { holds, because } = audience ? judge(audience, facts) : { holds: true, because: 'everybody' }
  const cancelled = unless.map(condition => judge(condition, facts)).find(verdict => verdict.holds)
  const reasons = [
    holds ? '' : because,
    cancelled ? `unless ${cancelled.because}` : '',
    resting(record?.dismissed, limits, 'afterDismiss', now),
    ...(disturbs(campaign)
      ? [
          resting(record?.converted, limits, 'afterConvert', now),
          usedUp(
            record?.session === shown.visits.session ? record.sessionShown : 0,
            limits.perSession,
            'appearances',
          ),
          ...silence,
        ]
      : []),
    ...manners,
  ].filter(Boolean)
  return { campaign: id, eligible: !reasons[0], because: reasons[0] ? reasons : [because] }
}

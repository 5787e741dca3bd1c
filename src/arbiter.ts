/** One attention budget for everything that can interrupt the visitor. */
import { eligible, resting, type Trace, usedUp } from './campaign'
import type { Facts } from './conditions/contract'
import type { Manners } from './manners'
import type { Campaign, Manifest } from './schema'

/**
 * At most one of the candidates (those whose trigger has fired, in the manifest's order): the highest priority, of
 * these the one not seen for the longest time, of these the first. `showing` is the interruption that is up; `manners`
 * gives more reasons for which a campaign may not appear now, '' for none.
 * What does not interrupt passes the budget by: show the chosen one, then ask again with the others.
 * The trace has one entry a candidate, its reasons beginning with "shown:" or "not shown:".
 */
export function choose(
  candidates: readonly Campaign[],
  facts: Facts,
  attention: Manifest['attention'],
  { showing, manners }: { showing: string | null; manners?: Manners },
): { chosen: Campaign | null; trace: Trace[] } {
  const { now, page, shown } = facts
  const { attention: spent, campaigns, visits } = shown
  const silence = [
    showing ? `${showing} is showing` : '',
    attention.quietOn.includes(page.type) ? `page is ${page.type}, a quiet one` : '',
    usedUp(spent.session === visits.session ? spent.shown : 0, attention.perSession, 'interruptions'),
    resting(spent.lastShown, attention, 'gap', now),
    resting(spent.lastDismissed, attention, 'quietAfterDismiss', now),
  ]
  const trace = candidates.map(campaign => eligible(campaign, facts, silence, manners?.(campaign)))
  const seen = ({ id }: Campaign) => campaigns[id]?.lastShown ?? 0
  const [chosen = null] = candidates
    .filter((_, i) => trace[i]!.eligible)
    .sort((a, b) => b.priority - a.priority || seen(a) - seen(b))
  for (const entry of trace)
    entry.because = entry.because.map(reason =>
      entry.campaign === chosen?.id
        ? `shown: ${reason}`
        : `not shown: ${entry.eligible ? `${chosen?.id} goes first` : reason}`,
    )
  return { chosen, trace }
}

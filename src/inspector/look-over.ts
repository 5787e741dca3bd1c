/** What is to be said of a campaign for these facts: each rule, each limit, and whether it would show. */

import type { choose } from '../arbiter'
import type { Facts } from '../conditions/contract'
import type { assign } from '../experiment'
import { milliseconds } from '../lib/duration'
import type { Manners } from '../manners'
import type { Campaign, Manifest } from '../schema'
import type { disturbs, interrupts } from '../surfaces/interrupts'
import { explainTree, type Judge, type Reason } from './explain-tree'

/** So many of so many used in this visit. */
export interface Used {
  used: number
  of: number
}

/** A rest, begun at `since` (0: never begun), over at `until` (Infinity: never over); both in ms since 1970. */
export interface Rest {
  name: string
  rests: string
  since: number
  until: number
}

export interface CampaignReport {
  id: string
  interrupts: boolean
  /** null: it is for everybody. */
  audience: Reason | null
  unless: Reason[]
  /** null: no such limit is kept for what does not interrupt. */
  appearances: Used | null
  rests: Rest[]
  /** Arm of its experiment: "holdout", "base", the id of a variant; null: it has none, or he does not count. */
  arm: string | null
  shows: boolean
  /** If it does not show: all reasons, the first one first. */
  because: string[]
}

export interface BudgetReport {
  interruptions: Used
  rests: Rest[]
  quietOn: { pages: readonly string[]; page: string; quiet: boolean }
  showing: string | null
  manners: string[]
}

/** What else is so at this moment, beside the facts. */
export interface Moment {
  showing: string | null
  manners: Manners
}

/** The widget's own judgement: the same code that decides. */
export interface Judgement {
  judge: Judge
  choose: typeof choose
  assign: typeof assign
  interrupts: typeof interrupts
  disturbs: typeof disturbs
}

type Attention = Manifest['attention']

const rest = <K extends string>(since = 0, rests: Record<K, string>, name: K): Rest => {
  const lasts = milliseconds(rests[name])
  return { name, rests: rests[name], since, until: since && since + (lasts >= 0 ? lasts : Infinity) }
}

/** How the campaign stands, by the judgement that also decides when its trigger fires. */
export function lookOver(
  campaign: Campaign,
  facts: Facts,
  attention: Attention,
  moment: Moment,
  { judge, choose, assign, interrupts }: Judgement,
): CampaignReport {
  const { id, audience, unless = [], limits, holdout, variants, surface } = campaign
  const { shown } = facts
  const record = Object.hasOwn(shown.campaigns, id) ? shown.campaigns[id] : undefined
  const [entry] = choose([campaign], facts, attention, moment).trace
  const arm = holdout || variants ? assign(campaign, facts.memory) : undefined
  const isWithheld = arm === null
  const isBudgeted = interrupts(surface)
  return {
    id,
    interrupts: isBudgeted,
    audience: audience ? explainTree(audience, facts, judge) : null,
    unless: unless.map(condition => explainTree(condition, facts, judge)),
    appearances: isBudgeted
      ? {
          used: record && record.session === shown.visits.session ? record.sessionShown : 0,
          of: limits.perSession,
        }
      : null,
    rests: [
      rest(record?.dismissed, limits, 'afterDismiss'),
      ...(isBudgeted ? [rest(record?.converted, limits, 'afterConvert')] : []),
    ],
    arm: isWithheld ? 'holdout' : arm?.variant || null,
    shows: entry!.eligible && !isWithheld,
    because: entry!.eligible ? [] : entry!.because.map(reason => reason.replace(/^not shown: /, '')),
  }
}

/** How the one budget of all that interrupts stands. */
export function lookOverBudget(
  facts: Facts,
  attention: Attention,
  moment: Moment,
  campaigns: readonly Campaign[],
  disturbs: Judgement['disturbs'],
): BudgetReport {
  const { page, shown } = facts
  const { attention: spent, visits } = shown
  return {
    interruptions: {
      used: spent.session === visits.session ? spent.shown : 0,
      of: attention.perSession,
    },
    rests: [
      rest(spent.lastShown, attention, 'gap'),
      rest(spent.lastDismissed, attention, 'quietAfterDismiss'),
    ],
    quietOn: { pages: attention.quietOn, page: page.type, quiet: attention.quietOn.includes(page.type) },
    showing: moment.showing,
    manners: [...new Set(campaigns.filter(disturbs).flatMap(moment.manners))].filter(Boolean),
  }
}

/** Whether the visitor has done what was hoped for. */
import type { Check } from './contract'
import { recently } from './recently'
import type { ConditionOf } from './schema'

/** Holds if he took what the campaign offered, or bought something, in this visit or lately. */
export const converted: Check<ConditionOf<'converted'>> = ({ campaign, within }, facts) => {
  const { campaigns, happened } = facts.shown
  return campaign
    ? recently(`taking ${campaign}`, campaigns[campaign]?.converted, within, facts)
    : recently('purchase', happened.purchase, within, facts)
}

/** Whether something has happened. */
import type { Check } from './contract'
import { recently } from './recently'
import type { ConditionOf } from './schema'

/** Holds if an event of this name, or one of the shop's own, happened in this visit or lately. */
export const event: Check<ConditionOf<'event'>> = ({ name, within }, facts) =>
  recently(`event ${name}`, facts.shown.happened[name], within, facts)

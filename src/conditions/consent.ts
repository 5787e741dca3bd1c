/** What the visitor allows. */
import { among } from './among'
import type { Check } from './contract'
import type { ConditionOf } from './schema'

/** Holds if it is allowed, or if it is not; unknown if nobody has asked him. */
export const consent: Check<ConditionOf<'consent'>> = ({ to, is }, { consent }) => {
  const may = consent[to]
  return may === undefined ? null : among(`consent to ${to}`, [may ? 'granted' : 'denied'], [is])
}

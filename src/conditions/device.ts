/** What the visitor holds in hand or sits before. */
import { among } from './among'
import type { Check } from './contract'
import type { ConditionOf } from './schema'

/** Holds on this kind of device. */
export const device: Check<ConditionOf<'device'>> = ({ is }, facts) => among('device', [facts.device], [is])

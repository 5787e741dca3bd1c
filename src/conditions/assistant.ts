/** Whether the visitor is in a dialogue of the assistant. */
import { among } from './among'
import type { Check } from './contract'
import type { ConditionOf } from './schema'

/** Holds while a dialogue is open, or while none is. */
export const assistant: Check<ConditionOf<'assistant'>> = ({ is }, { assisting }) =>
  among('assistant', [assisting ? 'open' : 'closed'], [is])

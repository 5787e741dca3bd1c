/** When an event of the list, or one of the shop's own, happens. */
import type { Arm } from './contract'
import type { TriggerOf } from './schema'

/** Fires at each event of this name, or with this `custom_name`. */
export const event: Arm<TriggerOf<'event'>> = ({ name }, fire, { onEvent }) =>
  onEvent(happened => {
    if (happened.name === name || (happened.name === 'custom' && happened.custom_name === name)) fire()
  })

/** Every kind of trigger. */
import { click } from './click'
import type { Arm } from './contract'
import { dwell } from './dwell'
import { event } from './event'
import { pageView } from './page-view'
import type { Trigger, TriggerOf, TriggerType } from './schema'

/** Kind of trigger -> how it is armed. */
export const triggers: { [T in TriggerType]: Arm<TriggerOf<T>> } = {
  'page-view': pageView,
  dwell,
  click,
  event,
}

/** Arms a trigger of any kind. One that this release does not know never fires. */
export const arm: Arm<Trigger> = (trigger, fire, page) =>
  Object.hasOwn(triggers, trigger.type)
    ? (triggers[trigger.type] as Arm<Trigger>)(trigger, fire, page)
    : () => {}

/** Every kind of trigger. */
import type { Arm } from './contract'
import { dwell } from './dwell'
import { later } from './later'
import { pageView } from './page-view'
import type { Trigger } from './schema'

/** The kinds that are there from the start. */
const AT_ONCE = { 'page-view': pageView, dwell }
export type TriggerAtOnce = keyof typeof AT_ONCE

/** Arms a trigger of any kind; one that few manifests use is fetched first. One that this release does not know never fires. */
export const arm: Arm<Trigger> = (trigger, fire, page) =>
  (Object.hasOwn(AT_ONCE, trigger.type) && !('of' in trigger)
    ? (AT_ONCE[trigger.type as TriggerAtOnce] as Arm<Trigger>)
    : later(async () => (await import('./more')).armOf(trigger)))(trigger, fire, page)

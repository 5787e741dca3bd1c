/** The kinds of trigger that are fetched when a manifest uses one of them. */
import type { TriggerAtOnce } from '.'
import { addToCart } from './add-to-cart'
import { cartChanged } from './cart-changed'
import { click } from './click'
import type { Arm } from './contract'
import { dwellOfVisit } from './dwell-of-visit'
import { elementVisible } from './element-visible'
import { event } from './event'
import { idle } from './idle'
import { later } from './later'
import { nthPage } from './nth-page'
import { outOfStock } from './out-of-stock'
import { comeBack } from './return'
import type { Trigger, TriggerOf, TriggerType } from './schema'
import { scrollDepth } from './scroll-depth'

/** Kind of trigger -> how it is armed. */
export const more: { readonly [T in Exclude<TriggerType, TriggerAtOnce>]: Arm<TriggerOf<T>> } = {
  'exit-intent': later(() => import('./exit-intent').then(m => m.exitIntent)),
  click,
  event,
  return: comeBack,
  idle,
  'scroll-depth': scrollDepth,
  'element-visible': elementVisible,
  'add-to-cart': addToCart,
  'cart-changed': cartChanged,
  'out-of-stock': outOfStock,
  'nth-page': nthPage,
}

/** How this one is armed; undefined for a kind that this release does not know. */
export const armOf = (trigger: Trigger): Arm<Trigger> | undefined =>
  (trigger.type === 'dwell'
    ? dwellOfVisit
    : Object.hasOwn(more, trigger.type)
      ? more[trigger.type as keyof typeof more]
      : undefined) as Arm<Trigger> | undefined

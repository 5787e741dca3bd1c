/** The kinds of condition that are fetched when a manifest uses one of them. */
import { answered } from './answered'
import { assistant } from './assistant'
import { birthday } from './birthday'
import { bought } from './bought'
import { cart } from './cart'
import { consent } from './consent'
import type { Check } from './contract'
import { converted } from './converted'
import { device } from './device'
import { event } from './event'
import { language } from './language'
import { lifecycle } from './lifecycle'
import { orders } from './orders'
import { page } from './page'
import { referrer } from './referrer'
import type { ConditionOf, ConditionType } from './schema'
import { segment } from './segment'
import { stock } from './stock'
import { time } from './time'
import { viewed } from './viewed'
import { visits } from './visits'

/** Kind of condition -> its check. */
export const everyCheck: { readonly [T in ConditionType]: Check<ConditionOf<T>> } = {
  page,
  device,
  visits,
  viewed,
  answered,
  cart,
  bought,
  orders,
  event,
  lifecycle,
  segment,
  referrer,
  language,
  time,
  stock,
  consent,
  assistant,
  converted,
  birthday,
}

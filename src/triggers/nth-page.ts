/** When the visitor comes to the n-th page of the visit. */
import type { Arm } from './contract'
import { pageView } from './page-view'
import type { TriggerOf } from './schema'

/** Fires once, when that page is seen; pages are counted over the visit as far as it is remembered. */
export const nthPage: Arm<TriggerOf<'nth-page'>> = ({ page: nth }, fire, page) =>
  (page.visit()?.pages ?? page.pages()) === nth ? pageView({}, fire, page) : () => {}

/** When the visitor has stayed a while, over all pages of his visit. */
import { milliseconds } from '../lib/duration'
import type { Arm } from './contract'
import { dwell } from './dwell'
import type { TriggerOf } from './schema'

/** As `dwell`; of a visit that is remembered, all time before this page counts. */
export const dwellOfVisit: Arm<Pick<TriggerOf<'dwell'>, 'after'>> = ({ after }, fire, page) => {
  const { timeOrigin, now } = page.window.performance
  const visit = page.visit()
  const begun = visit ? timeOrigin + now.call(page.window.performance) - visit.session : 0
  return dwell({ after: `${Math.max(0, milliseconds(after) - Math.max(0, begun))}ms` }, fire, page)
}

/** As soon as the visitor sees the page. */

import type { Arm } from './contract'
import { dwell } from './dwell'

/** Fires once; on a page opened in a background tab or prerendered, when it is first looked at. */
export const pageView: Arm<unknown> = (_, fire, page) => dwell({ after: '0s' }, fire, page)

/** What a guide asks in vain of the products that there are: for the author, before it is published. */
import type { Report } from '../problem'
import { adviseAmong } from './among'
import type { Ground } from './answerable'
import { adviseConfidence } from './confidence'
import { adviseDoomed } from './doomed'
import { adviseEveryProduct } from './every-product'
import { adviseFrom } from './from'
import { adviseGaps } from './gaps'
import { adviseIdle } from './idle'
import { adviseNone } from './none'
import { adviseTwins } from './twins'

/** Warnings only: the guide runs as it is. */
export function lint(ground: Ground, report: Report): void {
  const warn: Report = (path, what, fix) => report(path, what, fix, 'warning')
  adviseAmong(ground, warn)
  adviseConfidence(ground, warn)
  // of one product nothing can be told
  if (ground.products.length < 2) return
  for (const rule of [
    adviseIdle,
    adviseNone,
    adviseEveryProduct,
    adviseTwins,
    adviseFrom,
    adviseGaps,
    adviseDoomed,
  ])
    rule(ground, warn)
}

import type { Report } from '../problem'
import type { Ground } from './answerable'

/** A guide whose own products do not even fill its result. */
export function adviseAmong({ guide, path, its, inAll }: Ground, warn: Report): void {
  const { show } = guide.result
  // a shop that has no more products at all has nothing to widen
  if (!guide.among?.length || !its.length || its.length >= show || inAll <= show) return
  const are = its.length === 1 ? 'is 1 product' : `are ${its.length} products`
  warn(
    [...path, 'among'],
    `there ${are} of this, and the result shows ${show}`,
    'widen "among", or take the guide out',
  )
}

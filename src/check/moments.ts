/** Moments that do not exist, and ends that are over already. */
import { everyObject } from './every-object'
import type { Path } from './path'
import type { Report } from './problem'
import { quote } from './words'

/** Says it of countdowns, offers and conditions on time; `now` in ms since 1970, left out: nothing is over. */
export function checkMoments(block: unknown, path: Path, report: Report, now = -Infinity): void {
  const ends = new Map<number, Path>()
  for (const [found, at] of everyObject(block, path)) {
    for (const key of ['ends', 'after', 'before']) {
      const moment = found[key]
      // `after` of a trigger is a duration
      if (typeof moment !== 'string' || !/^\d{4}-/.test(moment)) continue
      const time = Date.parse(moment)
      if (!exists(moment, time))
        report([...at, key], `there is no moment ${quote(moment)}`, 'look at the calendar')
      else if (key !== 'after' && time <= now)
        report(
          [...at, key],
          `this was over on ${new Date(time).toISOString().replace(/:\d\d\.000Z$/, 'Z')}, so it is not shown any more`,
          'write a moment to come, or take it out',
          'warning',
        )
      if (key === 'ends') ends.set(time, [...at, key])
    }
  }
  const [, second] = ends.values()
  if (second)
    report(second, 'it ends at another moment than what stands beside it', 'let both end together', 'warning')
}

/** "2026-02-30T10:00Z" rolls over to March: no such day. */
function exists(moment: string, time: number): boolean {
  const [year = 0, month = 0, day = 0] = moment.slice(0, 10).split('-').map(Number)
  return !Number.isNaN(time) && new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day
}

/** When people come to a shop: weekdays, hours, and a little more from week to week. */
import type { Dice } from '../catalog/random'

const DAY = 86_400_000
/** Sunday first. */
const WEEK = [1.16, 1.08, 1.02, 0.98, 0.97, 0.88, 0.91]
/** Of each hour of the day, how much of it: nobody at night, a little at lunch, most after supper. */
const HOURS = [2, 1, 0, 0, 0, 1, 2, 4, 6, 8, 9, 9, 9, 11, 10, 8, 7, 8, 9, 10, 12, 15, 12, 6]
const ALL = HOURS.reduce((sum, share) => sum + share, 0)

/** Each day of them, oldest first, the last one ending at `end` (ms since 1970): how busy it is, about 1. */
export const daysOf = (end: number, days: number): { midnight: number; busy: number }[] =>
  Array.from({ length: days }, (_, i) => {
    const midnight = end - (days - i) * DAY
    return { midnight, busy: WEEK[new Date(midnight).getUTCDay()]! * (0.88 + (0.3 * i) / days) }
  })

/** A moment of the day that begins at `midnight`, as people come. */
export function momentOf(chance: Dice, midnight: number): number {
  let left = chance.next() * ALL
  const hour = HOURS.findIndex(share => (left -= share) < 0)
  return Math.floor(midnight + (Math.max(0, hour) + chance.next()) * 3_600_000)
}

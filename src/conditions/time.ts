/** What time it is, by the visitor's clock. */
import { among } from './among'
import type { Check, Verdict } from './contract'
import type { ConditionOf } from './schema'
import { settle } from './tree'

const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const

/**
 * Holds at this time of day (both ends included, to the minute), on these days, between these moments. What goes on over
 * midnight belongs to the day on which it began.
 */
export const time: Check<ConditionOf<'time'>> = ({ from, to, days, after, before }, { now }) => {
  const date = new Date(now)
  const clock = [date.getHours(), date.getMinutes()].map(n => String(n).padStart(2, '0')).join(':')
  const start = from ?? '00:00'
  const end = to ?? '23:59'
  const isOver = end < start
  const parts: Verdict[] = []
  if (from || to)
    parts.push(
      among(
        'time',
        [clock],
        [`${start} to ${end}`],
        isOver ? clock >= start || clock <= end : clock >= start && clock <= end,
      ),
    )
  if (days) {
    const begun = date.getDay() + (isOver && clock <= end ? 6 : 0)
    parts.push(among('day', [DAYS[begun % 7]!], days))
  }
  if (after) parts.push({ holds: now >= Date.parse(after), because: `now is ${it(now, after)} ${after}` })
  if (before) parts.push({ holds: now <= Date.parse(before), because: `now is ${it(now, before)} ${before}` })
  return settle(parts)
}

const it = (now: number, moment: string): string => (now < Date.parse(moment) ? 'before' : 'not before')

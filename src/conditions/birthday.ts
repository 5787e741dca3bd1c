/** Whether the visitor's birthday is near. */
import { milliseconds } from '../lib/duration'
import type { Check } from './contract'
import type { ConditionOf } from './schema'

/**
 * Holds so long before the day begins and after it ends, by the visitor's clock, over the turn of the year too; who was born
 * on 29 February has it on 1 March in other years. Unknown if he has not told it.
 */
export const birthday: Check<ConditionOf<'birthday'>> = ({ within }, { memory, now }) => {
  const told = memory?.profile.birthday
  const [month, day] = (told ?? '').split('-').map(Number) as [number, number]
  // in a leap year every day that there is comes out as itself
  if (new Date(2000, month - 1, day).getMonth() !== month - 1) return null
  const year = new Date(now).getFullYear()
  const away = Math.min(
    ...[year - 1, year, year + 1].map(y =>
      Math.max(0, +new Date(y, month - 1, day) - now, now - +new Date(y, month - 1, day + 1)),
    ),
  )
  const holds = away <= milliseconds(within)
  return {
    holds,
    because: `birthday is ${told}, ${Math.ceil(away / 86_400_000)}d away${holds ? '' : `, not within ${within}`}`,
  }
}

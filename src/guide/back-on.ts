import type { Product } from '../page'

const DAY = 86_400_000
/** A day farther off than this is no promise. */
const FARTHEST = 365 * DAY

/** The day on which a sold-out product is back, ms since 1970 at midnight UTC; null if nobody says, or says what cannot be. */
export function backOn({ availability, fields }: Product, now: number): number | null {
  if (availability !== 'OutOfStock') return null
  // the day as the shop wrote it, whatever the hour and the zone
  const [day = ''] = /^\d{4}-\d\d-\d\d(?=$|[T ])/.exec(String(fields.availability_date)) ?? []
  const at = Date.parse(day)
  // the 30th of February is read as the 2nd of March by some
  const isDay = at > now && at - now < FARTHEST && new Date(at).toISOString().startsWith(day)
  return isDay ? at : null
}

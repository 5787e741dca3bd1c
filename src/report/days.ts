/** Days of the report's time zone, and the weeks or days that its counts are split by. */

const DAY = 86_400_000
/** Clocks have changed at quarters of an hour only since long before 2015 (https://www.iana.org/time-zones). */
const QUARTER = 900_000
/** Over so many days, weeks are counted. */
const MOST_DAYS = 100

/** The number of the day, counted from 1970-01-01, on which a moment (ms since 1970) falls in a time zone. Throws a RangeError where there is no such zone. */
export function dayIn(timeZone: string): (at: number) => number {
  const format = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  })
  const known = new Map<number, number>()
  return at => {
    const quarter = Math.floor(at / QUARTER)
    const before = known.get(quarter)
    if (before !== undefined) return before
    const [month = 1, day = 1, year = 1970] = format
      .format(quarter * QUARTER)
      .split('/')
      .map(Number)
    const number = Date.UTC(year, month - 1, day) / DAY
    known.set(quarter, number)
    return number
  }
}

/** Monday of the week of a day; day 0 was a Thursday. */
const monday = (day: number): number => day - ((((day + 3) % 7) + 7) % 7)

/** The buckets from one day to another, without gaps, and the place of a day among them (below 0: before the first). */
export function bucketsOf(
  first: number,
  last: number,
): { bucket: 'day' | 'week'; buckets: string[]; placeOf(day: number): number } {
  const isWeeks = last - first >= MOST_DAYS
  const start = isWeeks ? monday(first) : first
  const step = isWeeks ? 7 : 1
  const length = Math.floor((last - start) / step) + 1
  return {
    bucket: isWeeks ? 'week' : 'day',
    buckets: Array.from({ length }, (_, i) => new Date((start + i * step) * DAY).toISOString().slice(0, 10)),
    placeOf: day => Math.min(length - 1, Math.floor((day - start) / step)),
  }
}

/** Times as the owner reads them. */

const UNITS = [
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['min', 60_000],
  ['s', 1000],
] as const

/** Milliseconds in the two largest units that they fill: "7 d 3 h", "48 s". */
export function spellDuration(ms: number): string {
  const first = UNITS.findIndex(([, size]) => ms >= size)
  if (first < 0) return '0 s'
  let left = ms
  return UNITS.slice(first, first + 2)
    .map(([unit, size]) => {
      const count = Math.floor(left / size)
      left -= count * size
      return count ? `${count} ${unit}` : ''
    })
    .filter(Boolean)
    .join(' ')
}

/** A moment (ms since 1970), with the date unless it is today: "18:04:11", "30 Nov 2026, 09:00". */
export function spellTime(at: number, now: number, language: string): string {
  const time = new Date(at)
  const isToday = time.toDateString() === new Date(now).toDateString()
  return isToday
    ? time.toLocaleTimeString(language, {
        hour: '2-digit',
        minute: '2-digit',
        second: '2-digit',
        hourCycle: 'h23',
      })
    : time.toLocaleString(language, {
        day: 'numeric',
        month: 'short',
        year: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
      })
}

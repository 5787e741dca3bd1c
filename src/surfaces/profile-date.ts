/** A date in the visitor's language and zone: "12 Nov 2026", or as `how` says. `at` in ms since 1970. */
export function profileDate(
  tag: string,
  at: number,
  how: Intl.DateTimeFormatOptions = { dateStyle: 'medium' },
): string {
  try {
    return new Intl.DateTimeFormat(tag, how).format(at)
  } catch {
    return new Intl.DateTimeFormat('en', how).format(at) // an unknown language tag
  }
}

/** A day in the visitor's language: "1 December 2026". `at` is its midnight UTC, ms since 1970. */
export function sayDay(tag: string, at: number): string {
  const how = { dateStyle: 'long', timeZone: 'UTC' } as const
  try {
    return new Intl.DateTimeFormat(tag, how).format(at)
  } catch {
    return new Intl.DateTimeFormat('en', how).format(at) // an unknown language tag
  }
}

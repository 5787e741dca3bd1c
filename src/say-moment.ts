/** A moment in the visitor's language and zone: "1 December 2026 at 23:59". `at` in ms since 1970. */
export function sayMoment(tag: string, at: number): string {
  const how = { dateStyle: 'long', timeStyle: 'short' } as const
  try {
    return new Intl.DateTimeFormat(tag, how).format(at)
  } catch {
    return new Intl.DateTimeFormat('en', how).format(at) // an unknown language tag
  }
}

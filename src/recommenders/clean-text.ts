/**
 * A text from outside as one line of at most `max` characters, or null if there is none. A number is a text too.
 * Control characters go, and so do those that turn the direction of the text around them (Unicode UAX #9,
 * embeddings, overrides and isolates): a title must not be able to rearrange the page.
 */
export function cleanText(value: unknown, max: number): string | null {
  if (typeof value !== 'string' && !Number.isFinite(value)) return null
  const text = String(value)
    .slice(0, max * 4)
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '')
  return text.trim().slice(0, max) || null
}

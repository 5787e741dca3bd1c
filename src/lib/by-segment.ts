import type { PlainText, Text } from './text'

/** Of a text that differs by segment, what is for the first of its segments that the visitor is in; else the text itself. */
export function bySegment(text: Text | undefined, segments: readonly string[]): PlainText | undefined {
  if (!text || typeof text === 'string') return text
  const { segments: by } = text
  // a language may be called so too: then there is a string
  if (typeof by !== 'object') return text as PlainText
  const mine = Object.keys(by).find(id => segments.includes(id))
  return mine ? by[mine] : (text as { else: PlainText }).else
}

/** What one voice on the page says of consent, and what several together say. */

/** true: yes; false: the visitor's own no; null: not yet, until he is asked; undefined: it does not speak of that. */
export type Word = boolean | null | undefined
export type Voice = { [what in (typeof WHAT)[number]]?: Word } & { necessary?: boolean | undefined }

/** What somebody can say yes or no to by one word. */
export const WHAT = ['memory', 'analytics', 'marketing'] as const

const voiceOf = (word: Word): Voice => Object.fromEntries(WHAT.map(what => [what, word]))

const isYes = (value: unknown): boolean => value === true || value === 'granted'

/**
 * A shop's own word: 'granted', 'denied', or an object of such or of booleans, which is put over what was said `before`.
 * Anything else is a no.
 */
export const hear = (said: unknown, before: Voice = {}): Voice =>
  said instanceof Object
    ? {
        ...before,
        ...Object.fromEntries(Object.entries(said).map(([what, value]) => [what, isYes(value)])),
      }
    : voiceOf(isYes(said))

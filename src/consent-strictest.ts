/** What several words on consent come to. */
import type { Voice, Word } from './consent-voice'

/** There is somebody to ask, who has not answered yet. */
export const NOT_YET: Voice = { memory: null, analytics: null, marketing: null }

/** Of several words the most restrictive. */
export const strictest = <W extends Word>(words: readonly W[]): W | undefined =>
  words.includes(false as W) ? (false as W) : words.includes(null as W) ? (null as W) : words.find(Boolean)

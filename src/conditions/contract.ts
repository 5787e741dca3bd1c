/** A condition says whether something is true of this visitor on this page, and in words why. */
import type { Memory } from '../memory'
import type { PageFacts } from '../page'

/** All that a condition may look at. */
export interface Facts {
  page: PageFacts
  /** Path of the page's address: "/fans/quiet-one". */
  path: string
  /** With what happened on this page view; `null` where nothing may be remembered: then the past is unknown. */
  memory: Memory | null
  /** What was shown so far and how it ended: of memory, or of this page view alone where `memory` is `null`. */
  shown: Pick<Memory, 'campaigns' | 'attention' | 'visits'>
  /** ms since 1970. */
  now: number
  device: 'phone' | 'tablet' | 'desktop'
}

/** `undefined` is "unknown", a value of its own. The reason is never empty: "page is cart, not home or listing". */
export interface Verdict {
  holds: boolean | undefined
  because: string
}

/** One kind of condition; `null` where it cannot be known. Pure, and throws on nothing that the checker lets through. */
export type Check<C> = (condition: C, facts: Facts) => Verdict | null

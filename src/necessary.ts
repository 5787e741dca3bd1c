/** What may be kept where only the necessary may: the cart, what was closed, and of the visit what their limits count by. */
import type { Memory } from './memory'
import { migrate } from './read-memory'

/** How the memory is stored then; whatever else lies there from an earlier yes is left as it is until he says no. */
export interface Necessary extends Pick<Memory, 'version' | 'cart' | 'campaigns' | 'attention'> {
  /** Times in ms since 1970, as in `Memory.visits`. */
  visit: { last: number; session: number }
}

/** What of the memory may be kept. */
export const necessaryOf = ({
  version,
  cart,
  campaigns,
  attention,
  visits: { last, session },
}: Memory): Necessary => ({ version, cart, campaigns, attention, visit: { last, session } })

/** The memory with these parts in place of its own. */
export const withNecessary = (memory: Memory, { visit, version: _, ...parts }: Necessary): Memory => ({
  ...memory,
  ...parts,
  visits: { ...memory.visits, ...visit },
})

/** The memory in a stored value of either kind, as of `now` (ms); a visit that went on in the other kind goes on. Never throws. */
export function recall(stored: unknown, visitor: string, now: number): Memory {
  const memory = migrate(stored, visitor, now)
  const { visits, visit }: { visits?: unknown; visit?: unknown } = Object(stored)
  const { last, session }: { last?: unknown; session?: unknown } = Object(visit)
  const isTime = (time: unknown): time is number => Number.isFinite(time) && (time as number) <= now
  if (!isTime(last) || !isTime(session)) return memory
  const { count, last: before } = memory.visits
  const begun = !visits
    ? { first: session }
    : session === memory.visits.session
      ? {}
      : { count: count + 1, pages: 0, away: Math.max(0, session - before), from: null, segments: [] }
  return { ...memory, visits: { ...memory.visits, ...begun, last, session } }
}

import { milliseconds } from '../lib/duration'
import type { Facts, Verdict } from './contract'

/**
 * The quiet that parts two visits, ms: nothing of the earlier one lies so shortly before the later one begins, while what
 * happened on its first page before anything was kept does.
 */
export const BETWEEN_VISITS = 30 * 60_000

/**
 * Did it happen in this visit, or not longer ago than `within`? `at` in ms since 1970; what is no number never happened.
 * Without a memory only this page view is known: it happened there, or it is unknown.
 */
export function recently(
  what: string,
  at: unknown,
  within: string | undefined,
  { memory, shown, now }: Facts,
): Verdict | null {
  const since = within ? now - milliseconds(within) : shown.visits.session - BETWEEN_VISITS
  const ever = typeof at === 'number'
  const holds = ever && at >= since
  return memory || holds
    ? {
        holds,
        because: holds
          ? `${what} happened`
          : `${what} did not happen ${!ever ? 'yet' : within ? `within ${within}` : 'in this visit'}`,
      }
    : null
}

/** The page was loaded anew while the visitor had a guide before him: it is before him again. Fetched where a tab has kept one. */
import { type Place, pageOf } from './keep-place'
import { guess } from './platforms/guess'
import { PLACE_KEY } from './tab-key'

/** A clock that was set meanwhile makes no long time of seconds, ms. */
const MOST = 60_000

/**
 * Opens it, if this is the page on which he had it and it began soon after; never where the shop wants to be paid.
 * What is kept is gone then. `began` is when this page was asked for, ms. Never throws.
 */
export function backInPlace(
  tab: Pick<Storage, 'getItem' | 'removeItem'>,
  { document, location, performance }: Pick<Window, 'document' | 'location' | 'performance'>,
  began: number,
  open: (guide: string) => unknown,
): void {
  try {
    const kept: Place | null = JSON.parse(tab.getItem(PLACE_KEY) ?? 'null')
    tab.removeItem(PLACE_KEY)
    if (typeof kept?.guide !== 'string' || kept.page !== pageOf(location)) return
    // the page before may still be there when this one has begun; this one itself asks for nothing
    const left = kept.until - began
    if (!(left >= 0 && left < MOST) || kept.by === performance.timeOrigin) return
    if (/checkout|order/.test(guess({ document, url: location.href }) ?? '')) return
    open(kept.guide)
  } catch {
    // blocked, or written by somebody else
  }
}

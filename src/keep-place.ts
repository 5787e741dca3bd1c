/** Some themes load the page anew when something was put in the cart: the tab keeps which guide the visitor had before him. */
import { tabStorage } from './asked'
import { PLACE_KEY } from './tab-key'

/** What is kept. */
export interface Place {
  guide: string
  page: string
  /** Which load of the page has kept it: its `performance.timeOrigin`. */
  by: number
  /** A page that begins up to here (ms) is that page again. */
  until: number
}

/** Shops answer within this time, ms. */
const UNDER_WAY = 20_000
/** Themes that load anew do so within this time, ms. */
const DONE = 5000

/** The address of the page, without its place on it. */
export const pageOf = ({ href }: { href: string }): string => href.replace(/#.*/s, '')

/**
 * Keeps it from now on, until the dialogue is `closed`, or some seconds after the shop has taken what was put in. Gives
 * what says that it has, or has not. Never throws: a tab that keeps nothing has the launcher.
 */
export function keepPlace(
  window: Window,
  guide: string,
  closed: Promise<unknown>,
): (isTaken: boolean) => void {
  const tab = tabStorage(window)
  const page = pageOf(window.location)
  let isOver = false
  const write = (place: Place | null) => {
    try {
      if (place) tab?.setItem(PLACE_KEY, JSON.stringify(place))
      else tab?.removeItem(PLACE_KEY)
    } catch {
      // blocked or full
    }
  }
  const end = () => {
    if (!isOver) write(null)
    isOver = true
  }
  const keep = (ms: number) =>
    write({ guide, page, by: window.performance.timeOrigin, until: Date.now() + ms })
  keep(UNDER_WAY)
  void closed.then(end)
  return isTaken => {
    if (!isTaken) end()
    if (isOver) return
    keep(DONE)
    window.setTimeout(end, DONE)
  }
}

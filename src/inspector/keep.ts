/** The inspector stays on for the next pages of the tab, and stands there as it stood. */

/** The key in sessionStorage; main looks for it too. */
const KEY = 'tendero-inspect'

/** How the inspector stood on the page before; null: it is left. Blocked storage keeps nothing. */
export function keep(window: Window) {
  const attempt = <T>(act: () => T): T | undefined => {
    try {
      return act()
    } catch {
      return undefined
    }
  }
  return {
    get: () => attempt(() => window.sessionStorage.getItem(KEY)),
    set: (how: 'open' | 'folded' | null) =>
      attempt(() => (how ? window.sessionStorage.setItem(KEY, how) : window.sessionStorage.removeItem(KEY))),
  }
}

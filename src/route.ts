/** Notices when a single-page shop goes to another page, without touching its history. */

interface NavigationLike extends EventTarget {
  currentEntry?: unknown
}

/**
 * Calls back a moment after the address has changed, when the new page has had time to appear.
 * The Navigation API tells it where there is one (https://developer.mozilla.org/docs/Web/API/Navigation_API);
 * elsewhere it is looked for after what can change it: history, a click, a key.
 */
export function watchRoute(window: Window, onRoute: () => void, settle = 150): void {
  const { navigation } = window as Window & { navigation?: NavigationLike }
  const page = () => window.location.href.split('#')[0]
  let last = page()
  let timer = 0
  const look = () => {
    clearTimeout(timer)
    timer = window.setTimeout(() => {
      if (page() === last) return
      last = page()
      onRoute()
    }, settle)
  }
  const sources: [EventTarget, string][] = navigation
    ? [[navigation, 'navigatesuccess']]
    : [
        [window, 'popstate'],
        [window, 'click'],
        [window, 'keyup'],
      ]
  for (const [target, type] of sources) target.addEventListener(type, look, { passive: true })
}

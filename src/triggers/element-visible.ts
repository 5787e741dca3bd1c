/** When the visitor has something of the page before his eyes. */
import type { Arm } from './contract'
import type { TriggerOf } from './schema'

/** How long a busy page is let change before it is searched again: ms. */
const PAUSE = 200

/**
 * Fires once, when that share of an element is in the window, or when so large an element fills that share of the window. One
 * that is not there yet is looked for whenever the page has changed, until it is found.
 */
export const elementVisible: Arm<TriggerOf<'element-visible'>> = (
  { selector, share },
  fire,
  { document, window },
) => {
  const { IntersectionObserver, MutationObserver } = document.defaultView!
  let timer: number | undefined
  const seen = new IntersectionObserver(
    entries => {
      const isSeen = entries.some(
        ({ isIntersecting, intersectionRatio, intersectionRect, rootBounds }) =>
          isIntersecting &&
          // browsers stay a fraction of a pixel short
          (intersectionRatio + 0.01 >= share ||
            (rootBounds && intersectionRect.height >= share * rootBounds.height)),
      )
      if (!isSeen) return
      disarm()
      fire()
    },
    { threshold: [share, ...Array.from({ length: 21 }, (_, i) => i / 20)] },
  )
  const find = () => {
    timer = undefined
    try {
      const found = document.querySelectorAll(selector)
      if (found[0]) changed.disconnect()
      for (const element of found) seen.observe(element)
    } catch {
      changed.disconnect() // a selector that the browser cannot read matches nothing
    }
  }
  const changed = new MutationObserver(() => {
    timer ??= window.setTimeout(find, PAUSE)
  })
  const disarm = () => {
    window.clearTimeout(timer)
    changed.disconnect()
    seen.disconnect()
  }
  changed.observe(document, { childList: true, subtree: true })
  find()
  return disarm
}

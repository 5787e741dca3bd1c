/** When the visitor has scrolled so far down the page. */
import type { Arm } from './contract'
import type { TriggerOf } from './schema'

/** How long scrolling is let run before it is measured: ms. */
const PAUSE = 150

/** Fires once, when that share of the way is behind. A page that fits the window is never scrolled. */
export const scrollDepth: Arm<TriggerOf<'scroll-depth'>> = ({ share }, fire, { document, window }) => {
  let timer: number | undefined
  const measure = () => {
    timer = undefined
    const page = document.scrollingElement
    if (!page) return
    const way = page.scrollHeight - page.clientHeight
    // at the end of a zoomed page browsers stay a fraction of a pixel short
    if (way < 1 || page.scrollTop + 1 < share * way) return
    disarm()
    fire()
  }
  const scrolled = () => {
    timer ??= window.setTimeout(measure, PAUSE)
  }
  const disarm = () => {
    window.clearTimeout(timer)
    document.removeEventListener('scroll', scrolled)
  }
  document.addEventListener('scroll', scrolled, { passive: true })
  return disarm
}

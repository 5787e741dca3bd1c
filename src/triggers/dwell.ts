/** When the visitor has stayed a while. */
import { milliseconds } from '../lib/duration'
import type { Arm } from './contract'
import type { TriggerOf } from './schema'

/** Fires once, after so much visible time; time in another tab or in the back/forward cache does not count. */
export const dwell: Arm<Pick<TriggerOf<'dwell'>, 'after'>> = ({ after }, fire, { document, window }) => {
  let left = milliseconds(after)
  let since = 0
  let visible = false
  let timer: number | undefined
  const turn = () => {
    const now = window.performance.now()
    if (visible) left -= now - since
    since = now
    window.clearTimeout(timer)
    visible = document.visibilityState === 'visible'
    // A delay over 31 bits would fire at once: https://developer.mozilla.org/docs/Web/API/Window/setTimeout#maximum_delay_value
    if (visible && left < 2 ** 31)
      timer = window.setTimeout(() => {
        disarm()
        fire()
      }, left)
  }
  const disarm = () => {
    window.clearTimeout(timer)
    document.removeEventListener('visibilitychange', turn)
  }
  document.addEventListener('visibilitychange', turn)
  turn()
  return disarm
}

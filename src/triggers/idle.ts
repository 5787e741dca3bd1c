/** When the visitor looks at the page and does nothing. */
import { milliseconds } from '../lib/duration'
import type { Arm } from './contract'
import type { TriggerOf } from './schema'

const INPUT = ['pointermove', 'pointerdown', 'keydown', 'scroll', 'visibilitychange']
const OPTIONS = { capture: true, passive: true }

/** Fires once in each spell of visible time without input, but for one with the cursor in a field. */
export const idle: Arm<TriggerOf<'idle'>> = ({ after }, fire, { document, window }) => {
  const ms = milliseconds(after)
  let timer: number | undefined
  let since = 0
  const wait = (left: number) => {
    // a delay over 31 bits would fire at once: https://developer.mozilla.org/docs/Web/API/Window/setTimeout#maximum_delay_value
    if (left < 2 ** 31) timer = window.setTimeout(look, left)
  }
  const look = () => {
    timer = undefined
    const left = since + ms - window.performance.now()
    if (left > 0) wait(left)
    else if (!document.activeElement?.matches('input,textarea,select,[contenteditable]')) fire()
  }
  // a timer a move would be dear: the one that runs looks again when it ends
  const act = () => {
    since = window.performance.now()
    if (document.visibilityState !== 'visible') {
      window.clearTimeout(timer)
      timer = undefined
    } else if (timer === undefined) wait(ms)
  }
  for (const type of INPUT) document.addEventListener(type, act, OPTIONS)
  act()
  return () => {
    window.clearTimeout(timer)
    for (const type of INPUT) document.removeEventListener(type, act, OPTIONS)
  }
}

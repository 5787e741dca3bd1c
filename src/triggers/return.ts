/** When the visitor was away in another tab or app and is back: what a phone has in place of an exit. */
import { milliseconds } from '../lib/duration'
import type { Arm } from './contract'
import type { TriggerOf } from './schema'

const DOES = ['pointerdown', 'keydown', 'scroll']
const OPTIONS = { capture: true, passive: true }

/** Fires once a return, at the first touch, key or scroll after it: somebody who only passes by is left alone. */
export const comeBack: Arm<TriggerOf<'return'>> = ({ away }, fire, { document, window }) => {
  const now = () => window.performance.now()
  let left: number | undefined
  const wait = (on: boolean) => {
    for (const type of DOES) document[on ? 'addEventListener' : 'removeEventListener'](type, act, OPTIONS)
  }
  const act = () => {
    wait(false)
    fire()
  }
  const turn = () => {
    wait(false)
    if (document.visibilityState === 'hidden') left ??= now()
    else {
      if (left !== undefined && now() - left >= milliseconds(away)) wait(true)
      left = undefined
    }
  }
  document.addEventListener('visibilitychange', turn)
  turn()
  return () => {
    wait(false)
    document.removeEventListener('visibilitychange', turn)
  }
}

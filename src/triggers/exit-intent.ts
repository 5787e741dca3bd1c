/** When the visitor is about to leave: the mouse goes out by the top of the window and stays away. */
import { milliseconds } from '../lib/duration'
import type { Arm } from './contract'
import { begin, type ExitInput, step } from './exit-detector'
import { exitInputs } from './exit-inputs'
import type { TriggerOf } from './schema'

/** Fires each time, at most once in five seconds. Only for a mouse; never while the visitor writes, drags or is elsewhere. */
export const exitIntent: Arm<TriggerOf<'exit-intent'>> = ({ after }, fire, { document, window }) => {
  const now = () => window.performance.now()
  let state = begin({ after: milliseconds(after) })
  let timer: number | undefined
  const feed = (input: ExitInput) => {
    const before = state.due
    state = step(state, input)
    if (state.fired) fire()
    const { due } = state
    if (due === before) return
    window.clearTimeout(timer)
    if (due !== null)
      timer = window.setTimeout(() => {
        // what came up meanwhile (another window, a dialog) still counts
        look(due)
        feed({ t: due + 1, type: 'tick' })
      }, due - now())
  }
  const { look, stop } = exitInputs(document, now(), feed)
  return () => {
    window.clearTimeout(timer)
    stop()
  }
}

/** The time that is left until a moment. It disappears at the end, and cannot start again. */
import { fill } from '../lib/fill'
import { sayMoment } from '../say-moment'
import { sayNumber } from '../values'
import type { BlockKind } from './contract'
import type { BlockOf } from './schema'
import { until } from './until'

interface State {
  /** ms. */
  left: number
  text: string | null
  stop(): void
}

/** Each unit with its length in seconds, and after how many of it the one above counts on. */
const UNITS = [
  ['day', 86_400, Infinity],
  ['hour', 3600, 24],
  ['minute', 60, 60],
  ['second', 1, 60],
] as const

export const countdown: BlockKind<BlockOf<'countdown'>, State> = {
  css: `.countdown{display:flex;flex-wrap:wrap;align-items:baseline;gap:.2em .8em}
.units{display:flex;gap:.6em;font-weight:650;font-variant-numeric:tabular-nums}`,
  async prepare(block, setting) {
    let state: State | undefined
    const running = await until(block.ends, setting, left => {
      if (state) state.left = left
      setting.redraw()
    })
    state = running ? { ...running, text: setting.say(block.text) } : undefined
    return state ?? null
  },
  View({ block, state, setting }) {
    const { tag } = setting.words
    const { told } = setting
    const seconds = Math.floor(state.left / 1000)
    return (
      <div class="countdown">
        {state.text && <p>{state.text}</p>}
        <div role="timer" aria-live="off">
          {/* read once instead of every second */}
          <span class="quiet">{fill(told.ends, { date: sayMoment(tag, Date.parse(block.ends)) })}</span>
          <span class="units" aria-hidden="true">
            {UNITS.map(([unit, length, of]) => {
              const n = Math.floor(seconds / length) % of
              return (
                (unit === 'second' || seconds >= length) && (
                  <span>{sayNumber(tag, n, { style: 'unit', unit, unitDisplay: 'narrow' })}</span>
                )
              )
            })}
          </span>
        </div>
      </div>
    )
  },
  end: ({ stop }) => stop(),
}

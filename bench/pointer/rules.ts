/** When exit rules fire on a recording: ours, and those of others re-stated from the notes of issue 3. */
import { begin, type ExitInput, type ExitSettings, step } from '../../src/triggers/exit-detector'

/** A recording in, the times in ms at which the rule says "leaving" out. */
export type ExitRule = (recording: readonly ExitInput[]) => number[]

/** Two firings are at least so far apart, for every rule alike. */
const REST = 5000

/** What the re-stated rules are told of each input. */
interface Told {
  input: ExitInput
  /** The last positions, newest last, this one included. */
  moves: readonly Required<Pick<ExitInput, 't' | 'x' | 'y'>>[]
  width: number
}

/** A rule that looks at each position; armed after so much time, and quiet for so long after the page scrolled. */
const looking =
  (armed: number, fits: (told: Told) => boolean, afterScroll = 0): ExitRule =>
  recording => {
    const fired: number[] = []
    const moves: Required<Pick<ExitInput, 't' | 'x' | 'y'>>[] = []
    const start = recording[0]?.t ?? 0
    const width = (recording[0] as { width?: number } | undefined)?.width ?? Number.POSITIVE_INFINITY
    let scrolled = Number.NEGATIVE_INFINITY
    for (const input of recording) {
      const { t, type, x = 0, y = 0 } = input
      if (type === 'scroll') scrolled = t
      if (type !== 'move' && type !== 'out') continue
      moves.push({ t, x, y })
      if (moves.length > 10) moves.shift()
      if (t - start < armed || t - scrolled < afterScroll || t - (fired.at(-1) ?? -REST) < REST) continue
      if (fits({ input, moves, width })) fired.push(t)
    }
    return fired
  }

/** A rule that waits so long after an `out` whether the pointer comes back. */
const waiting =
  (fits: (out: ExitInput) => boolean, ms: number): ExitRule =>
  recording => {
    const fired: number[] = []
    let due: number | null = null
    for (const input of recording) {
      if (due !== null && input.t >= due) {
        if (due - (fired.at(-1) ?? -REST) >= REST) fired.push(due)
        due = null
      }
      if (input.type === 'out' && fits(input)) due = input.t + ms
      if (input.type === 'over' || input.type === 'down' || input.type === 'move') due = null
    }
    return fired
  }

/** Ours. */
export const ours =
  (settings: Partial<ExitSettings> = {}): ExitRule =>
  recording => {
    const fired: number[] = []
    let state = begin(settings)
    for (const input of recording) {
      const { due } = state
      state = step(state, input)
      if (state.fired) fired.push(due!)
    }
    return fired
  }

/** Name -> rule. In brackets who ships it; arming times and delays are those of the source. */
export const RULES: Record<string, ExitRule> = {
  'y <= 20 (exit-intent)': looking(0, ({ moves }) => moves.at(-1)!.y <= 20),
  'y <= 50 (OptinMonster medium, as quoted)': looking(0, ({ moves }) => moves.at(-1)!.y <= 50),
  'any edge (use-exit-intent)': looking(5000, ({ input }) => input.type === 'out'),
  'upward over 10 samples (bounceback)': looking(
    0,
    ({ moves }) =>
      moves.length === 10 && moves.at(-1)!.y <= 100 && moves[0]!.y - moves.at(-1)!.y > 10 && rises(moves),
    500,
  ),
  'next step passes the top (donleeve)': looking(3000, ({ moves }) => {
    const [before, now] = [moves.at(-2), moves.at(-1)!]
    return now.y <= 0 || (before !== undefined && now.y - before.y < -now.y)
  }),
  'out by y <= 0, away 600 ms (Boxzilla)': waiting(({ y = 0 }) => y <= 0, 600),
  'time to the top < 0.3 s, unconfirmed (notes)': looking(0, ({ moves }) => {
    const [before, now] = [moves.at(-2), moves.at(-1)!]
    const up = before ? (before.y - now.y) / (now.t - before.t || 1) : 0
    return up > 0.3 && now.y / up < 300
  }),
}

const rises = (moves: readonly { y: number }[]) => moves.every((m, i) => i === 0 || m.y <= moves[i - 1]!.y)

/** Is the visitor leaving by the top of the window? Judged from what the hands do, without a page: pure. */

/**
 * Something that the visitor's hands did, or that became true; one line of a recording (JSONL) is one of these.
 *
 * | type | when | fields |
 * |---|---|---|
 * | `move` | the mouse moved over the page | `x` `y` `buttons` (bits of those held down) |
 * | `out` | it left the page (an `out` without related target) | `x` `y` as the browser says them, often outside |
 * | `over` | it came back in | `x` `y` |
 * | `down` `up` | a button was pressed, let go | `x` `y` |
 * | `key` `scroll` `contextmenu` `select` | a key; wheel or page scrolled; the menu, a select's list was opened | |
 * | `focus` | the page has the keyboard; `on` is where, if in a field, a select or a frame | `on` |
 * | `blur` | another window, or the browser itself, has it | |
 * | `visible` `hidden` | the tab is, is not looked at; a recording begins with one of the two | `width` `height` |
 * | `dialog` | something modal lies over the page, or no longer | `open` |
 * | `tick` | nothing happened, time went by | |
 *
 * Any other type is ignored; recordings carry `leave` (the visitor is gone from here on) and `end` for the judges.
 */
export interface ExitInput {
  /** Milliseconds from any start. Later inputs have the same or a later time. */
  t: number
  type: string
  /** CSS pixels from the left and top of the viewport (clientX, clientY). */
  x?: number
  y?: number
  buttons?: number
  on?: string | undefined
  open?: boolean
}

/** What counts as leaving. Times in ms, speeds in pixels a ms. */
export interface ExitSettings {
  /** Visible time before anything counts. */
  after: number
  /** Least upward speed. */
  speed: number
  /** Least upward speed as a share of the sideways one. */
  steep: number
  /**
   * At its speed the pointer would have been at the top edge within this time. `Infinity` is confirm-only: no edge
   * and no distance enter the judgement, only the direction in which the pointer left, and that it stayed away.
   */
  ahead: number
  /** So long it must stay away. */
  away: number
}

/**
 * Fitted on one half of the seeds of bench/exit.bench-part.ts, reported on the other; but `away` is a little longer than
 * that asks for: a hand that shoots past the navigation at the top takes up to 0.3 s to be back.
 */
export const STANDARD: ExitSettings = { after: 5000, speed: 0.15, steep: 0.1, ahead: 300, away: 350 }

/** The visitor is leaving: why, in words, and how clear-cut it was, 0 to 1 (a rank, not a probability). */
export interface Exit {
  reason: string
  confidence: number
}

interface Point {
  t: number
  x: number
  y: number
}

/** Everything remembered between two inputs. Only `fired` and `due` are anybody else's business. */
export interface ExitState {
  /** Set by the step that finds it, null after the next. */
  fired: Exit | null
  /** When the pointer that left will have been away long enough: send a `tick` just after. */
  due: number | null
  settings: ExitSettings
  leaving: Exit | null
  /** Of the last input. */
  t: number
  /** The last positions, oldest first. */
  trail: readonly Point[]
  moving: number
  path: number
  acted: boolean
  visible: boolean
  seen: number
  /** For so long still, going out means nothing. */
  quiet: number
  pressed: boolean
  /** What has the keyboard, where that says that nobody leaves. */
  on: string | undefined
  open: boolean
}

/** Ten frames of motion: counted in ms, because ten samples are 80 ms for one mouse and 1.5 s for another. */
const MOVING = 160
/** So many pixels of motion stand for an interaction. */
const PATH = 600
/** Velocity is taken over at least this long, so that it is the same at 8 ms a sample as at 60 ms ... */
const SPAN = 60
/** ... and from no sample older than this. */
const OLDEST = 400
/** After firing, nothing for so long. */
const REST = 5000
/** How long each of these says that a pointer going out means nothing. */
const QUIET: Record<string, number> = {
  over: 500,
  down: 500,
  up: 500,
  scroll: 500,
  key: 1500,
  select: 1500,
  contextmenu: 2000,
}

/** The state before the first input. */
export const begin = (settings: Partial<ExitSettings> = {}): ExitState => ({
  fired: null,
  due: null,
  settings: { ...STANDARD, ...settings },
  leaving: null,
  t: Number.NEGATIVE_INFINITY,
  trail: [],
  moving: 0,
  path: 0,
  acted: false,
  visible: false,
  seen: 0,
  quiet: 0,
  pressed: false,
  on: undefined,
  open: false,
})

/** The state after this input. Takes no clock: the same inputs later in time give the same. */
export function step(state: ExitState, input: ExitInput): ExitState {
  const { t, type, x = 0, y = 0, buttons } = input
  const s: ExitState = { ...state, fired: null, t }
  const since = t - state.t
  const quiet = QUIET[type]!
  if (s.visible) s.seen += since
  s.quiet -= since
  if (s.due !== null && t > s.due) {
    s.fired = s.leaving
    s.quiet = s.due + REST - t
    s.due = null
  }
  if (type === 'move') {
    const last = s.trail.at(-1)
    const way = last ? Math.hypot(x - last.x, y - last.y) : 0
    if (way) s.moving += Math.min(OLDEST, t - last!.t)
    s.path += way
    if (buttons !== undefined) s.pressed = buttons > 0
    s.trail = [...s.trail.filter(p => t - p.t < OLDEST), { t, x, y }]
    s.due = null
  } else if (type === 'out') {
    s.leaving = judge(s, { t, x, y })
    s.due = s.leaving && t + s.settings.away
    s.trail = []
  } else if (type === 'visible' || type === 'hidden') s.visible = type === 'visible'
  else if (type === 'focus' || type === 'blur') s.on = type === 'blur' ? type : input.on
  else if (type === 'dialog') s.open = !!input.open
  else if (quiet > 0) {
    s.quiet = Math.max(s.quiet, quiet)
    s.due = null
    if (type === 'over') s.trail = []
    else s.acted = true
    if (type === 'down' || type === 'up') s.pressed = type === 'down'
  }
  if (!s.visible || s.on || s.open) s.due = null
  return s
}

/** Does a pointer that goes out here mean that its visitor leaves, if it stays out? */
function judge(s: ExitState, out: Point): Exit | null {
  const { after, speed, steep, ahead, away } = s.settings
  const trail = s.trail.filter(p => out.t - p.t < OLDEST)
  const last = trail.at(-1)
  const armed = s.seen >= after && s.moving >= MOVING && (s.acted || s.path > PATH)
  if (!armed || !s.visible || s.quiet > 0 || s.pressed || s.on || s.open || !last) return null
  // where a pointer went out, browsers say in different ways: beyond the edge, at the edge, or where it was last
  const [a, b] = [velocity(trail, last), velocity(trail, out)]
  const { up, side } = a.up > b.up ? a : b
  return up > speed && up > steep * side && last.y / up < ahead
    ? {
        reason: `left upwards at ${Math.round(up * 1000)} px/s, away for ${away} ms`,
        confidence: up / (up + side / 2 + speed),
      }
    : null
}

/** Mean speed up and to the side over the last 60 ms or, where samples are rarer, since the one before. */
function velocity(trail: readonly Point[], to: Point): { up: number; side: number } {
  const from = trail.findLast(p => to.t - p.t >= SPAN) ?? trail[0]!
  const ms = Math.max(8, to.t - from.t)
  return { up: (from.y - to.y) / ms, side: Math.abs(to.x - from.x) / ms }
}

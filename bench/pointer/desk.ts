/** Somebody at a desk: a window, a hand, and what they do to a page, noted as it happens. */
import type { ExitInput } from '../../src/triggers/exit-detector'
import type { Dice } from './dice'
import { reach, type Spot, someHand } from './hand'

/** A position, and whether the page would hear of it: not while a list or a menu of the browser lies over it. */
export interface NotedSpot extends Spot {
  buttons: number
  covered: boolean
}

/** What truly happened, as nobody but the generator knows it. */
export interface Visit {
  width: number
  height: number
  /** Where browsers say that the pointer left: beyond the edge, at the edge, or where it was last. */
  outSays: 'beyond' | 'edge' | 'last'
  spots: NotedSpot[]
  acts: ExitInput[]
  /** When and how the visitor left the shop; null: stayed, or went on to another page of it. */
  leave: { t: number; by: string } | null
  end: number
}

export interface Desk {
  dice: Dice
  visit: Visit
  /** Height of tabs, address bar and bookmarks above the page. */
  chrome: number
  /** A browser that says `out` when one of its own lists opens (Firefox: bugzilla 1480664). */
  quirky: boolean
  now(): number
  at(): Spot
  wait(ms: number): void
  go(x: number, y: number, width: number, hurry?: number): void
  act(type: string, fields?: Partial<ExitInput>): void
  hold(buttons: number): void
  cover(covered: boolean): void
  click(): void
}

/** Sits down. A maximised window: the pointer cannot go above the tabs. */
export function sitDown(dice: Dice): Desk {
  const [width, height] = dice.pick([
    [1280, 620],
    [1440, 760],
    [1536, 730],
    [1920, 950],
  ] as const)
  const hand = someHand(dice)
  const visit: Visit = {
    width,
    height,
    outSays: dice.weighed({ beyond: 5, edge: 3, last: 2 }),
    spots: [],
    acts: [],
    leave: null,
    end: 0,
  }
  const chrome = dice.pick([86, 88, 120, 132])
  let at: Spot = { t: 0, x: dice.between(0, width), y: dice.between(-chrome, height) }
  let buttons = 0
  let covered = false
  const act: Desk['act'] = (type, fields = {}) => {
    visit.acts.push({ t: at.t, type, x: Math.round(at.x), y: Math.round(at.y), ...fields })
  }
  const wait = (ms: number) => {
    at = { ...at, t: at.t + ms }
  }
  return {
    dice,
    visit,
    chrome,
    quirky: dice.next() < 0.3,
    now: () => at.t,
    at: () => at,
    wait,
    go(x, y, target, hurry = 1) {
      for (const spot of reach(dice, hand, at, { x, y }, target, hurry)) {
        at = { ...spot, y: Math.max(-chrome, spot.y) }
        visit.spots.push({ ...at, buttons, covered })
      }
    },
    act,
    hold(now) {
      buttons = now
      act(now ? 'down' : 'up')
    },
    cover(now) {
      covered = now
    },
    click() {
      wait(dice.about(140, 1.4))
      act('down')
      wait(dice.between(60, 120))
      act('up')
    },
  }
}

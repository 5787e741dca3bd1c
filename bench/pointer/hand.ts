/** How a hand moves a mouse: quick submovements with a bell-shaped speed, aimed, bowed, trembling and corrected. */
import type { Dice } from './dice'

/** Where the pointer is at a time; px from the viewport's top left (y < 0 is the browser's own chrome), ms. */
export interface Spot {
  t: number
  x: number
  y: number
}

/** What is one's own: how quick, how straight, how steady. */
export interface Hand {
  /** Fitts' law, ms: a + b * log2(distance / width + 1). */
  a: number
  b: number
  /** Bow of a path as a share of its length. */
  bow: number
  /** px */
  tremor: number
  /** How often the first submovement goes too far. */
  overshoots: number
}

/** Somebody's hand. Fitts' constants of mouse users as in MacKenzie 1992 and Soukoreff & MacKenzie 2004, rounded. */
export const someHand = (dice: Dice): Hand => ({
  a: dice.between(60, 160),
  b: dice.between(85, 165),
  bow: dice.between(0, 0.07),
  tremor: dice.between(0.2, 0.8),
  overshoots: dice.between(0.08, 0.3),
})

const STEP = 4

/** Minimum jerk (Flash & Hogan 1985): share of the way after a share of the time. */
const minimumJerk = (s: number) => s * s * s * (10 - 15 * s + 6 * s * s)

function* submovement(
  dice: Dice,
  hand: Hand,
  from: Spot,
  to: { x: number; y: number },
  ms: number,
): Generator<Spot> {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const bow = dice.normal() * hand.bow
  let [nx, ny] = [0, 0]
  for (let t = STEP; t < ms + STEP; t += STEP) {
    const time = Math.min(1, t / ms)
    const s = minimumJerk(time)
    const side = bow * Math.sin(Math.PI * s)
    nx = nx * 0.9 + dice.normal() * hand.tremor * 0.3
    ny = ny * 0.9 + dice.normal() * hand.tremor * 0.3
    yield {
      t: from.t + Math.min(t, ms),
      x: from.x + dx * s - dy * side + nx,
      y: from.y + dy * s + dx * side + ny,
    }
  }
}

/**
 * The way to a target `width` px wide. The first submovement lands short or too far, the next ones correct it after a
 * moment of looking (Meyer et al. 1988). `hurry` 1 is unhurried, 0.5 takes half the time.
 */
export function reach(
  dice: Dice,
  hand: Hand,
  from: Spot,
  target: { x: number; y: number },
  width: number,
  hurry = 1,
): Spot[] {
  const way: Spot[] = []
  let at = from
  for (let i = 0; i < 4; i++) {
    const distance = Math.hypot(target.x - at.x, target.y - at.y)
    if (distance < width / 2 && i > 0) break
    const last = i === 3 || distance < width
    const share = last
      ? 1
      : dice.next() < hand.overshoots
        ? dice.between(1.02, 1.15)
        : dice.between(0.86, 1.02)
    const scatter = (width / 6) * dice.normal()
    const to = {
      x: at.x + (target.x - at.x) * share + scatter,
      y: at.y + (target.y - at.y) * share + (width / 6) * dice.normal(),
    }
    const ms = Math.max(
      60,
      hurry * (hand.a + hand.b * Math.log2(distance / width + 1)) * dice.between(0.8, 1.25),
    )
    way.push(...submovement(dice, hand, at, to, ms))
    at = way.at(-1)!
    at = { ...at, t: at.t + dice.between(10, 110) }
  }
  return way
}

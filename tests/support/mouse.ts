/** A mouse in a human hand: bowed ways with a bell-shaped speed, in real time. */
import type { Page } from 'playwright-core'
import { dice } from '../../bench/pointer/dice'
import { reach, someHand } from '../../bench/pointer/hand'

export interface Mouse {
  /** To this place of the viewport (y < 0 is above it). `hurry` 0.5 takes half the time. */
  go(x: number, y: number, hurry?: number): Promise<void>
  /** To the middle of an element. */
  over(selector: string, hurry?: number): Promise<void>
  wait(ms: number): Promise<void>
}

/** The mouse of a tab; the same seed moves alike. */
export function mouseOf(tab: Page, seed = 1): Mouse {
  const random = dice(seed)
  const hand = someHand(random)
  let at = { x: 640, y: 500 }
  const wait = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms))
  const go: Mouse['go'] = async (x, y, hurry = 1) => {
    const start = performance.now()
    for (const spot of reach(random, hand, { t: 0, ...at }, { x, y }, 24, hurry)) {
      const now = performance.now() - start
      // what the hand passed while the last position was on its way is not said
      if (spot.t < now - 8) continue
      if (spot.t > now) await wait(spot.t - now)
      await tab.mouse.move(spot.x, spot.y)
    }
    await tab.mouse.move(x, y)
    at = { x, y }
  }
  return {
    go,
    wait,
    async over(selector, hurry) {
      const box = (await tab.locator(selector).boundingBox())!
      await go(box.x + box.width / 2, box.y + box.height / 2, hurry)
    },
  }
}

/** A visitor with a mouse looks at a page, and leaves it by the top. */
import type { Page } from 'playwright-core'
import { type Mouse, mouseOf } from './mouse'

/** Looks around and clicks on nothing, for longer than `after` ms. */
export async function lookAround(tab: Page, after: number): Promise<Mouse> {
  const mouse = mouseOf(tab)
  await mouse.go(300, 420)
  await mouse.go(560, 480)
  await tab.mouse.click(40, 560)
  await mouse.go(480, 500)
  await mouse.wait(after)
  return mouse
}

/** Up, out and away; again, if the machine was too busy to let the page hear how the mouse went. True once `is` holds. */
export async function leaveByTheTop(mouse: Mouse, is: () => Promise<boolean> | boolean): Promise<boolean> {
  for (let tries = 0; tries < 6; tries++) {
    await mouse.go(480 + 20 * tries, 460)
    await mouse.wait(800)
    await mouse.go(560, -70, 0.9)
    for (let looks = 0; looks < 15; looks++) {
      if (await is()) return true
      await mouse.wait(100)
    }
  }
  return false
}

/** Makes the recordings in bench/traces: scripted hands in Chromium, and what our listener hears of them. `npx tsx bench/record.ts`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { ExitInput } from '../src/triggers/exit-detector'
import { launch, newVisitor } from '../tests/support/browser'
import { serveExitPage } from '../tests/support/exit-page'
import { type Mouse, mouseOf } from '../tests/support/mouse'

/** What is done after five seconds of looking around; gives true when the visitor is gone at the end. */
type Scene = (mouse: Mouse, tab: Page) => Promise<boolean>

const leaveTo =
  (x: number, y: number, hurry: number): Scene =>
  async mouse => {
    await mouse.go(x, y, hurry)
    await mouse.wait(650)
    return true
  }

const SCENES: Record<string, Scene> = {
  'leave-close-tab': leaveTo(420, -92, 1),
  'leave-address-bar': leaveTo(560, -48, 1.3),
  'leave-back-button': leaveTo(30, -48, 0.9),
  'leave-close-window': leaveTo(1262, -96, 0.7),
  'leave-slowly': leaveTo(500, -60, 2.2),
  'leave-after-a-stop': async (mouse, tab) => {
    await mouse.go(600, 90)
    await mouse.wait(500)
    return leaveTo(520, -90, 1)(mouse, tab)
  },
  'leave-by-the-side': leaveTo(1420, 380, 1),
  'stay-top-navigation': async (mouse, tab) => {
    await mouse.go(140, 26, 0.7)
    await mouse.wait(400)
    await tab.mouse.click(140, 26)
    await mouse.go(500, 300)
    await mouse.wait(800)
    return false
  },
  'stay-overshoot-and-back': async (mouse, tab) => {
    await mouse.go(700, 8, 0.5)
    await tab.mouse.move(704, -6)
    await tab.mouse.move(702, 12)
    await mouse.go(700, 30)
    await mouse.wait(900)
    return false
  },
  'stay-flicks': async mouse => {
    for (const [x, y] of [
      [200, 40],
      [900, 600],
      [400, 20],
      [1000, 300],
    ] as const)
      await mouse.go(x, y, 0.5)
    await mouse.wait(800)
    return false
  },
  'stay-wheel': async (mouse, tab) => {
    for (let i = 0; i < 8; i++) {
      await tab.mouse.wheel(0, 120)
      await mouse.wait(60)
    }
    await mouse.go(600, 40)
    await mouse.wait(700)
    return false
  },
  'stay-select-list': async (mouse, tab) => {
    await mouse.over('#sort')
    await tab.locator('#sort').click()
    await mouse.wait(600)
    await tab.keyboard.press('ArrowDown')
    await tab.keyboard.press('Enter')
    await mouse.go(400, -20)
    await mouse.wait(800)
    return false
  },
  'stay-drag-beyond-the-top': async (mouse, tab) => {
    await mouse.over('#text')
    await tab.mouse.down()
    await mouse.go(320, -40, 0.8)
    await tab.mouse.up()
    await mouse.wait(800)
    return false
  },
  'stay-out-by-the-top-and-back': async mouse => {
    await mouse.go(640, -30)
    await mouse.wait(1500)
    await mouse.go(620, 300)
    await mouse.wait(600)
    return false
  },
}

const folder = join(import.meta.dirname, 'traces')
mkdirSync(folder, { recursive: true })
const [browser, shop] = await Promise.all([launch(), serveExitPage()])
let seed = 1
for (const [name, scene] of Object.entries(SCENES)) {
  const visitor = await newVisitor(browser)
  const tab = await visitor.newPage()
  await tab.goto(shop.url)
  await tab.waitForFunction('window.ready')
  const mouse = mouseOf(tab, seed++)
  await mouse.go(300, 420, 1.5)
  await tab.mouse.click(300, 420)
  await mouse.wait(1800)
  await mouse.over('#text', 1.5)
  await mouse.wait(1800)
  await mouse.go(560, 480, 1.5)
  await mouse.wait(1600)
  const gone = await scene(mouse, tab)
  const end = (await tab.evaluate('performance.now()')) as number
  const heard = (await tab.evaluate('heard')) as ExitInput[]
  const start = heard[0]!.t
  const lines = [...heard, ...(gone ? [{ t: end, type: 'leave' }] : []), { t: end, type: 'end' }].map(input =>
    JSON.stringify(input, (_, value) => (typeof value === 'number' ? Math.round(value) : value)),
  )
  writeFileSync(
    join(folder, `${name}.jsonl`),
    `${lines.map(line => line.replace(/"t":(\d+)/, (_, t) => `"t":${t - Math.round(start)}`)).join('\n')}\n`,
  )
  console.log(`${name}: ${lines.length} inputs`)
  await visitor.close()
}
await Promise.all([browser.close(), shop.close()])

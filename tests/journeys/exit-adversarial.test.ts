/** What looks like leaving and is not, in a browser; each is followed by an honest leave, so that silence is not deafness. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { launch, newVisitor } from '../support/browser'
import { serveExitPage } from '../support/exit-page'
import { type Mouse, mouseOf } from '../support/mouse'
import type { Served } from '../support/serve'

let browser: Browser
let shop: Served

beforeAll(async () => {
  ;[browser, shop] = await Promise.all([launch(), serveExitPage()])
})
afterAll(async () => {
  await browser.close()
  await shop.close()
})

interface Seat {
  tab: Page
  mouse: Mouse
  fires(): Promise<number>
}

/** Somebody opens the page, looks around, clicks and has been there for longer than the trigger wants. */
async function sitDown(finished = onTestFinished, before?: () => void): Promise<Seat> {
  const visitor = await newVisitor(browser)
  finished(() => visitor.close())
  if (before) await visitor.addInitScript(before)
  const tab = await visitor.newPage()
  await tab.goto(shop.url)
  await tab.waitForFunction('window.ready')
  const mouse = mouseOf(tab)
  await mouse.go(300, 420)
  await mouse.over('#text')
  await tab.mouse.click(300, 200)
  await mouse.go(500, 500)
  await mouse.wait(1200)
  return { tab, mouse, fires: () => tab.evaluate('fires') as Promise<number> }
}

/** Up, out and away; again, if the machine was too busy to let the page hear how the mouse went. */
async function leaveByTheTop({ mouse, fires }: Seat): Promise<void> {
  for (let tries = 0; tries < 4; tries++) {
    if (tries) await mouse.go(400, 400)
    if (tries) await mouse.wait(700)
    await mouse.go(560, -70, 0.9)
    await mouse.wait(700)
    if (await fires()) return
  }
}

async function backAtRest({ tab, mouse }: Seat): Promise<void> {
  await mouse.go(300, 500)
  await tab.keyboard.press('Escape')
  await tab.mouse.click(300, 500)
  await mouse.wait(1800)
  await mouse.go(520, 420)
}

test('A visitor who leaves by the top is noticed, once', async () => {
  const seat = await sitDown()
  await leaveByTheTop(seat)
  expect(await seat.fires()).toBe(1)
  await seat.mouse.go(400, 300)
  await seat.mouse.wait(600)
  await seat.mouse.go(560, -70, 0.9)
  await seat.mouse.wait(700)
  expect(await seat.fires()).toBe(1)
})

const NOT_LEAVING: Record<string, (seat: Seat) => Promise<void>> = {
  'chooses from a select list': async ({ mouse, tab }) => {
    await mouse.over('#sort')
    await tab.locator('#sort').click()
    await mouse.wait(700)
    await mouse.go(120, -30)
    await mouse.wait(700)
  },
  'takes what the browser fills in': async ({ mouse, tab }) => {
    await mouse.over('#mail')
    await tab.locator('#mail').click()
    await mouse.wait(700)
    await mouse.go(150, -20)
    await mouse.wait(700)
  },
  'uses the navigation at the top, and shoots past it': async ({ mouse, tab }) => {
    await mouse.over('header a:first-of-type', 0.5)
    await mouse.wait(300)
    await mouse.go(400, 400)
    await mouse.wait(600)
    await mouse.go(420, 120, 0.5)
    for (const y of [70, 30, -8, 10]) await tab.mouse.move(424, y)
    await mouse.over('header a:nth-of-type(3)', 0.5)
    await tab.mouse.click(200, 28)
    await mouse.wait(700)
  },
  'drags the scrollbar up': async ({ mouse, tab }) => {
    await mouse.go(1276, 400)
    await tab.mouse.down()
    await mouse.go(1276, -40, 0.7)
    await tab.mouse.up()
    await mouse.wait(700)
  },
  'selects text beyond the top': async ({ mouse, tab }) => {
    await mouse.over('#text')
    await tab.mouse.down()
    await mouse.go(300, -50, 0.8)
    await mouse.wait(300)
    await tab.mouse.up()
    await mouse.wait(700)
  },
  'comes in from the top and goes out again': async ({ mouse }) => {
    await mouse.go(1400, 300) // out by the side: no sign of leaving by the top
    await mouse.go(700, -60)
    await mouse.wait(600)
    await mouse.go(700, 40, 0.5)
    await mouse.go(700, -60, 0.5)
    await mouse.wait(700)
  },
  'works in a second window': async ({ mouse, tab }) => {
    // playwright keeps every page focused, so the page is told otherwise
    await tab.evaluate('document.hasFocus = () => false')
    await mouse.go(560, -70)
    await mouse.wait(700)
    await tab.evaluate('delete document.hasFocus')
  },
  'reads in a frame': async ({ mouse, tab }) => {
    await mouse.go(800, 400)
    await tab.mouse.click(800, 400)
    await mouse.wait(700)
    await mouse.go(760, -40)
    await mouse.wait(700)
  },
  'opens the context menu': async ({ mouse, tab }) => {
    await mouse.go(500, 300)
    await tab.mouse.click(500, 300, { button: 'right' })
    await mouse.wait(600)
    await mouse.go(520, -40, 0.8)
    await mouse.wait(700)
  },
  'loads the page under a resting pointer, and it shifts': async ({ mouse, tab }) => {
    await mouse.go(600, 20)
    await tab.reload()
    await tab.waitForFunction('window.ready')
    await mouse.wait(1300)
    await tab.evaluate(`document.body.append(Object.assign(document.createElement('div'), { id: 'late' }))`)
    await mouse.wait(200)
    await tab.evaluate('late.remove()')
    await tab.mouse.move(600, -10)
    await mouse.wait(700)
  },
  'scrolls with the wheel and leaves at once': async ({ mouse, tab }) => {
    await tab.mouse.wheel(0, 400)
    await tab.mouse.wheel(0, -400)
    await mouse.go(560, -40, 0.4)
    await mouse.wait(700)
  },
  'writes and puts the pointer out of the way': async ({ mouse, tab }) => {
    await tab.locator('#mail').click()
    await tab.keyboard.type('ana@', { delay: 60 })
    await mouse.go(400, -40, 0.8)
    await tab.keyboard.type('shop.example', { delay: 60 })
    await mouse.wait(700)
  },
  'has a dialog before the eyes': async ({ mouse, tab }) => {
    await tab.evaluate('dialog.showModal()')
    await mouse.go(560, -70)
    await mouse.wait(700)
  },
}

// most of their time is waiting, so several sit side by side
test.concurrent.for(Object.entries(NOT_LEAVING))(
  'A visitor who %s is not leaving',
  async ([, act], { onTestFinished, expect }) => {
    const seat = await sitDown(onTestFinished)
    await act(seat)
    expect(await seat.fires()).toBe(0)
    await backAtRest(seat)
    await leaveByTheTop(seat)
    expect(await seat.fires()).toBe(1)
  },
)

test('A visitor on a phone who taps and drags is never said to leave', async () => {
  const visitor = await newVisitor(browser, { phone: true })
  onTestFinished(() => visitor.close())
  const tab = await visitor.newPage()
  await tab.goto(shop.url)
  await tab.waitForFunction('window.ready')
  for (const y of [400, 200, 40, 4]) await tab.touchscreen.tap(200, y)
  await tab.waitForTimeout(1500)
  for (const y of [400, 200, 40, 1]) await tab.touchscreen.tap(200, y)
  await tab.waitForTimeout(500)
  expect(await tab.evaluate('fires')).toBe(0)
})

test('A visitor who is watched for leaving can leave: no history entry, nothing that holds the page, no link touched', async () => {
  const seat = await sitDown(onTestFinished, () => {
    const log: string[] = []
    Object.assign(window, { log })
    for (const method of ['pushState', 'replaceState'] as const) {
      const real = history[method]
      history[method] = (...args) => {
        log.push(method)
        real.apply(history, args)
      }
    }
    const real = EventTarget.prototype.addEventListener
    EventTarget.prototype.addEventListener = function (type, listener, options) {
      const passive = typeof options === 'object' && options?.passive
      // playwright listens here too
      if (new Error().stack?.includes('/exit-')) log.push(`${passive ? 'passive' : 'holding'} ${type}`)
      return real.call(this, type, listener, options)
    }
  })
  const length = await seat.tab.evaluate('history.length')
  await leaveByTheTop(seat)
  expect(await seat.fires()).toBe(1)
  const log = (await seat.tab.evaluate('log')) as string[]
  expect(log.filter(line => line.startsWith('passive')).length).toBeGreaterThan(5)
  expect(log.filter(line => /State|unload|popstate|holding|click/.test(line))).toEqual([])
  expect(await seat.tab.evaluate('[onbeforeunload, onunload, onpopstate]')).toEqual([null, null, null])
  expect(await seat.tab.evaluate('history.length')).toBe(length)
  await seat.tab.evaluate('disarm()')
  const heard = await seat.tab.evaluate('heard.length')
  await seat.mouse.go(300, 300)
  expect(await seat.tab.evaluate('heard.length')).toBe(heard)
})

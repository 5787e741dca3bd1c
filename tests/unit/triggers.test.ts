// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest'
import type { TenderoEvent } from '../../src/events'
import { arm, triggers } from '../../src/triggers'
import type { TriggerSetting } from '../../src/triggers/contract'
import type { Trigger, TriggerType } from '../../src/triggers/schema'

/** A page with a clock of its own that counts who listens to it. */
function pageInTheHand(visible = true) {
  let now = 0
  let nextTimer = 1
  const timers = new Map<number, { at: number; run: () => void }>()
  const listeners = new Set<string>()
  const names = new Map<unknown, number>()
  const key = (type: string, listener: unknown, options: unknown) => {
    if (!names.has(listener)) names.set(listener, names.size)
    return `${type} ${names.get(listener)} ${(options as AddEventListenerOptions | undefined)?.capture ?? false}`
  }
  let visibilityState = visible ? 'visible' : 'hidden'
  const hears: ((event: TenderoEvent) => void)[] = []
  const optionsSeen: unknown[] = []
  const document = new Proxy(window.document, {
    get(target, name) {
      if (name === 'visibilityState') return visibilityState
      if (name === 'addEventListener')
        return (type: string, listener: EventListener, options: AddEventListenerOptions) => {
          listeners.add(key(type, listener, options))
          optionsSeen.push(options)
          target.addEventListener(type, listener, options)
        }
      if (name === 'removeEventListener')
        return (type: string, listener: EventListener, options: AddEventListenerOptions) => {
          listeners.delete(key(type, listener, options))
          target.removeEventListener(type, listener, options)
        }
      return Reflect.get(target, name, target)
    },
  })
  const clock = {
    setTimeout: (run: () => void, delay = 0) => {
      timers.set(nextTimer, { at: now + delay, run })
      return nextTimer++
    },
    clearTimeout: (timer: number) => timers.delete(timer),
    performance: { now: () => now },
  }
  const setting: TriggerSetting = {
    document,
    window: clock as unknown as TriggerSetting['window'],
    onEvent: listener => {
      hears.push(listener)
      return () => {
        const at = hears.indexOf(listener)
        if (at >= 0) hears.splice(at, 1)
      }
    },
  }
  return {
    setting,
    optionsSeen,
    /** Everything that a trigger may leave behind. */
    left: () => listeners.size + timers.size + hears.length,
    timers: () => timers.size,
    /** Time goes by; `frozen`: in the back/forward cache, no timer runs. */
    pass(ms: number, frozen = false) {
      const end = now + ms
      for (;;) {
        const [due] = [...timers].filter(([, t]) => t.at <= end && !frozen).sort((a, b) => a[1].at - b[1].at)
        if (!due) break
        now = Math.max(now, due[1].at)
        timers.delete(due[0])
        due[1].run()
      }
      now = end
    },
    turn(to: 'visible' | 'hidden', announced = true) {
      visibilityState = to
      if (announced) window.document.dispatchEvent(new Event('visibilitychange'))
    },
    say: (event: TenderoEvent) => {
      for (const hear of [...hears]) hear(event)
    },
  }
}

function counter() {
  let fired = 0
  return { fire: () => void fired++, fired: () => fired }
}

const custom = (custom_name: string): TenderoEvent => ({ id: 'e', at: 0, name: 'custom', custom_name })

beforeEach(() => document.body.replaceChildren())

describe('Dwelling', () => {
  test('A visitor who stays eight seconds has dwelt, once', () => {
    const page = pageInTheHand()
    const { fire, fired } = counter()
    arm({ type: 'dwell', after: '8s' }, fire, page.setting)
    page.pass(7999)
    expect(fired()).toBe(0)
    page.pass(1)
    expect(fired()).toBe(1)
    page.pass(60_000)
    page.turn('hidden')
    page.turn('visible')
    page.pass(60_000)
    expect(fired()).toBe(1)
    expect(page.left()).toBe(0)
  })

  test('A visitor who looks at another tab for an hour has not dwelt in that time', () => {
    const page = pageInTheHand()
    const { fire, fired } = counter()
    arm({ type: 'dwell', after: '8s' }, fire, page.setting)
    page.pass(5000)
    page.turn('hidden')
    expect(page.timers()).toBe(0)
    page.pass(3_600_000)
    page.turn('visible')
    page.pass(2999)
    expect(fired()).toBe(0)
    page.pass(1)
    expect(fired()).toBe(1)
  })

  test('A visitor who comes and goes has dwelt when the pieces add up', () => {
    const page = pageInTheHand()
    const { fire, fired } = counter()
    arm({ type: 'dwell', after: '3s' }, fire, page.setting)
    for (let i = 0; i < 5; i++) {
      page.pass(599)
      page.turn('hidden')
      page.pass(10_000)
      page.turn('visible')
    }
    expect(fired()).toBe(0)
    page.pass(5)
    expect(fired()).toBe(1)
  })

  test('A visitor who comes back by the back button goes on where the page was left', () => {
    const page = pageInTheHand()
    const { fire, fired } = counter()
    arm({ type: 'dwell', after: '8s' }, fire, page.setting)
    page.pass(4000)
    page.turn('hidden')
    page.pass(600_000, true)
    page.turn('visible')
    expect(fired()).toBe(0)
    page.pass(4000)
    expect(fired()).toBe(1)
  })

  test('A host page that says twice that it is hidden or visible changes nothing', () => {
    const page = pageInTheHand()
    const { fire, fired } = counter()
    arm({ type: 'dwell', after: '8s' }, fire, page.setting)
    page.pass(2000)
    page.turn('visible')
    page.pass(2000)
    page.turn('hidden')
    page.pass(2000)
    page.turn('hidden')
    page.turn('visible')
    page.pass(3999)
    expect(fired()).toBe(0)
    page.pass(1)
    expect(fired()).toBe(1)
  })

  test('A visitor who opened the page in a background tab starts to dwell when looking at it', () => {
    const page = pageInTheHand(false)
    const { fire, fired } = counter()
    arm({ type: 'dwell', after: '8s' }, fire, page.setting)
    page.pass(100_000)
    page.turn('visible')
    page.pass(7999)
    expect(fired()).toBe(0)
    page.pass(1)
    expect(fired()).toBe(1)
  })

  test.each(['30d', 'soon'])('A dwell of %s, which no timer can hold, does not fire at once', after => {
    const page = pageInTheHand()
    const { fire, fired } = counter()
    arm({ type: 'dwell', after }, fire, page.setting)
    page.pass(100_000)
    expect(fired()).toBe(0)
    expect(page.timers()).toBe(0)
  })
})

describe('Seeing a page', () => {
  test('A visitor who sees the page is there, once, and not before the arming is done', () => {
    const page = pageInTheHand()
    const { fire, fired } = counter()
    arm({ type: 'page-view' }, fire, page.setting)
    expect(fired()).toBe(0)
    page.pass(0)
    expect(fired()).toBe(1)
    page.turn('hidden')
    page.turn('visible')
    page.pass(1000)
    expect(fired()).toBe(1)
  })

  test('A visitor who opens it in a background tab sees it on coming there', () => {
    const page = pageInTheHand(false)
    const { fire, fired } = counter()
    arm({ type: 'page-view' }, fire, page.setting)
    page.pass(60_000)
    expect(fired()).toBe(0)
    page.turn('visible')
    page.pass(0)
    expect(fired()).toBe(1)
  })
})

describe('Clicking', () => {
  const button = (html: (b: HTMLButtonElement) => void = () => {}) => {
    const b = document.createElement('button')
    html(b)
    document.body.append(b)
    return b
  }

  test('A visitor who clicks a picture in the button has clicked the button, each time', () => {
    const page = pageInTheHand()
    const { fire, fired } = counter()
    const help = button(b => {
      b.className = 'help'
      b.append(document.createElement('i'))
    })
    const other = button()
    arm({ type: 'click', selector: '.help' }, fire, page.setting)
    help.firstElementChild?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }))
    expect(fired()).toBe(1)
    help.click()
    expect(fired()).toBe(2)
    other.click()
    expect(fired()).toBe(2)
  })

  test('A visitor whose click the shop keeps to itself has clicked all the same, and nothing is held back', () => {
    const page = pageInTheHand()
    const { fire, fired } = counter()
    const help = button(b => {
      b.className = 'help'
    })
    help.addEventListener('click', e => e.stopImmediatePropagation())
    arm({ type: 'click', selector: '.help' }, fire, page.setting)
    const click = new MouseEvent('click', { bubbles: true, cancelable: true })
    help.dispatchEvent(click)
    expect(fired()).toBe(1)
    expect(click.defaultPrevented).toBe(false)
    expect(page.optionsSeen).toEqual([{ capture: true, passive: true }])
  })

  test('A visitor who clicks inside a component of the shop is seen in it and around it', () => {
    const page = pageInTheHand()
    const around = counter()
    const inside = counter()
    const host = document.createElement('shop-card')
    host.className = 'card'
    const root = host.attachShadow({ mode: 'open' })
    const buy = document.createElement('b')
    buy.className = 'buy'
    root.append(buy)
    document.body.append(host)
    arm({ type: 'click', selector: 'body .card' }, around.fire, page.setting)
    arm({ type: 'click', selector: '.buy' }, inside.fire, page.setting)
    buy.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }))
    expect([around.fired(), inside.fired()]).toEqual([1, 1])
  })

  test('A selector that the browser cannot read matches nothing and breaks nothing', () => {
    const page = pageInTheHand()
    const { fire, fired } = counter()
    arm({ type: 'click', selector: '..help[' }, fire, page.setting)
    expect(() => button().click()).not.toThrow()
    expect(fired()).toBe(0)
  })
})

describe('Events', () => {
  test('A visitor who begins the checkout sets off what waits for it, and nothing else', () => {
    const page = pageInTheHand()
    const checkout = counter()
    const own = counter()
    arm({ type: 'event', name: 'begin_checkout' }, checkout.fire, page.setting)
    arm({ type: 'event', name: 'size_chart_opened' }, own.fire, page.setting)
    page.say({ id: 'e', at: 0, name: 'begin_checkout' })
    expect([checkout.fired(), own.fired()]).toEqual([1, 0])
    page.say(custom('size_chart_opened'))
    page.say(custom('size_chart_opened'))
    expect([checkout.fired(), own.fired()]).toEqual([1, 2])
  })
})

describe('Every kind of trigger', () => {
  const kinds: {
    [T in TriggerType]: { trigger: Trigger; happen: (p: ReturnType<typeof pageInTheHand>) => void }
  } = {
    'page-view': { trigger: { type: 'page-view' }, happen: page => page.pass(1) },
    dwell: { trigger: { type: 'dwell', after: '2s' }, happen: page => page.pass(2000) },
    click: { trigger: { type: 'click', selector: 'body' }, happen: () => document.body.click() },
    event: { trigger: { type: 'event', name: 'hey' }, happen: page => page.say(custom('hey')) },
  }

  test('No kind is left out of these tests', () => {
    expect(Object.keys(kinds).sort()).toEqual(Object.keys(triggers).sort())
  })

  test.each(Object.values(kinds))(
    '$trigger.type fires when its moment comes, not while it is armed',
    kind => {
      const page = pageInTheHand()
      const { fire, fired } = counter()
      const disarm = arm(kind.trigger, fire, page.setting)
      expect(page.left()).toBeGreaterThan(0)
      expect(fired()).toBe(0)
      kind.happen(page)
      expect(fired()).toBe(1)
      disarm()
      expect(page.left()).toBe(0)
    },
  )

  test.each(Object.values(kinds))('$trigger.type disarmed leaves nothing behind and stays silent', kind => {
    const page = pageInTheHand()
    const { fire, fired } = counter()
    const disarm = arm(kind.trigger, fire, page.setting)
    disarm()
    expect(page.left()).toBe(0)
    disarm()
    kind.happen(page)
    page.turn('hidden')
    page.turn('visible')
    page.pass(100_000)
    expect(fired()).toBe(0)
    expect(page.left()).toBe(0)
  })

  test.each(Object.values(kinds))(
    '$trigger.type armed in a tab not looked at leaves nothing behind',
    kind => {
      const page = pageInTheHand(false)
      const disarm = arm(kind.trigger, () => {}, page.setting)
      page.turn('visible')
      page.turn('hidden')
      disarm()
      expect(page.left()).toBe(0)
    },
  )

  test.each(['exit-intent', 'constructor', '__proto__'])('A kind not known here (%s) never fires', type => {
    const page = pageInTheHand()
    const { fire, fired } = counter()
    const disarm = arm({ type } as unknown as Trigger, fire, page.setting)
    page.pass(100_000)
    expect(fired()).toBe(0)
    expect(page.left()).toBe(0)
    expect(disarm).not.toThrow()
  })
})

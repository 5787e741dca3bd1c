// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { NewEvent, TenderoEvent } from '../../src/events'
import type { Memory } from '../../src/memory'
import type { Cart, PageFacts } from '../../src/page'
import { arm } from '../../src/triggers'
import { click } from '../../src/triggers/click'
import type { TriggerSetting } from '../../src/triggers/contract'
import { dwellOfVisit } from '../../src/triggers/dwell-of-visit'
import { event } from '../../src/triggers/event'
import { later } from '../../src/triggers/later'
import { type Trigger, type TriggerType, trigger } from '../../src/triggers/schema'

/** When the page was loaded: ms since 1970. */
const LOADED = Date.UTC(2030, 1, 1)

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
  const scrolling = { scrollHeight: 3000, clientHeight: 1000, scrollTop: 0 }
  const hears: ((event: TenderoEvent) => void)[] = []
  const optionsSeen: unknown[] = []
  const observers = new Set<FakeObserver>()
  class FakeObserver {
    seen: Element[] = []
    constructor(readonly tell: (entries: object[]) => void) {}
    observe(target: Element) {
      observers.add(this)
      this.seen.push(target)
    }
    disconnect() {
      observers.delete(this)
    }
  }
  class Intersections extends FakeObserver {}
  class Mutations extends FakeObserver {}
  const watchers = <O extends FakeObserver>(kind: new (...args: never[]) => O) =>
    [...observers].filter(observer => observer instanceof kind)
  let pages = 1
  let visit: Memory['visits'] | null = null
  let facts: PageFacts = { type: 'home', product: null, cart: null, order: null }
  const document = new Proxy(window.document, {
    get(target, name) {
      if (name === 'visibilityState') return visibilityState
      if (name === 'scrollingElement') return scrolling
      if (name === 'defaultView') return { IntersectionObserver: Intersections, MutationObserver: Mutations }
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
    performance: { now: () => now, timeOrigin: LOADED },
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
    pages: () => pages,
    visit: () => visit,
    look: async () => facts,
  }
  return {
    setting,
    optionsSeen,
    /** Everything that a trigger may leave behind. */
    left: () => listeners.size + timers.size + hears.length + observers.size,
    timers: () => timers.size,
    /** What is known of the page and the visit before anything is armed. */
    is(page: Partial<PageFacts>) {
      facts = { ...facts, ...page }
    },
    visit(known: Partial<Memory['visits']>) {
      visit = { count: 1, first: 0, last: 0, session: 0, pages: 1, away: 0, from: null, ...known }
    },
    pages(seen: number) {
      pages = seen
    },
    /** The page's own scripts change it. */
    change() {
      for (const watcher of watchers(Mutations)) watcher.tell([])
    },
    /** So much of each watched element is in the window, of which it fills that share. */
    bring(ratio: number, fills = 0) {
      const entry = {
        isIntersecting: ratio > 0,
        intersectionRatio: ratio,
        intersectionRect: { height: fills * 1000 },
        rootBounds: { height: 1000 },
      }
      for (const watcher of watchers(Intersections)) if (watcher.seen[0]) watcher.tell([entry])
    },
    watched: () => watchers(Intersections).flatMap(watcher => watcher.seen),
    isSearched: () => watchers(Mutations).length > 0,
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
    /** Something of the visitor's, at this time of the page's clock. */
    do(event: Event, fields: object = {}) {
      for (const [key, value] of Object.entries({ timeStamp: now, ...fields }))
        Object.defineProperty(event, key, { value })
      window.document.dispatchEvent(event)
    },
    /** To this share of the way down. */
    scrollTo(share: number) {
      scrolling.scrollTop = share * 2000
      window.document.dispatchEvent(new Event('scroll'))
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

type Page = ReturnType<typeof pageInTheHand>

const mouse = (page: Page, type: string, x: number, y: number, fields: object = {}) =>
  page.do(new Event(type), {
    pointerType: 'mouse',
    clientX: x,
    clientY: y,
    buttons: 0,
    relatedTarget: null,
    ...fields,
  })

/** Looks around for six seconds, then goes up and out, and stays out. */
function leaveByTheTop(page: Page, fields: object = {}): void {
  for (let i = 0; i < 60; i++) {
    page.pass(100)
    mouse(page, 'pointermove', 300 + 5 * i, 500 - i, fields)
  }
  for (let i = 0; i < 20; i++) {
    page.pass(16)
    mouse(page, 'pointermove', 600, 440 - 22 * i, fields)
  }
  page.pass(16)
  mouse(page, 'pointerout', 600, -5, fields)
  page.pass(1000)
}

const happened = (event: NewEvent): TenderoEvent => ({ ...event, id: 'e', at: 0 })
const cartOf = (...ids: string[]): Cart => ({
  items: ids.map(id => ({ id, title: null, quantity: 1, price: 9 })),
  count: ids.length,
  total: 9 * ids.length,
  currency: 'EUR',
})
const soldOut = {
  type: 'product',
  product: { id: 'fan', title: 'Fan', availability: 'OutOfStock' },
} as PageFacts
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
    click({ type: 'click', selector: '.help' }, fire, page.setting)
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
    click({ type: 'click', selector: '.help' }, fire, page.setting)
    const press = new MouseEvent('click', { bubbles: true, cancelable: true })
    help.dispatchEvent(press)
    expect(fired()).toBe(1)
    expect(press.defaultPrevented).toBe(false)
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
    click({ type: 'click', selector: 'body .card' }, around.fire, page.setting)
    click({ type: 'click', selector: '.buy' }, inside.fire, page.setting)
    buy.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }))
    expect([around.fired(), inside.fired()]).toEqual([1, 1])
  })

  test('A selector that the browser cannot read matches nothing and breaks nothing', () => {
    const page = pageInTheHand()
    const { fire, fired } = counter()
    click({ type: 'click', selector: '..help[' }, fire, page.setting)
    expect(() => button().click()).not.toThrow()
    expect(fired()).toBe(0)
  })
})

describe('Events', () => {
  test('A visitor who begins the checkout sets off what waits for it, and nothing else', () => {
    const page = pageInTheHand()
    const checkout = counter()
    const own = counter()
    event({ type: 'event', name: 'begin_checkout' }, checkout.fire, page.setting)
    event({ type: 'event', name: 'size_chart_opened' }, own.fire, page.setting)
    page.say({ id: 'e', at: 0, name: 'begin_checkout' })
    expect([checkout.fired(), own.fired()]).toEqual([1, 0])
    page.say(custom('size_chart_opened'))
    page.say(custom('size_chart_opened'))
    expect([checkout.fired(), own.fired()]).toEqual([1, 2])
  })
})

describe('Leaving', () => {
  const armed = async () => {
    const page = pageInTheHand()
    const { fire, fired } = counter()
    arm({ type: 'exit-intent', after: '5s' }, fire, page.setting)
    await vi.waitFor(() => expect(page.left()).toBeGreaterThan(0))
    return { page, fired }
  }

  test('A visitor who leaves by the top with a mouse sets it off; with a finger or a pen never', async () => {
    const { page, fired } = await armed()
    leaveByTheTop(page, { pointerType: 'touch' })
    leaveByTheTop(page, { pointerType: 'pen' })
    expect(fired()).toBe(0)
    leaveByTheTop(page)
    expect(fired()).toBe(1)
  })

  test('A visitor whose mouse goes from one part of the page to another has not left', async () => {
    const { page, fired } = await armed()
    leaveByTheTop(page, { relatedTarget: document.body })
    expect(fired()).toBe(0)
  })

  test('A visitor to whom a dialog opens while it is uncertain has not left', async () => {
    const { page, fired } = await armed()
    const dialog = document.createElement('div')
    dialog.setAttribute('aria-modal', 'true')
    page.setting.window.setTimeout(() => document.body.append(dialog), 6500)
    leaveByTheTop(page)
    expect(dialog.isConnected).toBe(true)
    expect(fired()).toBe(0)
  })

  test('All that is listened to is passive', async () => {
    const { page } = await armed()
    for (const options of page.optionsSeen) expect(options).toMatchObject({ passive: true })
  })
})

describe('Coming back', () => {
  const armed = async () => {
    const page = pageInTheHand()
    const { fire, fired } = counter()
    arm({ type: 'return', away: '20s' }, fire, page.setting)
    await vi.waitFor(() => expect(page.left()).toBeGreaterThan(0))
    const leaveFor = (ms: number) => {
      page.turn('hidden')
      page.pass(ms, true)
      page.turn('visible')
    }
    return { page, fired, leaveFor }
  }

  test('A visitor who was away for long is back at the first touch, once a return', async () => {
    const { page, fired, leaveFor } = await armed()
    leaveFor(20_000)
    expect(fired()).toBe(0)
    page.do(new Event('keydown'))
    page.do(new Event('pointerdown'))
    expect(fired()).toBe(1)
    leaveFor(60_000)
    page.scrollTo(0.1)
    expect(fired()).toBe(2)
  })

  test('A visitor who was away for a moment, or only passes by, has not come back', async () => {
    const { page, fired, leaveFor } = await armed()
    leaveFor(19_999)
    page.do(new Event('pointerdown'))
    leaveFor(30_000)
    leaveFor(1000)
    page.do(new Event('pointerdown'))
    expect(fired()).toBe(0)
  })
})

describe('Doing nothing', () => {
  const armed = async (visible = true) => {
    const page = pageInTheHand(visible)
    const { fire, fired } = counter()
    arm({ type: 'idle', after: '30s' }, fire, page.setting)
    await vi.waitFor(() => expect(page.left()).toBeGreaterThan(0))
    return { page, fired }
  }

  test('A visitor who does nothing for so long is idle, once a spell', async () => {
    const { page, fired } = await armed()
    page.pass(20_000)
    page.do(new Event('pointermove'))
    page.pass(29_999)
    expect(fired()).toBe(0)
    page.pass(1)
    expect(fired()).toBe(1)
    page.pass(600_000)
    expect(fired()).toBe(1)
    page.do(new Event('keydown'))
    page.pass(30_000)
    expect(fired()).toBe(2)
  })

  test('A visitor who is in another tab, or in the middle of writing, is not idle', async () => {
    const { page, fired } = await armed()
    page.turn('hidden')
    page.pass(100_000)
    page.turn('visible')
    const field = document.createElement('textarea')
    document.body.append(field)
    field.focus()
    page.pass(60_000)
    expect(fired()).toBe(0)
  })

  test('One armed in a tab not looked at begins to wait when it is', async () => {
    const { page, fired } = await armed(false)
    expect(page.timers()).toBe(0)
    page.turn('visible')
    page.pass(30_000)
    expect(fired()).toBe(1)
  })
})

describe('Scrolling', () => {
  test('A visitor who is half way down is there, once; shorter of it not', async () => {
    const page = pageInTheHand()
    const { fire, fired } = counter()
    arm({ type: 'scroll-depth', share: 0.5 }, fire, page.setting)
    await vi.waitFor(() => expect(page.left()).toBeGreaterThan(0))
    page.scrollTo(0.49)
    page.pass(1000)
    expect(fired()).toBe(0)
    page.scrollTo(0.2)
    page.scrollTo(0.6)
    page.pass(1000)
    page.scrollTo(1)
    page.pass(1000)
    expect(fired()).toBe(1)
    expect(page.left()).toBe(0)
  })
})

describe('Staying over several pages', () => {
  const armed = async (known?: Partial<Memory['visits']>) => {
    const page = pageInTheHand()
    const { fire, fired } = counter()
    if (known) page.visit(known)
    dwellOfVisit({ after: '60s' }, fire, page.setting)
    return { page, fired }
  }

  test('A visitor who has been in the shop for 50 seconds has dwelt a minute after ten more', async () => {
    const { page, fired } = await armed({ session: LOADED - 50_000 })
    page.pass(9999)
    expect(fired()).toBe(0)
    page.pass(1)
    expect(fired()).toBe(1)
  })

  test('A visitor who has been there for an hour has dwelt as soon as the next page is seen', async () => {
    const { page, fired } = await armed({ session: LOADED - 3_600_000 })
    expect(fired()).toBe(0)
    page.pass(0)
    expect(fired()).toBe(1)
  })

  test('A visitor of whom nothing is remembered, or whose clock was set back, dwells on this page', async () => {
    for (const known of [undefined, { session: LOADED + 3_600_000 }]) {
      const { page, fired } = await armed(known)
      page.pass(59_999)
      expect(fired()).toBe(0)
      page.pass(1)
      expect(fired()).toBe(1)
    }
  })
})

describe('The cart', () => {
  const armed = async (cart: Cart | null) => {
    const page = pageInTheHand()
    const { fire, fired } = counter()
    page.is({ cart })
    arm({ type: 'cart-changed' }, fire, page.setting)
    await vi.waitFor(() => expect(page.left()).toBeGreaterThan(0))
    await Promise.resolve()
    const update = (...ids: string[]) => page.say(happened({ name: 'cart_update', cart: cartOf(...ids) }))
    return { page, fired, update }
  }

  test('A visitor whose cart is read from the page has not changed it', async () => {
    const { fired, update } = await armed(null)
    update('fan')
    update('fan')
    expect(fired()).toBe(0)
  })

  test('A visitor who puts in, takes out and empties has changed it each time', async () => {
    const { fired, update } = await armed(cartOf('fan'))
    update('fan')
    expect(fired()).toBe(0)
    update('fan', 'lamp')
    update('lamp')
    update()
    expect(fired()).toBe(3)
  })

  test('A visitor who puts something in a cart that nobody knew has changed it', async () => {
    const { page, fired, update } = await armed(null)
    page.say(happened({ name: 'add_to_cart', items: [{ item_id: 'fan' }] }))
    expect(fired()).toBe(0)
    update('fan')
    expect(fired()).toBe(1)
  })
})

describe('The n-th page', () => {
  const firesOn = async (page: ReturnType<typeof pageInTheHand>) => {
    const { fire, fired } = counter()
    arm({ type: 'nth-page', page: 3 }, fire, page.setting)
    await vi.dynamicImportSettled()
    page.pass(1000)
    return fired() > 0
  }

  test('A visitor on the third page of the visit is there; on the second and fourth not', async () => {
    for (const [pages, is] of [
      [2, false],
      [3, true],
      [4, false],
    ] as const) {
      const page = pageInTheHand()
      page.visit({ pages })
      expect(await firesOn(page)).toBe(is)
    }
  })

  test('A visitor of whom nothing is remembered is counted since the page was loaded', async () => {
    const page = pageInTheHand()
    expect(await firesOn(page)).toBe(false)
    page.pages(3)
    expect(await firesOn(page)).toBe(true)
  })
})

describe('Sold out', () => {
  test.each<[PageFacts['type'], string | null, boolean]>([
    ['product', 'OutOfStock', true],
    ['product', 'Discontinued', true],
    ['product', 'LimitedAvailability', false],
    ['product', null, false],
    ['listing', 'OutOfStock', false],
  ])('A visitor on a %s page that says %s: %s', async (type, availability, fires) => {
    const page = pageInTheHand()
    const { fire, fired } = counter()
    page.is({ ...soldOut, type, product: { ...soldOut.product, availability } } as PageFacts)
    arm({ type: 'out-of-stock' }, fire, page.setting)
    await vi.dynamicImportSettled()
    page.pass(0)
    expect(fired() > 0).toBe(fires)
  })
})

describe('Something before the eyes', () => {
  const armed = async (share = 0.5, selector = '.sizes') => {
    const page = pageInTheHand()
    const { fire, fired } = counter()
    arm({ type: 'element-visible', selector, share }, fire, page.setting)
    await vi.waitFor(() => expect(page.left()).toBeGreaterThan(0))
    return { page, fired }
  }
  const add = () => {
    const table = document.createElement('table')
    table.className = 'sizes'
    document.body.append(table)
    return table
  }

  test('A visitor who sees half of it has it before his eyes, once; a third is too little', async () => {
    add()
    const { page, fired } = await armed()
    page.bring(0.33)
    expect(fired()).toBe(0)
    page.bring(0.5)
    page.bring(1)
    expect(fired()).toBe(1)
    expect(page.left()).toBe(0)
  })

  test('A shop for which any bit of it will do, gets any bit, not what only touches the window', async () => {
    add()
    const { page, fired } = await armed(0)
    page.bring(0)
    expect(fired()).toBe(0)
    page.bring(0.001)
    expect(fired()).toBe(1)
  })

  test('A table three times as high as the window is before the eyes when it fills half of the window', async () => {
    add()
    const { page, fired } = await armed()
    page.bring(0.1, 0.3)
    expect(fired()).toBe(0)
    page.bring(0.2, 0.6)
    expect(fired()).toBe(1)
  })

  test('A table that comes later is found, a busy page is searched once a pause, and then no more', async () => {
    const { page, fired } = await armed()
    page.change()
    page.pass(200)
    expect(page.watched()).toEqual([])
    expect(page.isSearched()).toBe(true)
    const table = add()
    for (let i = 0; i < 50; i++) page.change()
    expect(page.timers()).toBe(1)
    page.pass(200)
    expect(page.watched()).toEqual([table])
    expect([page.isSearched(), page.timers()]).toEqual([false, 0])
    page.bring(1)
    expect(fired()).toBe(1)
  })

  test('A selector that the browser cannot read matches nothing, and the page is not searched for it', async () => {
    const page = pageInTheHand()
    const disarm = arm({ type: 'element-visible', selector: '..sizes[', share: 0.5 }, () => {}, page.setting)
    await vi.dynamicImportSettled()
    expect([page.isSearched(), page.timers()]).toEqual([false, 0])
    expect(disarm).not.toThrow()
  })
})

describe('A kind whose code does not come', () => {
  test('never fires and can be disarmed', async () => {
    const page = pageInTheHand()
    const { fire, fired } = counter()
    const disarm = later(() => Promise.reject(new Error('offline')))({}, fire, page.setting)
    await Promise.resolve()
    expect(disarm).not.toThrow()
    expect(fired()).toBe(0)
  })
})

describe('Every kind of trigger', () => {
  const kinds: {
    [T in TriggerType]: {
      trigger: Trigger
      /** What is so when it is armed. */
      before?: (p: ReturnType<typeof pageInTheHand>) => void
      happen: (p: ReturnType<typeof pageInTheHand>) => void
    }
  } = {
    'page-view': { trigger: { type: 'page-view' }, happen: page => page.pass(1) },
    dwell: { trigger: { type: 'dwell', after: '2s' }, happen: page => page.pass(2000) },
    click: { trigger: { type: 'click', selector: 'body' }, happen: () => document.body.click() },
    event: { trigger: { type: 'event', name: 'hey' }, happen: page => page.say(custom('hey')) },
    'exit-intent': { trigger: { type: 'exit-intent', after: '5s' }, happen: leaveByTheTop },
    return: {
      trigger: { type: 'return', away: '20s' },
      happen(page) {
        page.turn('hidden')
        page.pass(20_000)
        page.turn('visible')
        page.do(new Event('pointerdown'))
      },
    },
    idle: { trigger: { type: 'idle', after: '30s' }, happen: page => page.pass(30_000) },
    'scroll-depth': {
      trigger: { type: 'scroll-depth', share: 0.5 },
      happen(page) {
        page.scrollTo(0.5)
        page.pass(1000)
      },
    },
    'element-visible': {
      trigger: { type: 'element-visible', selector: 'body', share: 0.5 },
      happen: page => page.bring(1),
    },
    'add-to-cart': {
      trigger: { type: 'add-to-cart' },
      happen: page => page.say(happened({ name: 'add_to_cart', items: [] })),
    },
    'cart-changed': {
      trigger: { type: 'cart-changed' },
      happen(page) {
        page.say(happened({ name: 'cart_update', cart: cartOf('fan') }))
        page.say(happened({ name: 'cart_update', cart: cartOf() }))
      },
    },
    'out-of-stock': {
      trigger: { type: 'out-of-stock' },
      before: page => page.is(soldOut),
      happen: page => page.pass(1),
    },
    'nth-page': {
      trigger: { type: 'nth-page', page: 1 },
      happen: page => page.pass(1),
    },
  }

  test('No kind is left out of these tests', () => {
    expect(Object.keys(kinds).sort()).toEqual(
      [...trigger.def.options.map(kind => kind.def.shape.type.def.values[0])].sort(),
    )
  })

  test.each(Object.values(kinds))(
    '$trigger.type fires when its moment comes, not while it is armed',
    async kind => {
      const page = pageInTheHand()
      kind.before?.(page)
      const { fire, fired } = counter()
      const disarm = arm(kind.trigger, fire, page.setting)
      await vi.waitFor(() => expect(page.left()).toBeGreaterThan(0))
      expect(fired()).toBe(0)
      kind.happen(page)
      expect(fired()).toBe(1)
      disarm()
      expect(page.left()).toBe(0)
    },
  )

  test.each(Object.values(kinds))(
    '$trigger.type disarmed while its code is on its way never arms',
    async kind => {
      const page = pageInTheHand()
      kind.before?.(page)
      const { fire, fired } = counter()
      arm(kind.trigger, fire, page.setting)()
      await vi.dynamicImportSettled()
      expect(page.left()).toBe(0)
      kind.happen(page)
      expect(fired()).toBe(0)
    },
  )

  test.each(Object.values(kinds))(
    '$trigger.type disarmed leaves nothing behind and stays silent',
    async kind => {
      const page = pageInTheHand()
      kind.before?.(page)
      const { fire, fired } = counter()
      const disarm = arm(kind.trigger, fire, page.setting)
      await vi.waitFor(() => expect(page.left()).toBeGreaterThan(0))
      disarm()
      expect(page.left()).toBe(0)
      disarm()
      kind.happen(page)
      page.turn('hidden')
      page.turn('visible')
      page.pass(100_000)
      expect(fired()).toBe(0)
      expect(page.left()).toBe(0)
    },
  )

  test.each(Object.values(kinds))(
    '$trigger.type armed in a tab not looked at leaves nothing behind',
    async kind => {
      const page = pageInTheHand(false)
      kind.before?.(page)
      const disarm = arm(kind.trigger, () => {}, page.setting)
      await vi.waitFor(() => expect(page.left()).toBeGreaterThan(0))
      page.turn('visible')
      page.turn('hidden')
      disarm()
      expect(page.left()).toBe(0)
    },
  )

  test.each(['back-button', 'constructor', '__proto__'])('A kind not known here (%s) never fires', type => {
    const page = pageInTheHand()
    const { fire, fired } = counter()
    const disarm = arm({ type } as unknown as Trigger, fire, page.setting)
    page.pass(100_000)
    expect(fired()).toBe(0)
    expect(page.left()).toBe(0)
    expect(disarm).not.toThrow()
  })
})

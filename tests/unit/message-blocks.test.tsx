// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { BlockKind, BlockSetting } from '../../src/blocks/contract'
import { countdown } from '../../src/blocks/countdown'
import { freeShipping } from '../../src/blocks/free-shipping'
import { offer } from '../../src/blocks/offer'
import { picture } from '../../src/blocks/picture'
import type { BlockOf } from '../../src/blocks/schema'
import type { Cart } from '../../src/page'
import { messageSetting } from '../support/message-setting'

const NOON = Date.parse('2026-03-01T12:00:00Z')

/** Prepares and draws a block as a message does; null if it has nothing to say. */
async function draw<B, S extends object>(kind: BlockKind<B, S>, block: B, more: Partial<BlockSetting> = {}) {
  const visit = messageSetting({ clock: async () => NOON, ...more })
  const gone = vi.fn()
  let redraw = () => {}
  const setting = { redraw: () => redraw(), gone, ...visit.setting, ...more }
  const state = (await (kind.prepare ? kind.prepare(block, setting) : ({} as S))) as S | null
  if (!state) return null
  const view = () => kind.View({ block, state, setting })
  const { rerender, container } = render(view())
  redraw = () => rerender(view())
  return { ...visit, state, gone, container, again: () => redraw() }
}

/** A window of which a part is another one. */
const windowWith = (part: object) =>
  new Proxy(window, { get: (of, name) => Reflect.get(name in part ? part : of, name) })

const asked: string[] = []
const answering = (body: unknown, status = 200) =>
  windowWith({
    fetch: async (url: URL) => {
      asked.push(String(url))
      return new Response(JSON.stringify(body), { status })
    },
  })

afterEach(() => {
  cleanup()
  vi.useRealTimers()
  asked.length = 0
})

const clip = (writeText: (text: string) => Promise<void>) =>
  windowWith({ navigator: { clipboard: { writeText } } })

describe('A visitor with an offer', () => {
  const ten: BlockOf<'offer'> = { type: 'offer', code: 'SPRING-10', text: '10 % on fans' }

  it('copies the code with one tap, hears that, and the shop hears it too', async () => {
    const writeText = vi.fn(async () => {})
    const visit = await draw(offer, ten, { window: clip(writeText) })
    fireEvent.click(screen.getByRole('button', { name: 'Copy: SPRING-10' }))
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Copied'))
    expect(writeText).toHaveBeenCalledWith('SPRING-10')
    expect(visit!.events).toEqual([{ name: 'copy_offer', promotion_id: 'spring', code: 'SPRING-10' }])
    expect(visit!.taken).toHaveBeenCalledOnce()
  })

  it('has the code marked for him where the browser does not let it be copied', async () => {
    await draw(offer, ten, { window: clip(async () => Promise.reject(new Error('no'))) })
    fireEvent.click(screen.getByRole('button', { name: 'Copy: SPRING-10' }))
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Selected, ready to be copied'))
    expect(window.getSelection()?.toString()).toBe('SPRING-10')
  })

  it('reads until when, and where the conditions are', async () => {
    await draw(offer, { ...ten, ends: '2026-03-02T12:00:00Z', terms: 'https://shop.example/terms' })
    expect(screen.getByText(/^Ends on March 2, 2026/)).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Conditions' }).getAttribute('href')).toBe(
      'https://shop.example/terms',
    )
  })

  it('is shown a code that the shop still takes', async () => {
    const check = 'https://shop.example/codes?shop=1'
    const visit = await draw(offer, { ...ten, check }, { window: answering({ valid: true }) })
    expect(visit).not.toBeNull()
    expect(asked).toEqual(['https://shop.example/codes?shop=1&code=SPRING-10'])
  })

  it.each([
    ['says no', answering({ valid: false })],
    ['says something else', answering({ valid: 'yes' })],
    ['says nothing', answering(null)],
    ['fails', answering({ valid: true }, 500)],
    ['cannot be reached', windowWith({ fetch: () => Promise.reject(new Error('down')) })],
  ])('is not shown one of which the shop %s', async (_, window) => {
    expect(await draw(offer, { ...ten, check: 'https://shop.example/codes' }, { window })).toBeNull()
  })

  it('is not shown one whose check has an address that is none', async () => {
    const window = answering({ valid: true })
    expect(await draw(offer, { ...ten, check: 'javascript:1' }, { window })).toBeNull()
  })

  it.each([
    ['that is over', '2026-03-01T11:59:59Z', NOON],
    ['that ends at this moment', '2026-03-01T12:00:00Z', NOON],
    ['whose end nobody can tell', '2026-03-02T12:00:00Z', null],
  ])('is not shown one %s', async (_, ends, now) => {
    expect(await draw(offer, { ...ten, ends }, { clock: async () => now })).toBeNull()
  })

  it('is not shown one that names what is not known', async () => {
    expect(await draw(offer, { ...ten, text: '10 % on {product.title}' })).toBeNull()
  })
})

describe('A visitor for whom time runs', () => {
  let now = NOON
  const clock = async () => now
  const pass = async (ms: number) => {
    now += ms
    await vi.advanceTimersByTimeAsync(ms)
  }
  beforeEach(() => {
    now = NOON
    vi.useFakeTimers()
  })
  const seen = (container: Element) => container.querySelector('[aria-hidden]')?.textContent

  it('sees it count down by the second, and leave at the end', async () => {
    const block: BlockOf<'countdown'> = {
      type: 'countdown',
      ends: '2026-03-03T15:04:05Z',
      text: 'Until then',
    }
    const { container, gone, state } = (await draw(countdown, block, { clock }))!
    expect(seen(container)).toBe('2d3h4m5s')
    await pass(1001)
    expect(seen(container)).toBe('2d3h4m3s')
    now += (2 * 86_400 + 3 * 3600 + 4 * 60 - 2) * 1000 - 1001 // the machine slept
    await pass(1001)
    expect(seen(container)).toBe('5s')
    expect(gone).not.toHaveBeenCalled()
    await pass(6000)
    expect(gone).toHaveBeenCalledOnce()
    countdown.end?.(state)
    await pass(60_000)
    expect(gone).toHaveBeenCalledOnce()
  })

  it('hears the end in words instead of every second', async () => {
    const { container } = (await draw(countdown, { type: 'countdown', ends: '2026-03-03T15:04:05Z' }))!
    const timer = container.querySelector('[role=timer]')!
    expect(timer.getAttribute('aria-live')).toBe('off')
    expect(timer.querySelector('.quiet')?.textContent).toMatch(/^Ends on March 3, 2026 at /)
  })

  it('with a clock of his own that is wrong, sees what the server says', async () => {
    vi.setSystemTime(NOON + 10 * 86_400_000)
    expect(
      await draw(countdown, { type: 'countdown', ends: '2026-03-01T12:00:10Z' }, { clock }),
    ).not.toBeNull()
  })

  it('sees no countdown that is over, nor one where the server does not tell the time', async () => {
    const block: BlockOf<'countdown'> = { type: 'countdown', ends: '2026-03-01T11:00:00Z' }
    expect(await draw(countdown, block, { clock })).toBeNull()
    const later: BlockOf<'countdown'> = { type: 'countdown', ends: '2026-03-05T11:00:00Z' }
    expect(await draw(countdown, later, { clock: async () => null })).toBeNull()
  })

  it('in another tab costs nothing, and finds the right time when he is back', async () => {
    const { container, gone } = (await draw(
      countdown,
      { type: 'countdown', ends: '2026-03-01T12:01:00Z' },
      { clock },
    ))!
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
    document.dispatchEvent(new Event('visibilitychange'))
    await pass(0)
    const before = seen(container)
    await pass(30_000)
    expect(seen(container)).toBe(before)
    hidden.mockReturnValue(false)
    document.dispatchEvent(new Event('visibilitychange'))
    await pass(0)
    expect(seen(container)).toBe('30s')
    hidden.mockReturnValue(true)
    document.dispatchEvent(new Event('visibilitychange'))
    await pass(31_000)
    expect(gone).toHaveBeenCalledOnce()
    hidden.mockRestore()
  })

  it('sees an offer leave at its end, however far that is away', async () => {
    const block: BlockOf<'offer'> = { type: 'offer', code: 'X1', text: 'x', ends: '2026-05-01T12:00:00Z' }
    const { gone } = (await draw(offer, block, { clock }))!
    for (let day = 0; day < 60; day++) await pass(86_400_000)
    expect(gone).not.toHaveBeenCalled()
    await pass(2 * 86_400_000)
    expect(gone).toHaveBeenCalledOnce()
  })
})

describe('A visitor on the way to free shipping', () => {
  const cart = (total: number | null): Cart => ({ items: [], count: 1, total, currency: 'EUR' })
  const visit = (its: Cart | null, from: number | undefined = 50) => {
    const { setting } = messageSetting()
    const { freeShippingFrom: _, ...shop } = setting.words.shop
    const words = { ...setting.words, shop: { ...shop, ...(from && { freeShippingFrom: from }) } }
    let now = its
    return {
      put: (cart: Cart) => (now = cart),
      more: { words, facts: () => ({ product: null, cart: now, memory: null, now: 0 }) },
    }
  }

  it('reads how much is missing, and that it is reached as soon as the cart says so', async () => {
    const { put, more } = visit(cart(37.5))
    const { container, again } = (await draw(freeShipping, { type: 'free-shipping' }, more))!
    expect(container.textContent).toBe('€12.50 to go for free shipping')
    expect(container.querySelector('i')?.style.getPropertyValue('--share')).toBe('0.75')
    put(cart(90))
    again()
    expect(container.textContent).toBe('Your shipping is free')
    expect(container.querySelector('i')?.style.getPropertyValue('--share')).toBe('1')
  })

  it.each([
    ['whose cart nobody knows', null, 50],
    ['whose total nobody knows', cart(null), 50],
    ['in a shop without free shipping', cart(10), 0],
  ])('%s, reads nothing', async (_, its, from) => {
    expect(await draw(freeShipping, { type: 'free-shipping' }, visit(its, from).more)).toBeNull()
  })
})

describe('A visitor before a picture', () => {
  const photo: BlockOf<'picture'> = { type: 'picture', src: 'https://shop.example/a.jpg', alt: 'A fan' }
  const loading = (decode: () => Promise<void>) =>
    windowWith({
      Image: class {
        naturalWidth = 640
        naturalHeight = 480
        decode = decode
      },
    })

  it('sees it in its place, without the page’s address going to whoever serves it', async () => {
    await draw(picture, photo, { window: loading(async () => {}) })
    const image = screen.getByRole('img', { name: 'A fan' })
    expect(image.getAttribute('width')).toBe('640')
    expect(image.getAttribute('referrerpolicy')).toBe('no-referrer')
  })

  it('sees no broken one', async () => {
    const broken = loading(() => Promise.reject(new Error('404')))
    expect(await draw(picture, photo, { window: broken })).toBeNull()
    expect(
      await draw(picture, { ...photo, src: 'data:image/png,x' }, { window: loading(async () => {}) }),
    ).toBeNull()
  })

  it('sees a slow one when it comes, and the message before', async () => {
    vi.useFakeTimers()
    const drawing = draw(picture, photo, { window: loading(() => new Promise(() => {})) })
    await vi.advanceTimersByTimeAsync(1000)
    const { gone } = (await drawing)!
    fireEvent.error(screen.getByRole('img', { name: 'A fan' }))
    expect(gone).toHaveBeenCalledOnce()
  })
})

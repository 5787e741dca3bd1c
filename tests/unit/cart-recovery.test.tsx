// @vitest-environment happy-dom
/** What a visitor sees of the basket that he had left. */
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Carts } from '../../src/carts'
import { createCarts } from '../../src/carts'
import type { NewEvent } from '../../src/events'
import { safeUrl } from '../../src/lib/safe-url'
import { messages as en } from '../../src/locales/messages-en'
import { messages as es } from '../../src/locales/messages-es'
import { blankMemory } from '../../src/memory'
import type { Cart, Product } from '../../src/page'
import type { Restoring } from '../../src/restore-cart'
import type { StageSetting } from '../../src/stage'
import { basketParts } from '../../src/surfaces/basket-parts'
import type { MessageSetting } from '../../src/surfaces/contract'
import { shopWords } from '../support/guide'
import { makeProduct } from '../support/make-product'

afterEach(cleanup)

const cart = (quantities: Record<string, number>): Cart => {
  const items = Object.entries(quantities).map(([id, quantity]) => ({
    id,
    title: `Fan ${id}`,
    quantity,
    price: 40,
    image: 'https://shop.example/i.jpg',
  }))
  return { items, count: items.reduce((sum, item) => sum + item.quantity, 0), total: null, currency: 'EUR' }
}
const fan = (id: string, price: number, more: Partial<Product> = {}) =>
  makeProduct(
    {},
    { id, title: `Fan ${id}`, price, currency: 'EUR', url: `https://shop.example/p/${id}`, ...more },
  )
const TODAY = [fan('a', 52), fan('b', 40, { availability: 'OutOfStock' }), fan('c', 35)]
const DONE: Restoring = { way: 'cart', cart: null, refused: [] }

interface Case {
  saved?: Cart | null
  now?: Cart | null
  today?: readonly Product[]
  carts?: Partial<Carts>
  language?: 'en' | 'es'
}
async function offer({
  saved = cart({ a: 1, b: 1, c: 2 }),
  now = cart({}),
  today = TODAY,
  ...rest
}: Case = {}) {
  const restore = vi.fn(async (): Promise<Restoring> => DONE)
  const carts: Carts = {
    saved,
    isAsked: false,
    now: async () => now,
    hasCatalog: true,
    replaces: async () => true,
    restore,
    keep: vi.fn(),
    page: 'https://shop.example/basket',
    ...rest.carts,
  }
  const taken = vi.fn()
  const setting = {
    words: shopWords(rest.language),
    told: rest.language === 'es' ? es : en,
    carts: async () => carts,
    products: async (ids: readonly string[]) => today.filter(({ id }) => ids.includes(id)),
    address: (written: string) => safeUrl(written, 'https://shop.example/'),
    taken,
  } as Partial<MessageSetting> as MessageSetting
  const parts = await basketParts({ type: 'cart-recovery', form: 'card', decline: 'not-now' }, setting)
  if (!parts) return { parts }
  const close = vi.fn()
  const draw = () => <div>{parts.above!.view(setting, () => rerender(draw()), close)}</div>
  const { rerender } = render(draw())
  return { parts, carts, restore, taken, close }
}
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const lineOf = (title: string) => within(screen.getByText(title).closest('li')!)

describe('A visitor who comes back to a shop that has lost the basket', () => {
  it('sees what was in it and what has changed', async () => {
    const { parts } = await offer()
    expect(parts?.title).toBe('Your cart is still here')
    lineOf('Fan a').getByText('€12 more than before')
    lineOf('Fan b').getByText('Sold out')
    expect(lineOf('Fan c').getByText('€5 less than before').closest('li')!.textContent).toContain('2 × €35')
    screen.getByText('What cannot be had any more is left out.')
    expect(screen.getByText('Total today').parentElement!.textContent).toContain('€122')
    expect(screen.getByText('Fan a').closest('a')!.href).toBe('https://shop.example/p/a')
  })

  it('puts back with one press what can be had, and is told', async () => {
    const { restore, taken } = await offer()
    press('Restore it')
    press('Restore it')
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('in your cart again'))
    expect(restore!.mock.calls).toMatchObject([[[{ id: 'a' }, { id: 'c', quantity: 2 }], 'merge']])
    expect(taken).toHaveBeenCalledTimes(1)
    expect(screen.queryByRole('button')).toBeNull()
    expect(screen.getByRole('link', { name: 'See the cart' }).getAttribute('href')).toBe(
      'https://shop.example/basket',
    )
  })

  it('is told what the shop refused and why', async () => {
    const refused = [{ id: 'c', why: 'Only 1 left.' }]
    const { taken } = await offer({ carts: { restore: async () => ({ ...DONE, refused }) } })
    press('Restore it')
    await waitFor(() => screen.getByText('The shop did not take:'))
    expect(screen.getByRole('status').textContent).toMatch(/cart again.*Fan c: Only 1 left\./)
    expect(taken).toHaveBeenCalled()
  })

  it('is told when nothing could be put back, which is no success', async () => {
    const refused = ['a', 'c'].map(id => ({ id, why: null }))
    const { taken } = await offer({ carts: { restore: async () => ({ ...DONE, refused }) } })
    press('Restore it')
    await waitFor(() => screen.getByText('It could not be put back.'))
    expect(taken).not.toHaveBeenCalled()
    expect(screen.queryByRole('link')).toBeNull()
  })

  it('gets the products to open where the shop has no way in for the widget', async () => {
    await offer({ carts: { restore: async () => ({ way: 'products' }) } })
    press('Restore it')
    await waitFor(() => screen.getByText(/Open each one/))
    expect(screen.getAllByRole('link')).toHaveLength(3)
  })

  it('reads it in Spanish', async () => {
    const { parts } = await offer({ language: 'es' })
    expect(parts?.title).toBe('Tu carrito sigue aquí')
    expect(lineOf('Fan a').getByText(/más caro/).textContent).toMatch(/^12\s€ más caro$/)
    screen.getByRole('button', { name: 'Recuperarlo' })
  })
})

describe('A visitor who does not want it', () => {
  it('says so beside the yes, in the words of the manifest', async () => {
    const { parts, close, restore } = await offer()
    expect(parts?.decline).toBeNull()
    press('Not now')
    expect(close).toHaveBeenCalled()
    expect(restore).not.toHaveBeenCalled()
  })
})

describe('A visitor who has put something else in meanwhile', () => {
  const now = cart({ z: 1 })
  it.each([
    [/^Put both together/, 'merge'],
    [/^Take this one instead/, 'replace'],
  ])('chooses %s', async (name, how) => {
    const { restore } = await offer({ now })
    press(name)
    await waitFor(() => expect(restore).toHaveBeenCalledWith(expect.anything(), how))
  })
  it('may keep what he has, and the other is forgotten', async () => {
    const { restore, carts, close } = await offer({ now })
    press(/^Keep what is in the cart now/)
    expect(carts!.keep).toHaveBeenCalledWith(now)
    expect(close).toHaveBeenCalled()
    expect(restore).not.toHaveBeenCalled()
  })
  it('is not offered to replace where the shop cannot take out', async () => {
    await offer({ now, carts: { replaces: async () => false } })
    expect(screen.getAllByRole('button')).toHaveLength(2)
    expect(screen.queryByRole('button', { name: /instead/ })).toBeNull()
  })
})

describe('Nothing is shown to a visitor', () => {
  it.each<[string, Case]>([
    ['who had left nothing', { saved: null }],
    ['who had left an empty basket', { saved: cart({}) }],
    ['whose basket is as it was', { now: cart({ c: 2, b: 1, a: 1 }) }],
    ['who has all that can be had in the cart, and more', { now: cart({ a: 1, c: 3, z: 1 }) }],
    ['whose basket cannot be had any more', { saved: cart({ b: 1 }) }],
    ['whose cart nobody can read: it may be in there', { now: null }],
  ])('%s', async (_, more) => {
    expect((await offer(more)).parts).toBeUndefined()
  })
})

describe('A visitor who opened a link with a basket', () => {
  const carts = { isAsked: true }
  it('is offered it although nobody can read the cart', async () => {
    await offer({ carts, now: null })
    screen.getByRole('button', { name: 'Restore it' })
  })
  it('is told that it is there already', async () => {
    await offer({ carts, now: cart({ a: 1, c: 2 }) })
    expect(screen.getByRole('status').textContent).toBe('All of it is in your cart already.')
    expect(screen.queryByRole('button')).toBeNull()
  })
  it('sees why none of it can be had', async () => {
    await offer({ carts, saved: cart({ b: 1 }) })
    lineOf('Fan b').getByText('Sold out')
    expect(screen.queryByRole('button')).toBeNull()
  })
})

describe('A basket that is remembered', () => {
  const left = cart({ a: 1 })
  function cartsOf(saved: { cart: Cart; at: number; left?: { cart: Cart; at: number } } | null, linked?: []) {
    const events: NewEvent[] = []
    const memory = { ...blankMemory('v', 0), cart: saved }
    const setting = {
      window,
      manifest: { shop: { platform: { pages: { cart: ['/bag/*', '/bag'] } } } },
      platform: { readCart: () => Promise.reject(new Error('down')) },
      present: { look: async () => ({ cart: left }), page: () => ({ cart: left }) },
      publish: (event: NewEvent) => events.push(event),
      remembering: { past: () => memory },
    } as unknown as StageSetting
    return { events, carts: createCarts(setting, linked) }
  }
  it('is the one that was left behind, before the present one; a link’s before both', () => {
    expect(cartsOf({ cart: cart({ z: 1 }), at: 2, left: { cart: left, at: 1 } }).carts.saved).toBe(left)
    expect(cartsOf({ cart: left, at: 2 }).carts.saved).toBe(left)
    expect(cartsOf(null).carts.saved).toBeNull()
    expect(cartsOf({ cart: left, at: 2 }, []).carts).toMatchObject({ isAsked: true, saved: { items: [] } })
  })
  it('is weighed against what the page knows where the shop cannot be asked', async () => {
    const { carts, events } = cartsOf(null)
    expect(await carts.now()).toBe(left)
    expect(carts.page).toMatch(/\/bag$/)
    carts.keep(left)
    expect(events).toEqual([{ name: 'cart_update', cart: left, chosen: true }])
    const linked = cartsOf(null, [])
    linked.carts.keep(left)
    expect(linked.events).toEqual([])
  })
})

describe('A basket that somebody has tampered with', () => {
  it('has no script for an address and no markup for a title', async () => {
    const saved = cart({ x: 1 })
    Object.assign(saved.items[0]!, {
      title: '<img src=x onerror=alert(1)>',
      url: 'javascript:alert(1)',
      image: 'data:text/html,x',
    })
    await offer({ saved, today: [] })
    screen.getByText('<img src=x onerror=alert(1)>')
    expect(document.querySelector('a, img')).toBeNull()
  })
})

// @vitest-environment happy-dom
/** A shop that does not answer, or answers nonsense, and links that anybody could have written. */

import { render } from 'preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { offer } from '../../src/blocks/offer'
import { encodeItems, readCartLink } from '../../src/cart-link'
import { watchCart } from '../../src/cart-watch'
import { type Carts, createCarts } from '../../src/carts'
import { fnv1a } from '../../src/lib/hash'
import { manners } from '../../src/manners'
import type { Cart, PageFacts } from '../../src/page'
import { readLines } from '../../src/platforms/read-lines'
import { thingOf } from '../../src/platforms/readers/thing'
import { createPresent } from '../../src/present'
import { serverClock } from '../../src/server-clock'
import type { StageSetting } from '../../src/stage'
import { basketParts } from '../../src/surfaces/basket-parts'
import { disturbs } from '../../src/surfaces/interrupts'
import { lineName } from '../../src/ui/line-name'
import { blockSetting } from '../support/block-setting'
import { messageSetting } from '../support/message-setting'
import { platformOf } from '../support/platform'
import { campaignOf, factsOf, newcomer } from '../support/visitor'

const never = () => new Promise<never>(() => {})
const page: PageFacts = { type: 'home', product: null, cart: null, order: null }
beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

describe('A shop whose cart never answers', () => {
  it('lets the visitor see the page’s campaigns all the same', async () => {
    const platform = platformOf({ glance: () => 'home', read: async () => ({ ...page }), readCart: never })
    const present = createPresent(
      platform,
      { past: () => newcomer() } as never,
      () => {},
      window,
      () => 1,
    )
    await import('../../src/tell-page')
    const looking = present.look()
    await vi.advanceTimersByTimeAsync(2000)
    expect(await Promise.race([looking, 'still looking'])).toMatchObject({ type: 'home', cart: null })
  })

  it.each([
    ['never answers', never],
    ['fails', () => Promise.reject(new Error('down'))],
  ])('offers the basket of a link without knowing the present one: %s', async (_, readCart) => {
    const cart: Cart = { items: [], count: 3, total: null, currency: null }
    const carts = createCarts(
      {
        window,
        manifest: { shop: { platform: { pages: {} } } },
        platform: platformOf({ readCart }),
        present: { page: () => ({ ...page, cart }), look: never },
        remembering: { past: () => null },
      } as unknown as StageSetting,
      [{ id: 'fan', quantity: 1 }],
    )
    const asked = carts.now()
    await vi.advanceTimersByTimeAsync(8000)
    expect(await Promise.race([asked, 'waiting'])).toEqual(cart)
  })
})

describe('A shop whose catalogue never answers', () => {
  it('offers the basket back as it was left, and says of nothing that it is gone', async () => {
    const items = [{ id: 'fan', title: 'Fan', quantity: 2, price: 20 }]
    const saved: Cart = { items, count: 2, total: 40, currency: 'EUR' }
    const empty: Cart = { items: [], count: 0, total: null, currency: null }
    const restore = vi.fn(async () => ({ way: 'products' as const }))
    const carts: Carts = {
      saved,
      isAsked: false,
      now: async () => empty,
      hasCatalog: true,
      replaces: async () => true,
      restore,
      keep() {},
      page: null,
    }
    const { setting } = messageSetting({ products: never, carts: async () => carts })
    const surface = { type: 'cart-recovery', form: 'card', decline: 'later' } as const
    const asked = basketParts(surface, setting)
    await vi.advanceTimersByTimeAsync(4000)
    const parts = await Promise.race([asked, undefined])
    const place = document.body.appendChild(document.createElement('div'))
    render(
      parts!.above!.view(
        setting,
        () => {},
        () => {},
      ),
      place,
    )
    expect(place.querySelector('.basket-what')?.textContent).toBe('Fan')
    expect(place.querySelector('.primary')?.textContent).toBe('Restore it')
  })
})

describe('What ends', () => {
  it('ends also where the network has died meanwhile: the clock gives up', async () => {
    vi.useRealTimers()
    let signal: AbortSignal | undefined
    const fetch = (_: string, init: RequestInit) => {
      signal = init.signal!
      return new Promise((_, reject) => signal!.addEventListener('abort', () => reject(signal!.reason)))
    }
    vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => AbortSignal.abort())
    const clock = serverClock({ fetch, performance, location } as never)
    const asked = clock()
    expect(signal).toBeInstanceOf(AbortSignal)
    signal!.dispatchEvent(new Event('abort'))
    expect(await asked).toBeNull()
  })
})

describe('The shop’s word on a code', () => {
  const block = { type: 'offer', code: 'TEN', text: 'Ten off', check: 'https://shop.example/check' } as const
  const answers = (reply: () => Promise<Response>) =>
    offer.prepare!(block, blockSetting({ window: { fetch: reply } as never }).setting)

  it('is heard where it says yes', async () => {
    expect(await answers(async () => Response.json({ valid: true }))).toMatchObject({ text: 'Ten off' })
  })
  it.each([
    ['HTML', async () => new Response('<!doctype html>{"valid":true}')],
    ['500', async () => Response.json({ valid: true }, { status: 500 })],
    ['a word', async () => Response.json({ valid: 'true' })],
    ['null', async () => Response.json(null)],
    ['nothing', async () => new Response(null, { status: 204 })],
    ['a yes of 64 kB', async () => Response.json({ valid: true, more: 'x'.repeat(1 << 16) })],
    ['a deep one', async () => new Response(`{"valid":true,"a":${'['.repeat(99)}${']'.repeat(99)}}`)],
    ['inherited', async () => new Response('{"__proto__":{"valid":true}}')],
    ['an error', () => Promise.reject(new TypeError('offline'))],
  ])('is no where it says %s', async (_, reply) => {
    expect(await answers(reply)).toBeNull()
  })
})

describe('A page that is strange', () => {
  it('with a drawer that is always there, shut, does not silence the shop for ever', () => {
    const drawer = document.createElement('div')
    drawer.setAttribute('role', 'dialog')
    drawer.setAttribute('aria-modal', 'true')
    document.body.append(drawer)
    const told = () => manners(window, factsOf('home', newcomer()), disturbs)(campaignOf('a')).filter(Boolean)
    drawer.checkVisibility = () => false
    expect(told()).toEqual([])
    drawer.checkVisibility = () => true
    expect(told()).toEqual(['a dialog of the page is open'])
    // a browser that cannot tell: rather silent
    Reflect.set(drawer, 'checkVisibility', undefined)
    expect(told()).toEqual(['a dialog of the page is open'])
  })

  it('whose data layer fails when it is read meets no exception', async () => {
    const layer: unknown[] = []
    Reflect.set(window, 'meanLayer', layer)
    const end = watchCart({
      window,
      manifest: { shop: { platform: { dataLayer: 'meanLayer' } } },
      platform: platformOf({ read: async () => page }),
      present: { page: () => page, look: async () => page },
      remembering: { past: () => null, shown: () => newcomer() },
      publish: () => {},
      onEvent: () => () => {},
    } as never)
    layer.push(
      { event: Object.create(null) },
      new Proxy(
        {},
        {
          get: () => {
            throw new Error('mean')
          },
        },
      ),
    )
    document.body.click()
    expect(() => vi.advanceTimersByTime(2000)).not.toThrow()
    end()
  })

  it('whose cart holds without end, less than nothing, or no number has no such line', () => {
    const items = ['1e999', '-1', '0', 'many', Number.NaN, 2].map((quantity, i) => ({
      id: `p${i}`,
      quantity,
    }))
    expect(readLines(thingOf({ items })!).items.map(({ id }) => id)).toEqual(['p5'])
  })
})

describe('A link with a basket', () => {
  const link = (text: string) => `?tendero-cart=${encodeURIComponent(`${text}.${fnv1a(text)}`)}`

  it.each([
    ['50,000 characters', 'a'.repeat(50_000)],
    ['50,000 lines', Array.from({ length: 50_000 }, (_, i) => `p${i % 9}:1`).join()],
    ['dots', '.'.repeat(50_000)],
    ['less than none', 'fan:-1'],
    ['a huge number', 'fan:99999999999999999999'],
    ['no number', 'fan:1e3'],
    ['a quote that is not encoded', `fan"><img src=x>:1`],
    ['bytes that are no text', '~____:1'],
  ])('of %s offers nothing', (_, text) => {
    expect(readCartLink(link(text))).toBeNull()
  })

  it('keeps ids that look like markup, a prototype or a quote as what they are', () => {
    const items = ['__proto__', 'constructor', `a"b'c`, '<b>'].map(id => ({ id, quantity: 1 }))
    expect(readCartLink(link(encodeItems(items)))).toEqual(items)
  })

  it('puts no sentences into the shop’s mouth: a product without a name is an id, and short', () => {
    expect(lineName({ id: 'gid://shop/Variant/4411' })).toBe('gid://shop/Variant/4411')
    expect(lineName({ id: 'Locked! Call 900 123 456 now', title: null })).toBe('Locked!…')
    expect(lineName({ id: 'x'.repeat(200) })).toBe(`${'x'.repeat(30)}…`)
    expect(lineName({ id: 'a', title: 'A quiet fan' })).toBe('A quiet fan')
    expect(lineName({ id: '\u2003Call me' })).toBe('…')
  })
})

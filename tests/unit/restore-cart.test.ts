// @vitest-environment happy-dom
/** A basket on its way back into the shop's cart. */
import { describe, expect, it } from 'vitest'
import { ownLink } from '../../src/basket-link'
import type { NewEvent } from '../../src/events'
import type { PageFacts } from '../../src/page'
import type { Platform } from '../../src/platforms/contract'
import { createGeneric } from '../../src/platforms/generic'
import type { PlatformOf } from '../../src/platforms/schema'
import type { Present } from '../../src/present'
import { restoreCart } from '../../src/restore-cart'

type Endpoints = PlatformOf<'generic'>['cart']
const ALL: Endpoints = { read: '/cart', add: '/cart/add', set: '/cart/set', link: '/buy/{items}' }

/** A shop with so many pieces of each thing, a cart, and a server that goes down after so many writes. */
function shop(
  pieces: Record<string, number>,
  inCart: Record<string, number>,
  { endpoints = ALL, downAfter = 1 / 0 }: { endpoints?: Endpoints; downAfter?: number } = {},
) {
  const lines = new Map(Object.entries(inCart))
  const writes: string[] = []
  let open = 0
  const fetch = async (address: unknown, request: RequestInit = {}) => {
    expect(++open).toBe(1)
    await Promise.resolve()
    open--
    const path = new URL(String(address)).pathname
    if (request.method === 'POST') {
      if (writes.length >= downAfter) throw new TypeError('network')
      const { id, quantity } = JSON.parse(String(request.body))
      writes.push(`${path.slice(6)} ${id} ${quantity}`)
      const wanted = path.endsWith('set') ? quantity : (lines.get(id) ?? 0) + quantity
      if (wanted > (pieces[id] ?? 0)) {
        const message = pieces[id] ? `Only ${pieces[id]} left.` : undefined
        return new Response(JSON.stringify({ message }), { status: 409 })
      }
      if (wanted) lines.set(id, wanted)
      else lines.delete(id)
    }
    const items = [...lines].map(([id, quantity]) => ({ id, quantity }))
    return new Response(JSON.stringify({ items, email: 'ana@example.org', total: 5 }))
  }
  const platform = createGeneric(
    {
      type: 'generic',
      selectors: {},
      pages: {},
      dataLayer: 'dataLayer',
      ...(endpoints && { cart: endpoints }),
    },
    {
      document: new DOMParser().parseFromString('<h1>Fans</h1>', 'text/html'),
      location: { href: 'https://shop.example/fans' },
      window: {},
      fetch: fetch as typeof globalThis.fetch,
    },
  )
  return { platform, writes, cart: () => Object.fromEntries(lines) }
}
const items = (quantities: Record<string, number>) =>
  Object.entries(quantities).map(([id, quantity]) => ({ id, quantity }))

describe('A visitor who has a basket put back', () => {
  it('gets each line, one after the other', async () => {
    const { platform, writes, cart } = shop({ a: 9, b: 9 }, {})
    const { refused } = (await platform.restoreCart(items({ a: 2, b: 1 }), 'merge'))!
    expect(refused).toEqual([])
    expect(writes).toEqual(['set a 2', 'set b 1'])
    expect(cart()).toEqual({ a: 2, b: 1 })
  })

  it.each<[string, Endpoints]>([
    ['sets quantities', ALL],
    ['only adds', { read: '/cart', add: '/cart/add' }],
  ])(
    'beside what is there, gets the larger number of what is in both, at a shop that %s',
    async (_, endpoints) => {
      const { platform, writes, cart } = shop({ a: 9, b: 9, c: 9 }, { a: 3, b: 1, c: 1 }, { endpoints })
      await platform.restoreCart(items({ a: 2, b: 4 }), 'merge')
      expect(cart()).toEqual({ a: 3, b: 4, c: 1 })
      expect(writes).toHaveLength(1)
    },
  )

  it('in place of what is there, keeps nothing else', async () => {
    const { platform, cart } = shop({ a: 9, b: 9, c: 9 }, { a: 3, c: 1 })
    const { cart: after } = (await platform.restoreCart(items({ a: 2, b: 4 }), 'replace'))!
    expect(cart()).toEqual({ a: 2, b: 4 })
    expect(after?.count).toBe(6)
  })

  it('is told what the shop refused, in its words, and gets the rest', async () => {
    const { platform, cart } = shop({ a: 1, c: 9 }, {})
    const { refused } = (await platform.restoreCart(items({ a: 2, b: 1, c: 3 }), 'merge'))!
    expect(refused).toEqual([
      { id: 'a', why: 'Only 1 left.' },
      { id: 'b', why: null },
    ])
    expect(cart()).toEqual({ c: 3 })
  })

  it('keeps what is there when the shop refuses everything', async () => {
    const { platform, cart } = shop({ c: 9 }, { c: 1 })
    const { refused } = (await platform.restoreCart(items({ a: 1, b: 1 }), 'replace'))!
    expect(refused).toHaveLength(2)
    expect(cart()).toEqual({ c: 1 })
  })

  it('loses nothing when the shop goes down in the middle, and it is not asked again and again', async () => {
    const { platform, cart, writes } = shop({ a: 9, b: 9, c: 9, d: 9 }, { d: 1 }, { downAfter: 1 })
    const { refused } = (await platform.restoreCart(items({ a: 1, b: 1, c: 1 }), 'replace'))!
    expect(refused.map(({ id, why }) => [id, why])).toEqual([
      ['b', null],
      ['c', null],
    ])
    expect(cart()).toEqual({ a: 1, d: 1 })
    expect(writes).toHaveLength(1)
  })

  it('has nothing of the checkout in the cart that is kept', async () => {
    const { platform } = shop({ a: 9 }, { a: 1 })
    expect(JSON.stringify(await platform.readCart())).not.toContain('ana@')
  })
})

describe('A shop', () => {
  it('replaces only if its cart can be read and set', async () => {
    const replaces = async (endpoints: Endpoints) =>
      (await shop({}, {}, { endpoints }).platform.can()).replace
    expect(await replaces(ALL)).toBe(true)
    expect(await replaces({ read: '/cart', add: '/cart/add' })).toBe(false)
    expect(await replaces({ set: '/cart/set' })).toBe(false)
    const reading = shop({}, {}, { endpoints: { read: '/cart' } }).platform
    expect(await reading.restoreCart(items({ a: 1 }), 'merge')).toBeNull()
  })
  it('has its link filled with the lines, if it is a web address', async () => {
    const linkOf = (link: string) =>
      ownLink(
        shop({}, {}, { endpoints: { link } }).platform,
        items({ a: 1, b: 2 }),
        'https://shop.example/fans',
      )
    expect(await linkOf('/buy/{items}')).toBe('https://shop.example/buy/a:1,b:2')
    expect(await linkOf('javascript:alert({items})')).toBeNull()
    expect(await shop({}, {}, { endpoints: { read: '/cart' } }).platform.cartLink()).toBeNull()
  })
  it('has pictures and pages of its lines read, where they are web addresses', async () => {
    const lines = [
      { id: 'a', url: '/p/a', image: ['//cdn.example/a.jpg'] },
      {
        id: 'b',
        permalink: 'javascript:alert(1)',
        images: [{ name: 'b', src: 'https://cdn.example/b.jpg' }],
      },
      { id: 'c', image: { name: 'c', url: 'data:text/html,c' } },
    ]
    const platform = createGeneric(
      { type: 'generic', selectors: {}, pages: {}, dataLayer: 'dataLayer', cart: { read: '/cart' } },
      {
        document,
        location: { href: 'https://shop.example/fans/x' },
        window: {},
        fetch: (async () => new Response(JSON.stringify({ items: lines }))) as typeof fetch,
      },
    )
    const cart = await platform.readCart()
    expect(cart!.items.map(({ url, image }) => [url, image])).toEqual([
      ['https://shop.example/p/a', 'https://cdn.example/a.jpg'],
      [undefined, 'https://cdn.example/b.jpg'],
      [undefined, undefined],
    ])
  })
})

describe('The way back', () => {
  const basket = items({ a: 2, b: 1 })
  async function restore(its: Partial<Pick<Platform, 'restoreCart' | 'cartLink'>>) {
    const platform = { restoreCart: async () => null, cartLink: async () => null, ...its }
    const events: NewEvent[] = []
    const went: string[] = []
    const page: PageFacts = { type: 'home', product: null, cart: null, order: null }
    const said = await restoreCart(
      {
        platform: platform as unknown as Platform,
        present: { page: () => page } as Present,
        publish: event => events.push(event),
        base: 'https://shop.example/fans',
        go: address => went.push(address),
      },
      basket,
      'merge',
    )
    return { said, events, went, page }
  }

  it('is the shop’s cart: what was put back and what was refused is told, and the page knows its cart', async () => {
    const { platform } = shop({ a: 9 }, {})
    const { said, events, went, page } = await restore(platform)
    expect(said).toMatchObject({ way: 'cart', refused: [{ id: 'b' }] })
    expect(events).toMatchObject([
      { name: 'restore_cart', how: 'merge', restored: 1, refused: ['b'] },
      { name: 'cart_update', chosen: true },
    ])
    expect(page.cart?.items).toMatchObject([{ id: 'a', quantity: 2 }])
    expect(went).toEqual([])
  })

  it('that puts nothing back is no restored basket, and the basket is offered again another day', async () => {
    const { events } = await restore(shop({}, {}).platform)
    expect(events.map(event => [event.name, 'chosen' in event])).toEqual([['cart_update', false]])
  })

  it('is the shop’s link where the cart cannot be written', async () => {
    const { platform } = shop({ a: 9, b: 9 }, {}, { downAfter: 0 })
    const { said, events, went } = await restore(platform)
    expect(said).toEqual({ way: 'link' })
    expect(went).toEqual(['https://shop.example/buy/a:2,b:1'])
    expect(events).toMatchObject([{ name: 'restore_cart', how: 'link', restored: 2 }])
  })

  it('is the visitor’s own where the shop has neither', async () => {
    const { said, events } = await restore({})
    expect(said).toEqual({ way: 'products' })
    expect(events).toEqual([])
  })
})

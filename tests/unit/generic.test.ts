// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import type { Product } from '../../src/page'
import { createGeneric } from '../../src/platforms/generic'
import type { PlatformOf } from '../../src/platforms/schema'

const fan: Product = {
  id: 'F1',
  title: 'Fan X',
  url: null,
  image: null,
  price: 10,
  currency: 'EUR',
  availability: null,
  brand: null,
  sku: null,
  gtin: null,
  fields: {},
}
const inCart = (quantity: number) => ({
  items: [{ id: 'F1', title: 'Fan X', quantity, price: 10 }],
  total: quantity * 10,
  currency: 'EUR',
})

/** A shop whose server answers with what `answer` gives. */
function shop(
  answer: (address: string, request: RequestInit) => Response | Promise<Response>,
  cart?: PlatformOf<'generic'>['cart'],
) {
  const asked: { address: string; request: RequestInit }[] = []
  const window: Record<string, unknown> = { dataLayer: [] }
  const location = { href: 'https://shop.example/fans/x' }
  const fetch = async (address: unknown, request: RequestInit = {}) => {
    asked.push({ address: String(address), request })
    return answer(String(address), request)
  }
  const platform = createGeneric(
    { type: 'generic', selectors: {}, pages: {}, dataLayer: 'dataLayer', ...(cart && { cart }) },
    {
      document: new DOMParser().parseFromString('<h1>Fans</h1>', 'text/html'),
      location,
      window,
      fetch: fetch as typeof globalThis.fetch,
    },
  )
  return { platform, asked, window, location }
}
const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status })
const never = () => {
  throw new Error('nobody should ask')
}

describe('A shop without cart endpoints', () => {
  it('is offered for adding to the cart what its own page can put in, and nothing else', async () => {
    const { platform } = shop(never)
    const can = await platform.can()
    expect(can.add({ ...fan, url: 'https://shop.example/other' })).toBe(false)
    expect(can.add({ ...fan, url: null })).toBe(false)
    expect(can.add({ ...fan, url: 'https://shop.example/fans/x?utm=1#reviews' })).toBe(true)
    expect(can).toMatchObject({ read: false, replace: false })
    expect(await platform.readCart()).toBeNull()
  })
})

describe('A shop with cart endpoints', () => {
  const endpoints = { read: '/api/cart', add: '/api/cart/add' }

  it('is asked for the cart', async () => {
    const { platform, asked } = shop(() => json(inCart(2)), endpoints)
    expect(await platform.readCart()).toEqual({ ...inCart(2), count: 2 })
    expect(asked[0]!.address).toBe('https://shop.example/api/cart')
    expect(asked[0]!.request.credentials ?? 'same-origin').toBe('same-origin')
    // the page's address may say more than the shop's cart is to know
    expect(asked[0]!.request.referrerPolicy).toBe('strict-origin')
  })

  it('is told the product and how many of it', async () => {
    const { platform, asked } = shop(() => json(inCart(1)), endpoints)
    expect((await platform.addToCart(fan, 1))?.count).toBe(1)
    expect(asked.map(({ address, request }) => [address, request.method, request.body])).toEqual([
      ['https://shop.example/api/cart/add', 'POST', '{"id":"F1","quantity":1}'],
    ])
  })

  it('that does not give the cart back is asked for it', async () => {
    const { platform } = shop(
      address => (address.endsWith('add') ? json({ ok: true }) : json(inCart(3))),
      endpoints,
    )
    expect((await platform.addToCart(fan, 1))?.count).toBe(3)
  })

  it('that refuses gives its reason, if it has one', async () => {
    const sold = shop(() => json({ message: 'Only 2 left' }, 409), endpoints)
    await expect(sold.platform.addToCart(fan, 3)).rejects.toThrow('Only 2 left')
    const odd = shop(() => json({ message: { a: 1 } }, 500), endpoints)
    await expect(odd.platform.addToCart(fan, 3)).rejects.toThrow('status 500')
    const html = shop(() => new Response('<h1>Oops', { status: 502 }), endpoints)
    await expect(html.platform.readCart()).rejects.toThrow('status 502')
  })

  it.each<[string, () => Response]>([
    ['HTML', () => new Response('<!doctype html>')],
    ['nothing', () => new Response('')],
    ['no cart', () => json({ lines: [] })],
    ['a megabyte', () => json({ items: [], more: 'x'.repeat(1 << 20) })],
  ])('that answers with %s gives no cart', async (_, answer) => {
    const { platform } = shop(answer, endpoints)
    await expect(platform.readCart()).rejects.toThrow()
  })

  it('has lines that cannot be read left out', async () => {
    const items = [
      { id: 'F1' },
      { title: 'no id' },
      { id: 'F2', quantity: 0 },
      { id: 'F3', quantity: -1 },
      null,
      'F4',
      { id: 7, price: '1.299,00 €', quantity: '2' },
    ]
    const { platform } = shop(() => json({ items, total: 'free' }), endpoints)
    expect(await platform.readCart()).toEqual({
      items: [
        { id: 'F1', title: null, quantity: 1, price: null },
        { id: '7', title: null, quantity: 2, price: 1299 },
      ],
      count: 3,
      total: null,
      currency: null,
    })
  })

  it('gets two products one after the other, also when the first is refused', async () => {
    let open = 0
    const { platform, asked } = shop(async (_, request) => {
      expect(++open).toBe(1)
      await new Promise(done => setTimeout(done, 5))
      open--
      return String(request.body).includes('"bad"') ? json({ message: 'no' }, 404) : json(inCart(1))
    }, endpoints)
    const first = platform.addToCart({ ...fan, id: 'bad' }, 1)
    const second = platform.addToCart(fan, 1)
    await expect(first).rejects.toThrow('no')
    expect((await second)?.count).toBe(1)
    expect(asked).toHaveLength(2)
  })

  it('is not asked at an address that is no web address', async () => {
    const { platform, asked } = shop(never, { add: 'javascript:alert(1)' })
    await expect(platform.addToCart(fan, 1)).rejects.toThrow()
    expect(asked).toEqual([])
  })
})

describe('A single-page shop', () => {
  const view = (id: string) => ({
    event: 'view_item',
    ecommerce: { items: [{ item_id: id, item_name: id }] },
  })

  it('is not read by what it told its analytics on the page before', async () => {
    const { platform, window, location } = shop(never)
    const layer = window.dataLayer as unknown[]
    layer.push(view('A'))
    expect((await platform.read()).product?.id).toBe('A')
    expect((await platform.read()).product?.id).toBe('A')
    location.href = 'https://shop.example/fans/x#reviews'
    expect((await platform.read()).product?.id).toBe('A')
    location.href = 'https://shop.example/contact'
    expect(await platform.read()).toMatchObject({ type: 'other', product: null })
    layer.push(view('B'))
    expect((await platform.read()).product?.id).toBe('B')
  })
})

describe('A page that has something else under the name of its data layer', () => {
  it.each([[undefined], [null], ['x'], [{ length: 3 }], [() => {}]])(
    '%s is no data layer, and nothing breaks',
    async dataLayer => {
      const { platform, window } = shop(never)
      window.dataLayer = dataLayer
      expect((await platform.read()).type).toBe('other')
    },
  )
})

describe('A page whose address tells what it is', () => {
  it.each([
    ['https://shop.example/', 'home'],
    ['https://shop.example/cart', 'cart'],
    ['https://shop.example/products/fan', null],
    ['https://shop.example/about', null],
  ])('%s is known as %s before anything of it is read', async (href, type) => {
    const { platform, location } = shop(never)
    location.href = href
    expect(platform.glance()).toBe(null)
    expect(await platform.guess()).toBe(type)
  })
})

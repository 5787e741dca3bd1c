/** The demo shop's basket as scripts and links fill it, and its world as it changes. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readCatalogue } from '../../demo/product'
import { type Shop, startShop } from '../../demo/shop'
import { encodeItems } from '../../src/cart-link'

let shop: Shop
beforeAll(async () => {
  shop = await startShop()
})
afterAll(() => shop.close())

const products = readCatalogue('es')
const [first, second, third] = products.filter(p => p.availability === 'InStock')
const soldOut = products.find(p => p.availability === 'OutOfStock')!

/** One visitor with a session of his own. */
function visitor() {
  let cookie = ''
  const ask = async (path: string, body?: unknown) => {
    const reply = await fetch(shop.url + path, {
      redirect: 'manual',
      headers: { cookie, 'content-type': 'application/json' },
      ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
    })
    cookie = /cb_session=[^;]+/.exec(reply.headers.getSetCookie().join('\n'))?.[0] ?? cookie
    return reply
  }
  const lines = async () => {
    const { items } = await (await ask('/api/cart')).json()
    return Object.fromEntries(items.map((item: { id: string; quantity: number }) => [item.id, item.quantity]))
  }
  return { ask, lines }
}

describe('the basket', () => {
  test('A visitor has as many of it as were set, and none once it is none', async () => {
    const { ask, lines } = visitor()
    await ask('/api/cart/set', { id: first!.id, quantity: 3 })
    await ask('/api/cart/set', { id: second!.id, quantity: 1 })
    expect(await lines()).toEqual({ [first!.id]: 3, [second!.id]: 1 })
    const reply = await (await ask('/api/cart/set', { id: first!.id, quantity: 0 })).json()
    expect(reply).toMatchObject({ items: [{ id: second!.id, url: second!.url, image: second!.image }] })
  })

  test('A visitor who wants more than there is is refused with a reason', async () => {
    const { ask, lines } = visitor()
    shop.change({ id: third!.id, stock: 2 })
    for (const [path, quantity] of [
      ['/api/cart', 3],
      ['/api/cart/set', 3],
    ] as const) {
      const reply = await ask(path, { id: third!.id, quantity })
      expect(reply.status).toBe(409)
      expect((await reply.json()).message).toBe('Solo quedan 2.')
    }
    expect((await ask('/api/cart/set', { id: soldOut.id, quantity: 1 })).status).toBe(409)
    expect((await ask('/api/cart/set', { id: 'nothing', quantity: 1 })).status).toBe(404)
    expect(await lines()).toEqual({})
    await ask('/api/cart/set', { id: third!.id, quantity: 2 })
    shop.change({ id: third!.id, stock: 0 })
    expect((await ask('/api/cart/set', { id: third!.id, quantity: 1 })).status).toBe(200)
  })

  test('A visitor who opens a link finds its lines in the basket; what cannot be had is left out', async () => {
    const { ask, lines } = visitor()
    await ask('/api/cart', { id: first!.id, quantity: 4 })
    const items = encodeItems([
      { id: first!.id, quantity: 1 },
      { id: second!.id, quantity: 2 },
      { id: soldOut.id, quantity: 1 },
      { id: '<b>', quantity: 1 },
    ])
    const reply = await ask(`/buy/${items},junk,${third!.id}:0`)
    expect([reply.status, reply.headers.get('location')]).toEqual([303, '/es/carrito'])
    expect(await lines()).toEqual({ [first!.id]: 4, [second!.id]: 2 })
  })
})

describe('the world', () => {
  test('A price that changes is another in basket, page, catalogue and recommendations', async () => {
    const { ask } = visitor()
    await ask('/api/cart', { id: second!.id, quantity: 1 })
    expect((await ask('/__change', { id: second!.id, price: 1234.5 })).status).toBe(200)
    expect((await (await ask('/api/cart')).json()).total).toBe(1234.5)
    expect(await (await ask(second!.url)).text()).toContain('"price":"1234.50"')
    for (const language of ['es', 'en']) {
      const catalogue = await (await ask(`/catalog.${language}.json`)).json()
      expect(catalogue.products).toHaveLength(products.length)
      expect(catalogue.products.find((p: { id: string }) => p.id === second!.id).price).toBe(1234.5)
    }
    expect((await ask('/__change', { id: 'nothing', price: 1 })).status).toBe(404)
  })

  test('What is sold out cannot be bought, and can again', async () => {
    const { ask } = visitor()
    const put = async () => (await ask('/api/cart', { id: first!.id, quantity: 1 })).status
    await ask('/__change', { id: first!.id, stock: 0 })
    expect(await put()).toBe(409)
    expect(await (await ask(first!.url)).text()).toContain('OutOfStock')
    await ask('/__change', { id: first!.id, stock: 1 })
    expect(await put()).toBe(200)
    expect(await put()).toBe(409)
  })

  test('One shop’s changes are not another’s', async () => {
    const other = await startShop()
    const { products: fresh } = await (await fetch(`${other.url}/catalog.es.json`)).json()
    expect(fresh.find((p: { id: string }) => p.id === second!.id).price).toBe(second!.price)
    await other.close()
  })
})

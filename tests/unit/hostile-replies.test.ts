// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import type { Cart } from '../../src/page'
import { cartOf as magentoCart } from '../../src/platforms/magento2-section'
import { cartOf as prestaCart } from '../../src/platforms/prestashop-cart'
import { thingOf } from '../../src/platforms/readers/thing'
import { readShopifyCart } from '../../src/platforms/shopify-cart'
import { createSystemCart } from '../../src/platforms/system-cart'
import { cartOf as systemCart } from '../../src/platforms/system-lines'
import { readWooCart } from '../../src/platforms/woocommerce-cart'
import { readMiniCart } from '../../src/platforms/woocommerce-classic'
import { makeProduct } from '../support/make-product'

const BASE = 'https://shop.example/cart'

/** A line as a stranger tells it. */
interface Told {
  id: unknown
  quantity: unknown
  title?: unknown
  url?: unknown
}

/** How each shop's system would say so. */
const SHOPS: Record<string, (lines: Told[]) => Cart> = {
  shopify: lines =>
    readShopifyCart(
      {
        item_count: 1,
        total_price: 100,
        currency: 'EUR',
        items: lines.map(({ id, ...line }) => ({ ...line, variant_id: id, key: `${id}:k`, image: line.url })),
      },
      BASE,
    ).cart,
  woocommerce: lines =>
    readWooCart(
      {
        items: lines.map(({ id, quantity, title, url }) => ({
          id,
          key: `k${id}`,
          quantity,
          name: title,
          permalink: url,
          images: [{ src: url }],
          __proto__: { quantity: 9 },
        })),
        totals: { currency_code: '__proto__' },
      },
      BASE,
      new Map(),
    ),
  'woocommerce, classic': lines => {
    const rows = lines.map(
      ({ id, quantity, title, url }) =>
        `<li class="mini_cart_item"><a data-product_id="${id}" data-cart_item_key="k${id}"></a><a href="${url ?? ''}">${title ?? ''}</a><span class="quantity">${quantity} x</span></li>`,
    )
    const items = readMiniCart({ fragments: { 'div.widget_shopping_cart_content': rows.join('') } }, BASE)
    return { items, count: items.length, total: null, currency: null }
  },
  magento2: lines =>
    magentoCart(
      thingOf({
        items: lines.map(({ id, quantity, title, url }) => ({
          product_id: id,
          item_id: id,
          qty: quantity,
          product_name: title,
          product_url: url,
          product_image: { src: url },
        })),
      }),
      'EUR',
      BASE,
    ),
  prestashop: lines =>
    prestaCart(
      {
        products: lines.map(({ id, quantity, title, url }) => ({
          id_product: id,
          cart_quantity: quantity,
          name: title,
          url,
          cover: { small: { url } },
        })),
      },
      'EUR',
      BASE,
    ),
  'the others': lines =>
    systemCart(
      lines.map(({ id, quantity, title, url }) => ({
        id: `${id ?? ''}`,
        quantity,
        title,
        url,
        image: url,
        options: [
          ['__proto__', 'x'],
          ['constructor', 'y'],
        ],
      })),
      BASE,
      'NaN',
      '<b>',
    ),
}

const good: Told = { id: 7, quantity: 2, title: 'Fan X', url: '/fan-x' }

describe.each(Object.entries(SHOPS))('A cart of %s, as nobody should send it', (_, read) => {
  test.each<[string, Told]>([
    ['fewer than none', { id: 8, quantity: -3 }],
    ['none', { id: 8, quantity: 0 }],
    ['more than anybody buys', { id: 8, quantity: 1e15 }],
    ['words for a number', { id: 8, quantity: 'many' }],
    ['nothing', { id: 8, quantity: null }],
    ['no id', { id: '', quantity: 1 }],
  ])('a line of %s is left out, the others stay', (_, line) => {
    const { items } = read([line, good])
    expect(items).toMatchObject([{ id: '7', quantity: 2, title: 'Fan X' }])
  })

  test.each([
    'javascript:alert(1)',
    'JaVa\tScript:alert(1)',
    'data:text/html,<script>',
    'https://a:b@shop.example/',
    'vbscript:x',
  ])('an address %j leads nowhere', url => {
    const [item] = read([{ ...good, url }]).items
    // what is no address may be a page of the shop's own that nobody finds
    for (const address of [item?.url, item?.image])
      expect(address ?? BASE).toMatch(/^https:\/\/shop\.example\//)
  })

  test('five thousand lines are two hundred, and nothing is on the prototype', () => {
    const all = Array.from({ length: 5000 }, (_, n) => ({ ...good, id: n + 1 }))
    const cart = read(all)
    expect(cart.items).toHaveLength(200)
    expect(Number.isFinite(cart.count)).toBe(true)
    expect(cart.currency === null || /^[A-Z]{3}$/.test(cart.currency)).toBe(true)
    expect(Reflect.get({}, 'quantity')).toBeUndefined()
    expect(({} as { x?: unknown }).x).toBeUndefined()
  })

  test('a title of ten thousand signs is a short one', () => {
    const [item] = read([{ ...good, title: 'x'.repeat(10_000) }]).items
    expect(item!.title!.length).toBeLessThanOrEqual(500)
  })
})

test('A visitor who presses twice waits for one write after the other, and a theme that fails over it changes nothing', async () => {
  const order: string[] = []
  const cart: Cart = { items: [], count: 1, total: null, currency: null }
  const shop = createSystemCart({
    readCart: async () => cart,
    async add({ id }) {
      order.push(`begin ${id}`)
      await new Promise(resolve => setTimeout(resolve))
      order.push(`end ${id}`)
      if (id === 'b') throw new Error('sold out', { cause: 'sold out' })
      return cart
    },
    refresh() {
      throw new Error('no jQuery')
    },
  })
  const all = ['a', 'b', 'c'].map(id => shop.add(makeProduct({}, { id }), 1))
  expect((await Promise.allSettled(all)).map(({ status }) => status)).toEqual([
    'fulfilled',
    'rejected',
    'fulfilled',
  ])
  expect(order).toEqual(['begin a', 'end a', 'begin b', 'end b', 'begin c', 'end c'])
})

/** A shop on WooCommerce, as the widget reads its pages and writes its cart; the shop is a server of our own. */
import { afterEach, describe, expect, test, vi } from 'vitest'
import { whyNot } from '../../src/needs-choice'
import type { Product } from '../../src/page'
import type { ShopSystem } from '../../src/platforms/contract'
import { restoreLines } from '../../src/platforms/restore-lines'
import { createSystemCart } from '../../src/platforms/system-cart'
import { createWooCommerce } from '../../src/platforms/woocommerce'
import { startWooShop, type WooFault, type WooOptions } from '../shops/woocommerce'
import { makeProduct } from '../support/make-product'
import { type ShopVisitor, visitShop } from '../support/shop-visitor'

type Shop = Awaited<ReturnType<typeof startWooShop>>
type Woo = Required<Omit<ShopSystem, 'bought'>>

const open: Shop[] = []
afterEach(async () => {
  for (const shop of open.splice(0)) await shop.close()
})

interface Visit extends ShopVisitor {
  shop: Shop
  woo: Woo
}

/** Somebody on a page of the shop; with `classic`, its theme has the classic scripts. */
async function visit(
  path = '/',
  { classic = false, globals = {}, ...options }: WooOptions & { classic?: boolean; globals?: object } = {},
): Promise<Visit> {
  const shop = await startWooShop(options)
  open.push(shop)
  const params = { wc_ajax_url: `${options.folder ?? ''}/?wc-ajax=%%endpoint%%` }
  const visitor = await visitShop(shop.origin + path, {
    ...(classic && { wc_add_to_cart_params: params }),
    ...globals,
  })
  return { shop, ...visitor, woo: createWooCommerce(visitor) as Woo }
}
const sold = (id: number | string, core: Partial<Omit<Product, 'fields'>> = {}): Product =>
  makeProduct({}, { id: String(id), ...core })
const writes = ({ shop }: Visit) =>
  shop.asked.filter(({ method }) => method === 'POST').map(({ path }) => path)
const lamp = { title: 'Desk lamp' }

describe('where the Store API lies', () => {
  test.each<[string, WooOptions, string]>([
    ['with pretty addresses', {}, '/wp-json/wc/store/v1/cart'],
    ['in a sub-directory', { folder: '/tienda' }, '/tienda/wp-json/wc/store/v1/cart'],
    ['with plain addresses', { plain: true }, '/index.php?rest_route=%2Fwc%2Fstore%2Fv1%2Fcart'],
    ['that hides the link', { hidesLink: true }, '/wp-json/wc/store/v1/cart'],
  ])('A shop %s is asked for the cart there', async (_, options, path) => {
    const { woo, shop } = await visit('/', options)
    expect(await woo.readCart()).toMatchObject({ count: 0 })
    expect(shop.asked.map(({ path }) => path)).toEqual([path])
  })
  test('A shop in a sub-directory that hides the link has it beside its Ajax', async () => {
    const { woo } = await visit('/', { hidesLink: true, folder: '/tienda', classic: true })
    expect(await woo.add({ id: '11' }, 1)).toMatchObject({ count: 1 })
  })
  test('A shop whose API lies at another address than its pages is not asked', async () => {
    const { woo, window, shop } = await visit()
    const link = window.document.querySelector('link[rel="https://api.w.org/"]')!
    link.setAttribute('href', 'https://elsewhere.example/wp-json/')
    expect(await woo.readCart()).toBeNull()
    expect(shop.asked).toEqual([])
  })
  test('Further parameters follow those of a plain address', async () => {
    const { woo, shop } = await visit('/', { plain: true })
    await woo.products(['13', '11'], new AbortController().signal)
    expect(shop.asked[0]!.path).toContain('rest_route=%2Fwc%2Fstore%2Fv1%2Fproducts&per_page=100')
  })
})

describe('the cart', () => {
  test('A visitor who puts in a lamp has one of it, at what it costs, and his address stays with the shop', async () => {
    const here = await visit()
    const { woo, shop } = here
    const cart = await woo.add(await woo.lineOf(sold(13, { title: 'Reading lamp – Noche & Día' })), 2)
    expect(cart).toEqual({
      items: [
        {
          id: '13',
          title: 'Reading lamp – Noche & Día',
          quantity: 2,
          price: 25,
          url: `${shop.url}/product/reading-lamp-noche-d-a/`,
          image: `${shop.url}/images/13-s.svg`,
        },
      ],
      count: 2,
      total: 50,
      currency: 'EUR',
    })
    expect(JSON.stringify(cart)).not.toMatch(/ana|Mayor/i)
    expect(await woo.readCart()).toEqual(cart)
    expect(shop.pieces()).toEqual({ 13: 2 })
    expect(woo.currency()).toBe('EUR')
  })
  test('In a currency without minor units a price is what it says', async () => {
    const { woo } = await visit('/', { currency: { code: 'JPY', unit: 0 } })
    expect(await woo.add({ id: '11' }, 1)).toMatchObject({
      items: [{ price: 50 }],
      total: 50,
      currency: 'JPY',
    })
  })
  test('A visitor takes one out, and all', async () => {
    const { woo, shop } = await visit()
    await woo.add({ id: '11' }, 3)
    await woo.add({ id: '13' }, 1)
    expect(await woo.set({ id: '11' }, 1)).toMatchObject({ count: 2 })
    expect(await woo.set({ id: '11' }, 0)).toMatchObject({ items: [{ id: '13' }] })
    expect(await woo.set({ id: '11' }, 0)).toMatchObject({ count: 1 })
    expect(await woo.set({ id: '60' }, 1)).toMatchObject({ count: 2 })
    expect(shop.pieces()).toEqual({ 13: 1, 60: 1 })
  })
  test('A form of a product is put in by its own number, a value that is left open by what was chosen before', async () => {
    const { woo, shop } = await visit()
    const cart = await woo.add({ id: '22', product: '20' }, 1)
    // the cart tells "Matt black", the product calls it "black"
    expect(cart.items).toMatchObject([{ id: '22', options: { attribute_pa_colour: 'Matt black' } }])
    const [line] = cart.items
    await woo.set(line!, 0)
    expect(await woo.set(line!, 2)).toMatchObject({ items: [{ id: '22', quantity: 2 }] })
    const cord = await woo.add({ id: '41', options: { attribute_pa_colour: 'White' } }, 1)
    expect(cord.items[1]).toMatchObject({ id: '41', options: { attribute_pa_colour: 'White' } })
    expect(shop.pieces()).toEqual({ 22: 2, 41: 1 })
  })
  test('A visitor without the shop’s cookie has an empty cart, and the shop is not asked', async () => {
    const get = vi.fn(async (): Promise<unknown> => null)
    const { woo, shop } = await visit('/', { globals: { cookieStore: { get } } })
    expect(await woo.readCart()).toMatchObject({ count: 0, items: [] })
    expect(shop.asked).toEqual([])
    // one that the browser hides is not missed once something was seen in the cart
    await woo.add({ id: '11' }, 1)
    expect(await woo.readCart()).toMatchObject({ count: 1 })
    const before = shop.asked.length
    get.mockResolvedValue({ value: '1' })
    await woo.readCart()
    get.mockRejectedValue(new Error('no cookies here'))
    await woo.readCart()
    expect(shop.asked).toHaveLength(before + 2)
  })
})

describe('what a product becomes', () => {
  test.each<[string, Product, unknown]>([
    ['with a single form', sold(30, { title: 'Bulb' }), { id: '31', product: '30' }],
    [
      'of which a feed knows the SKU only',
      sold('L-11', { sku: 'L-11', title: 'Lamp for desks' }),
      { id: '11' },
    ],
    ['whose SKU is another product’s number', sold(13, { sku: 'L-11', title: 'Other' }), { id: '11' }],
  ])('A product %s is put in', async (_, product, line) => {
    const { woo } = await visit()
    expect(await woo.lineOf(product)).toEqual(line)
  })
  test.each([
    ['two colours', 20, 'Shade'],
    ['a colour that is left open', 40, 'Cord'],
    ['a group', 50, 'Set of three'],
    ['another shop’s', 51, 'From elsewhere'],
    ['a bundle', 52, 'Bundle'],
    ['words to be engraved', 53, 'Engraved lamp'],
  ])('A product with %s is chosen on its own page', async (_, id, title) => {
    const { woo } = await visit()
    const error = await woo.lineOf(sold(id, { title })).catch(error => error)
    expect(whyNot(error)).toEqual({ state: 'choose' })
  })
  test('A product that the shop does not know is refused, not taken for another of that number', async () => {
    const { woo } = await visit()
    for (const product of [sold(99), sold(13, { title: 'Something else', url: 'https://x.example/y/' })])
      expect((await woo.lineOf(product).catch(error => error)).cause).toBe('')
  })
})

describe('what the shop refuses', () => {
  test.each<[string, { id: string; options?: Record<string, string> }, number, string]>([
    [
      'sold out',
      { id: '12' },
      1,
      'You cannot add "Floor lamp" to the cart because the product is out of stock.',
    ],
    ['only two are left', { id: '13' }, 3, 'there is not enough stock (2 remaining).'],
    ['gone', { id: '99' }, 1, 'Product with ID "99" was not found'],
    ['no form chosen', { id: '20' }, 1, 'No matching variation found.'],
    ['no value for what is open', { id: '41' }, 1, 'Colour is a required field'],
    ['another shop’s', { id: '51' }, 1, '"From elsewhere" is not available for purchase.'],
  ])('A visitor hears the shop’s own words: %s', async (_, line, quantity, words) => {
    const { woo, shop } = await visit()
    const error = await woo.add(line, quantity).catch(error => error)
    expect(error.cause).toContain(words)
    expect(shop.pieces()).toEqual({})
  })
  test('Links and tags in its words are left out', async () => {
    const { window, shop } = await visit()
    const fetcher: typeof fetch = async () =>
      new Response(
        JSON.stringify({
          code: 'woocommerce_rest_x',
          message: '<a href="/">View cart</a> Only &quot;one&quot;',
        }),
        { status: 400, headers: { nonce: 'n' } },
      )
    const woo = createWooCommerce({ window, fetch: fetcher }) as Woo
    expect((await woo.lineOf(sold(11)).catch(error => error)).cause).toBe('View cart Only "one"')
    expect(shop.asked).toEqual([])
  })
})

describe('an expired nonce', () => {
  test.each<WooFault>(['nonce', 'nonce-silent'])(
    'A visitor of a page that is old (%s) has it put in all the same, once',
    async fault => {
      const here = await visit()
      await here.woo.add({ id: '11' }, 1)
      here.shop.fault(fault)
      expect(await here.woo.add({ id: '13' }, 1)).toMatchObject({ count: 2 })
      expect(writes(here)).toHaveLength(3)
    },
  )
  test('A shop that never takes one is asked twice, and that is no refusal of the product', async () => {
    const { shop, window, fetch } = await visit()
    const spoilt: typeof fetch = (url, init) =>
      fetch(url, { ...init, headers: { ...init?.headers, ...(init?.method && { nonce: 'bad' }) } })
    const woo = createWooCommerce({ window, fetch: spoilt }) as Woo
    const error = await woo.add({ id: '11' }, 1).catch(error => error)
    expect(error).toBeInstanceOf(Error)
    expect(typeof error.cause).not.toBe('string')
    expect(shop.asked.filter(({ method }) => method === 'POST')).toHaveLength(2)
  })
})

describe('a server in trouble', () => {
  test.each<[WooFault]>([['too-many'], ['broken']])(
    'It is %s: nothing was refused, and nobody asks elsewhere',
    async fault => {
      const here = await visit('/', { classic: true })
      here.shop.fault(fault)
      for (const act of [
        () => here.woo.readCart(),
        () => here.woo.add({ id: '11' }, 1),
        () => here.woo.lineOf(sold(11, lamp)),
      ]) {
        const error = await act().catch(error => error)
        expect(error).toBeInstanceOf(Error)
        expect(typeof error.cause).not.toBe('string')
      }
      expect(here.shop.asked.every(({ path }) => !path.includes('wc-ajax'))).toBe(true)
    },
  )
  test.each<[WooFault, string]>([
    ['renamed', 'no items'],
    ['hollow', 'no id'],
  ])(
    'A reply of another shape (%s) is no cart, and the reason names what is missing',
    async (fault, words) => {
      const { woo, shop, window, fetch } = await visit()
      await woo.add({ id: '11' }, 1)
      shop.fault(fault)
      await expect(woo.readCart()).rejects.toThrow(words)
      await expect(woo.set({ id: '11' }, 2)).rejects.toThrow(words)
      // who comes later puts nothing in of which nobody could tell whether it is in
      const later = createWooCommerce({ window, fetch }) as Woo
      await expect(later.add({ id: '13' }, 1)).rejects.toThrow(words)
      expect(shop.pieces()).toEqual({ 11: 1 })
    },
  )
  test('A server that never answers is given up', async () => {
    const { shop, window, fetch } = await visit()
    shop.fault('never')
    const brief: typeof fetch = (url, init) =>
      fetch(url, { ...init, signal: AbortSignal.any([init!.signal!, AbortSignal.timeout(50)]) })
    await expect(createWooCommerce({ window, fetch: brief }).readCart()).rejects.toThrow()
  })
  test('A price without its unit is none', async () => {
    const { window, fetch } = await visit()
    const odd: typeof fetch = async (...request) => {
      const reply = await fetch(...request)
      return new Response(
        (await reply.text()).replaceAll('"currency_minor_unit":2', '"currency_minor_unit":null'),
        reply,
      )
    }
    const woo = createWooCommerce({ window, fetch: odd }) as Woo
    expect(await woo.add({ id: '11' }, 1)).toMatchObject({
      items: [{ id: '11', price: null }],
      total: null,
      count: 1,
    })
  })
})

describe('a shop that keeps its REST API shut', () => {
  test.each<[WooFault]>([['closed'], ['gone'], ['login'], ['blocked']])(
    'A visitor (%s) puts in and takes out by what its theme uses',
    async fault => {
      const here = await visit('/', { classic: true })
      const { woo, shop } = here
      shop.fault(fault)
      expect(await woo.add(await woo.lineOf(sold(11)), 2)).toEqual({
        items: [
          { id: '11', title: 'Desk lamp', quantity: 2, price: null, url: `${shop.url}/product/desk-lamp/` },
        ],
        count: 2,
        total: null,
        currency: null,
      })
      expect(await woo.readCart()).toMatchObject({ count: 2 })
      expect(await woo.set({ id: '11' }, 1)).toMatchObject({ count: 1 })
      expect(await woo.set({ id: '11' }, 4)).toMatchObject({ count: 4 })
      expect(await woo.set({ id: '11' }, 0)).toMatchObject({ count: 0 })
      expect(shop.pieces()).toEqual({})
      expect(shop.asked.filter(({ path }) => !path.includes('wc-ajax'))).toHaveLength(1)
    },
  )
  test('It says no without words; a product with forms is chosen on its page', async () => {
    const { woo, shop } = await visit('/', { classic: true })
    shop.fault('closed')
    expect((await woo.add({ id: '12' }, 1).catch(error => error)).cause).toBe('')
    expect(whyNot(await woo.lineOf(sold(20, { choices: true })).catch(error => error))).toEqual({
      state: 'choose',
    })
  })
  test('Without such a theme its cart cannot be asked', async () => {
    const { woo, shop } = await visit()
    shop.fault('closed')
    expect(await woo.readCart()).toBeNull()
    await expect(woo.add({ id: '11' }, 1)).rejects.toThrow()
  })
})

describe('a saved cart', () => {
  const saved = [
    { id: '11', quantity: 2 },
    { id: '12', quantity: 1 },
    { id: '22', quantity: 1, options: { attribute_pa_colour: 'Matt black' } },
  ]
  test('A visitor has back what the shop still has, and hears of the rest', async () => {
    const { woo, shop } = await visit()
    const cart = createSystemCart(woo)
    expect(await cart.restore(saved, 'merge')).toMatchObject({
      cart: { count: 3 },
      refused: [{ id: '12', why: expect.stringContaining('out of stock') }],
    })
    expect(shop.pieces()).toEqual({ 11: 2, 22: 1 })
  })
  test('It takes the place of what is in the cart now, or joins it', async () => {
    const { woo, shop } = await visit()
    await woo.add({ id: '13' }, 1)
    await woo.add({ id: '11' }, 3)
    await restoreLines(
      { ...woo, read: woo.readCart, can: { read: true, add: true, set: true } },
      saved.slice(0, 1),
      'merge',
    )
    expect(shop.pieces()).toEqual({ 13: 1, 11: 3 })
    await createSystemCart(woo).restore(saved.slice(0, 1), 'replace')
    expect(shop.pieces()).toEqual({ 11: 2 })
  })
})

describe('what the theme shows', () => {
  const jQuery = () => {
    const heard: [string, unknown[]][] = []
    const handlers = new Map<string, () => void>()
    const $ = () => ({
      on(names: string, act: () => void) {
        for (const name of names.split(' ')) handlers.set(name, act)
      },
      off(names: string) {
        for (const name of names.split(' ')) handlers.delete(name)
      },
      trigger(name: string, about: unknown[] = []) {
        heard.push([name, about])
        handlers.get(name)?.()
      },
    })
    return { jQuery: $, heard, handlers }
  }
  const cart = { items: [], count: 0, total: null, currency: null }

  test('A theme with fragments is told to ask for them', async () => {
    const { jQuery: $, heard } = jQuery()
    const { woo, shop } = await visit('/', {
      classic: true,
      globals: { jQuery: $, wc_cart_fragments_params: {} },
    })
    await woo.refresh(cart)
    expect(heard).toEqual([['wc_fragment_refresh', []]])
    expect(shop.asked).toEqual([])
  })
  test('A theme without is handed them, with a button that its listeners may ask', async () => {
    const { jQuery: $, heard } = jQuery()
    const { woo } = await visit('/', { classic: true, globals: { jQuery: $ } })
    await woo.add({ id: '11' }, 1)
    await woo.refresh(cart)
    expect(heard).toMatchObject([
      [
        'added_to_cart',
        [{ 'span.cart-count': '<span class="cart-count">1</span>' }, 'h', { trigger: expect.any(Function) }],
      ],
    ])
  })
  test('The stores of blocks are told, both kinds', async () => {
    const invalidateResolutionForStore = vi.fn()
    const dispatch = vi.fn(() => ({ invalidateResolutionForStore }))
    const { woo, window } = await visit('/', { globals: { wp: { data: { dispatch } } } })
    const heard: unknown[] = []
    window.addEventListener('wc-blocks_store_sync_required', event =>
      heard.push((event as CustomEvent).detail),
    )
    await woo.refresh(cart)
    expect(dispatch.mock.calls).toEqual([['wc/store/cart']])
    expect(invalidateResolutionForStore).toHaveBeenCalledOnce()
    expect(heard).toEqual([{ type: 'from_@wordpress/data' }])
  })
  test('A theme that fails is no harm', async () => {
    const { woo, shop } = await visit('/', {
      globals: {
        jQuery: () => {
          throw new Error('no')
        },
      },
    })
    expect(await createSystemCart(woo).add(sold(11, lamp), 1)).toMatchObject({ count: 1 })
    expect(shop.pieces()).toEqual({ 11: 1 })
  })
  test('The shop’s own changes are heard once each, ours and those after the end not', async () => {
    const { jQuery: $, handlers } = jQuery()
    const { woo, window } = await visit('/', {
      classic: true,
      globals: { jQuery: $, wc_cart_fragments_params: {} },
    })
    let heard = 0
    const stop = woo.watch(() => heard++)
    const sync = (type: string) =>
      window.dispatchEvent(new window.CustomEvent('wc-blocks_store_sync_required', { detail: { type } }))
    handlers.get('added_to_cart')!()
    window.document.body.dispatchEvent(new window.CustomEvent('wc-blocks_added_to_cart'))
    await expect.poll(() => heard).toBe(1)
    sync('from_iAPI')
    await expect.poll(() => heard).toBe(2)
    await woo.refresh(cart)
    sync('from_@wordpress/data')
    sync('from_iAPI')
    await expect.poll(() => heard).toBe(3)
    // and what he does himself right after
    handlers.get('removed_from_cart')!()
    await expect.poll(() => heard).toBe(4)
    stop()
    expect(handlers.get('added_to_cart')).toBeUndefined()
    sync('from_iAPI')
    await new Promise(done => setTimeout(done, 150))
    expect(heard).toBe(4)
  })
})

describe('what its pages say', () => {
  test.each([
    ['/', { type: 'home' }],
    ['/shop/', { type: 'listing' }],
    ['/cart/', { type: 'cart' }],
    ['/product/desk-lamp/', { type: 'product', product: { id: '11' } }],
    [
      '/checkout/order-received/4711/',
      { type: 'order', order: { id: '4711', total: 54.85, currency: 'EUR', items: [] } },
    ],
  ])('%s', async (path, facts) => {
    const { woo } = await visit(path)
    expect(woo.read()).toEqual(facts)
  })
  test('A product with forms tells them, and the price of the one that is chosen', async () => {
    const { woo, window } = await visit('/product/shade/')
    expect(woo.read().product).toEqual({
      id: '20',
      choices: true,
      variants: [
        {
          id: '21',
          title: 'white',
          price: 19,
          availability: 'InStock',
          sku: null,
          options: { attribute_pa_colour: 'white' },
        },
        {
          id: '22',
          title: 'black',
          price: 21,
          availability: 'InStock',
          sku: null,
          options: { attribute_pa_colour: 'black' },
        },
      ],
    })
    window.document.querySelector<HTMLInputElement>('input.variation_id')!.value = '22'
    expect(woo.read().product).toMatchObject({ price: 21, availability: 'InStock' })
    // from here on the cart knows of which product they are
    expect(await woo.add({ id: '22' }, 1)).toMatchObject({ items: [{ id: '22', product: '20' }] })
  })
  test.each(['false', '', '{', '[null, 1, {"variation_id": "x"}]', `[${'['.repeat(99)}`, '{"length": 9}'])(
    'Forms that cannot be read (%s) are none',
    async text => {
      const { woo, window } = await visit('/product/shade/')
      window.document.querySelector<HTMLElement>('form.cart')!.dataset.product_variations = text
      expect(woo.read().product).toEqual({ id: '20', choices: true })
    },
  )
  test('The currency is what the shop’s settings say', async () => {
    const { woo } = await visit('/', { globals: { wcSettings: { currency: { code: 'SEK' } } } })
    expect(woo.currency()).toBe('SEK')
    expect((await visit()).woo.currency()).toBeNull()
  })
})

describe('products by their ids', () => {
  const signal = new AbortController().signal
  test('They come as the shop tells them now, in the order of the ids, unknown ones left out', async () => {
    const { woo, shop } = await visit()
    const found = await woo.products(['13', 'x', '20', '99', '11'], signal)
    expect(found.map(({ id, price, choices, availability }) => [id, price, choices, availability])).toEqual([
      ['13', 25, undefined, 'InStock'],
      ['20', 19, true, 'InStock'],
      ['11', 49.9, undefined, 'InStock'],
    ])
    expect(found[0]).toMatchObject({
      title: 'Reading lamp – Noche & Día',
      brand: 'Noche',
      currency: 'EUR',
      url: `${shop.url}/product/reading-lamp-noche-d-a/`,
      fields: { category: 'Lamps & lights', Colour: 'Matt black' },
    })
    expect(await woo.products(['x', '__proto__'], signal)).toEqual([])
    expect(shop.asked).toHaveLength(1)
  })
  test('Nobody waits for them who has gone', async () => {
    const { woo, shop } = await visit()
    shop.fault('never')
    await expect(woo.products(['11'], AbortSignal.abort())).rejects.toThrow()
  })
})

// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { readPageOf } from '../support/read-page-of'

describe('A page whose address is all there is', () => {
  it.each([
    ['/', 'home'],
    ['/?utm_source=mail&gclid=1', 'home'],
    ['/en/', 'home'],
    ['/en-gb', 'home'],
    ['/index.php', 'home'],
    ['/index.php?route=account', 'other'],
    ['/?page_id=7', 'other'],
    ['/hp/', 'other'],
    ['/?s=fan', 'search'],
    ['/search?q=fan', 'search'],
    ['/buscar/', 'search'],
    ['/cart', 'cart'],
    ['/es/carrito/', 'cart'],
    ['/warenkorb.php', 'cart'],
    ['/checkout/cart/', 'cart'],
    ['/checkout/', 'checkout'],
    ['/kasse', 'checkout'],
    ['/checkout/order-received/123/', 'order'],
    ['/checkout/onepage/success/', 'order'],
    ['/thank-you', 'order'],
    ['/thanksgiving-decor', 'other'],
    ['/basket-weave-chairs', 'other'],
    ['/collections/fans', 'listing'],
    ['/product-category/fans/', 'other'],
    ['/contact', 'other'],
  ])('%s is: %s', async (path, type) => {
    expect((await readPageOf({ path })).type).toBe(type)
  })

  it('with a heading and the path of a product is a product page of which only the name is known', async () => {
    expect(await readPageOf({ path: '/products/fan-x', body: '<h1>Fan X</h1>' })).toMatchObject({
      type: 'product',
      product: { id: 'fan-x', title: 'Fan X', price: null, availability: null },
    })
  })
})

describe('A shop that lists its pages in the manifest', () => {
  it('is believed before anything else', async () => {
    const options = { pages: { cart: ['/bag*'], order: ['/done/*'], home: ['/products/start'] } }
    expect((await readPageOf({ path: '/bag/items', options })).type).toBe('cart')
    expect((await readPageOf({ path: '/products/start', options })).type).toBe('home')
    expect(await readPageOf({ path: '/done/7', options })).toMatchObject({
      type: 'order',
      order: { id: null, items: [] },
    })
  })
})

describe('A page that says what it is', () => {
  it('is a search page, or a listing, by its structured data', async () => {
    expect((await readPageOf({ path: '/x', jsonLd: [{ '@type': 'SearchResultsPage' }] })).type).toBe('search')
    expect(
      (await readPageOf({ path: '/x', jsonLd: [{ '@type': 'CollectionPage', name: 'Fans' }] })).type,
    ).toBe('listing')
    const element = (name: string) => ({
      '@type': 'ListItem',
      item: { '@type': 'Product', name, url: `/${name}` },
    })
    expect(
      (
        await readPageOf({
          path: '/x',
          jsonLd: [{ '@type': 'ItemList', itemListElement: [element('a'), element('b')] }],
        })
      ).type,
    ).toBe('listing')
  })

  it('is a listing although its only product in the data is the group that it lists', async () => {
    const head = '<meta property="og:type" content="product.group">'
    expect((await readPageOf({ path: '/x', head })).type).toBe('listing')
  })

  it('is a cart page although it advertises a product', async () => {
    const advertised = { '@type': 'Product', name: 'Fan X', url: '/fan-x', offers: { price: 1 } }
    expect(await readPageOf({ path: '/cart', jsonLd: [advertised] })).toMatchObject({
      type: 'cart',
      product: null,
    })
  })

  it('is the page of a basket that is for sale, in spite of its address', async () => {
    const basket = { '@type': 'Product', name: 'Basket', url: '/home/basket', offers: { price: 12 } }
    expect(await readPageOf({ path: '/home/basket', jsonLd: [basket] })).toMatchObject({
      type: 'product',
      product: { price: 12 },
    })
  })

  it('is the home page although one product is shown there', async () => {
    const shown = { '@type': 'Product', name: 'Fan X', url: '/fan-x', offers: { price: 1 } }
    expect(await readPageOf({ path: '/', jsonLd: [shown] })).toMatchObject({ type: 'home', product: null })
  })
})

describe('A shop that tells Google Analytics', () => {
  const items = [
    { item_id: 'F1', item_name: 'Fan X', price: 10, quantity: 2 },
    { item_id: 'F2', item_name: 'Fan Y', price: '5.50' },
  ]

  it('has the product of its product page read', async () => {
    const ecommerce = {
      currency: 'EUR',
      items: [{ item_id: 'F1', item_name: 'Fan X', item_brand: 'Casa Brisa', price: 10 }],
    }
    const product = { id: 'F1', title: 'Fan X', price: 10, currency: 'EUR', brand: 'Casa Brisa' }
    const list = { event: 'view_item_list', ecommerce: { items } }
    expect(await readPageOf({ path: '/a', dataLayer: [{ event: 'view_item', ecommerce }] })).toMatchObject({
      type: 'product',
      product,
    })
    expect(
      await readPageOf({ path: '/a', dataLayer: [{ event: 'view_item', ecommerce }, list] }),
    ).toMatchObject({
      type: 'product',
      product,
    })
    expect(await readPageOf({ path: '/a', dataLayer: [['event', 'view_item', ecommerce]] })).toMatchObject({
      type: 'product',
      product,
    })
  })

  it('has its cart read', async () => {
    const { type, cart } = await readPageOf({
      path: '/a',
      dataLayer: [{ event: 'view_cart', ecommerce: { currency: 'EUR', value: 25.5, items } }],
    })
    expect(type).toBe('cart')
    expect(cart).toEqual({
      items: [
        { id: 'F1', title: 'Fan X', quantity: 2, price: 10 },
        { id: 'F2', title: 'Fan Y', quantity: 1, price: 5.5 },
      ],
      count: 3,
      total: 25.5,
      currency: 'EUR',
    })
  })

  it('says that the cart is empty, which is not the same as saying nothing', async () => {
    expect(
      (await readPageOf({ dataLayer: [{ event: 'view_cart', ecommerce: { items: [] } }] })).cart,
    ).toMatchObject({
      count: 0,
      items: [],
    })
    expect((await readPageOf({ dataLayer: [{ event: 'page_view' }] })).cart).toBeNull()
  })

  it('has its order read, and the cart before it forgotten', async () => {
    const purchase = { transaction_id: 'T-1', value: 25.5, currency: 'EUR', items }
    const dataLayer = [
      { event: 'view_cart', ecommerce: { items } },
      { ecommerce: null },
      { event: 'purchase', ecommerce: purchase },
    ]
    expect(await readPageOf({ path: '/done', dataLayer })).toMatchObject({
      type: 'order',
      cart: null,
      order: { id: 'T-1', total: 25.5, currency: 'EUR', items: [{ id: 'F1' }, { id: 'F2' }] },
    })
  })

  it('may push anything else', async () => {
    const circle: Record<string, unknown> = { event: 'view_item' }
    circle.ecommerce = circle
    const hostile = {
      get event() {
        throw new Error('no')
      },
    }
    const dataLayer = [
      null,
      1,
      'x',
      [],
      () => {},
      circle,
      { event: 'view_item', ecommerce: { items: 'none' } },
    ]
    expect((await readPageOf({ path: '/a', dataLayer })).type).toBe('other')
    expect((await readPageOf({ path: '/a', dataLayer: [hostile] })).type).toBe('other')
  })
})

describe('An order that the page itself describes', () => {
  it('is read from JSON-LD', async () => {
    const order = {
      '@type': 'Order',
      orderNumber: 'T-2',
      price: '20.00',
      priceCurrency: 'EUR',
      acceptedOffer: {
        '@type': 'Offer',
        price: '10',
        itemOffered: { '@type': 'Product', name: 'Fan X', sku: 'F1' },
        eligibleQuantity: { value: 2 },
      },
    }
    expect(await readPageOf({ path: '/x', jsonLd: [order] })).toMatchObject({
      type: 'order',
      order: {
        id: 'T-2',
        total: 20,
        currency: 'EUR',
        items: [{ id: 'F1', title: 'Fan X', quantity: 2, price: 10 }],
      },
    })
  })
})

describe('A cart that only the header of the page shows', () => {
  const options = { selectors: { cartCount: '.n', cartTotal: '.t' } }

  it('is read by the selectors of the manifest', async () => {
    const { cart } = await readPageOf({ body: '<b class="n">3 items</b><i class="t">1.030 €</i>', options })
    expect(cart).toEqual({ items: [], count: 3, total: 1030, currency: 'EUR' })
  })

  it('is unknown, not empty, while the badge says nothing', async () => {
    expect((await readPageOf({ body: '<b class="n"></b>', options })).cart).toBeNull()
    expect((await readPageOf({ body: '<b class="n">0</b>', options })).cart?.count).toBe(0)
  })
})

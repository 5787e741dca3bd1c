// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { readPageOf } from '../support/read-page-of'

const offer = (more: object = {}) => ({ '@type': 'Offer', price: '49.90', priceCurrency: 'EUR', ...more })
const fan = (more: object = {}) => ({
  '@context': 'https://schema.org',
  '@type': 'Product',
  name: 'Fan X',
  offers: offer(),
  ...more,
})
const productOf = async (...jsonLd: (object | string)[]) => (await readPageOf({ jsonLd })).product
const priceOf = async (offers: unknown) => (await productOf(fan({ offers })))?.price

describe('A shop that writes JSON-LD', () => {
  it('has all of its product read', async () => {
    const page = await readPageOf({
      path: '/fans/fan-x?utm_source=mail#top',
      jsonLd: [
        fan({
          url: '/fans/fan-x',
          image: ['/img/x.jpg', '/img/y.jpg'],
          brand: { '@type': 'Brand', name: 'Casa Brisa' },
          sku: 1001,
          gtin13: '4006381333931',
          offers: offer({ availability: 'https://schema.org/InStock' }),
        }),
      ],
    })
    expect(page).toEqual({
      type: 'product',
      product: {
        id: '1001',
        title: 'Fan X',
        url: 'https://shop.example/fans/fan-x',
        image: 'https://shop.example/img/x.jpg',
        price: 49.9,
        currency: 'EUR',
        availability: 'InStock',
        brand: 'Casa Brisa',
        sku: '1001',
        gtin: '4006381333931',
        fields: {},
      },
      cart: null,
      order: null,
    })
  })

  it.each<[string, object]>([
    ['in a list', [fan()]],
    ['in a @graph', { '@graph': [{ '@type': 'WebSite', name: 'Shop' }, fan()] }],
    ['as what its page is mainly about', { '@type': 'WebPage', mainEntity: fan() }],
    ['with its type in lower case', fan({ '@type': 'product' })],
    ['with several types', fan({ '@type': ['Thing', 'http://schema.org/Product'] })],
    [
      'with prefixes',
      { '@type': 'schema:Product', 'schema:name': 'Fan X', 'http://schema.org/offers': offer() },
    ],
    ['with keys in capitals', { '@type': 'Product', Name: 'Fan X', Offers: offer() }],
    ['with its offers in a list', fan({ offers: [offer()] })],
    ['with a price that is a number', fan({ offers: offer({ price: 49.9 }) })],
  ])('may write it %s', async (_, json) => {
    expect(await productOf(json)).toMatchObject({ title: 'Fan X', price: 49.9, currency: 'EUR' })
  })

  it('may say the offer elsewhere and refer to it by @id, even in circles', async () => {
    const graph = [
      fan({ '@id': '#fan', offers: { '@id': '#offer' }, isRelatedTo: { '@id': '#fan' } }),
      offer({ '@id': '#offer', itemOffered: { '@id': '#fan' } }),
    ]
    expect((await productOf({ '@graph': graph }))?.price).toBe(49.9)
  })

  it.each<[string, string]>([
    [
      'a raw line end in a text',
      '{"@type":"Product","name":"Fan X","description":"one\ntwo\t","offers":{"price":"49.90"}}',
    ],
    ['trailing commas', '{"@type":"Product","name":"Fan X","offers":{"price":"49.90",},}'],
    ['a comment around it', '<!-- {"@type":"Product","name":"Fan X","offers":{"price":"49.90"}} -->'],
    ['CDATA around it', '//<![CDATA[\n{"@type":"Product","name":"Fan X","offers":{"price":"49.90"}}\n//]]>'],
    [
      'CDATA on the same line',
      '/*<![CDATA[*/{"@type":"Product","name":"Fan X","offers":{"price":"49.90"}}/*]]>*/',
    ],
    [
      'comments in it',
      '{/* the fan */"@type":"Product","name":"Fan X", // its name\n"offers":{"price":"49.90"}}',
    ],
    ['undefined', '{"@type":"Product","name":"Fan X","sku":undefined,"offers":{"price":"49.90"}}'],
    [
      'two objects in a row',
      '{"@type":"WebSite"}\n{"@type":"Product","name":"Fan X","offers":{"price":"49.90"}}',
    ],
    ['a semicolon at its end', '{"@type":"Product","name":"Fan X","offers":{"price":"49.90"}};'],
    [
      'entities for quotes',
      '{&quot;@type&quot;:&quot;Product&quot;,&quot;name&quot;:&quot;Fan X&quot;,&quot;offers&quot;:{&quot;price&quot;:&quot;49.90&quot;}}',
    ],
  ])('is read although its template leaves %s', async (_, text) => {
    expect(await productOf(text)).toMatchObject({ title: 'Fan X', price: 49.9 })
  })

  it('is read beside a block that nobody could mend', async () => {
    expect((await productOf('{"@type": "Product", "name": ', fan()))?.title).toBe('Fan X')
  })

  it('has entities in its texts read as characters', async () => {
    expect((await productOf(fan({ name: 'Fan &amp;quot;X&amp;quot; 35&nbsp;cm &#39;q&#39;' })))?.title).toBe(
      `Fan "X" 35 cm 'q'`,
    )
  })

  it.each<[string, unknown, number | null]>([
    ['as WooCommerce writes it', { priceSpecification: [{ price: '39.00', priceCurrency: 'EUR' }] }, 39],
    [
      'not the crossed-out one',
      { priceSpecification: [{ price: '59', priceType: 'https://schema.org/ListPrice' }, { price: '39' }] },
      39,
    ],
    [
      "not a kilo's",
      {
        priceSpecification: [
          { price: '9', referenceQuantity: { value: 1, unitCode: 'KGM' } },
          { price: '39' },
        ],
      },
      39,
    ],
    [
      "not the members'",
      { priceSpecification: [{ price: '9', validForMemberTier: {} }, { price: '39' }] },
      39,
    ],
    ['the lowest of an aggregate', { '@type': 'AggregateOffer', lowPrice: '39', highPrice: '59' }, 39],
    ['that of an offer in an aggregate', { '@type': 'AggregateOffer', offers: [offer({ price: 39 })] }, 39],
    ['none when it is zero', offer({ price: '0' }), null],
    ['none when it is empty', offer({ price: '' }), null],
    ['none when it is a placeholder', offer({ price: '{{ price }}' }), null],
    ['none when it is a range', offer({ price: '39 - 59' }), null],
  ])('has its price read: %s', async (_, offers, price) => {
    expect(await priceOf(offers)).toBe(price)
  })

  it.each([
    ['http://schema.org/InStock', 'InStock'],
    ['InStock', 'InStock'],
    ['in_stock', 'InStock'],
    ['https://schema.org/OnlineOnly', 'InStock'],
    ['https://schema.org/SoldOut', 'OutOfStock'],
    ['outofstock', 'OutOfStock'],
    ['https://schema.org/PreSale', 'PreOrder'],
    ['https://schema.org/MadeToOrder', 'BackOrder'],
    ['https://schema.org/Reserved', 'LimitedAvailability'],
    ['https://schema.org/Discontinued', 'Discontinued'],
    ['maybe', null],
  ])('that writes availability as %s means %s', async (said, meant) => {
    expect((await productOf(fan({ offers: offer({ availability: said }) })))?.availability).toBe(meant)
  })

  it('has a gtin only where it has the length of one', async () => {
    expect((await productOf(fan({ gtin: 'EAN 4006381333931' })))?.gtin).toBe('4006381333931')
    expect((await productOf(fan({ gtin: '123' })))?.gtin).toBeNull()
  })

  it('keeps addresses that are no web addresses to itself', async () => {
    const product = await productOf(fan({ url: 'javascript:alert(1)', image: 'data:image/png;base64,AA' }))
    expect(product).toMatchObject({ url: 'https://shop.example/fan-x', image: null })
  })

  it('of a group of variants has the one of the address read', async () => {
    const group = {
      '@type': 'ProductGroup',
      name: 'Fan X',
      brand: 'Casa Brisa',
      productGroupID: 'X',
      hasVariant: [
        {
          '@type': 'Product',
          name: 'Fan X white',
          sku: 'X-W',
          url: '/fan-x?color=white',
          offers: offer({ price: 40 }),
        },
        {
          '@type': 'Product',
          name: 'Fan X black',
          sku: 'X-B',
          url: '/fan-x?color=black',
          offers: offer({ price: 50 }),
        },
      ],
    }
    const black = (await readPageOf({ path: '/fan-x?color=black', jsonLd: [group] })).product
    expect(black).toMatchObject({ sku: 'X-B', price: 50, brand: 'Casa Brisa' })
    expect(await productOf(group)).toMatchObject({ id: 'X', title: 'Fan X', price: 40 })
  })

  it('that writes each size as a product is sold out only when all sizes are', async () => {
    const size = (sku: string, availability: string) => fan({ sku, offers: offer({ availability }) })
    expect((await productOf([size('S', 'OutOfStock'), size('M', 'InStock')]))?.availability).toBe('InStock')
    expect((await productOf([size('S', 'OutOfStock'), size('M', 'SoldOut')]))?.availability).toBe(
      'OutOfStock',
    )
  })
})

describe('A page that mentions several products', () => {
  const other = fan({ name: 'Heater Z', url: '/heater-z', offers: offer({ price: 99 }) })

  it('is about the one of its address', async () => {
    const page = await readPageOf({
      jsonLd: [[other, fan({ name: 'Something', url: 'https://shop.example/fan-x/' })]],
    })
    expect(page).toMatchObject({ type: 'product', product: { title: 'Something' } })
  })

  it('is about the one of its heading', async () => {
    const page = await readPageOf({ jsonLd: [[other, fan()]], body: '<h1> Fan  X </h1>' })
    expect(page).toMatchObject({ type: 'product', product: { title: 'Fan X', price: 49.9 } })
  })

  it('is not about what it relates to, nor about what it reviews', async () => {
    expect((await productOf(fan({ isRelatedTo: [other] })))?.title).toBe('Fan X')
    expect((await readPageOf({ jsonLd: [{ '@type': 'Review', itemReviewed: other }] })).product).toBeNull()
  })

  it('is a listing if it is about none of them more than of the others', async () => {
    expect(await readPageOf({ jsonLd: [[other, fan({ url: '/other-fan' })]] })).toMatchObject({
      type: 'listing',
      product: null,
    })
  })

  it('tells products apart by the parameters of their addresses, where the shop does', async () => {
    const at = (id: number) => fan({ name: `Fan ${id}`, url: `/index.php?product_id=${id}` })
    const page = await readPageOf({
      path: '/index.php?route=product&product_id=2',
      jsonLd: [[at(1), at(2), at(3)]],
    })
    expect(page.product?.title).toBe('Fan 2')
  })
})

describe('A shop that writes microdata', () => {
  const body = `<div itemscope itemtype="http://schema.org/Product"><h1 itemprop="name">Fan X</h1>
    <img itemprop="image" src="/x.jpg"><span itemprop="brand" itemscope><b itemprop="name">Casa Brisa</b></span>
    <div itemprop="offers" itemscope itemtype="http://schema.org/Offer">
      <meta itemprop="priceCurrency" content="EUR"><span itemprop="price">
        1.049,90 €</span><link itemprop="availability" href="http://schema.org/InStock"></div>
    <div itemprop="isRelatedTo" itemscope itemtype="http://schema.org/Product"><a itemprop="name">Heater Z</a></div>
    <div itemscope itemtype="http://schema.org/Product"><a itemprop="name">Heater Y</a></div></div>`

  it('has its product read, without the products around it', async () => {
    expect(await readPageOf({ body })).toMatchObject({
      type: 'product',
      product: {
        title: 'Fan X',
        price: 1049.9,
        currency: 'EUR',
        availability: 'InStock',
        brand: 'Casa Brisa',
        image: 'https://shop.example/x.jpg',
      },
    })
  })

  it('may keep a part of it elsewhere on the page', async () => {
    const page = await readPageOf({
      body: `<div itemscope itemtype="https://schema.org/Product" itemref="deal"><h1 itemprop="name">Fan X</h1></div>
        <p id="deal"><span itemprop="price" content="12.50"></span></p>`,
    })
    expect(page.product).toMatchObject({ title: 'Fan X', price: 12.5 })
  })

  it('may put the price on the product itself', async () => {
    const page = await readPageOf({
      body: '<div itemscope itemtype="http://schema.org/Product"><h1 itemprop="name">Fan X</h1><i itemprop="price">£ 12</i></div>',
    })
    expect(page.product).toMatchObject({ price: 12, currency: 'GBP' })
  })

  it('shows a listing by its many products', async () => {
    const card = (name: string) =>
      `<li itemscope itemtype="http://schema.org/Product"><a itemprop="url" href="/${name}"><b itemprop="name">${name}</b></a></li>`
    expect(
      await readPageOf({ path: '/fans', body: `<h1>Fans</h1>${card('a')}${card('b')}${card('c')}` }),
    ).toMatchObject({
      type: 'listing',
      product: null,
    })
  })
})

describe('A shop that writes Open Graph', () => {
  it('has product, price and availability read from its meta tags', async () => {
    const head = `<meta property="og:type" content="product"><meta property="og:title" content="Fan X">
      <meta property="og:image" content="//cdn.shop.example/x.jpg"><meta property="product:price:amount" content="59.00">
      <meta property="product:sale_price:amount" content="49.90"><meta property="product:price:currency" content="EUR">
      <meta property="og:availability" content="instock"><meta property="product:retailer_item_id" content="X1">`
    expect(await readPageOf({ head })).toMatchObject({
      type: 'product',
      product: {
        id: 'X1',
        title: 'Fan X',
        price: 49.9,
        currency: 'EUR',
        availability: 'InStock',
        image: 'https://cdn.shop.example/x.jpg',
      },
    })
  })
})

describe('A shop that says things twice', () => {
  const head = `<meta property="og:type" content="product"><meta property="og:title" content="Fan X | Shop">
    <meta property="product:price:amount" content="45"><meta property="product:brand" content="Casa Brisa">
    <link rel="canonical" href="/fans/fan-x">`

  it('is believed field by field: its structured data first, then its meta tags', async () => {
    const { product } = await readPageOf({ head, jsonLd: [fan()] })
    expect(product).toMatchObject({
      title: 'Fan X',
      price: 49.9,
      brand: 'Casa Brisa',
      url: 'https://shop.example/fans/fan-x',
    })
  })

  it('is read where its manifest points, whatever else it says', async () => {
    const body = '<b class="now">1.299 €</b><i class="stock">Agotado</i><u class="ref">F-1</u>'
    const selectors = { price: '.now', availability: '.stock', id: '.ref', brand: '((', image: '.none' }
    const { product } = await readPageOf({ head, body, jsonLd: [fan()], options: { selectors } })
    expect(product).toMatchObject({ id: 'F-1', price: 1299, availability: 'OutOfStock', brand: 'Casa Brisa' })
  })

  it('calls the product what its analytics call it', async () => {
    const dataLayer = [
      { event: 'view_item', ecommerce: { items: [{ item_id: 'GA-1', item_name: 'Fan X', price: 49.9 }] } },
    ]
    expect((await readPageOf({ jsonLd: [fan({ sku: 'S-1' })], dataLayer })).product?.id).toBe('GA-1')
  })

  it('that names no id has the last step of the address', async () => {
    expect((await readPageOf({ path: '/fans/fan-x.html', jsonLd: [fan()] })).product?.id).toBe('fan-x')
  })
})

describe('A page that is no product page', () => {
  it.each<[string, object]>([
    ['a blog post that names a product', [{ '@type': 'BlogPosting', headline: 'Ten fans' }, fan()]],
    ['a recipe', [{ '@type': 'Recipe', name: 'Fan cake' }, fan({ offers: undefined })]],
    ['an event', { '@type': 'MusicEvent', name: 'Fan night', offers: offer() }],
    [
      'a shop that rates itself as a product',
      fan({ offers: undefined, aggregateRating: { ratingValue: 5 } }),
    ],
    ['an organisation', { '@type': 'Organization', name: 'Casa Brisa' }],
  ])('%s has no product', async (_, json) => {
    expect((await readPageOf({ path: '/about', jsonLd: [json] })).product).toBeNull()
  })

  it.each([
    '[',
    'null',
    '"x"',
    '{}',
    '[[[[]]]]',
    '{"@type":{"@type":"Product"}}',
    '{"__proto__":{"@type":"Product"}}',
  ])('nothing is made of %s', async text => {
    expect(await readPageOf({ path: '/about', jsonLd: [text] })).toEqual({
      type: 'other',
      product: null,
      cart: null,
      order: null,
    })
  })

  it('nothing breaks on JSON-LD that is deep, long or full of quotes', async () => {
    const deep = '['.repeat(5000) + ']'.repeat(5000)
    const quotes = `{"a":"${'\\"'.repeat(50_000)}`
    const long = `{"@type":"Product","name":"${'x'.repeat(300_000)}"}`
    expect((await readPageOf({ path: '/about', jsonLd: [deep, quotes, long] })).type).toBe('other')
  })
})

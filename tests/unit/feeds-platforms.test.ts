/** The lists that Shopify and WooCommerce give any page, read from a file and read in the page. */
import { describe, expect, test } from 'vitest'
import { loadCatalog } from '../../src/recommenders/load-catalog'
import { feedOf } from '../support/feed-of'

const shopify = {
  products: [
    {
      id: 81,
      title: 'Tower fan',
      handle: 'tower-fan',
      body_html: '<p>Long</p>',
      vendor: 'Brisa',
      product_type: 'Fans',
      tags: ['quiet', 'tower'],
      variants: [
        { id: 1, option1: 'White', option2: 'S', sku: 'W-S', available: false, price: '39.00' },
        { id: 2, option1: 'Black', option2: 'S', sku: 'B-S', available: true, price: '59.00' },
        { id: 3, option1: 'Black', option2: 'L', sku: 'B-L', available: true, price: '49.00' },
      ],
      images: [{ src: 'https://cdn.example/1.jpg' }],
      options: [
        { name: 'Color', position: 1, values: ['White', 'Black'] },
        { name: 'Size', position: 2, values: ['S', 'L'] },
      ],
    },
    {
      id: 82,
      title: 'Gone',
      handle: 'gone',
      vendor: 'Brisa',
      product_type: '',
      tags: 'a, b',
      variants: [{ id: 4, option1: 'Default Title', available: false, price: '9.00' }],
      images: [],
      options: [{ name: 'Title', position: 1, values: ['Default Title'] }],
    },
    { id: 83, title: 'No variants' },
  ],
}

const prices = {
  price: '129900',
  regular_price: '129900',
  currency_code: 'EUR',
  currency_minor_unit: 2,
  price_range: null,
}
const woo = [
  {
    id: 7,
    name: 'Fan &#8211; Brisa &amp; Co',
    parent: 0,
    type: 'simple',
    permalink: 'https://shop.example/product/fan/',
    sku: 'F7',
    prices,
    average_rating: '4.50',
    review_count: 12,
    images: [{ src: 'https://shop.example/fan.jpg', thumbnail: 'https://shop.example/fan-s.jpg' }],
    categories: [{ id: 1, name: 'Fans', slug: 'fans' }],
    tags: [],
    brands: [{ id: 2, name: 'Brisa' }],
    attributes: [
      {
        id: 1,
        name: 'Noise',
        taxonomy: 'pa_noise',
        has_variations: false,
        terms: [{ id: 5, name: '35 dB', slug: '35-db' }],
      },
      { id: 2, name: 'Colour', has_variations: true, terms: [{ name: 'White' }, { name: 'Black' }] },
    ],
    is_in_stock: true,
  },
  {
    id: 8,
    name: 'Lamp',
    permalink: 'https://shop.example/product/lamp/',
    sku: '',
    prices: {
      ...prices,
      price: '1000',
      currency_minor_unit: 0,
      price_range: { min_amount: '900', max_amount: '1200' },
    },
    average_rating: '0',
    review_count: 0,
    images: [],
    categories: [{ name: 'Lamps' }, { name: 'Sale' }],
    attributes: [{ name: 'Noise', terms: [{ name: '20 dB' }] }],
    is_in_stock: false,
  },
  { id: 9, name: 'Later', prices, is_in_stock: true, is_on_backorder: true, attributes: 'none' },
]

describe('Shopify', () => {
  test('A product is one, at the price of the cheapest variant that can be bought, with the options that can be', () => {
    const { type, products, left } = feedOf(JSON.stringify(shopify))
    expect(type).toBe('shopify')
    expect(products).toMatchObject([
      {
        id: '81',
        url: 'https://shop.example/products/tower-fan',
        image: 'https://cdn.example/1.jpg',
        price: 49,
        currency: 'EUR',
        availability: 'InStock',
        brand: 'Brisa',
        sku: 'B-L',
        fields: {
          category: 'Fans',
          product_type: 'Fans',
          tags: ['quiet', 'tower'],
          Color: ['Black'],
          Size: ['S', 'L'],
        },
      },
      { id: '82', price: 9, availability: 'OutOfStock', fields: { tags: ['a', 'b'] } },
    ])
    expect(Object.keys(products[1]!.fields)).toEqual(['tags'])
    expect(left).toEqual([{ row: '3', why: 'no product' }])
  })

  test('Whether it can be bought is unknown where nobody says', () => {
    const [first] = shopify.products
    const silent = { ...first, variants: [{ price: '9.00', option1: 'White' }] }
    expect(feedOf(JSON.stringify([silent])).products[0]).toMatchObject({ price: 9, availability: null })
  })
})

describe('WooCommerce', () => {
  test('Prices come out of minor units, names out of HTML, attributes as fields with numbers', () => {
    const { type, products } = feedOf(JSON.stringify(woo))
    expect(type).toBe('woocommerce')
    expect(products).toMatchObject([
      {
        id: '7',
        title: 'Fan – Brisa & Co',
        url: 'https://shop.example/product/fan/',
        image: 'https://shop.example/fan.jpg',
        price: 1299,
        currency: 'EUR',
        availability: 'InStock',
        brand: 'Brisa',
        sku: 'F7',
        fields: {
          category: 'Fans',
          Noise: 35,
          Colour: ['White', 'Black'],
          average_rating: 4.5,
          review_count: 12,
        },
      },
      {
        id: '8',
        price: 900,
        availability: 'OutOfStock',
        sku: null,
        fields: { category: ['Lamps', 'Sale'], Noise: 20 },
      },
      { id: '9', availability: 'BackOrder' },
    ])
    expect(products[1]!.fields).not.toHaveProperty('review_count')
  })
})

test.each([
  ['Shopify', shopify, ['81', '82'], 49, 1],
  ['WooCommerce', woo, ['7', '9', '8'], 1299, 0],
])('A page whose catalogue is %s’s own address, needs no mapping', async (_, reply, ids, price, dropped) => {
  const problems: string[] = []
  const table = await loadCatalog(
    { url: '/products.json' },
    {
      base: 'https://shop.example/',
      currency: 'EUR',
      fetch: async () => new Response(JSON.stringify(reply)),
      problem: (code, message) => problems.push(`${code} ${message}`),
    },
  )
  expect(table.ids).toEqual(ids)
  expect(table.product(0)).toMatchObject({ price, availability: 'InStock' })
  expect(problems).toHaveLength(dropped)
})

test('A shop whose own list has something called variants or prices, is read as its own list', async () => {
  const rows = [{ id: 1, title: 'x', variants: [1], prices: { a: 1 }, price: 5 }]
  const table = await loadCatalog(
    { url: '/c.json' },
    {
      base: 'https://shop.example/',
      currency: 'EUR',
      fetch: async () => new Response(JSON.stringify(rows)),
      problem: () => {},
    },
  )
  expect(table.product(0)).toMatchObject({ id: '1', price: 5 })
})

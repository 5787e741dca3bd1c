import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Mapping, readProduct } from '../../src/recommenders/read-product'
import { readProducts } from '../../src/recommenders/read-products'

const options = { base: 'https://shop.example/es/', currency: 'EUR' }
const read = (raw: object, map?: Partial<Mapping>) =>
  readProduct({ id: 1, title: 'Fan', ...raw }, { ...options, map: map && { priceUnit: 'major', ...map } })
const priced = (price: unknown, more: object = {}) => read({ price, ...more })?.price ?? null

describe('a product from outside', () => {
  test('A shop that uses the usual names, needs no mapping', () => {
    expect(
      readProduct(
        {
          item_id: 77,
          item_name: ' Brisa  tower ',
          link: '/p/77',
          image_link: '//cdn.example/77.png',
          price: '49,90 €',
          availability: 'https://schema.org/InStock',
          vendor: 'Brisa',
          mpn: 'BR-77',
          barcode: '4006381333931',
          category: 'fans',
          noise: 32,
          quiet: true,
          has: ['timer', 'app'],
          nested: { no: 1 },
          nothing: null,
          mixed: ['a', 1],
        },
        options,
      ),
    ).toEqual({
      id: '77',
      title: 'Brisa tower',
      url: 'https://shop.example/p/77',
      image: 'https://cdn.example/77.png',
      price: 49.9,
      currency: 'EUR',
      availability: 'InStock',
      brand: 'Brisa',
      sku: 'BR-77',
      gtin: '4006381333931',
      fields: { category: 'fans', noise: 32, quiet: true, has: ['timer', 'app'] },
    })
  })

  test('Without an id it goes by its sku, else by its address; without any of them or a title it is none', () => {
    expect(readProduct({ title: 'x', sku: 's' }, options)?.id).toBe('s')
    expect(readProduct({ title: 'x', url: '/x' }, options)?.id).toBe('https://shop.example/x')
    expect(readProduct({ title: 'x' }, options)).toBeNull()
    expect(readProduct({ id: 1 }, options)).toBeNull()
    expect(readProduct({ id: {}, title: 'x' }, options)).toBeNull()
    expect(readProduct({ id: 1, title: { en: 'x' } }, options)).toBeNull()
    for (const raw of [null, undefined, 3, 'x', [], [{ id: 1, title: 'x' }]])
      expect(readProduct(raw, options)).toBeNull()
  })

  test('A price is read only where it can mean one thing', () => {
    const cases: [unknown, number | null][] = [
      [12.5, 12.5],
      ['12.50', 12.5],
      ['12,50 €', 12.5],
      ['€12', 12],
      ['1.299,00 EUR', 1299],
      ['1,299.00', 1299],
      ['1 299,00', 1299],
      ['1\u202f299,5 €', 1299.5],
      ['1’299.00', 1299],
      ['1,299,000', 1299000],
      ['29.9900', 29.99],
      ['1.299', null],
      ['1,299', null],
      ['1.299.00', null],
      ['1,29,900', null],
      ['12 - 20 €', null],
      ['-5', null],
      ['20 %', null],
      ['from twelve', null],
      ['', null],
      [' ', null],
      ['NaN', null],
      ['1e5', null],
      [Number.NaN, null],
      [Number.POSITIVE_INFINITY, null],
      [-1, null],
      [2e9, null],
      [0, null],
      [true, null],
      [['12'], null],
      [{ amount: '12.50', currency: 'EUR' }, 12.5],
      [{ value: 7 }, 7],
      [{}, null],
    ]
    for (const [price, amount] of cases) expect([price, priced(price)]).toEqual([price, amount])
  })

  test('A reduced price is the price; a reduction to nothing is none', () => {
    expect(priced(50, { sale_price: 40 })).toBe(40)
    expect(priced('50', { sale_price: '' })).toBe(50)
    expect(priced(50, { sale_price: 0 })).toBe(50)
  })

  test('The currency is the one that the price names, else the product’s, else the shop’s', () => {
    expect(read({ price: '12 USD' })).toMatchObject({ price: 12, currency: 'USD' })
    expect(read({ price: '£12', currency: 'EUR' })).toMatchObject({ price: 12, currency: 'GBP' })
    expect(read({ price: { amount: 12, currency: 'CHF' } })).toMatchObject({ price: 12, currency: 'CHF' })
    expect(read({ price: 12, currencyCode: 'JPY' })).toMatchObject({ price: 12, currency: 'JPY' })
    expect(read({ price: '$12', currency: 'USD' })).toMatchObject({ price: 12, currency: 'USD' })
    expect(read({ price: 12, currency: 'euros' })).toMatchObject({ price: 12, currency: 'EUR' })
  })

  test('A price in dollars is never shown as euros', () => {
    expect(read({ price: '$12' })).toMatchObject({ price: null, currency: 'EUR' })
  })

  test('Availability is read from words, addresses, yes / no and pieces in stock', () => {
    const cases: [object, string | null][] = [
      [{ availability: 'http://schema.org/OutOfStock' }, 'OutOfStock'],
      [{ availability: 'in stock' }, 'InStock'],
      [{ availability: 'out_of_stock' }, 'OutOfStock'],
      [{ availability: 'PreOrder' }, 'PreOrder'],
      [{ availability: 'schema:BackOrder' }, 'BackOrder'],
      [{ stock_status: 'onbackorder' }, 'BackOrder'],
      [{ availability: 'SoldOut' }, 'OutOfStock'],
      [{ availability: 'Discontinued' }, 'Discontinued'],
      [{ availability: 'limited availability' }, 'LimitedAvailability'],
      [{ available: false }, 'OutOfStock'],
      [{ in_stock: true }, 'InStock'],
      [{ stock: 0 }, 'OutOfStock'],
      [{ stock: '12' }, 'InStock'],
      [{ availability: 'soon', stock: 3 }, 'InStock'],
      [{ availability: 'who knows' }, null],
      [{ availability: {} }, null],
      [{ availability: '' }, null],
      [{}, null],
    ]
    for (const [raw, availability] of cases)
      expect([raw, read(raw)!.availability]).toEqual([raw, availability])
  })

  test('Addresses that are not http are dropped, the product stays', () => {
    const product = read({ url: 'javascript:alert(1)', image: 'data:image/png;base64,AA' })
    expect(product).toMatchObject({ url: null, image: null, title: 'Fan' })
    expect(read({ url: 'java\nscript:alert(1)', link: '/ok' })!.url).toBe('https://shop.example/ok')
    expect(read({ images: [{ src: '/a.png' }] })!.image).toBe('https://shop.example/a.png')
    expect(read({ image: { url: 'https://user:pw@evil.example/' } })!.image).toBeNull()
  })

  test('Markup in a title is text; characters that turn the direction of the page are gone; long ones are cut', () => {
    expect(read({ title: '<img src=x onerror=alert(1)>' })!.title).toBe('<img src=x onerror=alert(1)>')
    expect(read({ title: 'a\u202eb\u0000c\u2066d\ne' })!.title).toBe('abcd e')
    expect(read({ title: 'x'.repeat(1e6) })!.title).toHaveLength(300)
    expect(read({ note: 'x'.repeat(1e6) })!.fields.note).toHaveLength(200)
  })

  test('Fields lie on the product, in its fields or in its attributes; at most 64', () => {
    expect(read({ fields: { noise: 30 }, attributes: { room: 12 }, mount: 'wall' })!.fields).toEqual({
      noise: 30,
      room: 12,
      mount: 'wall',
    })
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, n) => [`f${n}`, n]))
    expect(Object.keys(read(many)!.fields)).toHaveLength(64)
  })

  test('A product with a field named __proto__ changes nothing but itself', () => {
    const raw = JSON.parse(
      '{"id":1,"title":"x","__proto__":{"polluted":1},"constructor":"c","fields":{"__proto__":["p"]}}',
    )
    const product = readProduct(raw, options)!
    expect(Object.keys(product.fields)).toEqual(['constructor'])
    expect(Object.getPrototypeOf(product.fields)).toBe(Object.prototype)
    expect('polluted' in {}).toBe(false)
  })

  test('A shop with names of its own, says by a mapping where things are', () => {
    const raw = {
      ref: { code: 'A1' },
      id: 'other',
      texts: [{ es: 'Ventilador' }],
      cents: 1250,
      state: 'V',
      specs: { db: 30 },
    }
    const map = {
      id: 'ref.code',
      title: 'texts.0.es',
      price: 'cents',
      priceUnit: 'minor' as const,
      availability: 'state',
      available: ['V'],
      fields: { noise: 'specs.db', none: 'specs.constructor' },
    }
    expect(readProduct(raw, { ...options, map })).toMatchObject({
      id: 'A1',
      title: 'Ventilador',
      price: 12.5,
      availability: 'InStock',
      fields: { noise: 30 },
    })
    expect(readProduct({ ...raw, state: 'X' }, { ...options, map })!.availability).toBe('OutOfStock')
    expect(readProduct({ ...raw, state: undefined }, { ...options, map })!.availability).toBeNull()
    expect(readProduct(raw, { ...options, map })!.fields).not.toHaveProperty('none')
  })

  test('Whatever comes, reading never throws and what leaves is clean', () => {
    const names = fc.constantFrom(
      'id',
      'title',
      'url',
      'image',
      'price',
      'availability',
      'brand',
      'gtin',
      'fields',
      'x',
    )
    fc.assert(
      fc.property(fc.dictionary(names, fc.jsonValue()), raw => {
        const product = readProduct(raw, options)
        if (!product) return
        expect(product.id).toMatch(/./)
        expect(product.price === null || product.price > 0).toBe(true)
        for (const address of [product.url, product.image]) if (address) expect(address).toMatch(/^https?:/)
        for (const value of Object.values(product.fields)) {
          const list = Array.isArray(value) ? value : [value]
          for (const one of list) expect(['string', 'number', 'boolean']).toContain(typeof one)
        }
      }),
    )
  })
})

describe('a list of products from outside', () => {
  const item = { id: 1, title: 'x' }

  test('The list is the reply itself or lies under a usual name, or where the mapping says', () => {
    expect(readProducts([item], options).products).toHaveLength(1)
    for (const name of ['products', 'items', 'results', 'hits', 'recommendations', 'data'])
      expect(readProducts({ [name]: [item] }, options).products).toHaveLength(1)
    const map: Mapping = { items: 'data.search.0.list', priceUnit: 'major' }
    expect(readProducts({ data: { search: [{ list: [item] }] } }, { ...options, map }).products).toHaveLength(
      1,
    )
    for (const nothing of [null, 3, 'x', {}, { products: 'x' }, { products: {} }])
      expect(readProducts(nothing, options)).toEqual({ products: [], dropped: 0 })
  })

  test('Unreadable ones and doubles are dropped and counted; the first of an id stays', () => {
    const { products, dropped } = readProducts(
      [item, null, { id: 2 }, { id: '1', title: 'y' }, { id: 3, title: 'z' }],
      options,
    )
    expect(products.map(({ id, title }) => [id, title])).toEqual([
      ['1', 'x'],
      ['3', 'z'],
    ])
    expect(dropped).toBe(3)
  })

  test('No more than the maximum is read', () => {
    const many = Array.from({ length: 90 }, (_, id) => ({ id, title: 'x' }))
    expect(readProducts(many, { ...options, max: 50 })).toMatchObject({
      dropped: 0,
      products: { length: 50 },
    })
  })
})

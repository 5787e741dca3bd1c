// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { choosePrice, type SaidPrice } from '../../src/platforms/readers/choose-price'
import { localCurrency } from '../../src/platforms/readers/local-currency'
import { readPageOf } from '../support/read-page-of'

const buy = '<form action="/cart/add" id="add-to-cart"><button type="submit">Add to cart</button></form>'
const shown = (price: string, more = '') =>
  readPageOf({
    path: '/fan-x',
    body: `<h1>Fan X</h1>${price}${buy}${more}`,
    head: '<title>Fan X | Shop</title>',
  })
const jsonLd = (price: number) => ({
  '@type': 'Product',
  name: 'Fan X',
  offers: { '@type': 'Offer', price, priceCurrency: 'EUR' },
})

describe('A product page without structured data', () => {
  it.each<[string, string, number | null]>([
    ['beside its form', '<p class="price">49,90 €</p>', 49.9],
    ['with its sign in an element of its own', '<p class="price"><i>€</i><b>49</b></p>', 49],
    ['with its cents in an element of their own', '<p class="price">173<sup>34</sup> <i>lei</i></p>', 173.34],
    ['with its sign in the next cell', '<table><tr><td><b>294</b></td><td>元</td></tr></table>', 294],
    ['and not the crossed-out one', '<p class="price"><del>59 €</del> <ins>49 €</ins></p>', 49],
    ['and not the old one', '<p class="old-price">59 €</p><p class="price">49 €</p>', 49],
    ['and not a kilo’s', '<p class="price">49 €</p><p class="unit-price">9,80 €/kg</p>', 49],
    ['and not what is saved', '<p class="price">49 €</p><p>You save: 10 €</p>', 49],
    ['and not a monthly rate', '<p class="price">120 €</p><p class="installments">12 x 10 €</p>', 120],
    ['the lowest of a range', '<p><b>39 €</b><i>-</i><b>59 €</b></p>', 39],
    ['and not one without tax', '<p class="price">bez DPH 40 €</p><p class="price">s DPH 48 €</p>', null],
    ['and nothing where none is shown', '<p>In 3 colours, 2 sizes</p>', null],
  ])('has its price read: %s', async (_, markup, price) => {
    expect((await shown(markup)).product?.price ?? null).toBe(price)
  })

  it('has no price made of those of the products that it recommends', async () => {
    const others = '<div class="related-products"><p class="price">12 €</p><p class="price">13 €</p></div>'
    expect((await shown('', others)).product?.price ?? null).toBeNull()
  })

  it.each([
    ['Auf Lager', 'InStock'],
    ['Disponible', 'InStock'],
    ['Currently unavailable.', 'OutOfStock'],
    ['Agotado', 'OutOfStock'],
    ['Нет в наличии', 'OutOfStock'],
    ['Nicht auf Lager', 'OutOfStock'],
  ])('that shows "%s" is %s', async (words, availability) => {
    expect((await shown(`<p class="price">9 €</p><p>${words}</p>`)).product?.availability).toBe(availability)
  })

  it('can be bought if its button can be pressed, and not if it cannot', async () => {
    const price = '<p class="price">9 €</p>'
    expect((await shown(price)).product?.availability).toBe('InStock')
    const disabled = buy.replace('<button', '<button disabled')
    const page = await readPageOf({ body: `<h1>Fan X</h1>${price}${disabled}` })
    expect(page.product?.availability).toBe('OutOfStock')
  })

  it.each([
    ['SKU: F-100/7', 'F-100/7'],
    ['Art.-Nr. 4711', '4711'],
    ['Referencia: X12', 'X12'],
    ['Item # 83201', '83201'],
  ])('that shows "%s" has the number %s', async (words, sku) => {
    expect((await shown(`<p class="price">9 €</p><p>${words}</p>`)).product?.sku).toBe(sku)
  })

  it('is a product page, of what its heading says', async () => {
    expect(await shown('<p class="price">9 €</p>')).toMatchObject({
      type: 'product',
      product: { title: 'Fan X', price: 9, currency: 'EUR' },
    })
  })
})

describe('A page that shows something else', () => {
  const card = (n: number) =>
    `<li><a href="/fan-${n}"><img src="/${n}.jpg" alt=""></a><a href="/fan-${n}">Fan ${n}</a><p class="price">${n} €</p></li>`

  it('is a listing where it shows many products with their prices', async () => {
    const body = `<h1>Fans</h1><ul>${[11, 12, 13, 14, 15, 16, 17].map(card).join('')}</ul>`
    expect(await readPageOf({ path: '/fans', body })).toMatchObject({ type: 'listing', product: null })
  })

  it('is no listing for the products in its menu', async () => {
    const body = `<h1>Imprint</h1><div class="sidebar"><ul>${[11, 12, 13, 14, 15, 16].map(card).join('')}</ul></div>`
    expect((await readPageOf({ path: '/imprint', body })).type).toBe('other')
  })

  it('sells nothing by naming a sum', async () => {
    const body = '<h1>We have raised money</h1><p>Thanks to you 12,000 € went to the house.</p>'
    expect(await readPageOf({ path: '/news', body })).toMatchObject({ type: 'other', product: null })
  })

  it('takes bounded time with 5,000 products', async () => {
    const body = `<h1>Fans</h1><ul>${Array.from({ length: 5000 }, (_, n) => card(n + 1)).join('')}</ul>`
    expect((await readPageOf({ path: '/fans', body })).type).toBe('listing')
  })
})

describe('A page whose data and whose face say two prices', () => {
  it('is believed as it is seen: a variant was chosen', async () => {
    const body = `<h1>Fan X</h1><p class="price">59 €</p>${buy}`
    expect((await readPageOf({ jsonLd: [jsonLd(49)], body })).product?.price).toBe(59)
  })

  it('is believed as its data says where what is seen is a month’s rate', async () => {
    const body = `<h1>Fan X</h1><p class="price">10 €</p>${buy}`
    expect((await readPageOf({ jsonLd: [jsonLd(200)], body })).product?.price).toBe(200)
  })

  it('is believed as its data says where both prices stand beside each other', async () => {
    const body = `<h1>Fan X</h1><p class="price">45 €</p><p class="price">49 €</p>${buy}`
    expect((await readPageOf({ jsonLd: [jsonLd(49)], body })).product?.price).toBe(49)
  })

  it('is not believed in what it crosses out', async () => {
    const body = `<h1>Fan X</h1><p class="price">45 €</p><p class="price barred">49 €</p>${buy}`
    expect((await readPageOf({ jsonLd: [jsonLd(49)], body })).product?.price).toBe(45)
  })

  const said = (from: SaidPrice['from'], amount: number, confidence = 0.8): SaidPrice => ({
    amount,
    currency: 'EUR',
    from,
    confidence,
  })

  it('is not believed at all where only left-over data disagrees with a guess', () => {
    expect(choosePrice([said('data-layer', 10)], said('page', 20, 0.55))).toBeNull()
    expect(choosePrice([said('meta', 10), said('data-layer', 12)], null)).toBeNull()
    expect(choosePrice([said('manifest', 10)], said('page', 20, 0.9))?.amount).toBe(10)
  })
})

describe('A sign that several countries write', () => {
  it.each<[string, string, string, string | null, string | null]>([
    ['$12', 'https://shop.com.ar/x', 'es', null, 'ARS'],
    ['$12', 'https://shop.example/x', 'es-MX', null, 'MXN'],
    ['$12', 'https://shop.com/x', 'en', null, 'USD'],
    ['$12', 'https://shop.com/x', 'en', 'AUD', 'AUD'],
    ['$12', 'https://shop.example/x', 'en', null, null],
    ['12 kr', 'https://shop.se/x', 'sv', null, 'SEK'],
    ['12 lei', 'https://shop.example/x', 'ro', null, 'RON'],
    ['12', 'https://shop.de/x', 'de', null, 'EUR'],
  ])('%s at %s in %s (the shop says %s) is %s', (text, url, lang, hint, currency) => {
    expect(localCurrency(text, url, lang, hint)).toBe(currency)
  })
})

describe('A shop that marks its product as RDFa, or tells it to Universal Analytics', () => {
  it('has it read', async () => {
    const body = `<div typeof="Product" vocab="https://schema.org/"><h1 property="name">Fan X</h1>
      <div property="offers" typeof="Offer"><i property="price" content="12.50"></i><i property="priceCurrency" content="EUR"></i></div></div>`
    expect((await readPageOf({ body })).product).toMatchObject({
      title: 'Fan X',
      price: 12.5,
      currency: 'EUR',
    })
  })

  it('has its view and its purchase read', async () => {
    const products = [{ id: 'F1', name: 'Fan X', price: '12.50', quantity: 2 }]
    const detail = [{ ecommerce: { currencyCode: 'EUR', detail: { products } } }]
    expect((await readPageOf({ path: '/a', dataLayer: detail })).product).toMatchObject({
      id: 'F1',
      price: 12.5,
    })
    const purchase = [
      {
        ecommerce: { currencyCode: 'EUR', purchase: { actionField: { id: 'T1', revenue: '25' }, products } },
      },
    ]
    expect(await readPageOf({ path: '/a', dataLayer: purchase })).toMatchObject({
      type: 'order',
      order: { id: 'T1', total: 25, currency: 'EUR', items: [{ id: 'F1', quantity: 2 }] },
    })
  })
})

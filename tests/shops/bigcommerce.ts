/** A stand-in for BigCommerce with Cornerstone: its storefront carts API, its theme's own way in, its badge. */
import { randomUUID } from 'node:crypto'
import { json, type Session, type Sold, shopPage, startSessionShop } from './session-shop'

export const LAMPS: Sold[] = [
  { id: '101', number: 'L-100', title: 'Desk lamp Alba', price: 39.9, stock: 5 },
  { id: '102', number: 'L-200', title: 'Lamp Bora, two left', price: 25, stock: 2 },
  { id: '103', number: 'L-300', title: 'Lamp Cala', price: 60, stock: 0 },
  {
    id: '104',
    number: 'L-400',
    title: 'Lampshade Duna',
    price: 15.5,
    stock: 5,
    forms: [
      { id: '71', number: 'L-400-S', size: 'S' },
      { id: '72', number: 'L-400-M', size: 'M' },
    ],
  },
]
export const [DESK, FEW, GONE, SHADE] = LAMPS as [Sold, Sold, Sold, Sold]
const slug = (lamp: Sold) => `/${lamp.number.toLowerCase()}/`

/** Lines are kept as "product/variant"; their ids, and the cart's, are made when they are needed. */
const ids = new Map<string, string>()
const idOf = (session: Session, key = ''): string => {
  const whole = `${session.id} ${key}`
  if (!ids.has(whole)) ids.set(whole, randomUUID())
  return ids.get(whole)!
}

function toCart(session: Session, origin: string) {
  const physicalItems = [...session.lines].map(([key, quantity]) => {
    const [product, variant] = key.split('/')
    const lamp = LAMPS.find(one => one.id === product)!
    const form = lamp.forms?.find(one => one.id === variant)
    return {
      id: idOf(session, key),
      parentId: null,
      variantId: Number(variant),
      productId: Number(product),
      sku: form?.number ?? lamp.number,
      name: lamp.title,
      url: origin + slug(lamp),
      quantity,
      imageUrl: `${origin}/images/${product}.jpg`,
      listPrice: lamp.price,
      salePrice: lamp.price,
      extendedListPrice: lamp.price * quantity,
      extendedSalePrice: lamp.price * quantity,
      type: 'physical',
      options: form ? [{ name: 'Size', nameId: 111, value: form.size, valueId: Number(form.id) }] : [],
    }
  })
  const amount = physicalItems.reduce((sum, { extendedSalePrice }) => sum + extendedSalePrice, 0)
  return {
    id: idOf(session),
    customerId: 0,
    email: '',
    currency: { name: 'Euro', code: 'EUR', symbol: '€', decimalPlaces: 2 },
    isTaxIncluded: true,
    baseAmount: amount,
    discountAmount: 0,
    cartAmount: amount,
    coupons: [],
    lineItems: { physicalItems, digitalItems: [], giftCertificates: [], customItems: [] },
  }
}

const TYPE = 'https://developer.bigcommerce.com/api-docs/getting-started/api-status-codes'
const refuse = (status: number, title: string, errors?: Record<string, string>) =>
  json({ status, title, type: TYPE, ...(errors && { errors }) }, status)

/** A reason why not, or the line that it is now. */
function put(session: Session, told: Record<string, unknown>, more: boolean) {
  const lamp = LAMPS.find(one => Number(one.id) === told.productId)
  const wanted = Number(told.quantity)
  if (!lamp || !(wanted > 0))
    return refuse(422, 'Missing or incorrect required fields', { productId: 'That is no lamp of ours' })
  const form = lamp.forms?.find(one => Number(one.id) === told.variantId)
  if (lamp.forms && !form)
    return refuse(422, 'Missing or incorrect required fields', {
      variant: 'This product has options, variant ID is required',
    })
  const key = `${lamp.id}/${form?.id ?? Number(lamp.id) + 900}`
  const quantity = wanted + (more ? (session.lines.get(key) ?? 0) : 0)
  if (quantity > lamp.stock)
    return refuse(
      422,
      lamp.stock ? `Only ${lamp.stock} of ${lamp.title} are left.` : `${lamp.title} is sold out.`,
    )
  session.lines.set(key, quantity)
  return null
}

export const startBigCommerce = () =>
  startSessionShop({
    api: /^\/api\/storefront\//,
    catalog: [DESK, SHADE, GONE].map((lamp, n) => ({
      id: lamp.id,
      title: lamp.title,
      url: slug(lamp),
      price: lamp.price,
      kind: ['desk', 'shade', 'gone'][n],
    })),
    answer({ method, path, headers, body, session }, shop) {
      const { lines } = session
      const isJson = /^application\/json/.test(headers['content-type'] ?? '')
      const count = [...lines.values()].reduce((a, b) => a + b, 0)
      const cart = () => {
        const { lineItems, ...rest } = toCart(session, shop.url)
        return shop.fault === 'changed' ? { ...rest, line_items: lineItems } : { ...rest, lineItems }
      }
      if (path === '/api/storefront/cart-summary') return json({ total_quantity: count })
      if (path === '/api/storefront/carts' && method === 'GET') return json(lines.size ? [cart()] : [])
      const [, id, item] = /^\/api\/storefront\/carts(?:\/([\w-]+)\/items(?:\/([\w-]+))?)?$/.exec(path) ?? [
        '',
        '',
      ]
      if (/^\/api\/storefront\/carts/.test(path)) {
        // of an empty cart nobody knows the id: it is gone
        if (id && (id !== idOf(session) || !lines.size)) return refuse(404, 'Cart not found')
        if (method !== 'DELETE' && !isJson) return refuse(415, 'Unsupported Media Type')
        const told = Object(body ? JSON.parse(body) : null)
        const key = [...lines.keys()].find(one => idOf(session, one) === item)
        if (item && !key) return refuse(404, 'Item not found')
        if (method === 'DELETE') {
          lines.delete(key!)
          return lines.size ? json(cart()) : { status: 204, body: '' }
        }
        const why =
          method === 'PUT'
            ? put(session, Object(told.lineItem), false)
            : Array.isArray(told.lineItems)
              ? put(session, Object(told.lineItems[0]), true)
              : refuse(422, 'Missing or incorrect required fields', { lineItems: 'They are missing' })
        return why ?? json(cart())
      }
      if (path === '/remote/v1/cart/add') {
        if (headers['x-requested-with'] !== 'stencil-utils') return { status: 403, body: '' }
        put(session, { productId: Number(new URLSearchParams(body).get('product_id')), quantity: 1 }, true)
        return json({ data: { cart_quantity: [...lines.values()].reduce((a, b) => a + b, 0) } })
      }
      const lamp = LAMPS.find(one => path === slug(one))
      if (lamp) return shopPage(META, HEADER + view(lamp))
      if (path === '/') return shopPage(META, `${HEADER}<h1>Lamps</h1>`)
      return undefined
    },
  })

const META = '<meta name="platform" content="bigcommerce.stencil">'

const HEADER = `<header><a href="/cart.php">Cart <span class="countPill cart-quantity"></span></a></header><script>
(() => {
  const listeners = [];
  window.jQuery = () => ({
    on(type, listener) { listeners.push([type, listener]); },
    trigger(type, about) { for (const [one, listener] of listeners) if (one === type) listener({ type }, ...about); },
  });
  window.jQuery('body').on('cart-quantity-update', (event, quantity) => {
    document.querySelector('.cart-quantity').textContent = quantity;
    document.querySelector('.cart-quantity').classList.toggle('countPill--positive', quantity > 0);
    localStorage.setItem('cart-quantity', quantity);
  });
  fetch('/api/storefront/cart-summary').then(reply => reply.json()).then(
    told => window.jQuery('body').trigger('cart-quantity-update', [told.total_quantity]), () => {});
  document.addEventListener('submit', event => {
    event.preventDefault();
    fetch('/remote/v1/cart/add', { method: 'POST', body: new URLSearchParams(new FormData(event.target)), headers: { 'x-requested-with': 'stencil-utils' } })
      .then(reply => reply.json()).then(({ data }) => window.jQuery('body').trigger('cart-quantity-update', [data.cart_quantity]));
  });
})()</script>`

const view = (lamp: Sold) => {
  const price = { with_tax: { formatted: `€${lamp.price.toFixed(2)}`, value: lamp.price, currency: 'EUR' } }
  const attributes = {
    sku: lamp.number,
    upc: null,
    mpn: null,
    gtin: null,
    price,
    stock: null,
    instock: lamp.stock > 0,
    purchasable: lamp.stock > 0,
  }
  const offer = {
    '@type': 'Offer',
    priceCurrency: 'EUR',
    ...(lamp.forms ? { minPrice: '15.5', maxPrice: '19.5' } : { price: `${lamp.price}` }),
  }
  return `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org/', '@type': 'Product', name: lamp.title, sku: lamp.number, offers: offer })}</script>
<script>var BCData = ${JSON.stringify({ product_attributes: attributes })};</script>
<div class="productView"><h1 class="productView-title">${lamp.title}</h1>
<div class="productView-price"><span data-product-price-with-tax class="price price--withTax">${lamp.forms ? '€15.50 - €19.50' : `€${lamp.price.toFixed(2)}`}</span></div>
<form method="post" action="/cart.php" enctype="multipart/form-data" data-cart-item-add><input type="hidden" name="action" value="add"><input type="hidden" name="product_id" value="${lamp.id}">
${lamp.forms ? `<select name="attribute[111]" required>${lamp.forms.map(form => `<option value="${form.id}">${form.size}</option>`)}</select>` : ''}
<input name="qty[]" value="1"><button id="form-action-addToCart">Add to Cart</button></form></div>`
}

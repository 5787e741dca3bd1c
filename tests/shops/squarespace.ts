/** A stand-in for Squarespace 7.1: its undocumented cart as it has been seen, its static context, its number in the header. */
import { json, type Sold, shopPage, startSessionShop } from './session-shop'

const id = (n: number) => `6a320d27${n}`.padEnd(24, '0b')
export const LAMPS: Sold[] = [
  { id: id(1), number: 'SQ0000100', title: 'Desk lamp Alba', price: 39.9, stock: 5 },
  { id: id(2), number: 'SQ0000200', title: 'Lamp Bora, two left', price: 25, stock: 2 },
  { id: id(3), number: 'SQ0000300', title: 'Lamp Cala', price: 60, stock: 0 },
  {
    id: id(4),
    number: '',
    title: 'Lampshade Duna',
    price: 15.5,
    stock: 5,
    forms: [
      { id: 'a', number: 'SQ0000401', size: 'S' },
      { id: 'b', number: 'SQ0000402', size: 'M' },
    ],
  },
]
export const [DESK, FEW, GONE, SHADE] = LAMPS as [Sold, Sold, Sold, Sold]
export const pageOf = (lamp: Sold) => `/store/${lamp.title.toLowerCase().replace(/\W+/g, '-')}`

const formsOf = (lamp: Sold) => lamp.forms ?? [{ id: `${lamp.id}-v`, number: lamp.number, size: '' }]
const money = (price: number) => ({ currency: 'EUR', value: price.toFixed(2) })
/** The crumb of a session: its cookie, and what each write must repeat. */
const crumbOf = (session: string, expired: boolean) => `B${session.slice(0, 8)}${expired ? 'new' : ''}`

export const startSquarespace = (write = false) =>
  startSessionShop({
    api: /^\/api\/commerce\//,
    ...(write && { platform: { platform: { type: 'squarespace', write } } }),
    catalog: [DESK, SHADE, GONE].map((lamp, n) => ({
      id: lamp.id,
      title: lamp.title,
      url: pageOf(lamp),
      price: lamp.price,
      kind: ['desk', 'shade', 'gone'][n],
    })),
    answer({ method, path, query, headers, body, session }, shop) {
      const { lines } = session
      const crumb = crumbOf(session.id, shop.fault === 'expired')
      const cart = () => {
        const entries = [...lines].map(([key, quantity]) => {
          const [itemId, sku] = key.split('/')
          const lamp = LAMPS.find(one => one.id === itemId)!
          const form = formsOf(lamp).find(one => one.number === sku)!
          return {
            id: `entry-${key}`,
            itemId,
            quantity,
            chosenVariant: {
              id: form.id,
              sku,
              price: money(lamp.price),
              onSale: false,
              unlimited: false,
              qtyInStock: lamp.stock,
              attributes: form.size ? { Size: form.size } : {},
            },
            title: lamp.title,
            productName: lamp.title,
            fullUrl: pageOf(lamp),
            imageUrl: `/images/${itemId}.jpg`,
            subTotal: Math.round(lamp.price * 100) * quantity,
          }
        })
        const subtotalCents = entries.reduce((sum, { subTotal }) => sum + subTotal, 0)
        const totalQuantity = entries.reduce((sum, { quantity }) => sum + quantity, 0)
        const rest = {
          id: `cart-${session.id}`,
          subtotalCents,
          grandTotalCents: subtotalCents,
          totalQuantity,
        }
        return shop.fault === 'changed' ? { ...rest, lines: entries } : { ...rest, entries }
      }
      if (path === '/api/commerce/shopping-cart' && method === 'GET')
        return lines.size ? json(cart()) : json({ message: 'You have no shopping cart yet.' }, 404)
      if (path === '/api/commerce/shopping-cart/entries') {
        if (method !== 'POST') return { status: 405, body: '' }
        if (!/^application\/json/.test(headers['content-type'] ?? ''))
          return json({ error: 'Bad request' }, 400)
        if (query.get('crumb') !== crumb)
          return json({ crumbFail: true, crumb, error: 'Invalid session crumb.' })
        const told = Object(JSON.parse(body))
        const lamp = LAMPS.find(one => one.id === told.itemId)
        const form = lamp && formsOf(lamp).find(one => one.number === told.sku)
        if (!lamp || !form) return json({ error: 'That lamp is not sold here.' })
        const key = `${lamp.id}/${form.number}`
        const quantity = (lines.get(key) ?? 0) + Number(told.quantity)
        if (quantity > lamp.stock)
          return json({
            error: lamp.stock
              ? `Only ${lamp.stock} of ${lamp.title} are left.`
              : `${lamp.title} is sold out.`,
          })
        lines.set(key, quantity)
        return json({ shoppingCart: cart(), newlyAdded: {} })
      }
      const cookie = { 'set-cookie': `crumb=${crumbOf(session.id, false)}; Path=/` }
      const lamp = LAMPS.find(one => path === pageOf(one))
      if (lamp && query.get('format') === 'json')
        return json({
          item: {
            id: lamp.id,
            title: lamp.title,
            variants: formsOf(lamp).map(({ id, number }) => ({ id, sku: number })),
          },
        })
      const badge = [...lines.values()].reduce((a, b) => a + b, 0)
      const page = lamp
        ? shopPage(
            context(lamp),
            header(badge) + article(lamp),
            `class="native-currency-code-eur collection-type-products view-item"`,
          )
        : path === '/'
          ? shopPage(
              MARK,
              `${header(badge)}<h1>Lamps</h1>`,
              `class="native-currency-code-eur collection-type-page"`,
            )
          : undefined
      // a browser takes one cookie a header; the session's came with the first reply
      return page && (shop.asked.length > 1 ? { ...page, headers: cookie } : page)
    },
  })

const MARK =
  '<script type="text/plain" src="https://static1.squarespace.com/static/vta/scripts/site-bundle.js"></script>'

function context(lamp: Sold): string {
  const price = {
    currencyCode: 'EUR',
    value: Math.round(lamp.price * 100),
    decimalValue: lamp.price.toFixed(2),
    fractionalDigits: 2,
  }
  const variants = formsOf(lamp).map(({ id: form, number, size }) => ({
    id: form,
    sku: number,
    price,
    salePrice: { ...price, value: 0, decimalValue: '0.00' },
    onSale: false,
    stock: { unlimited: false, quantity: lamp.stock },
    attributes: size ? { Size: size } : {},
  }))
  const product = { variantAttributeNames: lamp.forms ? ['Size'] : [], variants }
  const data = {
    '@context': 'http://schema.org',
    '@type': 'Product',
    name: lamp.title,
    offers: { '@type': 'Offer', price: lamp.price, priceCurrency: 'EUR' },
  }
  return `${MARK}<script data-name="static-context">Static = window.Static || {}; Static.SQUARESPACE_CONTEXT = ${JSON.stringify({ product })};</script><script type="application/ld+json">${JSON.stringify(data)}</script>`
}

const header = (
  count: number,
) => `<header><a href="/cart" class="sqs-custom-cart"><span class="Cart-inner"><span class="sqs-cart-quantity">${count}</span></span></a></header><script>
document.addEventListener('click', async event => {
  const button = event.target.closest('.sqs-add-to-cart-button');
  if (!button) return;
  const crumb = /crumb=([^;]+)/.exec(document.cookie)?.[1] ?? '';
  const add = crumb => fetch('/api/commerce/shopping-cart/entries?crumb=' + crumb, { method: 'POST', headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ itemId: button.dataset.itemId, sku: Static.SQUARESPACE_CONTEXT.product.variants[0].sku, quantity: 1, additionalFields: 'null' }) }).then(reply => reply.json());
  let told = await add(crumb);
  if (told.crumbFail) told = await add(told.crumb);
  document.querySelector('.sqs-cart-quantity').textContent = told.shoppingCart.totalQuantity;
});</script>`

const article = (
  lamp: Sold,
) => `<article class="ProductItem hentry" data-item-id="${lamp.id}"><h1 class="ProductItem-details-title">${lamp.title}</h1>
<div class="product-price">€${lamp.price.toFixed(2)}</div><div class="sqs-add-to-cart-button" role="button" tabindex="0" data-item-id="${lamp.id}">Add To Cart</div></article>`

/** A stand-in for Shopware 6.6 in the folder "/de": the routes of its storefront, its cart as JSON, its theme's widget. */
import { json, type Session, type Sold, shopPage, startSessionShop } from './session-shop'

const BASE = '/de/'
const id = (n: number) => `018c0f${n}`.padEnd(32, 'a1')
export const LAMPS: Sold[] = [
  { id: id(1), number: 'L-100', title: 'Desk lamp Alba', price: 39.9, stock: 5 },
  { id: id(2), number: 'L-200', title: 'Lamp Bora, two left', price: 25, stock: 2 },
  { id: id(3), number: 'L-300', title: 'Lamp Cala', price: 60, stock: 0 },
  {
    id: id(4),
    number: 'L-400',
    title: 'Lampshade Duna',
    price: 15.5,
    stock: 5,
    forms: [
      { id: id(5), number: 'L-400.1', size: 'S' },
      { id: id(6), number: 'L-400.2', size: 'M' },
    ],
  },
]
export const [DESK, FEW, GONE, SHADE] = LAMPS as [Sold, Sold, Sold, Sold]
export const detail = (lamp: Sold) => `${BASE}detail/${lamp.id}`

const findForm = (key: string) =>
  LAMPS.flatMap(lamp => (lamp.forms ?? []).map(form => ({ ...lamp, ...form, parentId: lamp.id }))).find(
    form => form.id === key || form.number === key,
  )
/** What can be bought: a product without forms, or one of them; its container cannot. */
const find = (key: string) =>
  LAMPS.find(lamp => (lamp.id === key || lamp.number === key) && !lamp.forms) ?? findForm(key)

const alert = (type: string, words: string) =>
  `<div role="alert" class="alert alert-${type} alert-has-icon"><span class="icon"></span><div class="alert-content-container"><div class="alert-content"> ${words} </div></div></div>`

/** Puts so many of it in, or as many as there are, and says so. */
function put(session: Session, key: string, wanted: number): void {
  const lamp = find(key)
  if (!lamp) session.flashes.push(alert('danger', 'That lamp &quot;could not&quot; be found.'))
  else if (!lamp.stock) session.flashes.push(alert('danger', `<b>${lamp.title}</b> is sold out.`))
  else {
    session.lines.set(lamp.id, Math.min(wanted, lamp.stock))
    session.flashes.push(
      wanted > lamp.stock
        ? alert('warning', `${lamp.title} is only there ${lamp.stock} times.`)
        : alert('success', 'It is in your cart.'),
    )
  }
}

const lineOf = ([key, quantity]: [string, number]) => {
  const lamp = find(key)!
  return {
    id: key,
    referencedId: key,
    label: lamp.title,
    quantity,
    type: 'product',
    good: true,
    cover: { url: `/media/${lamp.number}.jpg`, thumbnails: [] },
    payload: {
      productNumber: lamp.number,
      parentId: 'parentId' in lamp ? lamp.parentId : null,
      options: 'size' in lamp ? [{ group: 'Size', option: lamp.size }] : [],
    },
    price: { unitPrice: lamp.price, totalPrice: lamp.price * quantity, quantity },
  }
}

export const startShopware6 = () =>
  startSessionShop({
    api: /^\/de\/(checkout|widgets)\//,
    catalog: [DESK, SHADE, GONE].map((lamp, n) => ({
      id: lamp.id,
      title: lamp.title,
      url: detail(lamp),
      price: lamp.price,
      kind: ['desk', 'shade', 'gone'][n],
    })),
    answer({ method, path, headers, body, session }, shop) {
      const { lines } = session
      const total = [...lines].reduce((sum, [key, n]) => sum + find(key)!.price * n, 0)
      const at = path.startsWith(BASE) ? path.slice(BASE.length) : null
      if (at === null) return undefined
      if (at === 'checkout/cart.json') {
        const promotion = {
          id: 'p',
          type: 'promotion',
          good: false,
          quantity: 1,
          label: 'SALE',
          price: { unitPrice: -5 },
        }
        const cart = {
          token: 'a-secret-of-the-session',
          price: { totalPrice: total + 4.9, positionPrice: total, netPrice: total / 1.19 },
          lineItems: [...[...lines].map(lineOf), ...(lines.size ? [promotion] : [])],
          errors: [],
        }
        const { lineItems, ...rest } = cart
        return json(shop.fault === 'changed' ? { ...rest, positions: lineItems } : cart)
      }
      if (at === 'widgets/checkout/info')
        return lines.size
          ? {
              body: `<span class="badge header-cart-badge">${[...lines.values()].reduce((a, b) => a + b, 0)}</span>`,
            }
          : { status: 204, body: '' }
      if (at === 'checkout/offcanvas') {
        const flashes = session.flashes.splice(0).join('')
        return { body: `<div class="offcanvas-body"><div class="flashbags">${flashes}</div></div>` }
      }
      if (/^checkout\/(line-item|product)\//.test(at)) {
        if (method !== 'POST') return { status: 405, body: '' }
        if (!/^application\/x-www-form-urlencoded/.test(headers['content-type'] ?? ''))
          return { status: 400, body: '' }
        const form = new URLSearchParams(body)
        const field = (name: string) => [...form].find(([key]) => key.endsWith(`[${name}]`))?.[1] ?? ''
        const [, verb, key = ''] = /^checkout\/(?:line-item|product)\/([\w-]+)\/?(.*)$/.exec(at) ?? []
        if (verb === 'add') {
          // an id is made of letters and digits, whatever else is sent is left out of it
          const item = field('id').replace(/[^a-z\d]/gi, '')
          if (!item || field('type') !== 'product') return { status: 400, body: '<h1>400</h1>' }
          put(session, item, (lines.get(item) ?? 0) + Number(field('quantity') || 1))
        } else if (verb === 'add-by-number') {
          const lamp = find(form.get('number') ?? '')
          if (lamp) put(session, lamp.id, (lines.get(lamp.id) ?? 0) + 1)
          else session.flashes.push(alert('danger', 'No lamp has that number.'))
        } else if (!lines.has(key)) session.flashes.push(alert('danger', 'Something went wrong.'))
        else if (verb === 'delete') lines.delete(key)
        else put(session, key, Number(form.get('quantity')))
        return form.get('redirectTo') === 'frontend.cart.offcanvas'
          ? { status: 302, headers: { location: `${BASE}checkout/offcanvas` }, body: '' }
          : { body: '' }
      }
      const lamp = LAMPS.find(one => path === detail(one))
      if (lamp) return shopPage(HEAD, HEADER + buyWidget(lamp), 'class="is-ctl-product is-act-index"')
      if (at === '') return shopPage(HEAD, `${HEADER}<h1>Lamps</h1>`, 'class="is-ctl-navigation is-act-home"')
      if (at === 'checkout/finish')
        return shopPage(HEAD, FINISHED, 'class="is-ctl-checkout is-act-finishpage"')
      return undefined
    },
  })

const HEAD = `<script>
window.router = { 'frontend.cart.offcanvas': '${BASE}checkout/offcanvas', 'frontend.checkout.info': '${BASE}widgets/checkout/info' };
window.salesChannelId = '98432def39fc4624b33213a56b8c944d';</script>`

const HEADER = `<header><a class="btn header-cart" data-cart-widget="true" href="${BASE}checkout/cart"></a></header><script>
(() => {
  const el = document.querySelector('[data-cart-widget]');
  const widget = { fetch() {
    fetch(window.router['frontend.checkout.info'], { headers: { 'X-Requested-With': 'XMLHttpRequest' } })
      .then(reply => reply.text())
      .then(html => {
        el.textContent = '';
        el.append(new DOMParser().parseFromString(html, 'text/html').body);
        el.dispatchEvent(new CustomEvent('fetch', { detail: {} }));
      });
  } };
  window.PluginManager = { getPluginInstances: name => name === 'CartWidget' ? [widget] : [] };
  document.addEventListener('submit', event => {
    event.preventDefault();
    const body = new URLSearchParams(new FormData(event.target));
    fetch(event.target.action, { method: 'POST', body, headers: { 'X-Requested-With': 'XMLHttpRequest' } }).then(() => widget.fetch());
  });
  widget.fetch();
})()</script>`

const buyWidget = ({
  id: key,
  number,
  title,
  price,
  stock,
}: Sold) => `<main itemscope itemtype="https://schema.org/Product">
<h1 class="product-detail-name" itemprop="name">${title}</h1>
<div class="product-detail-buy"><div itemprop="offers" itemscope itemtype="https://schema.org/Offer">
<meta itemprop="priceCurrency" content="EUR">
<div class="product-detail-price-container"><meta itemprop="price" content="${price}"><p class="product-detail-price">€${price.toFixed(2)}*</p></div>
<div class="product-detail-delivery-information"><div class="product-delivery-information"><link itemprop="availability" href="https://schema.org/${stock ? 'InStock' : 'OutOfStock'}"></div></div>
<form id="productDetailPageBuyProductForm" action="${BASE}checkout/line-item/add" method="post" class="buy-widget">
<input type="hidden" name="redirectTo" value="frontend.detail.page">
<input type="hidden" name="lineItems[${key}][id]" value="${key}"><input type="hidden" name="lineItems[${key}][type]" value="product">
<input type="hidden" name="lineItems[${key}][quantity]" value="1"><input type="hidden" name="product-name" value="${title}">
<button class="btn btn-primary btn-buy">Add to shopping cart</button></form></div>
<meta itemprop="productID" content="${key}"><span class="product-detail-ordernumber" itemprop="sku"> ${number} </span></div></main>`

const FINISHED = `<p class="finish-ordernumber" data-order-number="10007">Your order number: #10007</p>
<div class="d-none hidden-line-items-information" data-currency="EUR" data-shipping="4.9" data-value="84.7" data-tax="">
<span class="hidden-line-item" data-id="${DESK.id}" data-sku="${DESK.number}" data-name="${DESK.title}" data-quantity="2" data-price="79.8"></span></div>`

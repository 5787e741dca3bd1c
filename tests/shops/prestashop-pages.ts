/** Pages of a PrestaShop, with the marks of its themes and as much of core.js and ps_shoppingcart.js as shows the cart. */
import type { Answer } from './php-shop'
import { ITEMS, type Item } from './prestashop'

type Theme = 'classic' | 'hummingbird'

interface Scene {
  origin: string
  cart: object
  badge: string
  money(amount: number): string
}

/** The page at this path; undefined if there is none. */
export function prestaShopPage(path: string, theme: Theme, scene: Scene): Answer | undefined {
  const { origin, cart, badge, money } = scene
  const item = ITEMS.find(one => one.path === path)
  if (item)
    return page('product', item.name, theme === 'classic' ? classicProduct(item) : hummingbirdProduct(item))
  switch (path) {
    case '/':
      return page('index', 'Tea and more', '<p>Welcome.</p>')
    case '/9-tea':
      return page('category', 'Tea', listing())
    case '/search':
      return page('search', 'Search results', listing())
    case '/cart':
      return page('cart', 'Shopping Cart', '<div class="cart-grid"></div>')
    case '/order':
      return page('checkout', 'Checkout', '<section id="checkout-personal-information-step"></section>')
    case '/order-confirmation':
      return page(
        'order-confirmation',
        'Your order is confirmed',
        '<div id="order-details"><ul><li id="order-reference-value">Order reference: XKBKNABJK</li></ul></div>',
      )
    case '/content/4-about-us':
      return page('cms', 'About us', '<p>Since 1910.</p>')
    default:
      return undefined
  }

  function page(name: string, title: string, main: string): Answer {
    const global = {
      cart,
      currency: { id: 1, name: 'Euro', iso_code: 'EUR', iso_code_num: '978', sign: '€' },
      customer: { is_logged: false },
      language: { iso_code: 'en', locale: 'en-US' },
      page: { page_name: name, title },
      urls: {
        base_url: `${origin}/`,
        pages: {
          cart: `${origin}/cart`,
          order: `${origin}/order`,
          product: `${origin}/index.php?controller=product`,
          search: `${origin}/search`,
        },
      },
      static_token: 'token-of-nobody',
      token: 'another-token',
    }
    return {
      body: `<!doctype html><html lang="en-US"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title>
<script async src="/tendero/tendero.js" data-manifest="/tendero.json"></script><script>var prestashop = ${JSON.stringify(global)};</script></head>
<body id="${name}" class="lang-en country-fr currency-eur layout-full-width page-${name}"><header id="header">${badge}</header><main><section id="main"><h1 class="h1">${title}</h1>${main}</section></main><script>${CORE}</script></body></html>`,
    }
  }

  function form(one: Item): string {
    const forms = Object.entries(one.forms ?? {})
    const group = forms
      .map(([, { attributes }], n) => `<option value="${n + 8}">${Object.values(attributes)[0]}</option>`)
      .join('')
    return `<form action="${origin}/cart" method="post" id="add-to-cart-or-refresh"><input type="hidden" name="token" value="token-of-nobody"><input type="hidden" name="id_product" value="${one.id}" id="product_page_product_id"><input type="hidden" name="id_customization" value="0" id="product_customization_id">${forms[0] ? `<div class="product-variants"><select name="group[2]">${group}</select></div>` : ''}<input type="number" name="qty" id="quantity_wanted" value="1"><button class="btn btn-primary add-to-cart" data-button-action="add-to-cart" type="submit">Add to cart</button></form>`
  }

  /** Classic writes all of the product into an attribute, for the form that is chosen. */
  function classicProduct(one: Item): string {
    const [first] = Object.entries(one.forms ?? {})
    const data = {
      id_product: one.id,
      id_product_attribute: Number(first?.[0] ?? 0),
      name: one.name,
      reference: one.reference,
      ean13: one.id === 3 ? '4006381333931' : '',
      price: money(one.price),
      price_amount: one.price + 0.0004,
      quantity: one.stock,
      availability: one.stock > 3 ? 'available' : one.stock ? 'last_remaining_items' : 'unavailable',
      seo_availability: `https://schema.org/${one.stock ? 'InStock' : 'OutOfStock'}`,
      cover: { large: { url: `${origin}/img/${one.id}-large.jpg` } },
      attributes: first?.[1].attributes ?? [],
    }
    const attribute = JSON.stringify(data).replaceAll('&', '&amp;').replaceAll('"', '&quot;')
    return `<div class="product-prices"><div class="current-price"><span class="current-price-value" content="${one.price}">${money(one.price)}</span></div></div><div class="product-actions js-product-actions">${form(one)}</div><div class="js-product-details tab-pane" id="product-details" data-product="${attribute}"></div>`
  }

  function hummingbirdProduct(one: Item): string {
    const product = {
      '@context': 'https://schema.org/',
      '@type': 'Product',
      name: one.name,
      sku: one.reference,
      image: [`${origin}/img/${one.id}-large.jpg`],
      offers: {
        '@type': 'Offer',
        priceCurrency: 'EUR',
        price: String(one.price),
        url: origin + one.path,
        availability: `https://schema.org/${one.stock ? 'InStock' : 'OutOfStock'}`,
      },
    }
    return `<script type="application/ld+json">${JSON.stringify(product)}</script><div class="product__prices js-product-prices">${money(one.price)}</div><div class="product__actions js-product-actions">${form(one)}</div>`
  }

  function listing(): string {
    return ITEMS.map(
      one =>
        `<article class="product-miniature js-product-miniature" data-id-product="${one.id}" data-id-product-attribute="${Object.keys(one.forms ?? {})[0] ?? 0}"><h2 class="h3 product-title"><a href="${origin}${one.path}">${one.name}</a></h2><span class="price">${money(one.price)}</span></article>`,
    ).join('')
  }
}

/** The emitter and what core.js and ps_shoppingcart.js do when something was put in. */
const CORE = `(() => {
const heard = {}
prestashop.on = (name, fn) => { (heard[name] ||= []).push(fn) }
prestashop.off = (name, fn) => { heard[name] = (heard[name] || []).filter(one => one !== fn) }
prestashop.emit = (name, event) => { for (const fn of [...(heard[name] || [])]) fn(event) }
const post = (url, data) => fetch(url, { method: 'POST', headers: { accept: 'application/json', 'X-Requested-With': 'XMLHttpRequest' }, body: new URLSearchParams(data) }).then(r => r.json())
prestashop.on('updateCart', event => { prestashop.cart = event.resp.cart })
prestashop.on('updateCart', event => {
  if (!event || !event.reason || typeof event.resp === 'undefined' || event.resp.hasError) return
  const data = { id_product: event.reason.idProduct, id_product_attribute: event.reason.idProductAttribute, id_customization: event.reason.idCustomization }
  if (event.reason.linkAction) data.action = event.reason.linkAction
  post(document.querySelector('.blockcart').dataset.refreshUrl, data).then(resp => {
    const made = new DOMParser().parseFromString(resp.preview, 'text/html')
    document.querySelector('.blockcart').replaceWith(made.querySelector('.blockcart'))
    if (resp.modal) document.body.insertAdjacentHTML('beforeend', resp.modal)
  })
})
const form = document.querySelector('#add-to-cart-or-refresh')
form && form.addEventListener('submit', event => {
  event.preventDefault()
  const group = form.querySelector('[name^="group["]')
  const form_ = group ? String(30 + group.selectedIndex) : '0'
  post(form.action, { ...Object.fromEntries(new FormData(form)), id_product_attribute: form_, add: 1, action: 'update', ajax: 1 }).then(resp => {
    prestashop.emit('updateCart', { reason: { idProduct: resp.id_product, idProductAttribute: resp.id_product_attribute, idCustomization: resp.id_customization, linkAction: 'add-to-cart', cart: resp.cart }, resp })
  })
})
})()`

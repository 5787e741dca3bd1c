/** Pages of a Magento shop, with the marks of its themes and as much of their code as keeps and shows the cart. */
import { ITEMS, type Item } from './magento2'
import type { Answer } from './php-shop'

type Theme = 'luma' | 'hyva'

/** The page at this path; undefined if there is none. */
export function magento2Page(
  path: string,
  theme: Theme,
  origin: string,
  currency: string,
  money: (amount: number) => string,
): Answer | undefined {
  const item = ITEMS.find(one => one.path === path)
  if (item)
    return page(`catalog-product-view product-${path.slice(1, -5)}`, item.name, productView(item, theme))
  switch (path) {
    case '/':
      return page('cms-home cms-index-index page-layout-1column', 'Home', '<p>Welcome.</p>')
    case '/bags.html':
      return page('page-with-filter catalog-category-view', 'Bags', listing(ITEMS))
    case '/catalogsearch/result/':
      return page('catalogsearch-result-index', 'Search results', listing(ITEMS))
    case '/checkout/cart/':
      return page('checkout-cart-index', 'Shopping Cart', '<div class="cart-container"></div>')
    case '/checkout/':
      return page('checkout-index-index', 'Checkout', '<div id="checkout"></div>')
    case '/checkout/onepage/success/':
      return page(
        'checkout-onepage-success',
        'Thank you for your purchase!',
        '<div class="checkout-success"><p>Your order number is: <span>000000042</span>.</p></div>',
      )
    default:
      return undefined
  }

  function page(bodyClass: string, title: string, main: string): Answer {
    const base = origin.replaceAll('/', '\\/')
    const head =
      theme === 'luma'
        ? `<script>var BASE_URL = '${base}\\/'; var require = {'baseUrl': '${base}\\/static'}</script><script>${LUMA}</script>`
        : `<script>var BASE_URL = '${origin}/'; var CURRENT_STORE_CODE = 'default'; var CURRENT_CURRENCY_CODE = '${currency}'</script><script>${HYVA}</script>`
    const switcher =
      theme === 'luma'
        ? `<div class="switcher currency switcher-currency" id="switcher-currency"><div class="action toggle switcher-trigger" id="switcher-currency-trigger"><strong class="language-${currency}"><span>${currency}</span></strong></div></div>
<div data-block="minicart" class="minicart-wrapper"><a class="action showcart" href="/checkout/cart/"><span class="counter qty"><span class="counter-number">0</span></span></a></div>
<script type="text/x-magento-init">{"*":{"Magento_Customer\\/js\\/customer-data":{"sectionLoadUrl":"${base}\\/customer\\/section\\/load\\/","expirableSectionLifetime":60,"expirableSectionNames":["cart","persistent"],"cookieLifeTime":"3600"}}}</script>`
        : '<a id="menu-cart-icon" href="/checkout/cart/"><span x-text="summaryCount">0</span></a>'
    return {
      body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title>${head}<script async src="/tendero/tendero.js" data-manifest="/tendero.json"></script></head>
<body class="${bodyClass}"><header class="page-header">${switcher}</header><main id="maincontent" class="page-main"><h1 class="page-title"><span class="base" data-ui-id="page-title-wrapper">${title}</span></h1>${main}</main></body></html>`,
    }
  }

  /** The microdata is Luma's own: one offer, of the lowest price. */
  function productView(one: Item, theme: Theme): string {
    const attributes = Object.entries(one.attributes ?? {})
    const children = Object.entries(one.children ?? {})
    const config = {
      attributes: Object.fromEntries(
        attributes.map(([id, { label, options }]) => [
          id,
          {
            id,
            code: label.toLowerCase(),
            label,
            options: Object.entries(options).map(([id, label]) => ({
              id,
              label,
              products: children.flatMap(([child, { index }]) =>
                Object.values(index).includes(id) ? [child] : [],
              ),
            })),
          },
        ]),
      ),
      template: '$<%- data.price %>',
      optionPrices: Object.fromEntries(
        children.map(([id, { price }]) => [
          id,
          { finalPrice: { amount: price }, oldPrice: { amount: price } },
        ]),
      ),
      index: Object.fromEntries(children.map(([id, { index }]) => [id, index])),
      productId: String(one.id),
    }
    const init = {
      '#product_addtocart_form': { configurable: { spConfig: config, gallerySwitchStrategy: 'replace' } },
    }
    const selects = attributes
      .map(
        ([id, { label, options }]) =>
          `<label>${label}<select name="super_attribute[${id}]" id="attribute${id}" class="super-attribute-select"><option value="">Choose an Option...</option>${Object.entries(
            options,
          )
            .map(([value, word]) => `<option value="${value}">${word}</option>`)
            .join('')}</select></label>`,
      )
      .join('')
    return `<div class="product-info-main" itemscope itemtype="http://schema.org/Product"><meta itemprop="name" content="${one.name}"><meta itemprop="url" content="${origin}${one.path}"><div class="product-info-price"><div class="price-box price-final_price" data-role="priceBox" data-product-id="${one.id}" data-price-box="product-id-${one.id}"><span class="price-container price-final_price" itemprop="offers" itemscope itemtype="http://schema.org/Offer"><span id="product-price-${one.id}" data-price-amount="${one.price}" data-price-type="finalPrice" class="price-wrapper"><span class="price">${money(one.price)}</span></span><meta itemprop="price" content="${one.price}"><meta itemprop="priceCurrency" content="${currency}"></span></div><div class="product attribute sku"><div class="value" itemprop="sku">${one.sku}</div></div></div>
<form data-product-sku="${one.sku}" action="/checkout/cart/add/" method="post" id="product_addtocart_form"><input type="hidden" name="product" value="${one.id}"><input type="hidden" name="item" value="${one.id}"><input name="form_key" type="hidden" value="of-the-cached-page">${selects}${one.engraved ? '<input name="options[5]">' : ''}<input type="number" name="qty" value="1"><button type="submit" id="product-addtocart-button" class="action primary tocart"><span>Add to Cart</span></button></form>
${theme === 'luma' && attributes[0] ? `<script type="text/x-magento-init">${JSON.stringify(init)}</script>` : ''}</div>`
  }

  function listing(items: readonly Item[]): string {
    return `<ol class="products list items product-items">${items
      .map(
        one =>
          `<li class="item product product-item"><a class="product-item-link" href="${one.path}">${one.name}</a><div class="price-box" data-product-id="${one.id}"><span data-price-amount="${one.price}" data-price-type="finalPrice"><span class="price">${money(one.price)}</span></span></div><form data-role="tocart-form" data-product-sku="${one.sku}" action="/checkout/cart/add/" method="post"><input type="hidden" name="product" value="${one.id}"><input name="form_key" type="hidden" value="of-the-cached-page"></form></li>`,
      )
      .join('')}</ol>`
  }
}

/** Both themes make the key in the browser, since their pages are cached, and write it into the forms. */
const COOKIES = `
const getCookie = name => { const one = document.cookie.split('; ').find(c => c.startsWith(name + '=')); return one ? decodeURIComponent(one.slice(name.length + 1)) : null }
const setCookie = (name, value) => { document.cookie = name + '=' + encodeURIComponent(value) + '; path=/' }
const formKey = () => { if (!getCookie('form_key')) setCookie('form_key', Math.random().toString(36).slice(2)); return getCookie('form_key') }
document.addEventListener('DOMContentLoaded', () => {
  const key = formKey()
  document.querySelectorAll('input[name=form_key]').forEach(one => { one.value = key })
})`

/** RequireJS and Magento_Customer/js/customer-data, as far as others use them; the mini cart and the form are Luma's. */
const LUMA = `(() => {${COOKIES}
const read = key => JSON.parse(localStorage.getItem(key) || '{}')
const write = (key, value) => localStorage.setItem(key, JSON.stringify(value))
const ids = () => JSON.parse(getCookie('section_data_ids') || '{}')
const heard = []
let now = {}
const notify = cart => { now = cart; heard.forEach(one => one(cart)) }
const customerData = {
  get: name => Object.assign(() => now, { subscribe(fn) { heard.push(fn); return { dispose() { heard.splice(heard.indexOf(fn), 1) } } } }),
  set(name, data) {
    write('mage-cache-storage', { ...read('mage-cache-storage'), [name]: data })
    const gone = read('mage-cache-storage-section-invalidation'); delete gone[name]; write('mage-cache-storage-section-invalidation', gone)
    setCookie('section_data_ids', JSON.stringify({ ...ids(), [name]: data.data_id }))
    if (name === 'cart') notify(data)
  },
  invalidate(names) {
    for (const name of names) {
      const kept = read('mage-cache-storage'); delete kept[name]; write('mage-cache-storage', kept)
      write('mage-cache-storage-section-invalidation', { ...read('mage-cache-storage-section-invalidation'), [name]: true })
      setCookie('section_data_ids', JSON.stringify({ ...ids(), [name]: (ids()[name] || 0) + 1000 }))
    }
  },
  reload(names, stamp) {
    return fetch('/customer/section/load/?sections=' + names + '&force_new_section_timestamp=' + stamp, { headers: { 'X-Requested-With': 'XMLHttpRequest' } })
      .then(r => r.json()).then(all => { for (const name in all) customerData.set(name, all[name]); return all })
  },
}
window.require = (names, done, failed) => {
  if (names[0] !== 'Magento_Customer/js/customer-data') return failed && failed(new Error('no module ' + names[0]))
  setTimeout(() => done(customerData))
}
if (!getCookie('mage-cache-sessid')) localStorage.removeItem('mage-cache-storage')
setCookie('mage-cache-sessid', 'true')
document.addEventListener('DOMContentLoaded', () => {
  heard.unshift(cart => { document.querySelector('.counter-number').textContent = cart.summary_count })
  const { cart } = read('mage-cache-storage')
  if (cart) notify(cart)
  if (ids().cart && ids().cart !== cart?.data_id) customerData.reload(['cart'], false)
  const form = document.querySelector('#product_addtocart_form')
  form && form.addEventListener('submit', async event => {
    event.preventDefault()
    const reply = await fetch(form.action, { method: 'POST', headers: { 'X-Requested-With': 'XMLHttpRequest' }, body: new URLSearchParams(new FormData(form)) })
    const told = await reply.json()
    customerData.invalidate(['cart', 'messages'])
    if (told.backUrl) return location.assign(told.backUrl)
    customerData.reload(['cart', 'messages'], true)
  })
})
})()`

/** The global "hyva" and the loading of private content as Hyvä's own script does it. */
const HYVA = `(() => {${COOKIES}
window.hyva = { getFormKey: formKey, getCookie, setCookie, getBrowserStorage: () => localStorage }
const tell = data => window.dispatchEvent(new CustomEvent('private-content-loaded', { detail: { data } }))
const load = async () => {
  const reply = await fetch('/customer/section/load/?sections=cart,customer,messages', { headers: { 'X-Requested-With': 'XMLHttpRequest' } })
  const data = await reply.json()
  localStorage.setItem('mage-cache-storage', JSON.stringify(data))
  localStorage.setItem('private_content_version', getCookie('private_content_version'))
  tell(data)
}
window.addEventListener('private-content-loaded', ({ detail }) => { document.querySelector('#menu-cart-icon span').textContent = detail.data.cart.summary_count })
window.addEventListener('reload-customer-section-data', load)
document.addEventListener('DOMContentLoaded', () => {
  const version = getCookie('private_content_version')
  if (version && version !== localStorage.getItem('private_content_version')) load()
  else if (version) tell(JSON.parse(localStorage.getItem('mage-cache-storage')))
  const form = document.querySelector('#product_addtocart_form')
  form && form.addEventListener('submit', async event => {
    event.preventDefault()
    await fetch(form.action, { method: 'POST', headers: { 'X-Requested-With': 'XMLHttpRequest' }, body: new URLSearchParams(new FormData(form)) })
    window.dispatchEvent(new CustomEvent('reload-customer-section-data'))
  })
})
})()`

/** Pages of a made-up shop on Shopify: what `content_for_header` puts in every theme's head, and themes of four kinds. */
import { tag } from '../support/made-up-shop'
import { ajaxProduct, type Ware } from './shopify-stock'

/**
 * `dawn`: Shopify's own actions refresh it in place. `configured`: the theme has said how. `reloads`: it has, and loads the
 * page anew. `unknown`: Shopify's default would load the page anew. `early`: Dawn, on a page without the actions.
 */
export type Theme = 'dawn' | 'configured' | 'reloads' | 'unknown' | 'early'

export interface PageOf {
  theme: Theme
  root: string
  currency: string
  rate: number
  count: number
  type: string
  ware?: Ware | undefined
  body?: string
  manifest: string
}

const json = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')

/** The globals that Shopify itself writes. */
function header({ root, currency, rate, theme, type, ware }: PageOf): string {
  const product = ware && ajaxProduct(ware, root, rate)
  const meta = {
    ...(product && {
      product: {
        id: product.id,
        gid: `gid://shopify/Product/${product.id}`,
        vendor: product.vendor,
        type: product.type,
        handle: product.handle,
        variants: product.variants.map(({ id, price, name, public_title, sku }) => ({
          id,
          price,
          name,
          public_title,
          sku,
        })),
        remote: false,
      },
    }),
    page: {
      pageType: type,
      ...(product && { resourceType: 'product', resourceId: product.id }),
      requestId: 'r-1',
    },
  }
  return `<script id="shopify-features" type="application/json">{"accessToken":"x","domain":"shop","predictiveSearch":true,"shopId":1,"locale":"en"}</script>
<script>var Shopify = Shopify || {};Shopify.shop = "casa-norte.myshopify.com";Shopify.locale = "en";Shopify.currency = {"active":"${currency}","rate":"${rate}"};Shopify.country = "ES";Shopify.theme = {"name":"T","id":1,"schema_name":"${theme}","role":"main"};Shopify.routes = Shopify.routes || {};Shopify.routes.root = "${root}";</script>
<script>window.ShopifyAnalytics = window.ShopifyAnalytics || {};window.ShopifyAnalytics.meta = ${json({ currency })};for (const [k, v] of Object.entries(${json(meta)})) window.ShopifyAnalytics.meta[k] = v;</script>
<script>var __st=${json({ a: 1, offset: 3600, reqid: 'r-1', pageurl: 'shop/', u: '1', p: type, ...(ware && { rtyp: 'product', rid: ware.id }) })};</script>`
}

/** `{{ product | structured_data }}`. */
function structured({ ware, root, currency, rate }: PageOf): string {
  if (!ware) return ''
  const offer = (form: Ware['forms'][number]) => ({
    '@type': 'Offer',
    availability: `http://schema.org/${form.stock ? 'InStock' : 'OutOfStock'}`,
    price: (Math.round(form.price * rate) / 100).toFixed(2),
    priceCurrency: currency,
    url: `${root}products/${ware.handle}?variant=${form.id}`,
  })
  const [form] = ware.forms
  const one = {
    '@context': 'http://schema.org/',
    '@id': `${root}products/${ware.handle}#product`,
    brand: { '@type': 'Brand', name: 'Casa Norte' },
    name: ware.title,
    url: `${root}products/${ware.handle}`,
  }
  const said =
    ware.forms.length === 1
      ? { ...one, '@type': 'Product', sku: form!.sku, offers: offer(form!) }
      : {
          ...one,
          '@type': 'ProductGroup',
          productGroupID: `${ware.id}`,
          hasVariant: ware.forms.map(form => ({
            '@type': 'Product',
            '@id': `${root}products/${ware.handle}?variant=${form.id}#variant`,
            name: `${ware.title} - ${form.title}`,
            sku: form.sku,
            offers: offer(form),
          })),
        }
  return `<script type="application/ld+json">${json(said)}</script>`
}

/** Where the theme shows how many pieces there are. */
const badge = ({ theme, count, root }: PageOf): string =>
  theme === 'unknown' || theme === 'reloads'
    ? `<a href="${root}cart">Bag <span class="cart-count">${count}</span></a>`
    : theme === 'configured'
      ? `<a href="${root}cart">Bag <b id="mine">${count}</b></a>`
      : `<a href="${root}cart" id="cart-icon-bubble">Bag${count ? `<div class="cart-count-bubble"><span aria-hidden="true">${count}</span></div>` : ''}</a><cart-drawer class="${count ? '' : 'is-empty'}"><cart-drawer-items>${count} in the drawer</cart-drawer-items></cart-drawer>`

/** The theme's own code, reduced to what reacts to the documented signals. */
const THEME = `
const root = Shopify.routes.root
const cart = () => fetch(root + 'cart.js').then(r => r.json())
const subscribers = {}
window.publish = (name, data) => (subscribers[name] || []).forEach(f => f(data))
const drawn = ({ item_count }) => {
  const bubble = document.querySelector('.cart-count-bubble span')
  if (bubble) bubble.textContent = item_count
  else document.querySelector('#cart-icon-bubble')?.insertAdjacentHTML('beforeend', '<div class="cart-count-bubble"><span aria-hidden="true">' + item_count + '</span></div>')
  for (const own of document.querySelectorAll('#mine, .cart-count')) own.textContent = item_count
}
customElements.define('cart-drawer-items', class extends HTMLElement {
  connectedCallback() {
    (subscribers['cart-update'] ||= []).push(() => cart().then(c => (this.textContent = c.item_count + ' in the drawer')))
  }
})
addEventListener('submit', async event => {
  const form = event.target
  if (form.getAttribute('action') !== root + 'cart/add') return
  event.preventDefault()
  const reply = await fetch(root + 'cart/add', { method: 'POST', headers: { accept: 'application/javascript', 'x-requested-with': 'XMLHttpRequest' }, body: new FormData(form) })
  if (reply.ok) drawn(await cart())
})`

/** Shopify's actions, as far as they are documented; they write another API than the Ajax one. */
const actions = (theme: Theme): string => `
const gql = (change) => fetch('/api/2026-07/graphql.json', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(change) }).then(r => { if (!r.ok) throw new Error('network'); return r.json() })
const update = async (change, { event } = {}) => {
  const promise = gql(change)
  const said = new Event('shopify:cart:lines-update', { bubbles: true })
  Object.assign(said, { action: 'add', context: event?.context ?? 'standard-action', lines: change.lines, promise })
  document.dispatchEvent(said)
  const result = await promise
  ${theme === 'unknown' || theme === 'reloads' ? 'if (!result.userErrors?.length) location.reload()' : "drawn(await cart()); publish('cart-update', {})"}
  return result
}
update.isDefault = () => ${theme === 'dawn' || theme === 'unknown'}
Shopify.actions = { updateCart: update, getCart: () => gql({}), openCart: async () => {} }`

/** A whole page. */
export const shopifyPage = (page: PageOf): string => {
  const { theme, root, ware, body = '', manifest } = page
  const form = ware
    ? `<h1>${ware.title}</h1><form method="post" action="${root}cart/add">${
        ware.forms.length === 1
          ? `<input type="hidden" name="id" value="${ware.forms[0]!.id}">`
          : `<select name="id">${ware.forms.map(f => `<option value="${f.id}"${f.title === 'M' ? ' selected' : ''}>${f.title}</option>`).join('')}</select>`
      }<button name="add">Add to cart</button></form>`
    : '<h1>Casa Norte</h1>'
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><link rel="icon" href="data:,"><title>${ware?.title ?? 'Casa Norte'}</title>${header(page)}${structured(page)}</head><body>${badge(page)}<main>${form}${body}</main><script>${THEME}</script>${theme === 'early' ? '' : `<script type="module">${actions(theme)}</script>`}${tag({ manifest })}</body></html>`
}

/** The pages of a made-up WooCommerce shop: marks and JSON-LD as its default theme writes them, its scripts reduced to what they react to. */
import { attributes, permalink, type WooProduct } from './woo-products'

/** Cart fragments as the shop's Ajax gives them. */
export const badge = (pieces: number): string => `<span class="cart-count">${pieces}</span>`

/** jQuery as far as the theme's scripts and their listeners use it. */
const JQUERY = `
  window.jQuery = what => {
    const nodes = typeof what === 'string' ? (what[0] === '<' ? [document.createElement('a')] : [...document.querySelectorAll(what)]) : [what]
    const of = node => node.$on ||= new Map()
    return {
      on(names, act) { for (const n of names.split(' ')) nodes.forEach(d => of(d).set(n, [...(of(d).get(n) || []), act])); return this },
      off(names, act) { for (const n of names.split(' ')) nodes.forEach(d => of(d).set(n, (of(d).get(n) || []).filter(a => a !== act))); return this },
      trigger(name, about = []) { nodes.forEach(d => (of(d).get(name) || []).forEach(act => act({ type: name }, ...about))); return this },
      data(name) { return nodes[0].dataset[name] },
      replaceWith(html) { nodes.forEach(d => { const t = document.createElement('template'); t.innerHTML = html; d.replaceWith(t.content) }) },
    }
  }`

/** add-to-cart.js: presses of the list's buttons, and the fragments that come back. */
const ADD_TO_CART = `
  const ajax = name => wc_add_to_cart_params.wc_ajax_url.replace('%%endpoint%%', name)
  const show = fragments => { for (const [at, html] of Object.entries(fragments)) jQuery(at).replaceWith(html) }
  jQuery(document.body).on('added_to_cart removed_from_cart', (e, fragments, hash, $button) => {
    $button.data('success_message') // as alertCartUpdated does: no button, no badge
    if (fragments) show(fragments)
  })
  document.addEventListener('click', async e => {
    const button = e.target.closest('.ajax_add_to_cart')
    if (!button) return
    e.preventDefault()
    const reply = await (await fetch(ajax('add_to_cart'), { method: 'POST', body: new URLSearchParams({ product_id: button.dataset.product_id, quantity: 1 }) })).json()
    if (reply.error && reply.product_url) { location = reply.product_url; return }
    jQuery(document.body).trigger('added_to_cart', [reply.fragments, reply.cart_hash, jQuery('<a>')])
  })`

/** cart-fragments.js, which newer themes leave out. */
const FRAGMENTS = `
  jQuery(document.body).on('wc_fragment_refresh', async () => {
    const { fragments } = await (await fetch(ajax('get_refreshed_fragments'), { method: 'POST' })).json()
    show(fragments)
    jQuery(document.body).trigger('wc_fragments_refreshed')
  })`

/** The mini cart of a theme made of blocks: its store reads the cart anew when others say that it has changed. */
const blocks = (root: string) => `
  addEventListener('wc-blocks_store_sync_required', async e => {
    if (e.detail.type !== 'from_@wordpress/data') return
    const cart = await (await fetch('${root}', { cache: 'no-store' })).json()
    document.querySelector('.wc-block-mini-cart__badge').textContent = cart.items_count
  })`

export interface WooPageSetting {
  origin: string
  theme: 'fragments' | 'classic' | 'blocks'
  /** What the head says of the REST API; null: nothing. */
  root: string | null
  cart: string
  /** In the head besides: the tag. */
  head: string
  pieces: number
}

export function wooPage(classes: string, body: string, setting: WooPageSetting, jsonLd?: object): string {
  const { origin, theme, root, cart, head, pieces } = setting
  const base = new URL(origin).pathname.replace(/\/$/, '')
  const params = JSON.stringify({
    wc_ajax_url: `${base}/?wc-ajax=%%endpoint%%`,
    cart_url: `${origin}/cart/`,
    is_cart: '',
  })
  const scripts =
    theme === 'blocks'
      ? blocks(cart)
      : `var wc_add_to_cart_params = ${params};${theme === 'fragments' ? `var wc_cart_fragments_params = ${params};` : ''}
         ${JQUERY};${ADD_TO_CART};${theme === 'fragments' ? FRAGMENTS : ''}`
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1"><title>Luz</title>
<link rel="icon" href="data:,">
${root === null ? '' : `<link rel="https://api.w.org/" href="${root}">`}
<meta name="generator" content="WooCommerce 10.3.5">${head}</head>
<body class="wp-theme theme-storefront ${classes}">
<header><a class="cart-contents" href="${origin}/cart/">${theme === 'blocks' ? `<span class="wc-block-mini-cart__badge">${pieces}</span>` : badge(pieces)}</a></header>
<main>${body}</main>
${jsonLd ? `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org/', ...jsonLd })}</script>` : ''}
<script>${scripts}</script></body></html>`
}

/** As WC_Structured_Data writes it: the price stands in priceSpecification only. */
const jsonLdOf = (product: WooProduct, origin: string) => ({
  '@type': 'Product',
  '@id': `${permalink(product, origin)}#product`,
  name: product.name,
  url: permalink(product, origin),
  image: `${origin}/images/${product.id}.svg`,
  sku: product.sku,
  offers: [
    {
      '@type': 'Offer',
      priceSpecification: [
        {
          '@type': 'UnitPriceSpecification',
          price: (product.price / 100).toFixed(2),
          priceCurrency: 'EUR',
          valueAddedTaxIncluded: true,
          validThrough: '2031-12-31',
        },
      ],
      availability: `https://schema.org/${product.stock === 0 ? 'OutOfStock' : 'InStock'}`,
      url: permalink(product, origin),
    },
  ],
})

/** The page of a product, with the form of its type. */
export function productPage(product: WooProduct, setting: WooPageSetting): string {
  const { id, name, price, variations } = product
  const told = variations?.map(one => ({
    variation_id: one.id,
    attributes: Object.fromEntries(
      Object.entries(one.of).map(([taxonomy, slug]) => [`attribute_${taxonomy}`, slug]),
    ),
    display_price: one.price / 100,
    is_in_stock: one.stock !== 0,
    is_purchasable: true,
    sku: '',
    price_html: '<span class="price">…</span>',
  }))
  const button = `<button type="submit" name="add-to-cart" value="${id}" class="single_add_to_cart_button button alt">Add to cart</button>`
  const form = told
    ? `<form class="variations_form cart" method="post" data-product_id="${id}" data-product_variations="${JSON.stringify(told).replaceAll('"', '&quot;')}">
       ${Object.keys(variations![0]!.of)
         .map(
           taxonomy =>
             `<select name="attribute_${taxonomy}">${attributes.find(one => one.taxonomy === taxonomy)!.terms.map(term => `<option value="${term.slug}">${term.name}</option>`)}</select>`,
         )
         .join('')}
       <button type="submit" class="single_add_to_cart_button button alt">Add to cart</button>
       <input type="hidden" name="variation_id" class="variation_id" value="0"></form>`
    : `<form class="cart" method="post"><input type="number" name="quantity" value="1">${button}</form>`
  return wooPage(
    `product-template-default single single-product postid-${id} woocommerce woocommerce-page`,
    `<div id="product-${id}" class="product type-product post-${id}"><h1 class="product_title entry-title">${name}</h1>
     <p class="price"><span class="woocommerce-Price-amount amount">${(price / 100).toFixed(2)}&nbsp;€</span></p>${form}</div>`,
    setting,
    jsonLdOf(product, setting.origin),
  )
}

/** The shop's list, its buttons as the loop writes them. */
export const listPage = (products: readonly WooProduct[], setting: WooPageSetting): string =>
  wooPage(
    'archive post-type-archive post-type-archive-product woocommerce-shop woocommerce woocommerce-page',
    `<h1>Shop</h1><ul class="products">${products
      .map(
        ({ id, name, type }) =>
          `<li class="product"><h2>${name}</h2><a href="?add-to-cart=${id}" data-product_id="${id}" class="button product_type_${type} add_to_cart_button ${type === 'simple' ? 'ajax_add_to_cart' : ''}">Add ${name}</a></li>`,
      )
      .join('')}</ul>`,
    setting,
  )

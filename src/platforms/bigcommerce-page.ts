/** What a page of a Stencil theme says of itself: its BCData, its product form, its address. */
import type { PageType } from '../page'
import type { Reading } from './contract'
import { readPrice } from './price'
import { clean } from './readers/thing'
import { amountOf } from './system-lines'

/** `{"product_attributes":{"sku","price":{"with_tax":{"value","currency"}},"instock","purchasable"}}` on product pages. */
interface Stencil {
  BCData?: { product_attributes?: Record<string, unknown> }
}

/** Addresses that no shop can change. */
const TYPES: readonly (readonly [RegExp, PageType])[] = [
  [/^\/checkout\/order-confirmation|^\/finishorder\.php/, 'order'],
  [/^\/checkout/, 'checkout'],
  [/^\/cart\.php/, 'cart'],
  [/^\/search\.php/, 'search'],
]

/** Reads nothing but the page. */
export function readBigCommerce(window: Window): Reading {
  const { document, location } = window
  const about = Object((window as Stencil).BCData?.product_attributes)
  const prices = Object(about.price)
  const price = Object(prices.with_tax ?? prices.without_tax)
  const currency = /^[A-Z]{3}$/.test(`${price.currency}`) ? `${price.currency}` : null
  const form = document.querySelector('form[data-cart-item-add]')
  const id = clean(form?.querySelector('[name=product_id]')?.getAttribute('value'))
  const address = TYPES.find(([path]) => path.test(location.pathname))?.[1]
  const type = address ?? (id && Object.keys(about)[0] ? 'product' : undefined)
  const reading: Reading = { ...(type && { type }), currency }
  if (type === 'product') {
    const view = form!.closest('.productView')
    // the theme writes the chosen form's price here; BCData stays as the page came
    const shown = ['with', 'without'].map(
      way => view?.querySelector(`[data-product-price-${way}-tax]`)?.textContent,
    )
    const visible = shown.map(text => clean(text)).find(Boolean)
    const hasForms = form!.querySelector('[name^="attribute["]')
    const { instock, purchasable } = about
    reading.product = {
      id,
      title: clean(view?.querySelector('.productView-title')?.textContent),
      sku: clean(about.sku) || null,
      // the price of a form is only on the page
      price: hasForms ? readPrice(visible ?? null, currency) : amountOf(price.value),
      currency,
      availability: instock === false || purchasable === false ? 'OutOfStock' : instock ? 'InStock' : null,
      ...(form!.querySelector('[name^="attribute["][required]') && { choices: true }),
    }
  }
  if (type === 'order') {
    const [, number = null] = /order-confirmation\/(\d+)/.exec(location.pathname) ?? []
    reading.order = { id: number, total: null, currency: null, items: [] }
  }
  return reading
}

/** What a page of Shopware 6 says of itself: the classes of its body, its buy widget, its order. */
import type { CartItem, PageType } from '../page'
import { readAvailability } from './availability'
import type { Reading } from './contract'
import { clean } from './readers/thing'
import { amountOf } from './system-lines'

/** Controller and action, as base.html.twig of the storefront writes them. */
const TYPES: readonly (readonly [string, PageType])[] = [
  ['is-act-finishpage', 'order'],
  ['is-act-cartpage', 'cart'],
  ['is-ctl-checkout', 'checkout'],
  ['is-act-checkoutregisterpage', 'checkout'],
  ['is-ctl-product', 'product'],
  ['is-ctl-search', 'search'],
  ['is-act-home', 'home'],
  ['is-ctl-navigation', 'listing'],
]

/** Reads nothing but the page. */
export function readShopware6(document: Document): Reading {
  const { classList } = document.body
  const type = TYPES.find(([mark]) => classList.contains(mark))?.[1]
  const say = (selector: string, attribute: string) =>
    clean(document.querySelector(selector)?.getAttribute(attribute)) || null
  const lines = document.querySelector('.hidden-line-items-information')
  const currency =
    say('[itemprop=priceCurrency]', 'content') ?? (clean(lines?.getAttribute('data-currency')) || null)
  const reading: Reading = { ...(type && { type }), currency }
  if (type === 'product') {
    const form = document.querySelector('#productDetailPageBuyProductForm')
    const id =
      say('#productDetailPageBuyProductForm [name$="[id]"]', 'value') ??
      say('[itemprop=productID]', 'content')
    reading.product = {
      ...(id && { id }),
      title: clean(form?.querySelector('[name=product-name]')?.getAttribute('value')),
      sku: clean(document.querySelector('.product-detail-ordernumber')?.textContent) || null,
      // of price blocks the first is that of one piece
      price: amountOf(say('.product-detail-price-container [itemprop=price]', 'content')),
      currency,
      availability: document.querySelector('.product-detail-delivery-information .delivery-soldout')
        ? 'OutOfStock'
        : readAvailability(say('.product-detail-delivery-information [itemprop=availability]', 'href')),
    }
  }
  if (type === 'order') {
    const items = [...(lines?.querySelectorAll('.hidden-line-item') ?? [])].flatMap((line): CartItem[] => {
      const { id, name, quantity } = (line as HTMLElement).dataset
      const pieces = amountOf(quantity)
      // its price is of one piece or of all, whichever the line has
      return id && pieces
        ? [{ id: clean(id), title: clean(name) || null, quantity: pieces, price: null }]
        : []
    })
    reading.order = {
      id: say('[data-order-number]', 'data-order-number'),
      total: amountOf(lines?.getAttribute('data-value')),
      currency,
      items: items.slice(0, 200),
    }
  }
  return reading
}

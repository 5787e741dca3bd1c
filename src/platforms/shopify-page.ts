/** What a page of Shopify says of itself for Shopify's own analytics. Every theme has it: it is in `content_for_header`. */
import type { PageType, Variant } from '../page'
import { shopifyCurrency } from '../shopify-root'
import type { Reading } from './contract'
import { clean } from './readers/thing'
import { shopifyWas } from './shopify-was'

/** Kinds of page in Shopify's words; the others are none that shops have in common. */
const TYPES = new Map<unknown, PageType>(
  Object.entries({
    home: 'home',
    index: 'home',
    product: 'product',
    collection: 'listing',
    'list-collections': 'listing',
    cart: 'cart',
    search: 'search',
    searchresults: 'search',
  }),
)

/**
 * Kind of page, product and its forms, by `ShopifyAnalytics.meta`. The price is that of the chosen form, where one is
 * chosen or all cost the same, and only where it is in the currency that the visitor sees.
 */
export function readShopifyPage(window: Window & typeof globalThis): Reading {
  const { ShopifyAnalytics, __st } = window as { ShopifyAnalytics?: unknown; __st?: unknown }
  const { meta } = Object(ShopifyAnalytics)
  const { page, product, currency: told } = Object(meta)
  const name: unknown = Object(page).pageType ?? Object(__st).p
  const currency = shopifyCurrency(window)
  const type = name ? (TYPES.get(name) ?? 'other') : undefined
  const { id, vendor, variants: raw } = Object(product)
  const reading: Reading = { ...(type && { type }), currency }
  if (type !== 'product' || !id) return reading
  const isSame = !currency || told === currency
  const variants = (Array.isArray(raw) ? raw : []).slice(0, 200).map((one): Variant => {
    const { id, price, public_title: title, sku } = Object(one)
    const isPrice = isSame && Number.isInteger(price) && price > 0
    return {
      id: `${id}`,
      title: clean(title) || null,
      price: isPrice ? price / 100 : null,
      availability: null,
      ...(sku && { sku: clean(sku) }),
    }
  })
  const [first, second] = variants
  const chosen = second ? variants.find(({ id }) => isChosen(window, id)) : first
  const prices = new Set(chosen ? [chosen.price] : variants.map(({ price }) => price))
  const [price] = prices
  const was = price && prices.size === 1 && shopifyWas(window.document, chosen ? [chosen] : variants)
  return {
    ...reading,
    product: {
      id: `${id}`,
      brand: clean(vendor) || null,
      sku: chosen?.sku ?? null,
      ...(prices.size === 1 && {
        price: price ?? null,
        currency: currency ?? (isSame ? told : null),
        ...(was && { was }),
      }),
      variants,
      ...(second && { choices: true }),
    },
  }
}

/** By the address, else by the form that puts it in the cart. */
function isChosen({ document, location }: Window, id: string): boolean {
  const named = new URL(location.href).searchParams.get('variant')
  return named
    ? named === id
    : [...document.querySelectorAll<HTMLInputElement>('form[action*="/cart/add"] [name=id]')].some(
        ({ value, type, checked }) => value === id && (type !== 'radio' || checked),
      )
}

/** What a PrestaShop page says of itself: the global "prestashop", and the data of the product that it shows. */
import { safeUrl } from '../lib/safe-url'
import type { PageType, Product } from '../page'
import { readAvailability } from './availability'
import type { Reading } from './contract'
import { readCurrency, readPrice } from './price'
import { clean, say, type Thing, thingOf, things } from './readers/thing'

/** What its core and its themes leave on the window; https://devdocs.prestashop-project.org/9/themes/reference/javascript-events/ */
export interface PrestaShop {
  cart?: unknown
  currency?: { iso_code?: unknown }
  page?: { page_name?: unknown }
  urls?: { pages?: Readonly<Record<string, unknown>> }
  static_token?: unknown
  on?(event: string, heard: (event: unknown) => void): unknown
  off?(event: string, heard: (event: unknown) => void): unknown
  emit?(event: string, about: unknown): unknown
}

/** Names of pages, those of one kind together. The pages of modules have names of their own, and say nothing. */
const PAGES: readonly (readonly [PageType, RegExp])[] = [
  ['home', /^index$/],
  ['product', /^product$/],
  ['listing', /^(category|best-sales|new-products|prices-drop|manufacturer|supplier)$/],
  ['search', /^search$/],
  ['cart', /^cart$/],
  ['checkout', /^(checkout|order)$/],
  ['order', /^order-confirmation$/],
  [
    'other',
    /^(cms|contact|sitemap|stores|pagenotfound|my-account|identity|history|address(es)?|authentication|registration|password)$/,
  ],
]

/** The global, `{}` where there is none yet. */
export const prestashopOf = (window: Window): PrestaShop =>
  Object((window as { prestashop?: unknown }).prestashop)

/** ISO 4217. */
export const currencyOf = (window: Window): string | null => {
  const code = Object(prestashopOf(window).currency).iso_code
  return typeof code === 'string' ? readCurrency(code) : null
}

/** As it is written for the visitor, else the number behind it, which nobody has rounded. */
export const amountOf = (thing: Thing | undefined, currency: string | null): number | null => {
  const shown = readPrice(say(thing, 'price'), currency)
  const amount = Number(say(thing, 'price_amount') ?? Number.NaN)
  return shown ?? (amount > 0 && amount < Infinity ? Math.round(amount * 100) / 100 : null)
}

/** Never throws for what the page holds. */
export function readPrestaShop(window: Window): Reading {
  const { document, location } = window
  const name = `${Object(prestashopOf(window).page).page_name ?? document.body.id}`
  const type = PAGES.find(([, names]) => names.test(name))?.[0]
  const currency = currencyOf(window)
  return {
    ...(type && { type }),
    currency,
    ...(type === 'product' && { product: readProduct(document, location.href, currency) }),
    ...(type === 'order' && {
      order: {
        id:
          /\b[A-Z]{9}\b/.exec(document.querySelector('#order-reference-value')?.textContent ?? '')?.[0] ??
          new URLSearchParams(location.search).get('id_order'),
        total: null,
        currency,
        items: [],
      },
    }),
  }
}

function readProduct(document: Document, base: string, currency: string | null): Partial<Product> {
  const form = document.querySelector('#add-to-cart-or-refresh')
  const choices = Boolean(form?.querySelector('[name^="group["]'))
  const data = told(document.querySelector('#product-details,.js-product-details'))
  const id =
    say(data, 'id_product') ?? form?.querySelector<HTMLInputElement>('[name=id_product]')?.value ?? ''
  if (!/^\d+$/.test(id)) return {}
  const gtin = say(data, 'ean13', 'upc', 'isbn') ?? ''
  const image = things(things(data, 'cover')[0], 'large')[0]
  return {
    id,
    ...(choices && { choices }),
    ...(data && {
      title: say(data, 'name') ?? '',
      price: amountOf(data, currency),
      currency,
      sku: say(data, 'reference'),
      gtin: /^(\d{8}|\d{12,14})$/.test(gtin) ? gtin : null,
      image: safeUrl(say(image, 'url'), base),
      availability: availabilityOf(data),
    }),
  }
}

/** The data of the form that is chosen: the theme writes it anew with every choice. */
const told = (element: Element | null): Thing | undefined => {
  try {
    return thingOf(JSON.parse(element?.getAttribute('data-product') ?? ''))
  } catch {
    return undefined
  }
}

const availabilityOf = (data: Thing): Product['availability'] =>
  readAvailability(say(data, 'seo_availability')) ??
  (say(data, 'availability') === 'last_remaining_items'
    ? 'LimitedAvailability'
    : readAvailability(clean(say(data, 'availability'))))

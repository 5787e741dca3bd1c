/** What Ecwid says of the page that it has drawn: by its events, else by the class of its container. */
import type { PageType } from '../page'
import type { Reading } from './contract'
import { ecwidOf, whenLoaded } from './ecwid-api'
import { readCurrency } from './price'
import { clean } from './readers/thing'
import { amountOf } from './system-lines'

const TYPES: Readonly<Record<string, PageType>> = {
  PRODUCT: 'product',
  CATEGORY: 'listing',
  SEARCH: 'search',
  CART: 'cart',
  ORDER_CONFIRMATION: 'order',
}

/** Listens from now on, for its pages come and go without the browser's. */
export function watchEcwidPages(window: Window): { read(): Reading; currency(): string | null } {
  const { document, location } = window
  let page: { at: string; about: Record<string, unknown> } | undefined
  whenLoaded(window, () =>
    ecwidOf(window)?.OnPageLoaded?.add(about => {
      page = { at: location.href, about: Object(about) }
    }),
  )
  const currency = () => {
    try {
      return readCurrency(clean(ecwidOf(window)?.formatCurrency?.(1)))
    } catch {
      return null
    }
  }
  const read = (): Reading => {
    const browser = document.querySelector('.ecwid-productBrowser')?.className ?? ''
    const [, shown] = /-ProductPage-(\d+)/.exec(browser) ?? []
    // what was told of the page before is stale
    const about = page?.at === location.href ? page.about : {}
    const told = `${about.type ?? ''}`
    const type = told
      ? /^CHECKOUT_(?!RESULT)/.test(told)
        ? 'checkout'
        : Object.hasOwn(TYPES, told)
          ? TYPES[told]
          : undefined
      : shown
        ? 'product'
        : /-CartPage/.test(browser)
          ? 'cart'
          : undefined
    const id = amountOf(about.productId) ? `${about.productId}` : shown
    const number = clean(about.vendorOrderNumber ?? about.orderNumber)
    return {
      ...(type && { type }),
      ...(type === 'product' && id && { product: { id } }),
      ...(type === 'order' && { order: { id: number || null, total: null, currency: null, items: [] } }),
      currency: currency(),
    }
  }

  return { read, currency }
}

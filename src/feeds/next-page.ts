/** Shopify and WooCommerce give a catalogue page by page. */

/** Of them so many are asked for: 1,000 products of Shopify's, 400 of WooCommerce's. */
const MOST_PAGES = 4

/** The address of the page after this one, of which so many products came; null where it was the last one, or is enough. */
export function nextPage(url: string, base: string, came: number): string | null {
  const address = new URL(url, base)
  const { searchParams } = address
  const full = Number(searchParams.get('limit') ?? searchParams.get('per_page') ?? Number.NaN)
  const page = Number(searchParams.get('page') ?? 1)
  if (came !== full || !(page < MOST_PAGES)) return null
  searchParams.set('page', String(page + 1))
  return address.href
}

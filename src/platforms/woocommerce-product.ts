/** Products of WooCommerce's Store API, whole, for ids that somebody else chose. Fetched when they are asked for. */
import { platformOf } from '../feeds/platform'
import { isWooProduct, wooItem } from '../feeds/woocommerce-item'
import { safeUrl } from '../lib/safe-url'
import type { FieldValue, Product } from '../page'
import { clean } from './readers/thing'

/** Those that can be read, numbers in their fields as numbers. `base` is the address of the page. */
export function readWooProducts(list: unknown, base: string): Product[] {
  const all = Array.isArray(list) ? list.filter(isWooProduct) : []
  const products = all.flatMap(raw => readOne(raw, base) ?? [])
  return platformOf(all[0])?.typed(products).products ?? []
}

function readOne(raw: Record<string, unknown>, base: string): Product | null {
  const { title, url, price, was, currency, availability, brand, choices, attributes } = wooItem(raw)
  const [picture] = Array.isArray(raw.images) ? raw.images : []
  const name = clean(title)
  const fields = Object.entries(attributes as Record<string, FieldValue | undefined>).flatMap(
    ([field, value]) => (value === undefined ? [] : [[field, value] as const]),
  )
  return raw.id && name
    ? {
        id: String(raw.id),
        title: name,
        url: safeUrl(url, base),
        image: safeUrl(picture?.src, base),
        price: Number(price) > 0 ? Number(price) : null,
        ...(typeof was === 'number' && { was }),
        currency: /^[A-Z]{3}$/.test(String(currency)) ? String(currency) : null,
        availability:
          availability === 'BackOrder' ? availability : availability === false ? 'OutOfStock' : 'InStock',
        brand: clean(brand) || null,
        sku: clean(raw.sku) || null,
        gtin: null,
        fields: Object.fromEntries(fields),
        ...(choices === true && { choices }),
      }
    : null
}

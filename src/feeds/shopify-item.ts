/** A product of Shopify's `products.json` under the usual names: one product, whatever variants it has. */
import { isObject } from '../recommenders/dig'

const list = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter(isObject) : []

/** Is it one? Other shops have variants too, but not beside a handle. */
export const isShopifyProduct = (raw: unknown): raw is Record<string, unknown> =>
  isObject(raw) && typeof raw.handle === 'string' && Array.isArray(raw.variants)

/**
 * Its price is that of the cheapest variant that can be bought, and its options are those that can be bought; where
 * nothing can be, of all. `available` is missing in some exports: then nobody knows. `root` is where the addresses of the
 * visitor's market begin ("/es/"), for products that do not say their own.
 */
export function shopifyItem(raw: Record<string, unknown>, root = '/'): Record<string, unknown> {
  const { id, title, handle, vendor, product_type: kind, tags, images, image } = raw
  const all = list(raw.variants)
  const buyable = all.filter(variant => variant.available === true)
  const variants = buyable[0] ? buyable : all
  const price = ({ price }: Record<string, unknown>) => Number(price) || Infinity
  const cheapest = variants.reduce<Record<string, unknown> | undefined>(
    (least, variant) => (least && price(least) <= price(variant) ? least : variant),
    undefined,
  )
  const options = list(raw.options).flatMap(({ name }, n) => {
    const values = [...new Set(variants.map(variant => variant[`option${n + 1}`]))].filter(
      value => typeof value === 'string' && value !== 'Default Title',
    )
    return typeof name === 'string' && values[0] ? [[name, values] as const] : []
  })
  const words = typeof tags === 'string' ? tags.split(',').map(tag => tag.trim()) : tags
  return {
    id,
    title,
    url: typeof raw.url === 'string' ? raw.url : `${root}products/${handle}`,
    image: Array.isArray(images) && images[0] ? images : image,
    price: cheapest?.price,
    was: cheapest?.compare_at_price ?? undefined,
    availability: buyable[0] ? true : all.some(variant => variant.available === false) ? false : undefined,
    brand: vendor,
    sku: cheapest?.sku,
    gtin: cheapest?.barcode,
    ...(all[1] && { choices: true }),
    attributes: {
      ...(kind ? { category: kind, product_type: kind } : {}),
      ...(Array.isArray(words) && words[0] ? { tags: words } : {}),
      ...Object.fromEntries(options),
    },
  }
}

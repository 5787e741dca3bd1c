/** A product as Shopify tells it to a page: products/HANDLE.js, recommendations/products.json. https://shopify.dev/docs/api/ajax/reference/product */
import type { Product, Variant } from '../page'
import { cleanText } from '../recommenders/clean-text'
import { isObject } from '../recommenders/dig'
import { type ReadOptions, readProduct } from '../recommenders/read-product'
import { isShopifyProduct, shopifyItem } from './shopify-item'

const MOST_FORMS = 250

/** Its prices are whole hundredths, of every currency; null where it is something else. */
const major = (cents: unknown): number | null =>
  Number.isInteger(cents) && (cents as number) > 0 ? (cents as number) / 100 : null

/** null if it is none. `currency` is that in which the visitor pays: the reply does not say. */
export function shopifyAjaxItem(raw: unknown, options: Omit<ReadOptions, 'map'>): Product | null {
  if (!isShopifyProduct(raw)) return null
  const forms = (raw.variants as unknown[])
    .slice(0, MOST_FORMS)
    .filter(isObject)
    .filter(({ id }) => cleanText(id, 40))
    .map(form => ({
      ...form,
      price: major(form.price),
      compare_at_price: major(form.compare_at_price),
    }))
  // older themes know the options' names only
  const names = (Array.isArray(raw.options) ? raw.options : []).map(option =>
    isObject(option) ? option : { name: option },
  )
  const item = shopifyItem({
    ...raw,
    product_type: raw.type,
    image: raw.featured_image,
    variants: forms,
    options: names,
  })
  const product = readProduct(item, options)
  if (!product) return null
  const variants = forms.map((form: Record<string, unknown> & { price: number | null }): Variant => {
    const sku = cleanText(form.sku, 200)
    const chosen = names.flatMap(({ name }, n) => {
      const [key, value] = [cleanText(name, 200), cleanText(form[`option${n + 1}`], 200)]
      return key && value && value !== 'Default Title' ? [[key, value]] : []
    })
    return {
      id: cleanText(form.id, 40)!,
      title: chosen[0] ? cleanText(form.public_title ?? form.title, 300) : null,
      price: form.price,
      availability: form.available === true ? 'InStock' : form.available === false ? 'OutOfStock' : null,
      ...(sku && { sku }),
      ...(chosen[0] && { options: Object.fromEntries(chosen) }),
    }
  })
  return { ...product, variants }
}

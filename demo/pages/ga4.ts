/** Entries of the data layer with GA4's names: https://developers.google.com/analytics/devguides/collection/ga4/ecommerce */
import type { BasketLine } from '../baskets'
import type { DemoProduct } from '../product'

export const ga4Product = (product: DemoProduct, index?: number) => ({
  item_id: product.id,
  item_name: product.title,
  item_brand: product.brand,
  item_category: product.category,
  price: product.price,
  quantity: 1,
  ...(index === undefined ? {} : { index }),
})

export const ga4Lines = (lines: readonly BasketLine[]) =>
  lines.map(({ id, title, price, quantity }) => ({ item_id: id, item_name: title, price, quantity }))

/** One entry: `{ event, ecommerce }`. */
export const ga4 = (event: string, ecommerce: object) => ({
  event,
  ecommerce: { currency: 'EUR', ...ecommerce },
})
